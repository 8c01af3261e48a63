import type { Fact } from "../../model/fact.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Capitals } from "./capitals.ts";
import type { NameIndex } from "./name-index.ts";
import type { NameWords } from "./name-words.ts";
import type { ProseToken } from "./prose-tokens.ts";

/** A name as a fact, and where it stands in the prose's text. */
export interface FoundName {
  readonly fact: Fact;
  /** Indexes in the prose's text: start inclusive, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether the digits between belong to the name and to no value. */
  readonly holdsDigits: boolean;
  readonly evidence: Evidence;
}

/** What would make a name strong, see `learnNames`. */
export interface Evidence {
  /** `known`: on a list; `shape`: its letters; `word`: a capital alone. */
  readonly basis: "known" | "shape" | "word";
  /** What both pages must keep, each of them. */
  readonly names: readonly string[];
  /** Whether its capital tells something here. */
  readonly telling: boolean;
}

/** What names are read from. */
export interface NameText {
  readonly prose: Prose;
  readonly tokens: readonly ProseToken[];
  readonly capitals: readonly Capitals[];
  readonly names: NameIndex;
  readonly words: NameWords;
}

/** Names that start at one token, and the token to go on from. */
export interface NameReading {
  readonly found: readonly FoundName[];
  readonly next: number;
}

/** What is told of a name that was found. */
export interface NameParts {
  readonly readings: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly strong: boolean;
  readonly holdsDigits: boolean;
  readonly evidence: Evidence;
  /** Null where the way it is written here proves nothing. */
  readonly spelling: Fact["spelling"] | null;
  readonly parts?: readonly Fact[];
}

/** Makes the fact of a name. */
export function nameFound(prose: Prose, name: NameParts): FoundName {
  const surface = prose.text.slice(name.start, name.end);
  const fact: Fact = {
    kind: "name",
    readings: name.readings,
    unit: null,
    surface,
    place: placeInProse(prose, name.start, name.end),
    strength: name.strong ? "strong" : "weak",
    written: "symbols",
    parts: name.parts ?? [],
    ...(name.spelling ? { spelling: name.spelling } : {}),
  };
  const holdsDigits = name.holdsDigits && /\p{Nd}/u.test(surface);
  return { fact, start: name.start, end: name.end, holdsDigits, evidence: name.evidence };
}

/** Whether both pages of the pair are known to spell a reading alike; `at` is its first token here. */
export function isLearned({ names, capitals }: NameText, at: number, reading: string): boolean {
  const learned = names.learned.get(reading);
  return learned === "anywhere" || (learned === "inside" && capitals[at] === "telling");
}
