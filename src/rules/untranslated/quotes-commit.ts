import type { Prose } from "../../model/prose.ts";

/** A change log quotes commits as they were written: `feat(parser): …`, or with a link to `#123` or a hash. */
export function quotesCommit(text: string, { text: all, spans }: Prose): boolean {
  if (/^[\s:]*[a-z]{2,10}(?:\([^()\n]{1,40}\))?!?: \S/.test(text)) return true;
  return spans.some(
    ({ kind, start, end }) =>
      kind === "link" && /^(?:#\d+|[0-9a-f]{7,40})$/.test(all.slice(start, end).trim()),
  );
}
