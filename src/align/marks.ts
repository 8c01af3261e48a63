import { codeLines } from "../model/code/code-lines.ts";
import { rememberStretches } from "../model/lookup/remember.ts";
import {
  type Block,
  childrenOf,
  type Document,
  proseOf,
  type Section,
} from "../model/page/document.ts";
import { type Prose, type Span, spansWithin } from "../model/page/prose.ts";
import type { Stretch } from "../model/page/stretch.ts";
import { ownBlocks, walkSections } from "../model/page/walk-page.ts";
import {
  foldLetters,
  LATIN,
  LETTER,
  MARK,
  NUMBER,
  natureOf,
} from "../model/text/letters/letters.ts";

/** The kind of a mark. A mark is something that a translation is likely to keep. */
export type MarkKind = "id" | "code" | "destination" | "digits" | "word" | "stem";

/**
 * Words of at least `COGNATE_LENGTH` letters are also compared by their first
 * `STEM_LENGTH`, which cognates share.
 */
const COGNATE_LENGTH = 6;
const STEM_LENGTH = 4;

/**
 * The blocks that the fingerprint of a node includes: for a section, its own without those of subsections.
 */
export function innerBlocks(node: Section | Block): readonly Block[] {
  return node.kind === "section" ? ownBlocks(node) : childrenOf(node);
}

/** Assigns consecutive numbers to marks; equal marks share a number. */
export interface MarkNumbers {
  readonly of: (kind: MarkKind, text: string) => number;
  /** The kind of each mark, by number. */
  readonly kinds: readonly MarkKind[];
}

/** Creates an empty numbering. */
export function numberMarks(): MarkNumbers {
  const kinds: MarkKind[] = [];
  const numbers: Readonly<Record<MarkKind, Map<string, number>>> = {
    id: new Map(),
    code: new Map(),
    destination: new Map(),
    digits: new Map(),
    word: new Map(),
    stem: new Map(),
  };
  return {
    kinds,
    of(kind, text) {
      const known = numbers[kind].get(text);
      if (known !== undefined) return known;
      numbers[kind].set(text, kinds.length);
      return kinds.push(kind) - 1;
    },
  };
}

/** The marks of a document's blocks. */
export interface Units {
  /** The marks of each block itself, repeated for each occurrence. */
  readonly marks: ReadonlyMap<Section | Block, readonly number[]>;
  /** The number of blocks with the mark, by mark. */
  readonly spread: readonly (number | undefined)[];
}

/** Collects the marks of all blocks. Linear in the text. */
export function collectUnits(
  document: Document,
  numbers: MarkNumbers,
  values: ReadonlyMap<string, string>,
): Units {
  const marks = new Map<Section | Block, readonly number[]>();
  const spread: number[] = [];
  /** The last block in which each mark was seen, as the number of blocks up to it. */
  const seen: number[] = [];
  for (const section of walkSections(document.root)) {
    const pending: Block[] = [...innerBlocks(section)];
    for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
      for (const child of childrenOf(block)) pending.push(child);
      const own = marksOf(block, numbers, values);
      if (own.length === 0) continue;
      marks.set(block, own);
      for (const mark of own) {
        if (seen[mark] === marks.size) continue;
        seen[mark] = marks.size;
        spread[mark] = (spread[mark] ?? 0) + 1;
      }
    }
  }
  return { marks, spread };
}

function marksOf(
  block: Block,
  numbers: MarkNumbers,
  values: ReadonlyMap<string, string>,
): readonly number[] {
  const marks: number[] = [];
  const add = (kind: MarkKind, text: string) => marks.push(numbers.of(kind, text));
  const prose = proseOf(block);
  if (prose !== null) addProse(prose, { start: 0, end: prose.text.length }, values, add);
  for (const caption of block.captions) addWords(caption.text, values, add);
  switch (block.kind) {
    case "heading":
      if (block.id !== null) add("id", block.id);
      break;
    case "code":
      for (const line of new Set(codeLines(block.value))) {
        const bare = line.trim();
        if (bare.length > 2) add("code", bare);
      }
      break;
    case "math":
      add("code", block.value.trim());
      break;
    case "container":
    case "insert":
      for (const { name, value, prose: readable } of block.attributes) {
        if (!readable && value !== null) add("code", `${block.name} ${name}=${value}`);
      }
      if (block.kind === "insert" && block.attributes.length === 0) add("code", block.value);
      break;
    case "definition":
      add("destination", lastStep(block.destination));
      break;
    default:
      break;
  }
  return marks;
}

