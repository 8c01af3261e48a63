import type { LanguageProfile } from "../../languages/profile.ts";
import { HYPHENATED_TIERS, TIERS } from "./known/models.ts";
import type { Token } from "./tokens.ts";

/** What a language says between versions: `3.1, 3.2 y 3.3`, `1 bis 3`. */
export type ListWords = Pick<LanguageProfile, "conjunctions" | "ranges">;

/** For a language without a profile. */
export const NO_WORDS: ListWords = { conjunctions: [], ranges: { pairs: [], joints: [] } };

/** What follows a name and belongs to it; `last` is the last token that does. */
export interface Version {
  /** Without a leading `v`; empty where a tier alone follows. */
  readonly number: string;
  /** `Pro`, `Sonnet`, `Turbo`, in lower case. */
  readonly tiers: readonly string[];
  readonly last: number;
  readonly end: number;
}

/** One more version of a name that is written once: `4` in `Llama 3 and 4`. */
export interface SharedVersion {
  readonly number: string;
  readonly start: number;
  readonly end: number;
  readonly last: number;
  /** Lies between the ends of a range and is not written itself. */
  readonly implied: boolean;
}

const SPACED = new Set(TIERS);
const HYPHENATED = new Set([...TIERS, ...HYPHENATED_TIERS]);
/** Tiers that may follow a number in lower case: `GPT-3.5 turbo`. */
const LOWER_TIERS = new Set(["turbo", "mini", "nano"]);

const MOST_PARTS = 8;
/** The most versions that a range may stand for. */
const WIDEST_RANGE = 20;

/**
 * Reads the version and the tiers that follow a name, which ends at `end` within or at the end of token
 * `last`. Null where none follows.
 */
export function readVersion(
  text: string,
  tokens: readonly Token[],
  last: number,
  end: number,
): Version | null {
  const parts = new VersionParts(text, tokens, last, end);
  parts.readGlued();
  for (let step = 0; step < MOST_PARTS && parts.readNext(); step++);
  return parts.found();
}

/** The parts of one version as they are read, token by token. */
class VersionParts {
  #number = "";
  #hyphenated = false;
  readonly #tiers: string[] = [];
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #last: number;
  #end: number;

  constructor(text: string, tokens: readonly Token[], last: number, end: number) {
    this.#text = text;
    this.#tokens = tokens;
    this.#last = last;
    this.#end = end;
  }

