import { printable } from "../../messages/printable.ts";
import { countFindings } from "../../model/finding.ts";
import type { PairReport, RunSummary } from "../../model/report.ts";
import { wrap } from "../quote/fit-line.ts";
import type { Reporter, ReporterOptions } from "../reporter.ts";
import {
  isClean,
  isIdle,
  type WorstPage,
  wordNext,
  wordOutcome,
  worsePage,
} from "../run-outcome.ts";
import { countAligned } from "../walk-entries.ts";
import { countUnpaired, wordUnpaired } from "../word-unpaired.ts";
import { fill, wordingFor } from "../wording.ts";
import { inkFor, type Sheet } from "./ink.ts";
import { layoutFinding } from "./layout-finding.ts";
import { layoutTree } from "./layout-tree.ts";

/** A report for a terminal: page by page, the differences marked below the words. */
export function pretty(options: ReporterOptions): Reporter {
  const sheet = {
    width: options.width,
    ink: inkFor(options),
    wording: wordingFor(options.ui),
  };
  let worst: WorstPage | null = null;
  let pairsWithErrors = 0;
  let spaced = false;
  let fixable = 0;
  const unprepared = new Set<string>();
  return {
    begin: () => "",
    pair(pair) {
      const shown = options.quiet ? errorsOf(pair) : pair;
      worst = worsePage(worst, shown);
      if (pair.counts.error > 0) pairsWithErrors++;
      for (const language of pair.signature.unprepared) unprepared.add(language);
      // Findings that are not shown are fixed as well.
      if (!options.fixing) {
        fixable += pair.findings.filter(({ fix }) => fix !== undefined).length;
      }
      const isNamed = options.namesClean && !options.quiet;
      if (shown.findings.length === 0 && !isNamed) return "";
      const laidOut = layoutPair(shown, options, sheet);
      spaced = laidOut.at(-1) === "";
      return lines(laidOut);
    },
    end(summary) {
      const shown = options.quiet ? errorsAlone(summary, pairsWithErrors) : summary;
      const isQuiet = isClean(shown) || isIdle(shown);
      if (options.quiet && isQuiet && shown.unpaired.length === 0) return "";
      return lines([
        ...(spaced ? [] : [""]),
        ...layoutSummary(shown, worst, fixable, sheet),
        // A clean report is less conclusive in a language with little data.
        ...layoutUnprepared([...unprepared].sort(), sheet),
      ]);
    },
  };
}

/** Keeps what makes the run fail: errors, and unpaired pages if they fail the run. */
function errorsAlone(summary: RunSummary, pairsWithErrors: number): RunSummary {
  const counts = { ...summary.counts, warning: 0, info: 0 };
  const unpaired = summary.terms.failOnUnpaired ? summary.unpaired : [];
  return { ...summary, counts, pairsWithFindings: pairsWithErrors, unpaired };
}

function errorsOf(pair: PairReport): PairReport {
  const findings = pair.findings.filter(({ severity }) => severity === "error");
  return { ...pair, findings, counts: countFindings(findings) };
}

function layoutPair(
  pair: PairReport,
  { quiet, tree, verbose }: ReporterOptions,
  sheet: Sheet,
): string[] {
  const { findings } = pair;
  const clean = findings.length === 0;
  const wantsTree = tree || verbose || !(clean || quiet);
  const rows = wantsTree ? layoutTree(pair, tree, sheet) : [];
  return [
    layoutHeader(pair, sheet),
    ...(verbose ? layoutSignature(pair, sheet) : []),
    ...(rows.length === 0 ? [] : ["", ...rows]),
    ...findings.flatMap((finding) => ["", ...layoutFinding(finding, pair, sheet)]),
    ...(clean && rows.length === 0 ? [] : [""]),
  ];
}

function layoutHeader(pair: PairReport, { ink, wording }: Sheet): string {
  const { source, target, alignment, counts } = pair;
  const from = ink.link(printable(source.path), source.path);
  const to = ink.link(ink.bold(printable(target.path)), target.path);
  const found = wording.counts(counts);
  if (found !== "") return `${from} → ${to}  ${found}${ink.dim(wording.hidden(pair))}`;
  const { sections, blocks } = countAligned(alignment);
  const aligned = [wording.counted("section", sections), wording.counted("block", blocks)];
  return `${ink.good("✔")} ${from} → ${to}  ${ink.dim(`${wording.clean(pair)} · ${aligned.join(", ")}`)}`;
}

function layoutSignature({ signature }: PairReport, { ink, wording }: Sheet): string[] {
  const [source, target] = signature.languages;
  const { version, engine } = signature;
  const rules = wording.counted("rule", Object.keys(signature.rules).length);
  const ranWith = fill(wording.labels.ranWith, { version, source, target, rules, engine });
  return [ink.dim(`  ${printable(ranWith)}`)];
}

function layoutUnprepared(unprepared: readonly string[], { width, ink, wording }: Sheet): string[] {
  if (unprepared.length === 0) return [];
  const languages = wording.list(unprepared.map(wording.languageName));
  const said = printable(fill(wording.labels.unprepared, { languages }));
  return wrap(said, width).map(ink.dim);
}

function layoutSummary(
  summary: RunSummary,
  worst: WorstPage | null,
  fixable: number,
  sheet: Sheet,
): string[] {
  const { ink, wording } = sheet;
  const { unpaired, failures } = summary;
  const paint = isClean(summary) ? ink.good : ink.bold;
  const next = wordNext(summary, printable(worst?.path ?? ""), wording);
  return [
    ...(unpaired.length === 0 ? [] : [...layoutUnpaired(summary, sheet), ""]),
    ...(failures.length === 0
      ? []
      : [ink.severity.error(wording.counted("failed", failures.length))]),
    paint(wordOutcome(summary, wording)),
    ...(fixable === 0 ? [] : [wording.counted("fixable", fixable)]),
    ...(next === null ? [] : [next]),
  ];
}

function layoutUnpaired({ unpaired }: RunSummary, { ink, wording }: Sheet): string[] {
  return [
    ink.severity.warning(countUnpaired(unpaired, wording)),
    ...unpaired.map((page) => `  ${printable(wordUnpaired(page, wording))}`),
  ];
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join("");
}
