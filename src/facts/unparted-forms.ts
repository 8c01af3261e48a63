import AhoCorasick from "modern-ahocorasick";

/** Scripts that write words without spaces between. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a form has letters of a script that parts no words. */
export function isUnparted(form: string): boolean {
  return UNPARTED.test(form);
}

/** Forms to be found anywhere in a text, word boundaries or none. */
export interface UnpartedForms<Form> {
  readonly matcher: AhoCorasick<Form>;
  /** Code units of the longest form. */
  readonly longest: number;
}

/** A form where it stands: indexes in the text, `end` exclusive. */
export interface UnpartedMatch<Form> {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

/** Prepares forms for `findUnparted`; null where there is none. */
export function indexUnparted<Form>(
  forms: readonly { readonly text: string; readonly form: Form }[],
): UnpartedForms<Form> | null {
  if (forms.length === 0) return null;
  return {
    matcher: new AhoCorasick(forms.map(({ text, form }) => ({ pattern: text, data: form }))),
    longest: forms.reduce((most, { text }) => Math.max(most, text.length), 0),
  };
}

/** The matcher cuts text into graphemes, and `Intl.Segmenter` takes quadratic time on long strings. */
const WINDOW = 2048;

/** Finds forms in `text`, by start; matches of neighbouring windows may overlap. */
export function findUnparted<Form>(
  text: string,
  { matcher, longest }: UnpartedForms<Form>,
): UnpartedMatch<Form>[] {
  const found: UnpartedMatch<Form>[] = [];
  for (let from = 0; from < text.length; from += WINDOW) {
    const window = text.slice(from, from + WINDOW + longest - 1);
    for (const { start, end, data } of matcher.search(window, { strategy: "leftmost-longest" })) {
      if (start >= WINDOW || data === undefined) continue;
      found.push({ start: from + start, end: from + end, form: data });
    }
  }
  return found;
}
