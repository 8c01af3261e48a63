import { firstIndex } from "../model/lookup/search-sorted.ts";
import type { Stretch } from "../model/page/stretch.ts";
import type { Source } from "./source.ts";

/**
 * A mistake in the marks of a page, known from the page's counterpart: `##Title`, a fence that closes nothing. Offsets are
 * of the page.
 */
export interface Slip extends Stretch {
  /** What is read in place of the stretch. */
  readonly text: string;
  /** What is wrong, and where that is reported; null where another mistake says it, or where it makes no difference. */
  readonly said: { readonly detail: string; readonly at: Stretch } | null;
}

/** A page as its marks were meant. */
export interface MendedPage {
  readonly text: string;
  /** Offset in the page of the character at `index`; what was put in stands where it was put. */
  readonly offsetOf: (index: number) => number;
}

/**
 * Reads a page as its marks were meant.
 *
 * @param slips ascending and apart
 */
export function mendPage(text: string, slips: readonly Slip[]): MendedPage {
  if (slips.length === 0) return { text, offsetOf: (index) => index };
  const pieces: { readonly start: number; readonly offset: number; readonly length: number }[] = [];
  let mended = "";
  let at = 0;
  const put = (piece: string, offset: number, length: number) => {
    pieces.push({ start: mended.length, offset, length });
    mended += piece;
  };
  for (const slip of slips) {
    put(text.slice(at, slip.start), at, slip.start - at);
    put(slip.text, slip.start, slip.end - slip.start);
    at = slip.end;
  }
  put(text.slice(at), at, text.length - at);

  function offsetOf(index: number): number {
    const behind = firstIndex(pieces.length, (each) => (pieces[each]?.start ?? 0) > index);
    const { start = 0, offset = 0, length = 0 } = pieces[behind - 1] ?? {};
    return offset + Math.min(index - start, length);
  }
  return { text: mended, offsetOf };
}

/** The rest of a mended page, from an index of it on. */
export function sourceOfMended({ text, offsetOf }: MendedPage, from: number): Source {
  return { text: text.slice(from), offsetOf: (index) => offsetOf(index + from) };
}
