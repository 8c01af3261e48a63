import type { Random } from "./random.ts";
import { type Twin, type TwinPair, twinsOf } from "./twins.ts";

/** The target page's text from `start` to `end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One seeded defect. */
export interface Change {
  /** Apart from each other. */
  readonly edits: readonly Edit[];
  /** What was done, in a few words. */
  readonly done: string;
  /** `first-line`: the defect shows in the first line of each edit; else in all of its lines. */
  readonly focus?: "first-line";
}

/** A place where a defect can be seeded. */
export type Site = (random: Random) => Change;

/** One kind of defect. */
export interface MutationClass {
  readonly id: string;
  /** The rules that are right to speak. */
  readonly expected: readonly string[];
  /** The lowest severity that counts: info only where the recommended preset means it to be no more. */
  readonly least: "warning" | "info";
  readonly sites: (pair: TwinPair) => readonly Site[];
}

/** A target page with a defect in it. */
export interface Mutated {
  readonly text: string;
  readonly done: string;
  /** Where the defect is, in lines of the mutated page, both inclusive. */
  readonly touched: readonly LineRange[];
  /** The same place in lines of the page as it was. */
  readonly original: readonly LineRange[];
}

export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** Makes the edits, and says where. */
export function applyChange(text: string, { edits: unsorted, done, focus }: Change): Mutated {
  const edits = [...unsorted].sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  const starts: number[] = [];
  let at = 0;
  let length = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const edit of edits) {
    add(text.slice(at, edit.start));
    starts.push(length);
    add(edit.text);
    at = edit.end;
  }
  add(text.slice(at));
  const mutated = parts.join("");
  const touched = edits.map((edit, index): LineRange => {
    const start = starts[index] ?? 0;
    const first = lineAt(mutated, start);
    // Where lines are gone, the defect lies between the lines that now meet.
    if (edit.text.trim() === "" && /[\r\n]/.test(text.slice(edit.start, edit.end))) {
      return { first: Math.max(1, first - 1), last: first };
    }
    if (focus === "first-line") return { first, last: first };
    return { first, last: lineAt(mutated, start + edit.text.trimEnd().length) };
  });
  const original = edits.map(({ start, end }) => ({
    first: lineAt(text, start),
    last: lineAt(text, Math.max(start, end - 1)),
  }));
  return { text: mutated, done, touched, original };
}

/** The line of an offset, from 1. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}

/** Every place in the twins that a function finds, twin by twin. */
export function sitesIn(
  pair: TwinPair,
  kinds: readonly Twin["kind"][],
  sitesOf: (twin: Twin) => Iterable<Site>,
): readonly Site[] {
  return twinsOf(pair)
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((twin) => [...sitesOf(twin)]);
}

/** Kinds of chunks whose text is for readers. */
export const PROSE_KINDS = ["heading", "paragraph", "item", "quote", "table", "footnote"] as const;

/** How often a text occurs in another. */
export function countOf(text: string, sought: string): number {
  return sought === "" ? 0 : text.split(sought).length - 1;
}

/** An edit in a twin's target chunk, by indexes of that chunk. */
export function editIn({ target }: Twin, start: number, end: number, text: string): Edit {
  return { start: target.start + start, end: target.start + end, text };
}

/** The edit that takes whole lines out; of the blank lines before and behind them the larger gap stays. */
export function removal(page: string, start: number, end: number): Edit {
  const behind = /^\s*\n/.exec(page.slice(end))?.[0].length ?? 0;
  const text = page.slice(0, start);
  const before = text.length - text.trimEnd().length;
  if (before === start || (behind > 0 && before >= behind))
    return { start, end: end + behind, text: "" };
  return { start: start - before, end, text: "" };
}
