import type { Finding, Fix } from "./finding.ts";
import type { Page } from "./page/document.ts";
import type { Place } from "./page/place.ts";

/** The fix of a judgement, to be spread into it: empty if no fix is certain. */
export type PossibleFix = { readonly fix: Fix } | Record<string, never>;

/** Replaces `old` with `text` inside a place of a page. No fix unless the place contains `old` exactly once. */
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

/** The text of a page after some fixes. */
export interface FixedText {
  readonly text: string;
  /** The applied fixes, in page order, with offsets in the original text. */
  readonly made: readonly Fix[];
}

/** Applies the fixes of findings, in page order. If two touch each other, only the first is applied. */
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
