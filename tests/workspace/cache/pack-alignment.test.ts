import fc from "fast-check";
import { expect, test } from "vitest";
import { checkPair } from "../../../src/index.ts";
import { packAlignment, unpackAlignment } from "../../../src/workspace/cache/pack-alignment.ts";

const lines = fc.array(
  fc.constantFrom("# A", "## B", "text", "- item", "> quote", "", "| a |\n| - |", "1. x"),
  {
    maxLength: 12,
  },
);

test("an alignment comes out of its packing as it went in, key for key", () => {
  fc.assert(
    fc.property(lines, lines, (source, target) => {
      const { alignment } = checkPair({
        source: { path: "a.md", language: "en", text: source.join("\n") },
        target: { path: "b.md", language: "es", text: target.join("\n") },
      });
      const packed = JSON.parse(JSON.stringify(packAlignment(alignment)));
      expect(JSON.stringify(unpackAlignment(packed))).toBe(JSON.stringify(alignment));
    }),
    { numRuns: 100 },
  );
});

test("what is no packed alignment is refused", () => {
  expect(() => unpackAlignment({ words: [], numbers: [] })).toThrow(RangeError);
  expect(() => unpackAlignment({ words: [], numbers: [0] })).toThrow(RangeError);
});
