import type { Fact } from "../../model/fact.ts";
import { type Prose, placeInProse } from "../../model/prose.ts";
import { ambiguousCapitals, type Capitals } from "./capitals.ts";
import type { KnownName } from "./known/name-table.ts";
import { matchName, type NameIndex, type NameMatch, plainSpelling } from "./name-index.ts";
import { shapeOf, withoutPlural } from "./shapes.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { type ListWords, readSharedVersions, readVersion, type Version } from "./versions.ts";

/** A name as a fact, and where it stands in the prose's text. */
export interface FoundName {
  readonly fact: Fact;
  /** Indexes in the prose's text: start inclusive, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether the digits between belong to the name and to no value. */
  readonly holdsDigits: boolean;
}

const NO_WORDS: ListWords = { conjunctions: [], ranges: { pairs: [], joints: [] } };

/**
 * Finds the names of a prose: known ones, words of a shape that no translation changes, acronyms, and words
 * whose capital is not due to their position. The last two are weak until `learnNames` has seen them on both
 * pages. `words` is the profile of the prose's language; without it lists of versions end at the comma.
 * Time and space are linear in the text.
 */
export function findNames(prose: Prose, names: NameIndex, words: ListWords = NO_WORDS): Fact[] {
  return locateNames(prose, names, words).map((found) => found.fact);
}

/** As `findNames`, with the stretch of text that each name takes up; ascending by start. */
export function locateNames(
  prose: Prose,
  names: NameIndex,
  words: ListWords = NO_WORDS,
): FoundName[] {
  return nameTokens(prose, tokensOf(prose), names, words);
}

/** The stretches whose digits belong to names: no number is to be read there. */
export function nameRanges(found: readonly FoundName[]): { start: number; end: number }[] {
  return found.filter((name) => name.holdsDigits).map(({ start, end }) => ({ start, end }));
}

/** Finds names among tokens of a prose. */
export function nameTokens(
  prose: Prose,
  tokens: readonly Token[],
  names: NameIndex,
  words: ListWords,
): FoundName[] {
  const capitals = ambiguousCapitals(tokens);
  const reader = { prose, tokens, names, words, capitals };
  const found: FoundName[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = readKnown(reader, at) ?? readShaped(reader, at) ?? readCapitalised(reader, at);
    if (read === null) {
      at++;
      continue;
    }
    found.push(...read.found);
    at = read.next;
  }
  return found;
}

interface Reader {
  readonly prose: Prose;
  readonly tokens: readonly Token[];
  readonly names: NameIndex;
  readonly words: ListWords;
  readonly capitals: readonly Capitals[];
}

/** Names that start at one token, and the token to go on from. */
interface Reading {
  readonly found: readonly FoundName[];
  readonly next: number;
}

interface NameParts {
  readonly readings: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly strong: boolean;
  readonly spelling?: string | undefined;
  readonly holdsDigits?: boolean;
  readonly parts?: readonly Fact[];
}

function nameFound(prose: Prose, name: NameParts): FoundName {
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
    ...(name.spelling === undefined ? {} : { spelling: name.spelling }),
  };
  const holdsDigits = (name.holdsDigits ?? name.strong) && /\p{Nd}/u.test(surface);
  return { fact, start: name.start, end: name.end, holdsDigits };
}

function readKnown(reader: Reader, at: number): Reading | null {
  const { prose, tokens, names, words } = reader;
  const match = matchName(prose.text, tokens, at, names);
  const first = tokens[at];
  if (match === null || first === undefined) return null;
  const version = versionOf(reader, match);
  const head = prose.text.slice(first.start, match.end);
  const readings = readingsOf(match.name, version);
  const last = tokens[match.last];
  const known = nameFound(prose, {
    readings,
    start: first.start,
    end: version?.end ?? Math.max(match.end, last?.end ?? 0),
    strong: isCertain(match.name, head, version) || isLearned(reader, at, readings[0] ?? head),
    spelling: reader.capitals[at] === "shouted" ? undefined : spelledAs(reader, at, match, head),
    holdsDigits: true,
    parts: partsOf(reader, at, match),
  });
  if (version === null || version.number === "" || version.tiers.length > 0) {
    return { found: [known], next: (version?.last ?? match.last) + 1 };
  }
  const shared = readSharedVersions(prose.text, tokens, version, words);
  const others = shared.map((other) =>
    nameFound(prose, {
      readings: readingsOf(match.name, { ...other, tiers: [] }),
      start: other.start,
      end: other.end,
      strong: !other.implied,
    }),
  );
  return { found: [known, ...others], next: (shared.at(-1)?.last ?? version.last) + 1 };
}

function versionOf(reader: Reader, match: NameMatch): Version | null {
  if (match.name.versioned === false) return null;
  const version = readVersion(reader.prose.text, reader.tokens, match.last, match.end);
  if (match.name.versioned === true || version?.number.includes(".")) return version;
  return null;
}

/** `2.0` may be called `2`; nothing else of a version may change. */
function readingsOf(name: KnownName, version: Pick<Version, "number" | "tiers"> | null): string[] {
  if (version === null) return [name.canonical];
  const tiers = version.tiers.map((tier) => ` ${tier.charAt(0).toUpperCase()}${tier.slice(1)}`);
  const number = version.number.replace(/(?<=\d)b$/, "B");
  const numbers = /^\d+\.0$/.test(number) ? [number, number.slice(0, -2)] : [number];
  return numbers.map(
    (each) => `${name.canonical}${each === "" ? "" : name.joint + each}${tiers.join("")}`,
  );
}

