import { printable } from "../messages/printable.ts";
import type { Finding } from "../model/finding.ts";
import { type Place, startOfPage } from "../model/page/place.ts";
import type { Failure, PairReport } from "../model/report.ts";

/**
 * The place to fix a finding: on the target page, or on the source page if the finding is about that only.
 */
export function mainPlace({ source, target }: Finding, pair: PairReport): Place {
  return target ?? source ?? startOfPage(pair.target.path);
}

/** The place on the other page, for a finding with both. */
export function otherPlace({ source, target }: Finding): Place | null {
  return target === null ? null : source;
}

/** A place as editors read it, `path:line:column`, safe to print. */
export function showPlace({ path, start }: Place): string {
  return `${shownPath(path)}:${start.line}:${start.column}`;
}

/** Prefixes paths like `::error::`, which are workflow commands at the start of a line in a GitHub log. */
function shownPath(path: string): string {
  return printable(path.startsWith("::") ? `./${path}` : path);
}

/** The known parts of a failure's place. */
export function showFailure({ path, line, column }: Failure): string {
  return [shownPath(path), line, column].filter((part) => part !== null && part !== "").join(":");
}
