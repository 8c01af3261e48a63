import { expect, test } from "vitest";
import { nearestName } from "../../src/model/text/letters/nearest-name.ts";

const known = ["rules", "preset", "overrides", "pairs", "sourceLanguage"];

test.each([
  ["ruels", "rules"],
  ["rule", "rules"],
  ["Preset", "preset"],
  ["override", "overrides"],
  ["sourcelang", "sourceLanguage"],
  ["source_language", "sourceLanguage"],
  ["zebra", null],
  ["", null],
  ["r".repeat(100_000), null],
])("%.20s is taken for %s", (name, nearest) => {
  expect(nearestName(name, known)).toBe(nearest);
});
