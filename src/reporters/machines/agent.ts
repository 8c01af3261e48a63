import type { Finding } from "../../model/finding.ts";
import type { Page } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";
import type { PairReport } from "../../model/report.ts";
import { writeJson } from "../json/write-json.ts";
import type { Reporter, ReporterOptions } from "../reporter.ts";
import { mainPlace, otherPlace, showFailure, showPlace } from "../shown-place.ts";
import { walkEntries } from "../walk-entries.ts";
import { failingPages } from "../word-unpaired.ts";
import { fill, type Wording, wordingFor } from "../wording.ts";

/** The most characters quoted on each side of a place, and of a place itself, in UTF-16 code units. */
const REACH = 300;
const LONGEST_PLACE = 2000;
/** The most characters of a missing passage; larger, since the whole passage must be translated. */
const LONGEST_MISSING = 20_000;

/**
 * A compact list for feeding back to the translating program: one block per finding, with the expected and
 * the actual text. Text from pages is always a JSON string, so that it cannot be taken for an instruction.
 */
export function agent({ ui }: ReporterOptions): Reporter {
  const wording = wordingFor(ui);
  return {
    begin: () => "",
    pair: (pair) => layoutPair(pair, wording),
    end(summary) {
      const failing = failingPages(summary, wording);
      const failures = failing.map((page) => {
        return `failure ${writeJson(showFailure(page))} ${writeJson(page.message)}\n`;
      });
      const found = wording.counts(summary.counts);
      const { agentAgain, agentDone } = wording.labels;
      const outcome = found === "" && failing.length === 0 ? agentDone : agentAgain;
      return `${failures.join("")}${found === "" ? "" : `${found}. `}${outcome}\n`;
    },
  };
}

function layoutPair(pair: PairReport, wording: Wording): string {
  const { source, target, findings } = pair;
  if (findings.length === 0) return "";
  const request = fill(wording.labels.agentRequest, {
    source: writeJson(source.path),
    target: writeJson(target.path),
    sourceLanguage: nameOf(source, wording),
    targetLanguage: nameOf(target, wording),
  });
  const passages = missingPassages(pair);
  const blocks = findings.map((finding, index) =>
    layoutFinding(finding, index + 1, pair, passages),
  );
  return `${[request, ...blocks].join("\n\n")}\n\n`;
}

/** A language without a name in Intl may be no language: a merged report can contain any text. */
function nameOf({ language }: Page, { languageName }: Wording): string {
  const name = languageName(language);
  return name === language ? writeJson(language) : name;
}

/**
 * The missing passages of the translation by start offset: a finding points at the heading of a section only.
 */
function missingPassages({ alignment }: PairReport): ReadonlyMap<number, Place> {
  const passages = new Map<number, Place>();
  for (const { entry, phase } of walkEntries(alignment)) {
    const { relation, sourcePlace } = entry;
    if (phase === "leave" || relation !== "source-only") continue;
    const { offset } = sourcePlace.start;
    if (!passages.has(offset)) passages.set(offset, sourcePlace);
  }
  return passages;
}

function layoutFinding(
  finding: Finding,
  number: number,
  pair: PairReport,
  passages: ReadonlyMap<number, Place>,
): string {
  const { severity, rule, messageId, message, data, target, fix } = finding;
  const place = showPlace(mainPlace(finding, pair));
  const other = otherPlace(finding);
  const said = (name: string, value: unknown): string[] =>
    value === undefined || value === null ? [] : [`${name}: ${writeJson(value)}`];
  return [
    `${number}. ${severity} ${writeJson(rule)} ${writeJson(messageId)} ${writeJson(place)}`,
    ...said("problem", message),
    ...said("expected", data.expected),
    ...said("found", data.actual),
    ...(other === null ? [] : said("source place", showPlace(other))),
    ...said("source text", sourceText(finding, pair, passages)),
    ...(target !== null && isEmpty(target)
      ? [
          ...said("belongs after", textBefore(target, pair.target)),
          ...said("belongs before", textAfter(target, pair.target)),
        ]
      : said("target text", textAround(target, pair.target))),
    ...(fix === undefined
      ? []
      : said("fix", { replace: pair.target.text.slice(fix.start, fix.end), with: fix.text })),
  ].join("\n");
}

function isEmpty({ start, end }: Place): boolean {
  return start.offset === end.offset;
}

/** The source text of a finding; the whole passage if the translation lacks it. */
function sourceText(
  { source, target }: Finding,
  pair: PairReport,
  passages: ReadonlyMap<number, Place>,
): string | null {
  const missing = source !== null && target !== null && !isEmpty(source) && isEmpty(target);
  const passage = missing ? passages.get(source.start.offset) : undefined;
  if (passage === undefined || passage.end.offset <= (source?.end.offset ?? 0)) {
    return textAround(source, pair.source);
  }
  const { start, end } = passage;
  return pair.source.text.slice(start.offset, Math.min(end.offset, start.offset + LONGEST_MISSING));
}

/** The line before a place, or the last non-blank one above it; null at the top of the page. */
function textBefore({ start }: Place, { text }: Page): string | null {
  const before = text.slice(Math.max(0, start.offset - LONGEST_PLACE), start.offset);
  const line = before.split(/\r\n|\r|\n/).findLast((line) => line.trim() !== "");
  return line === undefined ? null : line.slice(-REACH);
}

/** The rest of the line after a place, or the next non-blank one; null at the end of the page. */
function textAfter({ start }: Place, { text }: Page): string | null {
  const line = text
    .slice(start.offset, start.offset + LONGEST_PLACE)
    .split(/\r\n|\r|\n/)
    .find((line) => line.trim() !== "");
  return line === undefined ? null : line.slice(0, REACH);
}

/** The lines of a place. */
function textAround(place: Place | null, { text }: Page): string | null {
  if (place === null) return null;
  const { start, end } = place;
  const from = Math.max(start.offset - (start.column - 1), start.offset - REACH);
  const cut = Math.min(end.offset, start.offset + LONGEST_PLACE);
  const tail = text.slice(cut, cut + REACH);
  const ending = end.offset > start.offset && end.column === 1 ? 0 : tail.search(/[\r\n]/);
  return text.slice(from, cut) + (ending < 0 ? tail : tail.slice(0, ending));
}
