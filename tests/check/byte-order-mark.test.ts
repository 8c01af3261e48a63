import { expect, test } from "vitest";
import { checkPair } from "../../src/index.ts";

const MARK = "\uFEFF";
const SOURCE = "---\ntitle: Bread\n---\n\nKeep the bread in 2 bags.\n";
const TARGET = "---\ntitle: Pan\n---\n\nGuarda el pan en 3 bolsas.\n";

test.each([
  ["the translation", SOURCE, MARK + TARGET],
  ["the source", MARK + SOURCE, TARGET],
  ["both pages", MARK + SOURCE, MARK + TARGET],
])(
  "a byte order mark at the start of %s is no error, and offsets include it",
  (_, source, target) => {
    const { findings } = checkPair({
      source: { path: "a.md", language: "en", text: source },
      target: { path: "a.es.md", language: "es", text: target },
    });
    expect(findings.map(({ rule, messageId }) => `${rule}/${messageId}`)).toEqual([
      "number/changed",
    ]);
    expect(findings[0]?.target?.start.offset).toBe(target.indexOf("3"));
  },
);
