import type { Element } from "hast";
import { h } from "hastscript";
import type { Labels } from "../../messages/en/labels.ts";
import { printable } from "../../messages/printable.ts";
import type { Relation } from "../../model/alignment.ts";
import { type Counts, SEVERITIES } from "../../model/finding.ts";
import { countOne } from "../../model/lookup/count-one.ts";
import type { PairReport, RunSummary } from "../../model/report.ts";
import { type WorstPage, weigh, wordNext, wordOutcome } from "../run-outcome.ts";
import { showFailure } from "../shown-place.ts";
import { countUnpaired, wordUnpaired } from "../word-unpaired.ts";
import type { Hidden, Wording } from "../wording.ts";

/** The part of a pair's report that the overview needs at the end of the run. */
export interface PairLine {
  /** The 0-based index in the order of checking. */
  readonly pair: number;
  readonly source: string;
  readonly target: string;
  readonly counts: Counts;
  readonly hidden: Hidden;
  /** The number of findings by `rule severity`. */
  readonly found: ReadonlyMap<string, number>;
  readonly bar: Element;
}

/** Extracts the overview's line from a pair's report. */
export function pairLine(report: PairReport, pair: number, bar: Element): PairLine {
  const { source, target, counts, findings, known = 0, suppressed = 0 } = report;
  const hidden = { known, suppressed };
  const found = new Map<string, number>();
  for (const { rule, severity } of findings) {
    const key = `${rule} ${severity}`;
    countOne(found, key);
  }
  return { pair, source: source.path, target: target.path, counts, hidden, found, bar };
}

/**
 * The outcome of the run, all pairs with the worst first, and the pages that could not be paired or checked.
 */
export function overview(
  lines: readonly PairLine[],
  summary: RunSummary,
  worst: WorstPage | null,
  wording: Wording,
): Element {
  const { labels } = wording;
  const next = wordNext(summary, printable(worst?.path ?? ""), wording);
  const names = new Intl.Collator(wording.language, { numeric: true });
  const sorted = lines.toSorted(
    (a, b) =>
      weigh(b.counts) - weigh(a.counts) || names.compare(a.target, b.target) || a.pair - b.pair,
  );
  return h("section", { id: "overview" }, [
    h("p", { className: ["brand"] }, "cotejo"),
    h("h1", labels.review.title),
    h("p", { className: ["outcome"] }, wordOutcome(summary, wording)),
    ...(next === null ? [] : [h("p", { className: ["next"] }, next)]),
    ...obstacles(summary, wording),
    h("header", { className: ["pairs-head"] }, [
      h("h2", labels.review.pairs),
      legend(labels.relation),
    ]),
    h("p", { id: "nothing", hidden: true }, labels.review.nothing),
    h(
      "ol",
      { className: ["pairs"] },
      sorted.map((line) => entry(line, wording)),
    ),
  ]);
}

/** A legend of the colours in the bars; decorative, as the bars are. */
function legend(words: Labels["relation"]): Element {
  const { matched, moved, split, merged } = words;
  const colours: readonly (readonly [Relation, string])[] = [
    ["matched", matched],
    ["source-only", words["source-only"]],
    ["target-only", words["target-only"]],
    ["moved", [moved, split, merged].join(", ")],
  ];
  return h(
    "p",
    { className: ["legend"], ariaHidden: "true" },
    colours.map(([relation, word]) => h("span", { className: [relation] }, word)),
  );
}

function entry(line: PairLine, wording: Wording): Element {
  const { pair, source, target, counts, hidden, found, bar } = line;
  const said = wording.counts(counts);
  const hash = new URLSearchParams({ pair: printable(target) }).toString();
  return h(
    "li",
    {
      className: ["entry"],
      dataPair: String(pair),
      dataPath: printable(target),
      dataNames: printable(`${source} ${target}`.toLowerCase()),
      dataFound: Array.from(found, ([what, count]) => `${what} ${count}`).join(","),
    },
    [
      h("a", { href: `#${hash}` }, [
        h("span", { className: ["to"] }, printable(target)),
        h("span", { className: ["from"] }, ` ← ${printable(source)}`),
      ]),
      bar,
      h(
        "p",
        { className: ["counts"] },
        said === ""
          ? [h("span", { className: ["clean"] }, wording.clean(hidden))]
          : countChips(counts, wording),
      ),
    ],
  );
}

function countChips(counts: Counts, wording: Wording): Element[] {
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    h("span", { className: ["count", severity] }, wording.counted(severity, counts[severity])),
  );
}

/** Longer lists are folded, so that they do not push down the pairs. */
const LONGEST_OPEN = 8;

function obstacles({ unpaired, failures }: RunSummary, wording: Wording): Element[] {
  const { counted } = wording;
  const section = (title: string, lines: Element[]): Element[] =>
    lines.length === 0
      ? []
      : [
          h("details", { className: ["obstacles"], open: lines.length <= LONGEST_OPEN }, [
            h("summary", h("h2", title)),
            h("ul", lines),
          ]),
        ];
  return [
    ...section(
      counted("failed", failures.length),
      failures.map((failure) =>
        h("li", [h("code", showFailure(failure)), " ", printable(failure.message)]),
      ),
    ),
    ...section(
      countUnpaired(unpaired, wording),
      unpaired.map((page) => h("li", printable(wordUnpaired(page, wording)))),
    ),
  ];
}
