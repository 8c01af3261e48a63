import { walkAllBlocks } from "../model/alignment.ts";
import type { Rule } from "../model/rule.ts";

/** Tables with another number of columns, or columns aligned another way. */
export const table: Rule = {
  id: "table",
  category: "structure",
  messages: {
    columns: { recommended: "error", strict: "error" },
    alignment: { recommended: "off", strict: "info" },
  },
  *check({ alignment }) {
    for (const { source, target } of walkAllBlocks(alignment)) {
      const [from] = source;
      const [to] = target;
      if (from?.kind !== "table" || to?.kind !== "table") continue;
      const places = { source: from.place, target: to.place };
      if (from.columns.length !== to.columns.length) {
        const data = { expected: from.columns.length, actual: to.columns.length };
        yield { messageId: "columns", data, ...places };
      } else if (from.columns.some((column, index) => column !== to.columns[index])) {
        yield { messageId: "alignment", data: {}, ...places };
      }
    }
  },
};
