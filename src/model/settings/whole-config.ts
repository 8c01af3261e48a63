import { canonicalTag } from "../language/language-tag.ts";
import type { CheckConfig, OneOrMore, TermEntry, TermSetting, WholeConfig } from "./config.ts";
import { openIds } from "./entry-ids.ts";

/** Expands the short forms of a configuration. */
export function wholeConfig({ terms, names, ...rest }: CheckConfig): WholeConfig {
  return {
    ...rest,
    ...(terms !== undefined && { terms: termEntries(terms) }),
    ...(names !== undefined && { names: listsOf(names) }),
  };
}

/** Completes the entries of a termbase. */
export function termEntries(terms: readonly TermSetting[]): TermEntry[] {
  const ids = openIds();
  for (const [at, { id }] of terms.entries()) if (id !== undefined) ids.take(id, at);
  return terms.map((term, at) => {
    const [accepted, forbidden] = [formsOf(term.accepted), formsOf(term.forbidden)];
    const first = [...Object.values(accepted), ...Object.values(forbidden)].flat()[0];
    return {
      id: term.id ?? ids.name(first ?? "", at),
      accepted,
      forbidden,
      doNotTranslate: term.doNotTranslate ?? false,
      caseSensitive: term.caseSensitive ?? false,
    };
  });
}

type Lists = Readonly<Record<string, readonly string[]>>;

function formsOf(forms: TermSetting["accepted"] = {}): Lists {
  return listsOf(forms, (tag) => canonicalTag(tag) ?? tag);
}

function listsOf(
  table: Readonly<Record<string, OneOrMore>>,
  keyOf: (key: string) => string = (key) => key,
): Lists {
  const entries = Object.entries(table).map(([key, listed]) => [
    keyOf(key),
    typeof listed === "string" ? [listed] : listed,
  ]);
  return Object.fromEntries(entries);
}
