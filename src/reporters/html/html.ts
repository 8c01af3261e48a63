import type { Reporter, ReporterOptions } from "../reporter.ts";
import { type WorstPage, worsePage } from "../run-outcome.ts";
import { wordingFor } from "../wording.ts";
import { overview, type PairLine, pairLine } from "./overview.ts";
import { closePage, dataBlock, openPage, serialize } from "./page-frame.ts";
import { pairView } from "./pair-view.ts";

/**
 * A page for reviewing translations: a single self-contained file. The markup of each pair is embedded as
 * text until viewed, so that hundreds of pairs open at once; only one line per pair is kept in memory.
 */
export function html({ ui }: ReporterOptions): Reporter {
  const wording = wordingFor(ui);
  const lines: PairLine[] = [];
  const rules = new Set<string>();
  let worst: WorstPage | null = null;
  return {
    begin: () => openPage(wording),
    pair(pair) {
      worst = worsePage(worst, pair);
      for (const { rule } of pair.findings) rules.add(rule);
      const { article, bar } = pairView(pair, wording);
      lines.push(pairLine(pair, lines.length, bar));
      return dataBlock(`pair-${lines.length - 1}`, "text/plain", serialize(article));
    },
    end: (summary) =>
      closePage(overview(lines, summary, worst, wording), [...rules].sort(), wording),
  };
}