/** A word that is a name too proves nothing alone; a version does, and so do capitals no word has (`LLaMA`). */
function isCertain(name: KnownName, head: string, version: Version | null): boolean {
  if (!name.commonWord || (version !== null && version.number !== "")) return true;
  return shapeOf(head) === "invariant" && shapeOf(name.canonical) !== "invariant";
}

function isLearned(reader: Reader, at: number, reading: string): boolean {
  const learned = reader.names.learned.get(reading);
  return learned === "anywhere" || (learned === "inside" && reader.capitals[at] === "telling");
}

/** A first letter raised by the sentence is no spelling of its own: `Wav2vec` there is `wav2vec`. */
function spelledAs(reader: Reader, at: number, match: NameMatch, head: string): string {
  const spelling = plainSpelling(head);
  if (reader.capitals[at] === "telling") return spelling;
  const raised = (known: string) => known.charAt(0).toUpperCase() + known.slice(1);
  return match.name.spellings.find((known) => raised(known) === spelling) ?? spelling;
}

/** A name made of names says the same as those apart: `Google DeepMind`, `Meta AI`. */
function partsOf(reader: Reader, at: number, match: NameMatch): Fact[] {
  if (match.last === at) return [];
  const parts: Fact[] = [];
  for (let token = at; token <= match.last; token++) {
    const one = reader.tokens[token];
    if (one === undefined) return [];
    const known = reader.names.names.get(one.key);
    const reading = known?.canonical ?? (shapeOf(one.text) === "acronym" ? one.text : null);
    if (reading === null) return [];
    const { start, end } = one;
    parts.push(nameFound(reader.prose, { readings: [reading], start, end, strong: false }).fact);
  }
  return parts;
}

/** Names by their letters alone: `PyTorch`, `V-JEPA`, `XYZ-175B`, `NATO`. */
function readShaped(reader: Reader, at: number): Reading | null {
  const { prose, tokens } = reader;
  const first = tokens[at];
  if (first === undefined || first.key === "") return null;
  const next = tokens[at + 1];
  const prefixed = /^\p{Lu}$/u.test(first.text) && next?.gap === "-" && next.key !== "";
  const last = prefixed ? at + 1 : at;
  const token = tokens[last] ?? first;
  const bare = withoutPlural(token.text);
  const shape = shapeOf(bare);
  if (shape === "plain" || shape === "capitalised" || (prefixed && shape === "numbered"))
    return null;
  if (shape === "acronym" && reader.capitals[at] === "shouted") return null;
  const head = plainSpelling(prose.text.slice(first.start, token.start) + bare);
  const version = shape === "numbered" ? null : hyphenatedVersion(reader, last, bare);
  const reading =
    version === null ? head : [`${head}-${version.number}`, ...version.tiers].join("-");
  const invariant = shape === "invariant" || prefixed || (version !== null && bare.length > 2);
  const name = nameFound(prose, {
    readings: [reading],
    start: first.start,
    end: version?.end ?? token.end,
    strong: invariant || isLearned(reader, at, reading),
    spelling: head,
    holdsDigits: invariant,
  });
  return { found: [name], next: (version?.last ?? last) + 1 };
}

/** A number after a hyphen belongs to an unknown name, unless it may be a year: `EU-2030`. */
function hyphenatedVersion(reader: Reader, last: number, bare: string): Version | null {
  const next = reader.tokens[last + 1];
  if (next?.gap !== "-" || (shapeOf(bare) === "acronym" && /^(?:19|20)\d\d$/.test(next.text))) {
    return null;
  }
  const end = reader.tokens[last]?.end ?? 0;
  const version = readVersion(reader.prose.text, reader.tokens, last, end);
  return version === null || version.number === "" ? null : version;
}

const LONGEST_SEQUENCE = 5;

/** People, places and whatever else has a capital that its position does not explain. */
function readCapitalised(reader: Reader, at: number): Reading | null {
  const { prose, tokens, names } = reader;
  const words: Token[] = [];
  for (let token = at; token < tokens.length && words.length < LONGEST_SEQUENCE; token++) {
    const word = tokens[token];
    if (word === undefined || !isCapitalised(word)) break;
    const joined = words.length === 0 || word.gap === " " || word.gap === "-";
    const telling = reader.capitals[token] === "telling" || names.learned.has(word.text);
    if (!joined || !telling || (token > at && matchName(prose.text, tokens, token, names))) break;
    words.push(word);
  }
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const whole = plainSpelling(prose.text.slice(first.start, last.end));
  const alone = words.map((word) => word.text).filter((word) => word.length > 3);
  const found = nameFound(prose, {
    readings: words.length === 1 ? [whole] : [whole, ...alone],
    start: first.start,
    end: last.end,
    strong: words.every((word, step) => isLearned(reader, at + step, word.text)),
    spelling: whole,
  });
  return { found: [found], next: at + words.length };
}

function isCapitalised(token: Token): boolean {
  return token.text.length > 2 && token.key !== "" && shapeOf(token.text) === "capitalised";
}