type AddMark = (kind: MarkKind, text: string) => void;

/** The marks of a stretch of a prose. */
export function marksOfStretch(
  prose: Prose,
  stretch: Stretch,
  numbers: MarkNumbers,
  values: ReadonlyMap<string, string>,
): readonly number[] {
  const marks: number[] = [];
  addProse(prose, stretch, values, (kind, text) => marks.push(numbers.of(kind, text)));
  return marks;
}

function addProse(
  prose: Prose,
  { start, end }: Stretch,
  values: ReadonlyMap<string, string>,
  add: AddMark,
): void {
  addWords(prose.text.slice(start, end), values, add);
  for (const span of spansWithin(prose, start, end)) addSpan(span, add);
}

function addSpan(span: Span, add: AddMark): void {
  switch (span.kind) {
    case "code":
    case "math":
    case "placeholder":
    case "insert":
      add("code", span.value);
      break;
    case "link":
    case "image":
      add("destination", lastStep(span.destination));
      break;
    case "html":
      for (const { name, value, prose: readable } of span.attributes) {
        if (!readable && value !== null) add("destination", `${name}=${value}`);
      }
      break;
    default:
      break;
  }
}

/** The last segment of a path, which stays if a site adds a language in front. */
function lastStep(destination: string): string {
  const steps = destination.split(/[?#]/, 1)[0]?.split("/").filter(Boolean) ?? [];
  return steps.at(-1)?.toLowerCase() ?? destination;
}

/** Adds runs of Latin letters, of other letters, and of digits with the points and commas between them. */
function addWords(text: string, values: ReadonlyMap<string, string>, add: AddMark): void {
  for (let at = 0; at < text.length; ) {
    const kind = natureOf(text.charCodeAt(at));
    const start = at++;
    if (kind & NUMBER) {
      while (isFigure(text, at) || (isPoint(text, at) && isFigure(text, at + 1))) at++;
      add("digits", text.slice(start, at).replace(/[.,]/g, ""));
    } else if (kind & (LETTER | MARK)) {
      const isLatin = (kind & (LATIN | MARK)) !== 0;
      while (at < text.length && continues(natureOf(text.charCodeAt(at)), isLatin)) at++;
      const { word, stem, isSignificant } = spellingOf(text, start, at);
      if (!isSignificant) continue;
      const value = isHyphenated(text, start, at) ? undefined : values.get(word);
      if (value !== undefined) add("digits", value);
      add("word", word);
      if (stem !== null) add("stem", stem);
    }
  }
}

/** Whether a word is part of a hyphenated number: `quatre-vingt-onze`. */
function isHyphenated(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === "-" || text.charAt(end) === "-";
}

function isFigure(text: string, at: number): boolean {
  return at < text.length && (natureOf(text.charCodeAt(at)) & NUMBER) !== 0;
}

function isPoint(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x2c || unit === 0x2e;
}

function continues(nature: number, isLatin: boolean): boolean {
  if (isLatin) return (nature & (LATIN | MARK)) !== 0;
  return (nature & LETTER) !== 0 && (nature & LATIN) === 0;
}

/**
 * A word as it is compared: folded, with its stem if it is long enough. Short
 * words in lower case are ignored.
 */
const spellingOf = rememberStretches((raw) => {
  const word = foldLetters(raw);
  return {
    word,
    stem: word.length >= COGNATE_LENGTH ? word.slice(0, STEM_LENGTH) : null,
    isSignificant: word.length >= 3 || raw !== raw.toLowerCase(),
  };
});
