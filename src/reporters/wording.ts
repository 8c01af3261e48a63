import { countingIn } from "../messages/count.ts";
import { type Labels, labelsEn, type Plural } from "../messages/en/labels.ts";
import { labelsEs } from "../messages/es/labels.ts";
import { languageNamesIn } from "../messages/language-names.ts";
import { type Ui, uiOf } from "../messages/ui.ts";
import { type Counts, SEVERITIES } from "../model/finding.ts";
import { once } from "../model/lookup/once.ts";

const LABELS: Readonly<Record<Ui, Labels>> = { en: labelsEn, es: labelsEs };

/** The numbers of findings left out of a report: those in the baseline, and those suppressed by comments. */
export interface Hidden {
  readonly known?: number;
  readonly suppressed?: number;
}

/** The words of a report in one interface language. */
export interface Wording {
  readonly language: Ui;
  readonly labels: Labels;
  number(value: number): string;
  /** "3 errors": a number with its noun. */
  counted(noun: keyof Labels["counted"], count: number): string;
  /** "2 errors, 1 warning": the severities that occur; "" if none does. */
  counts(counts: Counts): string;
  /** "no findings", or that there are only hidden ones. */
  clean(hidden: Hidden): string;
  /** " (known: 3, suppressed: 1)": the numbers of hidden findings; "" if there are none. */
  hidden(hidden: Hidden): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** "Spanish" for `es`; the tag itself if Intl does not know it. */
  languageName(tag: string): string;
}

/** The words for a `ui` language; English for unsupported ones. */
export function wordingFor(ui: string): Wording {
  const language = uiOf(ui);
  const labels = LABELS[language];
  const counting = countingIn(language);
  // Lazy, since it is slow to create and rarely needed.
  const lists = once(() => new Intl.ListFormat(language, { type: "conjunction" }));

  function counted(noun: keyof Labels["counted"], count: number): string {
    const forms: Plural = labels.counted[noun];
    const form = counting.isOne(count) ? forms.one : forms.other;
    return fill(form, { count: counting.write(count) });
  }

  function hidden({ known = 0, suppressed = 0 }: Hidden): string {
    const parts = [
      ...(known > 0 ? [fill(labels.known, { count: counting.write(known) })] : []),
      ...(suppressed > 0 ? [fill(labels.suppressed, { count: counting.write(suppressed) })] : []),
    ];
    return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
  }

  return {
    language,
    labels,
    counted,
    number: counting.write,
    counts: (counts) =>
      SEVERITIES.filter((severity) => counts[severity] > 0)
        .map((severity) => counted(severity, counts[severity]))
        .join(", "),
    hidden,
    clean: (findings) =>
      (findings.known ?? 0) === 0
        ? labels.clean + hidden(findings)
        : labels.cleanButKnown + hidden(findings),
    list: (items) => lists().format(items),
    languageName: languageNamesIn(language),
  };
}

/** Replaces `{name}` in a template by its value; unknown names are kept. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}
