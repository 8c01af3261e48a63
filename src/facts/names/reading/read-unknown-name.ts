import { foldWord } from "../../../languages/tokens.ts";
import { isLearned, type NameReading, type NameText, nameFound } from "../found-name.ts";
import { NO_WORDS, withoutEndings } from "../name-words.ts";
import type { ProseToken } from "../prose-tokens.ts";
import { plainSpelling, shapeOf, withoutPlural } from "../shapes.ts";
import { matchName } from "./match-name.ts";
import { readVersion, type Version } from "./versions.ts";

/** Reads a name by its letters only: `PyTorch`, `V-JEPA`, `XYZ-175B`, `NATO`. */
export function readShapedName(name: NameText, at: number): NameReading | null {
  const { prose, tokens } = name;
  const first = tokens[at];
  if (first === undefined || first.plain || first.key === "") return null;
  const next = tokens[at + 1];
  const single = first.text.length === 1 && first.initial === "capital";
  if (single && isRecommendation(tokens, at)) return recommendation(name, at);
  const prefixed = single && next?.gap === "-" && next.key !== "";
  const last = prefixed ? at + 1 : at;
  const token = tokens[last] ?? first;
  const bare = withoutPlural(token.text);
  const shape = bare === token.text ? token.shape : shapeOf(bare);
  if (shape === "plain" || shape === "capitalised" || LITRES.test(bare)) return null;
  if (prefixed && shape === "numbered") return null;
  if (shape === "acronym" && name.capitals[at] === "shouted") return null;
  if (shape === "acronym" && isLabel(name, bare)) return null;
  const head = plainSpelling(prose.text.slice(first.start, token.start) + bare);
  const part = letteredPart(name, last, bare);
  const version =
    shape === "numbered" || part !== null ? null : hyphenatedVersion(name, last, bare);
  const invariant = shape === "invariant" || prefixed || (version !== null && bare.length > 2);
  const reading = [head, ...(part === null ? [] : [part.text])]
    .concat(version === null ? [] : [version.number, ...version.tiers])
    .join("-");
  const found = nameFound(prose, {
    evidence: { basis: "shape", names: [reading], telling: true },
    readings: [...stemsOf(reading), ...withoutEndings(reading, name.words.endings)],
    start: first.start,
    end: part?.end ?? version?.end ?? token.end,
    strong: invariant || isLearned(name, at, reading),
    holdsDigits: invariant,
    spelling: shape === "invariant" ? { name: foldWord(head), written: head } : null,
  });
  return { found: [found], next: (version?.last ?? (part === null ? last : last + 1)) + 1 };
}

/** Fractions of a litre, whose symbol may be written with a capital: `mL`, `ml`. */
const LITRES = /^[mcdµμ]L$/;

/**
 * Whether a standard named by a letter and a number starts here, which may be written
 * without the dot: `X.509`, `H.264`.
 */
function isRecommendation(tokens: NameText["tokens"], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.gap !== "." &&
    next?.gap === "." &&
    /^\d{3,4}$/.test(next.text) &&
    tokens[at + 2]?.gap !== "."
  );
}

function recommendation({ prose, tokens }: NameText, at: number): NameReading {
  const [letter = "", number = ""] = [tokens[at]?.text, tokens[at + 1]?.text];
  const reading = letter + number;
  const found = nameFound(prose, {
    evidence: { basis: "shape", names: [reading], telling: true },
    readings: [reading],
    start: tokens[at]?.start ?? 0,
    end: tokens[at + 1]?.end ?? 0,
    strong: true,
    holdsDigits: true,
    spelling: null,
  });
  return { found: [found], next: at + 2 };
}

/** Shorter labels may also be acronyms: `TIP`, `AGE`. */
const SHORTEST_LABEL = 4;
/** So may shorter function words: `IT`, `AS`. */
const SHORTEST_GRAMMAR = 3;

/** Whether a word of the language is in capitals, as the title of a box, `NOTE`, or for emphasis, `NOT`. */
function isLabel({ words }: NameText, word: string): boolean {
  const key = foldWord(word);
  return (
    (word.length >= SHORTEST_LABEL && words.labels.has(key)) ||
    (word.length >= SHORTEST_GRAMMAR && words.grammar.has(key))
  );
}

