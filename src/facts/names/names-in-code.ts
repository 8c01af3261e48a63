import type { Fact } from "../../model/fact.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import type { Prose, Span } from "../../model/page/prose.ts";
import { readNames } from "./find-names.ts";
import type { NameIndex } from "./name-index.ts";
import { NO_WORDS } from "./name-words.ts";
import { tokensIn } from "./prose-tokens.ts";

/**
 * Finds the names in inline code and in the destinations of links and images. They are weak and have no
 * spelling: `` `fastapi` `` on one page can render FastAPI on the other, and its absence proves nothing.
 * Each has the place of its span.
 */
export function findNamesInCode(prose: Prose, names: NameIndex): Fact[] {
  return allOf(prose.spans, (span) => {
    const text = codeOf(span);
    return text === null ? [] : namesIn(text, prose, span, names);
  });
}

/** The non-prose content of a span that may hold names, or null. */
function codeOf(span: Span): string | null {
  switch (span.kind) {
    case "code":
      return span.value;
    case "link":
    case "image":
      return addressWords(span.destination);
    default:
      return null;
  }
}

/** An address without its protocol, with which it would be read as a single address. */
function addressWords(destination: string): string {
  return destination.replace(/^[a-z][a-z+.-]{0,20}:\/\/(?:www\.)?/i, "");
}

function namesIn(text: string, prose: Prose, span: Span, names: NameIndex): Fact[] {
  const tokens = tokensIn(text, []);
  if (tokens.length === 0) return [];
  const capitals = tokens.map(() => "telling" as const);
  const inside: Prose = { text, spans: [], pieces: [], lines: prose.lines };
  return readNames({ prose: inside, tokens, capitals, names, words: NO_WORDS }).map(({ fact }) => {
    const { spelling: _, ...rest } = fact;
    const isUnseen = span.kind !== "code";
    return { ...rest, place: span.place, strength: "weak", ...(isUnseen && { unseen: true }) };
  });
}
