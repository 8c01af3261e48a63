import { expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { indexLines, type Place } from "../../src/model/page/place.ts";
import { PATIENT } from "../patient.ts";
import { aligner, pageOf, pairOf, reportOf } from "./build-pair.ts";
import { render } from "./options.ts";

/** A pair in which every sentence has a finding with a fix, in paragraphs parted by `gap`. */
function pairOfMany(count: number, gap: string) {
  const textOf = (word: string) =>
    Array.from({ length: count }, (_, at) => `The ${word} number ${10_000 + at} holds tea.`);
  const [ours, theirs] = [textOf("box"), textOf("caja")];
  const source = pageOf("a.md", "en", ours.join(gap));
  const target = pageOf("a.es.md", "es", theirs.join(gap));
  const [from, to] = [numbersIn(source.path, source.text), numbersIn(target.path, target.text)];
  const findings = from.map((place, at): Finding => {
    const found = to[at] ?? place;
    return {
      rule: "number",
      messageId: "changed",
      data: {},
      severity: "error",
      message: `number ${at}`,
      source: place,
      target: found,
      fix: { start: found.start.offset, end: found.end.offset, text: "7" },
    };
  });
  const align = aligner(source, target);
  const children =
    gap === " "
      ? [align("paragraph", source.text, target.text)]
      : ours.map((text, at) => align("paragraph", text, theirs[at] ?? ""));
  return reportOf([pairOf(source, target, findings, children)]);
}

function numbersIn(path: string, text: string): Place[] {
  const lines = indexLines(path, text);
  return Array.from(text.matchAll(/\d{5}/g), ({ index }) => lines.placeOf(index, index + 5));
}

test.each([
  ["html", 5000, " "],
  ["html", 3000, "\n\n"],
  ["sarif", 8000, " "],
  ["rdjsonl", 4000, " "],
])("%s tells of %d findings in seconds, parted by %j", PATIENT, async (format, count, gap) => {
  const report = pairOfMany(count, gap);
  const start = performance.now();
  const text = await render(format, report);
  expect(performance.now() - start).toBeLessThan(15_000);
  expect(text).toContain(`number ${count - 1}`);
});
