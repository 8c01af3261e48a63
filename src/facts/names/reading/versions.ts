import type { NameText } from "../found-name.ts";
import { HYPHENATED_TIERS, TIERS } from "../known/models.ts";
import type { NameWords } from "../name-words.ts";
import { countsBits, type ProseToken } from "../prose-tokens.ts";

/** The version and tiers after a name; `last` is their last token. */
export interface Version {
  /** Without a leading `v`; empty if only a tier follows. */
  readonly number: string;
  /** `Pro`, `Sonnet`, `Turbo`, in lower case. */
  readonly tiers: readonly string[];
  readonly last: number;
  readonly end: number;
}

const SPACED = new Set(TIERS);
const HYPHENATED = new Set([...TIERS, ...HYPHENATED_TIERS]);
/** Tiers that may follow a number in lower case: `GPT-3.5 turbo`. */
const LOWER_TIERS = new Set(["turbo", "mini", "nano"]);

/** Maximum number of parts of a version, which bounds the loop. */
const MOST_PARTS = 8;
/** Maximum number of function words between a name and the word for version: `a la`, `up to the`. */
const MOST_BETWEEN = 3;

/**
 * Reads the version and tiers after a name that ends at `end`, inside or at the end of token
 * `last`; null if there are none.
 */
export function readVersion(
  { prose, tokens, words }: NameText,
  { last, end }: Pick<Version, "last" | "end">,
): Version | null {
  const parts = new VersionParts(prose.text, tokens, last, end);
  parts.readGlued();
  parts.readWord(words);
  for (let step = 0; step < MOST_PARTS && parts.readNext(); step++);
  return parts.found();
}

/** The parts of a version as they are read, token by token. */
class VersionParts {
  #number = "";
  #hyphenated = false;
  readonly #tiers: string[] = [];
  readonly #text: string;
  readonly #tokens: readonly ProseToken[];
  #last: number;
  #end: number;

  constructor(text: string, tokens: readonly ProseToken[], last: number, end: number) {
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

  /** `version 3.12` of `Python version 3.12`, `a la versión 3.12` of `Python a la versión 3.12`. */
  readWord({ versionWords, grammar, ofWords }: NameWords): void {
    if (this.#number !== "") return;
    let at = this.#last + 1;
    for (let step = 0; step < MOST_BETWEEN && this.#follows(at, grammar); step++) at++;
    if (!this.#follows(at, versionWords) || this.#tokens[at + 1]?.gap !== " ") return;
    const version = bareVersionAt(this.#text, this.#tokens, at + 1);
    // In `Python with version 2.0 of Django`, the version is that of the other name.
    if (version === null || this.#follows(version.last + 1, ofWords)) return;
    this.#number = version.number;
    this.#last = version.last;
    this.#end = version.end;
  }

  /** Whether one of `words` is at token `at`, after a single space. */
  #follows(at: number, words: ReadonlySet<string>): boolean {
    const token = this.#tokens[at];
    return token?.gap === " " && words.has(token.key);
  }

  /** Reads one more part; false if the next token is none. */
  readNext(): boolean {
    const next = this.#tokens[this.#last + 1];
    if (next === undefined || next.gap === null) return false;
    return this.#readTier(next, next.gap) || this.#readNumber(next, next.gap);
  }

  #readTier(next: ProseToken, gap: string): boolean {
    const spaced = gap === " " && SPACED.has(next.key) && this.#isTierAfterSpace(next);
    if (!spaced && !(gap === "-" && HYPHENATED.has(next.key))) return false;
    this.#tiers.push(next.key);
    this.#last++;
    this.#end = next.end;
    return true;
  }

  #isTierAfterSpace(next: ProseToken): boolean {
    return /^\p{Lu}/u.test(next.text) || (this.#number !== "" && LOWER_TIERS.has(next.key));
  }

  #readNumber(next: ProseToken, gap: string): boolean {
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

/** A bare version: `3`, `v2`, `4o`. */
const BARE_NUMBER = /^[vV]?(\d{1,3}o?)$/;
/** After a hyphen, sizes count too: `175B`, `4o`, `R1`, `v2`. */
const HYPHENATED_NUMBER = /^[vV]?((?:[A-Z]\d{1,3})|\d{1,4}\p{L}{0,2}?)s?$/u;
/** After a space, neither sizes nor years count: `3`, `4o`, `R1`, `v2`, `3.x`. */
const SPACED_NUMBER = /^[vV]?((?:[A-Z]\d{1,3})|\d{1,3}[oase]?)$/;

/** A version without a name, and its tokens. */
export interface BareVersion {
  readonly number: string;
  readonly start: number;
  readonly end: number;
  readonly last: number;
}

/** Reads a version without a name at token `at`. */
export function bareVersionAt(
  text: string,
  tokens: readonly ProseToken[],
  at: number,
): BareVersion | null {
  const token = tokens[at];
  const number = token && BARE_NUMBER.exec(token.text)?.[1];
  if (token === undefined || number === undefined || endsAsValue(text, tokens, at)) return null;
  const dotted = readDots(tokens, at);
  const end = tokens[dotted.last]?.end ?? token.end;
  return { number: number + dotted.number, start: token.start, end, last: dotted.last };
}

/** Reads `.1` and `.x` after a number, up to token `last`. */
function readDots(tokens: readonly ProseToken[], last: number): { number: string; last: number } {
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

/** Whether a number is a percentage, an amount, a time, a number of bits or a group of a longer number. */
function endsAsValue(text: string, tokens: readonly ProseToken[], at: number): boolean {
  const end = tokens[readDots(tokens, at).last]?.end ?? text.length;
  if (/^\s?[%‰°€$£¥]|^[:,]\d/.test(text.slice(end, end + 2))) return true;
  const next = tokens[at + 1];
  return (next?.gap === " " && /^\d{3}$/.test(next.text)) || countsBits(tokens, at);
}
