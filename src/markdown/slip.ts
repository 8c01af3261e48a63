import { firstIndex } from "../model/lookup/search-sorted.ts";
import type { Stretch } from "../model/page/stretch.ts";
import type { Source } from "./source.ts";

/**
 * A mistake in the marks of a page, as determined from its counterpart: `##Title`, a fence that closes
 * nothing. Offsets are relative to the page.
 */
export interface Slip extends Stretch {
  /** The text that replaces the stretch. */
  readonly text: string;
  /**
   * The problem and the place to report it; null if another slip reports it, or if it makes no difference.
   */
  readonly said: { readonly detail: string; readonly at: Stretch } | null;
}

/** A page with its slips corrected. */
export interface MendedPage {
  readonly text: string;
  /** The page offset of the character at `index`; inserted text maps to the place of its insertion. */
  readonly offsetOf: (index: number) => number;
}

/**
 * Corrects the slips of a page.
 *
 * @param slips ascending and not overlapping
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

/** The remainder of a mended page from an index on, as a source. */
export function sourceOfMended({ text, offsetOf }: MendedPage, from: number): Source {
  return { text: text.slice(from), offsetOf: (index) => offsetOf(index + from) };
}
