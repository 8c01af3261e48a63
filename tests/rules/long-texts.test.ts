import { expect, it } from "vitest";
import { checkPair } from "../../src/index.ts";

/** Texts that a rule would go over again and again if it compared everything with everything. */
it.each([
  ["bold words", "**a** ", 5_000],
  ["bold tags", "<b>x</b> ", 5_000],
  ["brackets that never close", "(", 20_000],
  ["brackets of two kinds", "(」", 10_000],
  ["articles and braces", "a}\n", 5_000],
])(
  "a paragraph of %s is judged in linear time",
  (_name, piece, times) => {
    const text = `${piece.repeat(times)}\n`;
    const { findings } = checkPair({
      source: { path: "a.md", language: "en", text },
      target: { path: "b.md", language: "es", text },
    });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  },
  60_000,
);
