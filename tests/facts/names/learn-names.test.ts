import { describe, expect, it } from "vitest";
import { learnNames } from "../../../src/facts/names/learn-names.ts";
import { indexNames } from "../../../src/facts/names/name-index.ts";
import { namesIn } from "./names-in.ts";
import { plainProse } from "./plain-prose.ts";

/** The strong names of a sentence after both pages were read. */
function strong(source: readonly string[], target: readonly string[], sentence: string): string[] {
  const names = learnNames(indexNames(), source.map(proseOf), target.map(proseOf));
  return namesIn(plainProse(sentence), names)
    .filter((fact) => fact.strength === "strong")
    .map((fact) => fact.readings[0] ?? "");
}
const proseOf = (text: string) => plainProse(text);

/** Enough plain words that a few names are few. */
const EN = "a page in plain words that says nothing of anybody and goes on for a while like this";
const ES =
  "una página de palabras llanas que no dice nada de nadie y sigue así durante un buen rato";

describe("what both pages keep", () => {
  it("makes a known name strong that is a word as well", () => {
    const source = [EN, "then Meta left", "and Meta came"];
    expect(strong(source, [ES, "luego Meta salió", "y Meta vino"], "so Meta won")).toEqual([
      "Meta",
    ]);
    expect(strong(source, [ES, "luego la meta salió"], "so Meta won")).toEqual([]);
  });

  it("makes acronyms strong, also where a capital tells nothing", () => {
    const source = [EN, "the XQZ here", "an XQZ there"];
    const target = [ES, "el XQZ aquí", "un XQZ allí"];
    expect(strong(source, target, "XQZ is it")).toEqual(["XQZ"]);
    expect(strong(source, [ES, "el ZQX aquí"], "XQZ is it")).toEqual([]);
  });

  it("makes people and places strong inside sentences", () => {
    const source = [EN, "then Karenina left", "by Karenina in Toledo"];
    const target = [ES, "luego Karenina salió", "de Karenina en Toledo"];
    expect(strong(source, target, "so Karenina in Toledo. Karenina")).toEqual([
      "Karenina",
      "Toledo",
    ]);
  });
});

describe("no evidence", () => {
  it("is a word that one page has in lower case", () => {
    const source = [EN, "press Settings now", "see Settings"];
    const target = [ES, "pulse Settings ya", "vea Settings", "los settings"];
    expect(strong(source, target, "open Settings")).toEqual([]);
  });

  it("is a capital that begins a sentence", () => {
    expect(strong([EN, "so Base here"], [ES, "Base de todo"], "a Base there")).toEqual([]);
  });

  it("is a name that one page has far more often", () => {
    const source = [EN, ...Array.from({ length: 6 }, () => "then Toledo came")];
    expect(strong(source, [ES, "luego Toledo vino"], "in Toledo")).toEqual([]);
  });

  it("are capitals where a page gives them to all nouns", () => {
    const german = [
      "dann ging der Server mit dem Vorgang in das Haus",
      "und der Server kam zum Zustand",
    ];
    const source = [EN, "then Server left", "and Server came"];
    expect(strong(source, german, "so Server won")).toEqual([]);
  });
});

it("a page full of names on both sides is no page of raised nouns", () => {
  const source = ["then Anna Karenina met Konstantin Levin by Jasnaja Poljana"];
  const target = ["luego Anna Karenina vio a Konstantin Levin en Jasnaja Poljana"];
  expect(strong(source, target, "so Levin won")).toEqual(["Levin"]);
});

it("a page in a script without case still shows which names it keeps", () => {
  const source = [EN, "then Zorbix left", "and Zorbix came"];
  const target = [
    "これは長い文章で、何も言わずに続きます。Zorbixはここにある",
    "そして Zorbix が来た",
  ];
  expect(strong(source, target, "so Zorbix won")).toEqual(["Zorbix"]);
});
