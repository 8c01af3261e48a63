import { type Inflection, inflectionOf, stemOf } from "../../languages/inflection/inflection.ts";
import { baseLanguage } from "../../model/language/language-tag.ts";
import { addTo } from "../../model/lookup/add-to.ts";
import type { TermEntry } from "../../model/settings/config.ts";
import { tokensIn } from "../names/prose-tokens.ts";
import { indexUnparted, isUnparted, type UnpartedForms } from "../unparted-forms.ts";

/** A form of a termbase entry in one language. */
export interface TermForm {
  readonly id: string;
  readonly words: readonly string[];
  readonly forbidden: boolean;
  readonly caseSensitive: boolean;
}

/** The forms to search for in a page in one language, by the stems of their words. */
export interface TermIndex {
  readonly inflection: Inflection;
  readonly forms: ReadonlyMap<string, readonly TermForm[]>;
  /** The sequences of stems that longer forms start with. */
  readonly beginnings: ReadonlySet<string>;
  /** Forms in scripts without spaces; null if there are none. */
  readonly unparted: UnpartedForms<TermForm> | null;
}

/**
 * Indexes the entries for a page in `language` whose counterpart is in `other`. Accepted forms count if both
 * languages have some or if the term stays untranslated, forbidden forms always.
 */
export function indexTerms(
  entries: readonly TermEntry[],
  language: string,
  other: string,
): TermIndex {
  const inflection = inflectionOf(language);
  const forms = new Map<string, TermForm[]>();
  const beginnings = new Set<string>();
  const all = entries.flatMap((entry) => formsOf(entry, language, other));
  for (const { form } of all.filter(({ text }) => !isUnparted(text))) {
    const key = form.words.map((word) => stemOf(word, inflection)).join(" ");
    if (key === "") continue;
    addTo(forms, key, form);
    for (let at = key.indexOf(" "); at > 0; at = key.indexOf(" ", at + 1)) {
      beginnings.add(key.slice(0, at));
    }
  }
  const unparted = indexUnparted(all.filter(({ text }) => isUnparted(text)));
  return { inflection, forms, beginnings, unparted };
}

function formsOf(
  entry: TermEntry,
  language: string,
  other: string,
): { readonly text: string; readonly form: TermForm }[] {
  const own = formsIn(entry.accepted, language);
  const everywhere = Object.values(entry.accepted).flat();
  const kept = everywhere.length > 0 ? everywhere : [entry.id];
  const required = formsIn(entry.accepted, other).length > 0 ? own : [];
  const make = (text: string, forbidden: boolean) => {
    const words = tokensIn(text, []).map((token) => token.text);
    const { id, caseSensitive } = entry;
    return { text, form: { id, words, forbidden, caseSensitive } };
  };
  return [
    ...[...new Set([...required, ...(entry.doNotTranslate ? kept : [])])].map((text) =>
      make(text, false),
    ),
    ...formsIn(entry.forbidden, language).map((text) => make(text, true)),
  ];
}

/** The forms under all tags with the base language of `language`. */
function formsIn(forms: Readonly<Record<string, readonly string[]>>, language: string): string[] {
  const base = baseLanguage(language);
  return Object.entries(forms).flatMap(([tag, texts]) => (baseLanguage(tag) === base ? texts : []));
}
