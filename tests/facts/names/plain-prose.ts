import { indexLines } from "../../../src/model/page/place.ts";
import type { Prose, Span } from "../../../src/model/page/prose.ts";

/** A paragraph that is its own page: prose and page have the same offsets. */
export function plainProse(text: string, spans: readonly Span[] = []): Prose {
  const pieces = [{ at: 0, length: text.length, offset: 0, sourceLength: text.length }];
  return { text, spans, pieces, lines: indexLines("page.md", text) };
}
