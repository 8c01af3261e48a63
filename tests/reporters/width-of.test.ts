import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { beginningOf, endOf, widthOf } from "../../src/reporters/quote/width-of.ts";

/** A text in each of the scripts and kinds of signs that a page may hold. */
const TEXTS = [
  "plain, “quoted” – and — dashed…",
  "canción, Übergröße, œuvre, Ελληνικά, кириллица, ё",
  "cafe\u0301 with a mark of its own",
  "東京タワー、ｶﾀｶﾅ、ＡＢＣ、「引用」",
  "한국어 \u1112\u1161\u11AB",
  "हिन्दी में किताबें, বাংলা, தமிழ்",
  "العَرَبِيَّة, עִבְרִית, فارسی\u200Cها",
  "ไทย กำลัง",
  "🐕 👩‍👩‍👧 🏳️‍🌈 🇪🇸 ❤️ ❤ 1️⃣ ✌🏽 ☎ ✅ ©",
  "soft\u00ADhyphen, zero\u200Bwidth",
  "",
];

describe("widthOf", () => {
  it.each(TEXTS)("counts the columns of %j as the package that everyone uses", (text) => {
    expect(widthOf(text)).toBe(stringWidth(text));
  });

  it("does so for every letter, digit, mark and sign that stands alone", () => {
    const others = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
      .filter((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(text))
      .filter((text) => widthOf(text) !== stringWidth(text));
    expect(others).toEqual([]);
  });
});

describe("beginningOf and endOf", () => {
  it.each(TEXTS)("cut %j to as many columns as there are, and between characters", (text) => {
    expect([beginningOf(text, widthOf(text)), endOf(text, widthOf(text))]).toEqual([text, text]);
    for (let width = 0; width < widthOf(text); width++) {
      const [start, end] = [beginningOf(text, width), endOf(text, width)];
      expect(text.startsWith(start) && text.endsWith(end)).toBe(true);
      expect(Math.max(widthOf(start), widthOf(end))).toBeLessThanOrEqual(width);
      expect(widthOf(start) + widthOf(text.slice(start.length))).toBe(widthOf(text));
    }
  });
});
