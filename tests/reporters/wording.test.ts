import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelsEn } from "../../src/messages/en/labels.ts";
import { labelsEs } from "../../src/messages/es/labels.ts";
import { UI_LANGUAGES } from "../../src/messages/ui.ts";
import { wordEdit } from "../../src/reporters/word-fix.ts";
import { fill, wordingFor } from "../../src/reporters/wording.ts";

/** Every text with its path of keys. */
function textsOf(value: object, path = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === "string" ? [[`${path}.${key}`, inner]] : textsOf(inner, `${path}.${key}`),
  );
}

/** The slots of a text, each once: one language may need twice what another says once. */
const slotsOf = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe("labels", () => {
  it("have the same keys and slots in both languages", () => {
    const slots = (labels: object) =>
      Object.fromEntries(textsOf(labels).map(([key, text]) => [key, slotsOf(text)]));
    expect(slots(labelsEs)).toEqual(slots(labelsEn));
  });

  it("are nowhere empty", () => {
    const texts = [...textsOf(labelsEn), ...textsOf(labelsEs)];
    expect(texts.filter(([, text]) => text.trim() === "")).toEqual([]);
  });
});

describe("wordingFor", () => {
  it("counts by the plural and the number format of the language", () => {
    expect(wordingFor("en").counted("error", 1)).toBe("1 error");
    expect(wordingFor("en").counted("error", 12345)).toBe("12,345 errors");
    expect(wordingFor("es").counted("error", 0)).toBe("0 errores");
    expect(wordingFor("es").counted("error", 12345)).toBe("12.345 errores");
  });

  it.each(UI_LANGUAGES)("writes every number in %s as Intl does", (language) => {
    const intl = new Intl.NumberFormat(language);
    fc.assert(
      fc.property(fc.oneof(fc.nat(10_000), fc.double({ min: 0 })), (value) => {
        expect(wordingFor(language).number(value)).toBe(intl.format(value));
      }),
    );
  });

  it("speaks English where a language is not spoken", () => {
    expect(wordingFor("de").labels).toBe(labelsEn);
  });

  it("names languages, and leaves what is no tag as it is", () => {
    expect(wordingFor("es").languageName("en")).toBe("inglés");
    expect(wordingFor("en").languageName("not a tag")).toBe("not a tag");
  });
});

describe("fill", () => {
  it("fills slots once, whatever the values hold", () => {
    expect(fill("{a} and {b}", { a: "{b}", b: "$&" })).toBe("{b} and $&");
  });
});

describe("a fix in words", () => {
  it("cuts a long text between two characters, never inside one", () => {
    const said = wordEdit(`${"a".repeat(79)}\u{1F600}b`, "c", wordingFor("en"));
    expect(said).toContain(`${"a".repeat(79)}…`);
    expect(said).not.toContain("D83D");
  });
});
