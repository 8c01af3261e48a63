import fc from "fast-check";
import { expect, test } from "vitest";
import { printable } from "../../src/messages/printable.ts";

test.each([
  ["a\u001B[31mb", "a\\x1B[31mb"],
  ["line\nbreak\r\tand tab", "line\\nbreak\\r\\tand tab"],
  ["\u009B31m", "\\x9B31m"],
  ["\u202Egnp.exe", "\\u{202E}gnp.exe"],
  ["a\u2028b", "a\\u{2028}b"],
  ["\u{E0041}", "\\u{E0041}"],
  ["\uD800", "\\u{D800}"],
  ["zero\u200Bwidth\uFEFF", "zero\\u{200B}width\\u{FEFF}"],
])("%j is shown as %j", (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test.each(["niño", "日本語", "👩‍👩‍👧", "می‌خواهم", "GPT‑3", "50 %", "C:\\dir"])(
  "%s stays as it is",
  (text) => {
    expect(printable(text)).toBe(text);
  },
);

test("whatever comes in, one line without controls comes out, and twice is once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = printable(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
      expect(printable(shown)).toBe(shown);
    }),
  );
});
