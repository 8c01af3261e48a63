import { walkAllBlocks } from "../model/alignment.ts";
import type { Table } from "../model/page/document.ts";
import type { Rule } from "../model/rule.ts";
import { excerptOf } from "../model/text/excerpt.ts";
import { RIGHT_TO_LEFT } from "../model/text/letters/letters.ts";
import { filledCells } from "./table/filled-cells.ts";
import { lostCells } from "./table/lost-cells.ts";
import { oddCells } from "./table/odd-cells.ts";
import { shiftedCells } from "./table/shifted-cells.ts";

/**
 * Reports tables with another number of columns or other column alignment, rows with missing or shifted
 * cells, and cells with the translation of another value.
 */
export const table = {
  id: "table",
  category: "structure",
  messages: {
    columns: { recommended: "error", strict: "error" },
    cells: { recommended: "error", strict: "error" },
    shifted: { recommended: "error", strict: "error" },
    cell: { recommended: "warning", strict: "error" },
    filled: { recommended: "warning", strict: "error" },
    alignment: { recommended: "info", strict: "info" },
  },
  *check({ alignment }) {
    for (const step of walkAllBlocks(alignment)) {
      const [from] = step.source;
      const [to] = step.target;
      if (from?.kind !== "table" || to?.kind !== "table") continue;
      yield* shiftedCells(step);
      const places = { source: from.place, target: to.place };
      if (from.columns.length !== to.columns.length) {
        const data = { expected: from.columns.length, actual: to.columns.length };
        yield { messageId: "columns", data, ...places };
        continue;
      }
      yield* lostCells(step, to.columns.length);
      yield* oddCells(step);
      yield* filledCells(step);
      if (
        runsBackwards(from) === runsBackwards(to) &&
        shownColumns(from).join() !== shownColumns(to).join()
      ) {
        yield { messageId: "alignment", data: {}, ...places };
      }
    }
  },
} as const satisfies Rule;

/** The visible alignment of each column; left by default. */
function shownColumns({ columns }: Table): readonly string[] {
  return columns.map((column) => column ?? "left");
}

/** Whether a table is in a right-to-left script, in which its columns may rightly be reversed. */
function runsBackwards(table: Table): boolean {
  return RIGHT_TO_LEFT.test(excerptOf(table));
}
