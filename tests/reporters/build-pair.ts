import type { Relation } from "../../src/model/alignment.ts";
import { countFindings, type Finding } from "../../src/model/finding.ts";
import type { Page } from "../../src/model/page/document.ts";
import { indexLines, type Place } from "../../src/model/page/place.ts";
import type {
  AlignmentEntry,
  Failure,
  PairReport,
  Report,
  UnpairedPage,
} from "../../src/model/report.ts";

/** The place of a text in a page; `null` of nothing; an empty place right after it with `after`. */
export function placeOf(page: Page, text: string, after = false): Place {
  const at = page.text.indexOf(text);
  if (at < 0) throw new Error(`"${text}" does not stand in ${page.path}`);
  const index = indexLines(page.path, page.text);
  const end = at + text.length;
  return after ? index.placeOf(end, end) : index.placeOf(at, end);
}

/** A side of an aligned node: what it covers, or `{ after }` where it is missing. */
type Side = string | readonly string[] | { readonly after: string };

/** Builds alignment entries of two pages from the texts they cover. */
export function aligner(source: Page, target: Page) {
  return (
    kind: AlignmentEntry["kind"],
    left: Side,
    right: Side,
    children: readonly AlignmentEntry[] = [],
    moved = false,
  ): AlignmentEntry => {
    const sources = nodes(source, left);
    const targets = nodes(target, right);
    return {
      relation: moved ? "moved" : relationOf(sources.length, targets.length),
      kind,
      confidence: 1,
      source: sources,
      target: targets,
      sourcePlace: standsAt(source, left),
      targetPlace: standsAt(target, right),
      children,
    };
  };
}

function relationOf(sources: number, targets: number): Relation {
  if (sources === 0) return "target-only";
  if (targets === 0) return "source-only";
  if (targets > 1) return "split";
  return sources > 1 ? "merged" : "matched";
}

function nodes(page: Page, side: Side): AlignmentEntry["source"] {
  if (typeof side === "object" && "after" in side) return [];
  return [side].flat().map((text) => ({
    label: (text.split("\n")[0] ?? "").replace(/^#+ |^- /, ""),
    place: placeOf(page, text),
  }));
}

function standsAt(page: Page, side: Side): Place {
  if (typeof side === "object" && "after" in side) return placeOf(page, side.after, true);
  const [first = "", ...rest] = [side].flat();
  const start = placeOf(page, first);
  return { ...start, end: placeOf(page, rest.at(-1) ?? first).end };
}

/** A page of a report. */
export function pageOf(path: string, language: string, text: string): Page {
  return { path, language, text };
}

/** A pair of a report. */
export function pairOf(
  source: Page,
  target: Page,
  findings: readonly Finding[],
  children: readonly AlignmentEntry[] = [],
): PairReport {
  const whole = (page: Page): Place =>
    indexLines(page.path, page.text).placeOf(0, page.text.length);
  return {
    source,
    target,
    alignment: {
      relation: "matched",
      kind: "section",
      confidence: 1,
      source: [{ label: "", place: whole(source) }],
      target: [{ label: "", place: whole(target) }],
      sourcePlace: whole(source),
      targetPlace: whole(target),
      children,
    },
    findings,
    counts: countFindings(findings),
    signature: {
      tool: "cotejo",
      version: "9.9.9",
      languages: [source.language, target.language],
      unprepared: [],
      rules: { section: "error", unit: "error" },
      engine: "remark 11",
    },
  };
}

/** A report of the given pairs. */
export function reportOf(
  pairs: readonly PairReport[],
  unpaired: readonly UnpairedPage[] = [],
  failures: readonly Failure[] = [],
): Report {
  return {
    pairs,
    summary: {
      version: "9.9.9",
      pairs: pairs.length,
      pairsFound: pairs.length,
      pairsWithFindings: pairs.filter(({ findings }) => findings.length > 0).length,
      known: pairs.reduce((sum, { known = 0 }) => sum + known, 0),
      suppressed: pairs.reduce((sum, { suppressed = 0 }) => sum + suppressed, 0),
      unpaired,
      failures,
      counts: countFindings(pairs.flatMap(({ findings }) => findings)),
      terms: { maxWarnings: null, failOnUnpaired: false },
    },
  };
}