/** A capital after a hyphen that belongs to a name of capitals and digits: `R` in `KOI8-R`. */
function letteredPart({ tokens }: NameText, last: number, bare: string): ProseToken | null {
  const next = tokens[last + 1];
  const isPart = next?.gap === "-" && /^\p{Lu}{1,2}$/u.test(next.text);
  return isPart && /^\p{Lu}+\d+$/u.test(bare) ? next : null;
}

/**
 * The name, and its stems without a possible ending: `VNode` of `VNodes`, `camelCase` of
 * `camelCased`, `URL` of `URLi`.
 */
function stemsOf(name: string): string[] {
  const acronym = /^(\p{Lu}{3,})\p{Ll}{1,2}$/u.exec(name)?.[1];
  if (acronym !== undefined) return [name, acronym];
  if (/\p{Ll}ed$/u.test(name)) return [name, name.slice(0, -1), name.slice(0, -2)];
  return /\p{Ll}s$/u.test(name) ? [name, name.slice(0, -1)] : [name];
}

/**
 * A number after a hyphen, or after a slash in a protocol, `SIP/2`, is the version of an unknown name,
 * unless it may be a year: `EU-2030`.
 */
function hyphenatedVersion(name: NameText, last: number, bare: string): Version | null {
  const next = name.tokens[last + 1];
  const year = next !== undefined && /^(?:19|20)\d\d$/.test(next.text);
  const isProtocol =
    (next?.gap === "/" || next?.gap === " / ") &&
    /^\d{1,2}$/.test(next.text) &&
    /^\p{Lu}{3,}$/u.test(bare) &&
    !name.tokens[last + 2]?.gap?.includes("/");
  if (!isProtocol && (next?.gap !== "-" || (year && shapeOf(bare) === "acronym"))) return null;
  const end = name.tokens[last]?.end ?? 0;
  const version = readVersion({ ...name, words: NO_WORDS }, { last, end });
  return version === null || version.number === "" ? null : version;
}

/** Maximum number of words of a name. */
const LONGEST_SEQUENCE = 5;
/** Shorter words of a name are not names by themselves: `San`, `New`. */
const SHORTEST_ALONE = 4;

/**
 * Reads people, places and any other name recognised only by a capital that its position does not explain. A
 * longer word of it may represent the whole name, as a surname does.
 */
export function readCapitalisedName(name: NameText, at: number): NameReading | null {
  const { prose, tokens, names, words: around } = name;
  if (tokens[at]?.shape !== "capitalised") return null;
  const words: ProseToken[] = [];
  for (const word of tokens.slice(at, at + LONGEST_SEQUENCE)) {
    const index = at + words.length;
    const joined = words.length === 0 || word.gap === " " || word.gap === "-";
    const telling = name.capitals[index] === "telling" || names.learned.has(word.text);
    if (!joined || !telling || !isCapitalised(word)) break;
    if (index > at && matchName(name, index) !== null) break;
    words.push(word);
  }
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const whole = plainSpelling(prose.text.slice(first.start, last.end));
  const alone = words
    .map((word) => word.text)
    .filter((word) => word.length >= SHORTEST_ALONE || names.learned.has(word));
  const unbent = alone.flatMap((word) => withoutEndings(word, around.endings));
  const found = nameFound(prose, {
    evidence: {
      basis: "word",
      names: words.map((word) => word.text),
      telling: words.every((_, step) => name.capitals[at + step] === "telling"),
    },
    readings: [...new Set([whole, ...(words.length === 1 ? [] : alone), ...unbent])],
    start: first.start,
    end: last.end,
    strong: words.every((word, step) => isLearned(name, at + step, word.text)),
    holdsDigits: false,
    spelling: null,
  });
  return { found: [found], next: at + words.length };
}

function isCapitalised(token: ProseToken): boolean {
  return token.text.length > 2 && token.key !== "" && token.shape === "capitalised";
}
