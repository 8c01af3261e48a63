import type { Finding } from "../../src/model/finding.ts";
import { type CheckedPair, measureMessages, measureSets } from "./measure-silence.ts";
import { createRandom, shuffle } from "./random.ts";
import type { RawPair } from "./read-pairs.ts";
import { quoteLine, showFinding } from "./show-finding.ts";
import { showTable } from "./show-table.ts";

/** A finding and the pair it was found on. */
interface Located {
  readonly pair: RawPair;
  readonly finding: Finding;
}

/** Findings by set and by message, as two tables. */
export function showSilence(checked: readonly CheckedPair[]): string {
  const sets = measureSets(checked);
  const per1000 = (count: number, words: number) =>
    ((count * 1000) / Math.max(1, words)).toFixed(2);
  const bySet = sets.map(({ set, pairs, words, counts }) => [
    set,
    String(pairs),
    String(words),
    String(counts.error),
    String(counts.warning),
    String(counts.info),
    per1000(counts.error, words),
    per1000(counts.warning, words),
  ]);
  const byMessage = measureMessages(checked).map(({ message, severity, total, bySet: counts }) => [
    message,
    severity,
    String(total),
    ...sets.map(({ set }) => String(counts.get(set) ?? "")),
  ]);
  return [
    showTable([
      ["set", "pairs", "words", "errors", "warnings", "infos", "errors/1000", "warnings/1000"],
      ...bySet,
    ]),
    showTable([["message", "severity", "total", ...sets.map(({ set }) => set)], ...byMessage]),
  ].join("\n\n");
}

/** Every finding of a rule, a message (`rule/message`) or a severity, with both lines quoted. */
export function listFindings(checked: readonly CheckedPair[], wanted: string): string {
  return showAll(
    located(checked).filter(({ finding: { rule, messageId, severity } }) =>
      [rule, `${rule}/${messageId}`, severity].includes(wanted),
    ),
  );
}

/** So many errors drawn from all sets, with both lines quoted; the same seed draws the same. */
export function sampleErrors(checked: readonly CheckedPair[], size: number, seed: number): string {
  const errors = located(checked).filter(({ finding }) => finding.severity === "error");
  return showAll(shuffle(createRandom(seed), errors).slice(0, size));
}

function located(checked: readonly CheckedPair[]): readonly Located[] {
  return checked.flatMap(({ pair, findings }) => findings.map((finding) => ({ pair, finding })));
}

function showAll(findings: readonly Located[]): string {
  return findings
    .map(({ pair, finding }, index) => {
      const quote = (text: string, place: Finding["source"]) =>
        place === null ? "-" : quoteLine(text, place.start.line, place.start.column);
      return [
        `${index + 1}. ${pair.target.path}  ${showFinding(finding)}`,
        `  ${pair.source.language}: ${quote(pair.source.text, finding.source)}`,
        `  ${pair.target.language}: ${quote(pair.target.text, finding.target)}`,
      ].join("\n");
    })
    .join("\n\n");
}
