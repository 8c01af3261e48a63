import type { Finding, Fix } from "./finding.ts";
import type { Page } from "./page/document.ts";
import type { Place } from "./page/place.ts";

/** A judgement's fix, to be spread into it: empty where there is none that is certain. */
export type PossibleFix = { readonly fix: Fix } | Record<string, never>;

/** Puts `text` for `old` inside a place of a page. No fix where the page does not have it there, as it is, just once. */
export function replacing(
  { text: page }: Page,
  place: Place,
  old: string,
  text: string,
): PossibleFix {
  const { start, end } = place;
  const stretch = page.slice(start.offset, end.offset);
  const found = stretch.indexOf(old);
  if (old === "" || found < 0 || old === text || stretch.includes(old, found + 1)) return {};
  const at = start.offset + found;
  return { fix: { start: at, end: at + old.length, text } };
}

/** A page after some of its fixes. */
export interface FixedText {
  readonly text: string;
  /** The fixes that were made, in page order; their offsets are those of the page before. */
  readonly made: readonly Fix[];
}

/** Makes the fixes of a page's findings, in page order. Of two that touch each other only the first is made. */
export function applyFixes(text: string, findings: readonly Finding[]): FixedText {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  fixes.sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  const made: Fix[] = [];
  let at = 0;
  for (const fix of fixes) {
    if ((made.length > 0 && fix.start <= at) || fix.end < fix.start || fix.end > text.length)
      continue;
    parts.push(text.slice(at, fix.start), fix.text);
    at = fix.end;
    made.push(fix);
  }
  return { text: parts.join("") + text.slice(at), made };
}
