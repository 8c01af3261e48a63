import { expect, test } from "vitest";
import { plainRow } from "./row.ts";
import { writeResults } from "./write-results.ts";

const MEASURING = { folders: [], rounds: 3 };

test("what was not measured again stays as it was written, and the rest is replaced", () => {
  const first = [
    { name: "start", rows: [plainRow("start", 80, "ms", null)] },
    { name: "cache", rows: [plainRow("cache", 20, "ms", null)] },
  ];
  const before = writeResults(first, MEASURING, "").replaceAll(/day: .*/g, "day: 2020-01-01");
  const again = [{ name: "cache", rows: [plainRow("cache", 10, "ms", null)] }];
  const [, start, cache] = writeResults(again, MEASURING, before).split("\n## ");
  expect(start).toContain("| start |  | 80 ms |");
  expect(start).toContain("day: 2020-01-01");
  expect(cache).toContain("| cache |  | 10 ms |");
  expect(cache).not.toContain("2020-01-01");
});

test("a page on which nothing was measured again is what it was", () => {
  const parts = [{ name: "start", rows: [plainRow("start", 80, "ms", null)] }];
  const page = writeResults(parts, MEASURING, "");
  expect(writeResults([], MEASURING, page)).toBe(page);
});
