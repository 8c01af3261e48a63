import { expect, test } from "vitest";
import { shorten } from "../../src/workspace/explain-issue.ts";

test("a value that holds itself, as a script can make one, is shown by its brackets", () => {
  const table: Record<string, unknown> = {};
  table.self = table;
  expect(shorten(table)).toBe("{…}");
  expect(shorten([table])).toBe("[…]");
});

test("a long value is cut between letters, and keeps what closes it", () => {
  expect(shorten("\u{1F600}".repeat(60))).toBe(`"${"\u{1F600}".repeat(29)}…"`);
});
