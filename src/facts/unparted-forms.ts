import AhoCorasick from "modern-ahocorasick";

/** Scripts without spaces between words. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Whether a form has letters of a script without spaces. */
export function isUnparted(form: string): boolean {
  return UNPARTED.test(form);
}

/** Forms that match anywhere in a text, regardless of word boundaries. */
export interface UnpartedForms<Form> {
  readonly matcher: AhoCorasick<Form>;
  /** Length of the longest form in UTF-16 code units. */
  readonly longest: number;
}

/** A match of a form: indexes in the text, `end` exclusive. */
export interface UnpartedMatch<Form> {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
}

/** Prepares forms for `findUnparted`; null if there are none. */
export function indexUnparted<Form>(
  forms: readonly { readonly text: string; readonly form: Form }[],
): UnpartedForms<Form> | null {
  if (forms.length === 0) return null;
  return {
    matcher: new AhoCorasick(forms.map(({ text, form }) => ({ pattern: text, data: form }))),
    longest: forms.reduce((most, { text }) => Math.max(most, text.length), 0),
  };
}

/**
 * Length of the windows that are searched: the matcher segments text into graphemes, and `Intl.Segmenter`
 * takes quadratic time on long strings.
 */
const WINDOW = 2048;

/** The matches of forms in `text`, by start; those of adjacent windows may overlap. */
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
