import { onceEach } from "../../model/lookup/once.ts";
import type { Document } from "../../model/page/document.ts";
import { walkSections } from "../../model/page/walk-page.ts";

/**
 * The readings of a slot as written. A macro that is called, `{{Glossary("cache", "cached")}}`, is told by its name,
 * whose case is free, its first argument and its numbers and fragments: the other arguments are what it shows, which
 * may be translated, added or left out. Where the first argument names a section of its own page, as
 * `{{EmbedLiveSample("Usage_notes")}}` does, it follows the heading.
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
  // Beside words to show the name is not shown, and may begin as the page it names does.
  const subjects = others.length > 0 ? [first, capitalised(first)] : [first];
  return [...subjects, ...(isSection ? ["§"] : [])].map(reading);
}

function capitalised(name: string): string {
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const CALL = /^\{\{-?\s*([A-Za-z_$][\w$.]*)\s*\(([^{}]*)\)\s*-?\}\}$/;
const ARGUMENT = /"([^"]*)"|'([^']*)'|([^,"'\s][^,"']*)/g;
/** Figures, and fragments of addresses. */
const FIXED = /^(?:[^\p{L}]+|#.+)$/u;

/** The texts of a page's headings, with spaces as an address has them. */
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
