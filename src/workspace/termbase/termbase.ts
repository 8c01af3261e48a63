import type { TermEntry } from "../../model/settings/config.ts";

/** What a termbase file holds. A file with problems is not to be used: a missing term proves nothing. */
export interface Termbase {
  readonly entries: readonly TermEntry[];
  readonly problems: readonly TermbaseProblem[];
}

/** Something in a termbase file that cannot be read. */
export interface TermbaseProblem {
  /** From 1; null where the file as a whole is meant. */
  readonly line: number | null;
  /** From 1; null where only the line is known. */
  readonly column: number | null;
  /** What stands there, or null where something is missing. */
  readonly found: string | null;
  readonly expected: ExpectedInTermbase;
  /** Where what must stand once stands already: a line from 1. */
  readonly before?: number;
}

/**
 * `syntax`: well-formed CSV or XML. `header`: a first row with at least one language. `column`: `id`, a language
 * tag, `forbidden` with a language tag, `do-not-translate` or `case-sensitive`. `own-column`: one that no other
 * column is already. `language`: a BCP 47 tag. `yes-or-no`: a truth value. `no-cell`: no more cells than the first
 * row has. `term`: at least one form. `own-id`: an id that no entry before it has. `rows`: at least one row below the
 * first. `entries`: a TBX document with concept entries.
 */
export type ExpectedInTermbase =
  | "syntax"
  | "header"
  | "column"
  | "own-column"
  | "language"
  | "yes-or-no"
  | "no-cell"
  | "term"
  | "own-id"
  | "rows"
  | "entries";

/** Forms by language, in the making. */
type Forms = Map<string, string[]>;

/** The forms of an entry, in the making. */
interface EntryForms {
  readonly accepted: Forms;
  readonly forbidden: Forms;
}

/** Of an entry that has none yet. */
export function noForms(): EntryForms {
  return { accepted: new Map(), forbidden: new Map() };
}

/** Adds a form to those of a language, once. */
export function addForm(forms: Forms, language: string, form: string): void {
  const known = forms.get(language) ?? [];
  if (!known.includes(form)) forms.set(language, [...known, form]);
}

/** Makes an entry; without an id its first form names it. Null where it has no form. */
export function termEntry(
  id: string | null,
  { accepted, forbidden }: EntryForms,
  flags: Pick<TermEntry, "doNotTranslate" | "caseSensitive">,
  name: (firstForm: string) => string,
): TermEntry | null {
  const first = [...accepted.values(), ...forbidden.values()].flat()[0];
  if (first === undefined) return null;
  return {
    id: id ?? name(first),
    accepted: Object.fromEntries(accepted),
    forbidden: Object.fromEntries(forbidden),
    ...flags,
  };
}
