import type { PairReport } from "../../model/report.ts";
import type { Reporter, ReporterOptions } from "../reporter.ts";
import { type WorstPage, wordNext, wordOutcome, worsePage } from "../run-outcome.ts";
import { countAligned } from "../walk-entries.ts";
import { type Wording, wordingFor } from "../wording.ts";
import { inert } from "./inert.ts";
import { heading, paragraph, text, write } from "./nodes.ts";
import { findingList, obstacleNodes, pairTitle, sectionTable } from "./pair-nodes.ts";

/** A report as a Markdown page. Quoted text is escaped. */
export function markdown({ ui, tree, namesClean }: ReporterOptions): Reporter {
  const wording = wordingFor(ui);
  let worst: WorstPage | null = null;
  return {
    begin: () => write([heading(1, [text(wording.labels.title)])]),
    pair(pair) {
      worst = worsePage(worst, pair);
      return namesClean || pair.findings.length > 0 ? writePair(pair, tree, wording) : "";
    },
    end(summary) {
      const next = wordNext(summary, worst?.path ?? "", wording);
      const said = [wordOutcome(summary, wording), ...(next === null ? [] : [next])];
      const closing = [
        heading(2, [text(wording.labels.outcome)]),
        ...said.map((line) => paragraph(inert(line))),
      ];
      return `${write([...obstacleNodes(summary, wording), ...closing]).trimEnd()}\n`;
    },
  };
}

function writePair(pair: PairReport, tree: boolean, wording: Wording): string {
  const { counted } = wording;
  const { sections, blocks } = countAligned(pair.alignment);
  const aligned = `${counted("section", sections)}, ${counted("block", blocks)}`;
  const clean = pair.findings.length === 0;
  return write([
    heading(2, pairTitle(pair)),
    paragraph([text(clean ? `${wording.clean(pair)} · ${aligned}` : wording.counts(pair.counts))]),
    ...(clean && !tree ? [] : sectionTable(pair, tree, wording)),
    ...findingList(pair, pair.findings, wording),
  ]);
}