  found(): Version | null {
    if (this.#number === "" && this.#tiers.length === 0) return null;
    return { number: this.#number, tiers: this.#tiers, last: this.#last, end: this.#end };
  }

  /** `v3` of `DINOv3`, `2.5` of `Qwen2.5`. */
  readGlued(): void {
    const token = this.#tokens[this.#last];
    if (token === undefined || token.end === this.#end) return;
    const glued = /^v?(\d.*?)s?$/.exec(this.#text.slice(this.#end, token.end))?.[1];
    if (glued !== undefined) this.#take(glued, this.#last, true);
  }

  /** Reads one more part; false where the next token is none. */
  readNext(): boolean {
    const next = this.#tokens[this.#last + 1];
    if (next === undefined || next.gap === null) return false;
    return this.#readTier(next, next.gap) || this.#readNumber(next, next.gap);
  }

  #readTier(next: Token, gap: string): boolean {
    const spaced = gap === " " && SPACED.has(next.key) && this.#isTierAfterSpace(next);
    if (!spaced && !(gap === "-" && HYPHENATED.has(next.key))) return false;
    this.#tiers.push(next.key);
    this.#last++;
    this.#end = next.end;
    return true;
  }

  #isTierAfterSpace(next: Token): boolean {
    return /^\p{Lu}/u.test(next.text) || (this.#number !== "" && LOWER_TIERS.has(next.key));
  }

  #readNumber(next: Token, gap: string): boolean {
    if (this.#number !== "") {
      if (gap !== "-" || !this.#hyphenated || !/^\d{1,8}\p{L}{0,2}$/u.test(next.text)) return false;
      this.#take(`${this.#number}-${next.text}`, this.#last + 1, true);
      return true;
    }
    const hyphenated = gap === "-" || gap === "_";
    if (!hyphenated && gap !== " " && gap !== "/" && gap !== " / ") return false;
    const shape = hyphenated ? HYPHENATED_NUMBER : SPACED_NUMBER;
    const number = shape.exec(next.text)?.[1];
    if (number === undefined || endsAsValue(this.#text, this.#tokens, this.#last + 1)) return false;
    this.#take(number, this.#last + 1, hyphenated);
    return true;
  }

  #take(number: string, last: number, hyphenated: boolean): void {
    const dotted = readDots(this.#tokens, last);
    this.#number = number + dotted.number;
    this.#hyphenated = hyphenated;
    this.#last = dotted.last;
    this.#end = this.#tokens[dotted.last]?.end ?? this.#end;
  }
}

/** After a hyphen a size counts as well: `175B`, `4o`, `R1`, `v2`. */
const HYPHENATED_NUMBER = /^[vV]?((?:[A-Z]\d{1,3})|\d{1,4}\p{L}{0,2}?)s?$/u;
/** After a space only what is no size: `3`, `4o`, `R1`, `v2`, `3.x`; nor a year. */
const SPACED_NUMBER = /^[vV]?((?:[A-Z]\d{1,3})|\d{1,3}[oase]?)$/;

/** `.1` and `.x` after a number, with the token that ends it. */
function readDots(tokens: readonly Token[], last: number): { number: string; last: number } {
  let number = "";
  let at = last;
  for (let step = 0; step < 3; step++) {
    const next = tokens[at + 1];
    if (next?.gap !== "." || !/^(?:\d{1,4}\p{Ll}{0,2}|x)$/u.test(next.text)) break;
    number += `.${next.text}`;
    at++;
  }
  return { number, last: at };
}

/** Whether a number is a percentage, an amount, a time or one group of a longer number. */
function endsAsValue(text: string, tokens: readonly Token[], at: number): boolean {
  const end = tokens[readDots(tokens, at).last]?.end ?? text.length;
  if (/^\s?[%‰°€$£¥]|^[:,]\d/.test(text.slice(end, end + 2))) return true;
  const next = tokens[at + 1];
  return next?.gap === " " && /^\d{3}$/.test(next.text);
}

/**
 * Reads the versions that share a name with the version before them: `Llama 3 and 4`, `3.1, 3.2 y 3.3`,
 * `Llama 1–3`. Whole numbers count only up to a conjunction, and only when they rise by small steps, so that
 * `Llama 2, 3 months later` keeps its 3.
 */
export function readSharedVersions(
  text: string,
  tokens: readonly Token[],
  version: Version,
  words: ListWords,
): SharedVersion[] {
  const shared: SharedVersion[] = [];
  let pending: SharedVersion[] = [];
  let previous = version.number;
  let last = version.last;
  for (;;) {
    const join = readJoin(tokens, last, words);
    if (join === null) break;
    const next = numberAt(text, tokens, join.at);
    if (next === null || !continues(previous, next.number)) break;
    const between = join.kind === "range" ? impliedBetween(previous, next) : [];
    if (between === null) break;
    pending.push(...between, next);
    const settled = join.kind !== "comma" || next.number.includes(".");
    if (settled) {
      shared.push(...pending);
      pending = [];
    }
    previous = next.number;
    last = next.last;
  }
  return shared;
}

type Join = { readonly kind: "comma" | "last" | "range"; readonly at: number };

/** What joins the version that ends at token `last` with the number at token `at`. */
function readJoin(tokens: readonly Token[], last: number, words: ListWords): Join | null {
  const next = tokens[last + 1];
  if (next === undefined || next.gap === null) return null;
  const gap = next.gap.trim();
  if (gap === "–" || gap === "-" || gap === "—") return { kind: "range", at: last + 1 };
  if (gap === "/" || gap === "&") return { kind: "last", at: last + 1 };
  if (gap === "," && /^[vV]?\d/.test(next.text)) return { kind: "comma", at: last + 1 };
  if (gap !== "" && gap !== ",") return null;
  const number = tokens[last + 2];
  if (number === undefined || !["", " ", " -"].includes(number.gap ?? "none")) return null;
  if (words.conjunctions.includes(next.key)) return { kind: "last", at: last + 2 };
  const joint = gap === "" && words.ranges.joints.includes(next.key);
  return joint ? { kind: "range", at: last + 2 } : null;
}

function numberAt(text: string, tokens: readonly Token[], at: number): SharedVersion | null {
  const token = tokens[at];
  const number = token && /^[vV]?(\d{1,3}o?)$/.exec(token.text)?.[1];
  if (token === undefined || number === undefined || endsAsValue(text, tokens, at)) return null;
  const dotted = readDots(tokens, at);
  const end = tokens[dotted.last]?.end ?? token.end;
  const implied = false;
  return { number: number + dotted.number, start: token.start, end, last: dotted.last, implied };
}

function continues(previous: string, next: string): boolean {
  const step = Number.parseFloat(next) - Number.parseFloat(previous);
  if (previous.includes(".") && next.includes(".")) return Math.abs(step) <= 5;
  return (step > 0 && step <= WIDEST_RANGE) || (step === 0 && next !== previous);
}

/** The whole numbers inside a range; null where its ends make none. */
function impliedBetween(previous: string, next: SharedVersion): SharedVersion[] | null {
  if (previous.includes(".") || next.number.includes(".")) return [];
  const from = Number.parseInt(previous, 10);
  const to = Number.parseInt(next.number, 10);
  if (to <= from || to - from > WIDEST_RANGE) return null;
  return Array.from({ length: to - from - 1 }, (_, step) => ({
    ...next,
    number: String(from + 1 + step),
    implied: true,
  }));
}
