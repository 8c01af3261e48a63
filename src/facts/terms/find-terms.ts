import { stemOf } from "../../languages/inflection/inflection.ts";
import type { Fact } from "../../model/fact.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import { isForeign, type ProseToken, tokensIn } from "../names/prose-tokens.ts";
import { overlapTest } from "../overlap-test.ts";
import { findUnparted } from "../unparted-forms.ts";
import type { TermForm, TermIndex } from "./term-index.ts";

/**
 * The terms of a prose: facts of kind `term`, whose readings are the ids of the entries that they may mean.
 */
export interface FoundTerms {
  /**
   * Accepted forms. Those in code and in compounds are weak: they satisfy a counterpart, but may be missing.
   */
  readonly accepted: readonly Fact[];
  /** Forbidden forms, outside of code and of longer accepted forms. */
  readonly forbidden: readonly Fact[];
}

const NO_TERMS: FoundTerms = { accepted: [], forbidden: [] };

/**
 * Finds the forms of an index in a prose, in any inflected form; the longest match wins. Linear in the text.
 */
export function findTerms(prose: Prose, index: TermIndex): FoundTerms {
  if (index.forms.size === 0 && index.unparted === null) return NO_TERMS;
  const foreign = prose.spans.filter(isForeign);
  const tokens = tokensIn(
    prose.text,
    foreign.filter((span) => span.start === span.end),
  );
  const matches = [...matchWords(tokens, index), ...matchUnparted(prose.text, index)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(isOutermost());
  const isInCode = overlapTest(foreign);
  const accepted: Fact[] = [];
  const forbidden: Fact[] = [];
  for (const match of matches) {
    const inCode = isInCode(match);
    const allowed = match.forms.filter((form) => !form.forbidden);
    if (allowed.length > 0) accepted.push(factOf(prose, match, allowed, inCode || match.part));
    else if (!inCode) forbidden.push(factOf(prose, match, match.forms, false));
  }
  return { accepted, forbidden };
}

interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly forms: readonly TermForm[];
  /** Whether it is part of a longer word. */
  readonly part: boolean;
}

function factOf(prose: Prose, match: TermMatch, forms: readonly TermForm[], weak: boolean): Fact {
  return {
    kind: "term",
    readings: [...new Set(forms.map((form) => form.id))],
    unit: null,
    surface: prose.text.slice(match.start, match.end),
    place: placeInProse(prose, match.start, match.end),
    strength: weak ? "weak" : "strong",
    written: "words",
    parts: [],
  };
}

/**
 * Returns a filter for matches that are not inside an earlier one, given matches by start, the longer first.
 */
function isOutermost(): (match: TermMatch) => boolean {
  let covered = 0;
  return ({ start, end }) => {
    if (start < covered) return false;
    covered = end;
    return true;
  };
}

function* matchWords(tokens: readonly ProseToken[], index: TermIndex): Generator<TermMatch> {
  let at = 0;
  while (at < tokens.length) {
    const match = longestAt(tokens, at, index) ?? partOf(tokens[at], index);
    if (match !== null) yield match;
    at = (match?.last ?? at) + 1;
  }
}

type WordMatch = TermMatch & { readonly last?: number };

/** What may come between the words of a term. */
const JOINTS = new Set(["", " ", "-", "'", "/", "."]);

function longestAt(
  tokens: readonly ProseToken[],
  first: number,
  index: TermIndex,
): WordMatch | null {
  let best: WordMatch | null = null;
  let key = "";
  for (let last = first; last < tokens.length; last++) {
    const token = tokens[last];
    if (token === undefined || token.key === "") break;
    if (last > first && (token.gap === null || !JOINTS.has(token.gap))) break;
    const stem = stemOf(token.text, index.inflection);
    key = last === first ? stem : `${key} ${stem}`;
    const words = tokens.slice(first, last + 1);
    const forms = (index.forms.get(key) ?? []).filter((form) => hasCaseOf(form, words));
    const start = tokens[first]?.start ?? token.start;
    if (forms.length > 0) best = { start, end: token.end, forms, part: false, last };
    if (!index.beginnings.has(key)) break;
  }
  return best;
}

/**
 * Whether the words have the case of a case-sensitive form, apart from endings:
 * compares the letters that both share.
 */
function hasCaseOf(form: TermForm, words: readonly ProseToken[]): boolean {
  if (!form.caseSensitive) return true;
  return words.every(({ text }, at) => {
    const wanted = form.words[at] ?? "";
    const shared = sharedLetters(wanted.toLowerCase(), text.toLowerCase());
    return wanted.slice(0, shared) === text.slice(0, shared);
  });
}

function sharedLetters(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return at;
}

/** Minimum length of a part of a compound. */
const SHORTEST_PART = 4;

/** A term that is the first or last part of a compound: `Sprachmodell` and `Modellgröße` contain `Modell`. */
function partOf(token: ProseToken | undefined, { inflection, forms }: TermIndex): WordMatch | null {
  if (token === undefined || !inflection.compounds) return null;
  const { start, end, key } = token;
  for (let at = SHORTEST_PART - 1; at <= key.length - SHORTEST_PART; at++) {
    const parts = [key.slice(at), key.slice(0, key.length - at)];
    for (const part of parts) {
      const found = forms.get(stemOf(part, inflection))?.filter((form) => !form.forbidden);
      if (found !== undefined && found.length > 0) return { start, end, forms: found, part: true };
    }
  }
  return null;
}

function matchUnparted(text: string, { unparted }: TermIndex): TermMatch[] {
  if (unparted === null) return [];
  return findUnparted(text, unparted).map(({ start, end, form }) => {
    return { start, end, forms: [form], part: false };
  });
}
