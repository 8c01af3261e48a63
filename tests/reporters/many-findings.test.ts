import { expect, test } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { indexLines, type Place } from "../../src/model/page/place.ts";
import { PATIENT } from "../patient.ts";
import { aligner, pageOf, pairOf, reportOf } from "./build-pair.ts";
import { render } from "./options.ts";

/** A pair of one paragraph each in which every sentence has a finding with a fix. */
function reportOfMany(count: number) {
  const textOf = (word: string) =>
    Array.from({ length: count }, (_, at) => `The ${word} number ${10_000 + at} holds tea.`).join(
      " ",
    );
  const source = pageOf("a.md", "en", textOf("box"));
  const target = pageOf("a.es.md", "es", textOf("caja"));
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
  const children = [align("paragraph", source.text, target.text)];
  return reportOf([pairOf(source, target, findings, children)]);
}

function numbersIn(path: string, text: string): Place[] {
  const lines = indexLines(path, text);
  return Array.from(text.matchAll(/\d{5}/g), ({ index }) => lines.placeOf(index, index + 5));
}

test.each([
  ["html", 5000],
  ["sarif", 8000],
  ["rdjsonl", 4000],
  ["pretty", 20_000],
])("%s tells of %d findings in seconds", PATIENT, async (format, count) => {
  const report = reportOfMany(count);
  const start = performance.now();
  const text = await render(format, report);
  expect(performance.now() - start).toBeLessThan(20_000);
  expect(text).toContain(`number ${count - 1}`);
});
