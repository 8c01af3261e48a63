import type { Fact } from "../../model/fact.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Capitals } from "./capitals.ts";
import type { NameIndex } from "./name-index.ts";
import type { NameWords } from "./name-words.ts";
import type { ProseToken } from "./prose-tokens.ts";

/** A name as a fact, and its range in the text of the prose. */
export interface FoundName {
  readonly fact: Fact;
  /** Indexes in the text of the prose: start inclusive, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether digits in the range belong to the name. */
  readonly holdsDigits: boolean;
  readonly evidence: Evidence;
}

/** The evidence that may make a name strong, see `learnNames`. */
export interface Evidence {
  /** `known`: a listed name; `shape`: by its letters; `word`: by its capital only. */
  readonly basis: "known" | "shape" | "word";
  /** The names that both pages must have. */
  readonly names: readonly string[];
  /** Whether its capital is evidence here. */
  readonly telling: boolean;
}

/** The input from which names are read. */
export interface NameText {
  readonly prose: Prose;
  readonly tokens: readonly ProseToken[];
  readonly capitals: readonly Capitals[];
  readonly names: NameIndex;
  readonly words: NameWords;
}

/** The names that start at a token, and the token after them. */
export interface NameReading {
  readonly found: readonly FoundName[];
  readonly next: number;
}

/** The properties of a name that was found. */
export interface NameParts {
  readonly readings: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly strong: boolean;
  readonly holdsDigits: boolean;
  readonly evidence: Evidence;
  /** Null if its spelling here is no evidence. */
  readonly spelling: Fact["spelling"] | null;
  readonly parts?: readonly Fact[];
}

/** Creates the fact of a name. */
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

/** Whether both pages are known to share a reading; `at` is its first token here. */
export function isLearned({ names, capitals }: NameText, at: number, reading: string): boolean {
  const learned = names.learned.get(reading);
  return learned === "anywhere" || (learned === "inside" && capitals[at] === "telling");
}
