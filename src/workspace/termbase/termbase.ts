import type { TermEntry } from "../../model/settings/config.ts";

/** The content of a termbase file. One with problems must not be used: a missing term proves nothing. */
export interface Termbase {
  readonly entries: readonly TermEntry[];
  readonly problems: readonly TermbaseProblem[];
}

/** A problem in a termbase file. */
export interface TermbaseProblem {
  /** 1-based; null if the file as a whole is meant. */
  readonly line: number | null;
  /** 1-based; null if only the line is known. */
  readonly column: number | null;
  /** The text found; null if something is missing. */
  readonly found: string | null;
  readonly expected: ExpectedInTermbase;
  /** The 1-based line of the first occurrence, if something is repeated. */
  readonly before?: number;
}

/**
 * `syntax`: well-formed CSV or XML. `header`: a first row with at least one language. `column`: `id`, a
 * language tag, `forbidden` with a language tag, `do-not-translate` or `case-sensitive`. `own-column`: a
 * column that is not repeated. `language`: a BCP 47 tag. `yes-or-no`: a truth value. `no-cell`: no more cells
 * than the first row has. `term`: at least one form. `own-id`: an id that no earlier entry has. `rows`: at
 * least one row below the first. `entries`: a TBX document with concept entries.
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

/** Forms by language, under construction. */
type Forms = Map<string, string[]>;

/** The forms of an entry, under construction. */
interface EntryForms {
  readonly accepted: Forms;
  readonly forbidden: Forms;
}

/** Creates an empty set of forms. */
export function noForms(): EntryForms {
  return { accepted: new Map(), forbidden: new Map() };
}

/** Adds a form to a language unless it is there already. */
export function addForm(forms: Forms, language: string, form: string): void {
  const known = forms.get(language) ?? [];
  if (!known.includes(form)) forms.set(language, [...known, form]);
}

/** Creates an entry; without an id, it is named after its first form. Null if there is no form. */
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
