import { indexLines } from "../../src/model/page/place.ts";
import type { Prose } from "../../src/model/page/prose.ts";

/** A prose that is one piece of a page of nothing else: offsets in it are offsets in the page. */
export function proseOfText(text: string, path = "page.md"): Prose {
  return {
    text,
    spans: [],
    pieces: [{ at: 0, length: text.length, offset: 0, sourceLength: text.length }],
    lines: indexLines(path, text),
  };
}
