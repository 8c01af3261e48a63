import { describe, expect, it } from "vitest";
import { MUTATION_CASES } from "./cases/all.ts";
import type { MutationCase } from "./cases/mutation-case.ts";
import { applyChange, type Mutated } from "./mutation.ts";
import { ALL_MUTATIONS } from "./mutations/all.ts";
import { createRandom } from "./random.ts";
import { linesIn } from "./raw-page.ts";
import { OWN_FIXTURES, readPairs } from "./read-pairs.ts";
import { findTwins } from "./twins.ts";

describe("the kinds of defects", () => {
  it("have a name of their own each, at least thirty of them", () => {
    const ids = ALL_MUTATIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(30);
  });

  it("have a text made for them each", () => {
    expect(MUTATION_CASES.map(({ id }) => id)).toEqual(ALL_MUTATIONS.map(({ id }) => id));
  });

  it.each(MUTATION_CASES)("$id: is seeded where it fits and nowhere else", (example) => {
    expect(changesOf(example)).toEqual(example.changes);
  });

  it.each(ALL_MUTATIONS)("$id: finds a place in the project's own pages", (mutation) => {
    const sites = readPairs([OWN_FIXTURES]).flatMap((pair) => mutation.sites(findTwins(pair)));
    expect(sites.length).toBeGreaterThan(0);
  });
});

function changesOf({ id, source, target }: MutationCase): readonly string[] {
  const mutation = ALL_MUTATIONS.find((one) => one.id === id);
  const page = (path: string, lines: readonly string[]) => ({
    path,
    text: `${lines.join("\n")}\n`,
    language: path.slice(0, 2),
  });
  const pair = { set: "cases", source: page("en.md", source), target: page("es.md", target) };
  const sites = mutation?.sites(findTwins(pair)) ?? [];
  return sites.map((site) =>
    describeChange(pair.target.text, applyChange(pair.target.text, site(createRandom(1)))),
  );
}

/** The lines that differ between a text and what became of it, and the place. */
function describeChange(text: string, { text: mutated, touched }: Mutated): string {
  const before = linesIn(text).map((line) => line.text);
  const after = linesIn(mutated).map((line) => line.text);
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const middle = (lines: readonly string[]) => lines.slice(head, lines.length - tail).join(" / ");
  const places = touched.map(({ first, last }) => (first === last ? first : `${first}-${last}`));
  return `${head + 1}: ${middle(before)} => ${middle(after)} @ ${places.join(" ")}`;
}
