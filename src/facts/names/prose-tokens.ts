import { foldWord } from "../../languages/tokens.ts";
import { onceEach } from "../../model/lookup/once.ts";
import { rememberStretches, rememberUnits } from "../../model/lookup/remember.ts";
import type { Prose, Span } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { type Shape, shapeOf } from "./shapes.ts";

/** The properties of a word that depend on its letters only. */
export interface Word {
  readonly text: string;
  /** The lookup key: lower case, without accents; empty if the word is too long for a name. */
  readonly key: string;
  /** Whether the word is entirely lower-case ASCII, that is, ordinary by its letters. */
  readonly plain: boolean;
  readonly shape: Shape;
  /**
   * The kind of its first character; `caseless` is a letter of a script without case, `none` is not a letter.
   */
  readonly initial: "capital" | "small" | "caseless" | "none";
}

/** A run of letters and digits of one script in prose. */
export interface ProseToken extends Word {
  /** Indexes in the text of the prose: start inclusive, end exclusive. */
  readonly start: number;
  readonly end: number;
  /**
   * The text between the previous token and this one, with hyphens, spaces and apostrophes normalised; null
   * if it is long, a line break or a skipped stretch.
   */
  readonly gap: string | null;
  /** Whether a capital may be due to the position: at the start of a sentence, quotation, bracket or line. */
  readonly opening: boolean;
}

/** Longer tokens cannot be names and are skipped. */
const LONGEST_TOKEN = 48;
/** Maximum length in characters of a gap between two tokens that may be part of one name. */
const LONGEST_GAP = 3;

/** Characters after which a capital is no evidence: the end of a sentence, or the start of a unit. */
const OPENERS = '.?!…:;\n\uFFFC"“”„«»‹›([{¿¡—–|•·。！？：「『（*#>';

/** The classes of characters; those below `DIGIT` are not part of a token's start. */
const NONE = 0;
const OPENER = 1;
const MARK = 2;
const DIGIT = 3;
const LATIN = 4;
const OTHER = 5;

const classOf = rememberUnits((character) => {
  if (OPENERS.includes(character)) return OPENER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/\p{M}/u.test(character)) return MARK;
  if (!/\p{L}/u.test(character)) return NONE;
  return /\p{Script=Latin}/u.test(character) ? LATIN : OTHER;
});

const wordOf = rememberStretches((text: string): Word => {
  const plain = /^[a-z]+$/.test(text);
  return {
    text,
    key: text.length > LONGEST_TOKEN ? "" : plain ? text : foldWord(text),
    plain,
    shape: shapeOf(text),
    initial: initialOf(text),
  };
});

function initialOf(text: string): Word["initial"] {
  if (/^\p{Lu}/u.test(text)) return "capital";
  if (/^\p{Ll}/u.test(text)) return "small";
  return /^\p{L}/u.test(text) ? "caseless" : "none";
}

/** Normalises look-alike hyphens, spaces and apostrophes. */
function plainGap(gap: string): string {
  return gap
    .replace(/[\u2010\u2011\u00AD\uFE63\uFF0D]/g, "-")
    .replace(/[\u00A0\u202F\u2009\u2007\u200A]/g, " ")
    .replace(/[\u2018\u2019\u02BC\uFF07]/g, "'");
}

/** HTML tags that do not separate words. Others end a line or a cell or, as `sup`, mark a note. */
const PHRASING = new Set(
  "a abbr b bdi bdo del em font i ins mark s small span strong sub u".split(" "),
);

/** Whether a span is not prose, with its names left to `names-in-code`, or separates the text around it. */
export function isForeign(span: Span): boolean {
  if (span.kind === "link") return span.form === "autolink";
  if (span.kind === "html") return !PHRASING.has(span.name.toLowerCase());
  return span.kind === "code" || span.kind === "math" || span.kind === "placeholder";
}

/** Replaces subscript digits: `CO₂` becomes `CO2`. The length is kept. */
function withPlainDigits(text: string): string {
  if (!/[₀-₉]/.test(text)) return text;
  return text.replace(/[₀-₉]/g, (digit) => String(digit.charCodeAt(0) - 0x2080));
}

/**
 * The tokens of a prose, without code, math, placeholders and addresses. Linear
 * in the text; cached per prose.
 */
export const tokensOf = onceEach(({ text, spans }: Prose): readonly ProseToken[] =>
  tokensIn(withPlainDigits(text), spans.filter(isForeign)),
);

/** Whether a hyphen is typed as a dash, between spaces: `String (optional) - Can be left out.` */
function isSpacedHyphen(text: string, at: number): boolean {
  return text.charAt(at) === "-" && text.charAt(at - 1) === " " && text.charAt(at + 1) === " ";
}

/**
 * Tokenises `text` except for the stretches `passedOver`, which ascend by start; an
 * empty one only separates words.
 */
export function tokensIn(text: string, passedOver: readonly Stretch[]): ProseToken[] {
  const tokens: ProseToken[] = [];
  let opening = true;
  let gapStart = 0;
  let broken = true;
  let next = 0;
  let foreign = passedOver[0];
  let at = 0;
  while (at < text.length) {
    if (foreign !== undefined && at >= foreign.start) {
      if (foreign.start === foreign.end) opening = true;
      at = Math.max(at, foreign.end);
      broken = true;
      foreign = passedOver[++next];
      continue;
    }
    const kind = classOf(text.charCodeAt(at));
    if (kind <= MARK) {
      if (kind === OPENER || isSpacedHyphen(text, at)) opening = true;
      at++;
      continue;
    }
    const limit = foreign?.start ?? text.length;
    const end = endOfRun(text, at, kind, limit);
    if (startsAddress(text, at, end)) {
      at = endOfAddress(text, end, limit);
      broken = true;
      continue;
    }
    const { text: word, key, plain, shape, initial } = wordOf(text, at, end);
    const gap = broken || at - gapStart > LONGEST_GAP ? null : gapIn(text, gapStart, at);
    tokens.push({ start: at, end, text: word, key, plain, shape, initial, gap, opening });
    opening = false;
    broken = false;
    gapStart = end;
    at = end;
  }
  return tokens;
}

/** A run of Latin letters and digits, or of letters of other scripts. */
function endOfRun(text: string, start: number, first: number, limit: number): number {
  const other = first === OTHER;
  let at = start + 1;
  for (; at < limit; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind < MARK || (kind !== MARK && (kind === OTHER) !== other)) break;
  }
  return at;
}

function startsAddress(text: string, start: number, end: number): boolean {
  const after = text.charCodeAt(end);
  if (after === COLON) return text.startsWith("//", end + 1);
  return after === DOT && end - start === 3 && text.startsWith("www", start);
}
const COLON = 0x3a;
const DOT = 0x2e;

function endOfAddress(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && !/\s/.test(text.charAt(at))) at++;
  return at;
}

function gapIn(text: string, start: number, end: number): string | null {
  if (end === start) return "";
  if (end === start + 1 && text.charCodeAt(start) === SPACE) return " ";
  const gap = text.slice(start, end);
  return gap.includes("\n") ? null : plainGap(gap);
}
const SPACE = 0x20;

/** The word `bit` after a number, in several languages: `les systèmes x86 64 bits`. */
const BITS = /^(?:bits?|бит\p{L}{0,2})$/iu;

/** Whether the number at token `at` counts bits, so that it does not belong to a name before it. */
export function countsBits(tokens: readonly ProseToken[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && (next.gap === " " || next.gap === "-") && BITS.test(next.text);
}
