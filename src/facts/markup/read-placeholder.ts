import { onceEach } from "../../model/lookup/once.ts";
import type { Document } from "../../model/page/document.ts";
import { walkSections } from "../../model/page/walk-page.ts";

/**
 * The readings of a placeholder. A macro call, `{{Glossary("cache", "cached")}}`, is read by its name, in any
 * case, its first argument and the other arguments that are numbers or fragments; the rest is displayed text,
 * which may be translated, added or omitted. A first argument that names a section of the same page follows
 * the heading, as in `{{EmbedLiveSample("Usage_notes")}}`.
 */
export function readPlaceholder(value: string, document: Document): readonly string[] {
  const call = CALL.exec(value);
  if (call === null) return [value];
  const [, name = "", list = ""] = call;
  const [first = "", ...others] = [...list.matchAll(ARGUMENT)].map(([, double, single, bare]) =>
    (double ?? single ?? bare ?? "").trim(),
  );
  const kept = others.filter((argument) => FIXED.test(argument));
  const reading = (subject: string) => `{{${[name.toLowerCase(), subject, ...kept].join(" ")}}}`;
  const isSection = headingsOf(document).has(headingKey(first));
  // With a separate text to display, the name itself is hidden and may be
  // capitalised as on the page it names.
  const subjects = others.length > 0 ? [first, capitalised(first)] : [first];
  return [...subjects, ...(isSection ? ["§"] : [])].map(reading);
}

function capitalised(name: string): string {
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const CALL = /^\{\{-?\s*([A-Za-z_$][\w$.]*)\s*\(([^{}]*)\)\s*-?\}\}$/;
const ARGUMENT = /"([^"]*)"|'([^']*)'|([^,"'\s][^,"']*)/g;
/** Arguments without letters, and URL fragments. */
const FIXED = /^(?:[^\p{L}]+|#.+)$/u;

/** Keys of the headings of a page, with underscores for spaces as in an address. */
const headingsOf = onceEach((document: Document): ReadonlySet<string> => {
  const texts = [...walkSections(document.root)].map(({ heading }) => heading?.prose.text ?? "");
  return new Set(texts.filter((text) => text !== "").map(headingKey));
});

function headingKey(text: string): string {
  return text
    .trim()
    .replace(/[\s_]+/g, "_")
    .toLowerCase();
}
