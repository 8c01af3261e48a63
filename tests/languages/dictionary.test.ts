import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allLanguages } from "../../src/languages/all.ts";
import { dictionaryOf } from "../../src/languages/dictionary/read-dictionary.ts";
import { profileOf } from "../../src/languages/find-profile.ts";
import { sensesIn } from "../../src/languages/own/senses/senses-in.ts";
import { isRecognisable } from "../../src/model/language/dictionary.ts";

const entryIn = (tag: string, word: string) =>
  dictionaryOf(profileOf(tag, allLanguages)).entryOf(word);

/** Whether two words, each with its language before it, may translate each other. */
function areRenderings(first: string, second: string): boolean {
  const sensesOf = (text: string) => {
    const [tag = "", word = ""] = text.split(" ");
    return entryIn(tag, word).senses;
  };
  const senses = new Set(sensesOf(first));
  return sensesOf(second).some((sense) => senses.has(sense));
}

const WITH_DICTIONARY = ["de", "en", "es", "fr", "it", "pt"] as const;

describe("a dictionary", () => {
  it.each([
    ["en house", "es casa"],
    ["en dog", "de Hund"],
    ["es ventana", "fr fenêtre"],
    ["it libro", "pt livro"],
    ["de schnell", "es rápido"],
  ])("knows that %j and %j translate each other", (first, second) => {
    expect(areRenderings(first, second)).toBe(true);
  });

  it.each([
    ["en buy", "es vender"],
    ["en mother", "es hija"],
    ["en red", "es azul"],
    ["en storm", "es tienda"],
    ["en first", "es fuego"],
  ])("does not take %j for %j", (first, second) => {
    expect(areRenderings(first, second)).toBe(false);
  });

  it.each([
    ["en stories", "en story"],
    ["en running", "en run"],
    ["en stopped", "en stop"],
    ["en knives", "en knife"],
    ["es usaban", "es usar"],
    ["es rápidamente", "es rápido"],
    ["es luces", "es luz"],
    ["es abriéndolas", "es abrir"],
    ["es guárdalos", "es guardar"],
    ["de gebaut", "de bauen"],
    ["de Häuser", "de Haus"],
    ["de anzukommen", "de ankommen"],
    ["de abgelehnt", "de ablehnen"],
    ["de Bedienungsanleitung", "de Anleitung"],
    ["fr créaient", "fr créer"],
    ["fr recevait", "fr recevoir"],
    ["fr décrivent", "fr décrire"],
    ["it leggevano", "it leggere"],
    ["it mescolatela", "it mescolare"],
    ["it serviranno", "it servire"],
    ["it cantarono", "it cantare"],
    ["pt abrirão", "pt abrir"],
    ["pt homens", "pt homem"],
  ])("finds %j under %j", (form, word) => {
    expect(areRenderings(form, word)).toBe(true);
  });

  it("parts words that were joined of two", () => {
    expect(areRenderings("de Bücherregal", "en book")).toBe(true);
    expect(areRenderings("de Bücherregal", "en shelf")).toBe(true);
  });

  it("leaves out what grammar elides onto a word", () => {
    expect(entryIn("fr", "l’eau").folded).toBe("eau");
    expect(entryIn("fr", "l'eau").senses).toEqual(entryIn("fr", "eau").senses);
    expect(entryIn("en", "mill’s").folded).toBe("mill");
  });

  it("knows words of grammar in every language that has one", () => {
    for (const [tag, word] of [
      ["de", "nicht"],
      ["en", "don't"],
      ["es", "ellos"],
      ["fr", "qu'il"],
      ["it", "dell'"],
      ["pt", "pelo"],
    ] as const)
      expect(entryIn(tag, word), word).toMatchObject({ isGrammar: true });
  });

  it("takes neither grammar nor what it does not have for telling", () => {
    expect(isRecognisable(entryIn("en", "window"))).toBe(true);
    expect(isRecognisable(entryIn("en", "which"))).toBe(false);
    expect(isRecognisable(entryIn("en", "xyzzy"))).toBe(false);
  });

  it("is empty for a language that nobody wrote one for, and knows no sense there", () => {
    expect(dictionaryOf(profileOf("ja", allLanguages))).toMatchObject({ isEmpty: true });
    expect(entryIn("ja", "家").senses).toEqual([]);
  });

  it("answers for a region as for its language", () => {
    expect(entryIn("es-MX", "casa").senses).toEqual(entryIn("es", "casa").senses);
  });

  it("looks up nothing that is too long to be a word", () => {
    expect(entryIn("de", "Haushund").senses).not.toEqual([]);
    expect(entryIn("de", `Haus${"hund".repeat(20)}`).senses).toEqual([]);
  });

  it("takes any text for a word", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom(...WITH_DICTIONARY),
        (text, tag) => {
          const { senses } = entryIn(tag, text);
          expect(new Set(senses).size).toBe(senses.length);
        },
      ),
    );
  });
});

describe("the tables of senses", () => {
  const tables = WITH_DICTIONARY.map((tag) => sensesIn(tag).senses);

  it("have a line for every sense in every language", () => {
    const [first = []] = tables;
    expect(first.length).toBeGreaterThan(3000);
    for (const table of tables) expect(table).toHaveLength(first.length);
  });

  it("name every sense in English, and in one language more", () => {
    const [, english = []] = tables;
    for (const [sense, words] of english.entries()) {
      expect(words, `sense ${sense}`).not.toEqual([]);
      const others = tables.filter((table) => table !== english && table[sense]?.length !== 0);
      expect(others.length, words.join(" ")).toBeGreaterThan(0);
    }
  });

  it("hold no word twice in a line, and nothing but words", () => {
    for (const words of tables.flat()) {
      expect(new Set(words).size, words.join(" ")).toBe(words.length);
      for (const word of words) expect(word).toMatch(/^[\p{L}\p{M}\p{N}'’.+/-]+$/u);
    }
  });
});
