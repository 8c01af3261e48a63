import { describe, expect, it, test } from "vitest";
import { knownNames } from "../../../src/facts/names/known/known-names.ts";
import { indexNames } from "../../../src/facts/names/name-index.ts";
import { namesIn } from "./names-in.ts";
import { plainProse } from "./plain-prose.ts";

const NAMES = indexNames();
const KNOWN = knownNames();

function readAs(text: string): string[] {
  return namesIn(plainProse(text), NAMES).map((fact) => fact.readings[0] ?? "");
}

describe("the built-in list", () => {
  it("reads every spelling as its own name, and nothing else", () => {
    const misread = KNOWN.flatMap(({ canonical, spellings }) =>
      spellings
        .map((spelling) => ({ spelling, canonical, read: readAs(`then ${spelling} came`) }))
        .filter(({ read }) => read.length !== 1 || read[0] !== canonical),
    );
    expect(misread).toEqual([]);
  });

  it("holds every name once", () => {
    const counts = new Map<string, number>();
    for (const { canonical } of KNOWN) counts.set(canonical, (counts.get(canonical) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 1)).toEqual([]);
  });

  test.each(["wired to the horizon", "a go and a move", "das werkzeug", "le signal", "la imagen"])(
    "leaves words in lower case alone: %s",
    (text) => {
      expect(readAs(text)).toEqual([]);
    },
  );
});
