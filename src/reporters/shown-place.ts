import { printable } from "../messages/printable.ts";
import type { Finding } from "../model/finding.ts";
import { type Place, startOfPage } from "../model/page/place.ts";
import type { Failure, PairReport } from "../model/report.ts";

/** Where a finding is put right: in the target page, or in the source page where only that is meant. */
export function mainPlace({ source, target }: Finding, pair: PairReport): Place {
  return target ?? source ?? startOfPage(pair.target.path);
}

/** The other page's place, for a finding that has both. */
export function otherPlace({ source, target }: Finding): Place | null {
  return target === null ? null : source;
}

/** A place as editors and people read it: `path:line:column`, harmless to print. */
export function showPlace({ path, start }: Place): string {
  return `${shownPath(path)}:${start.line}:${start.column}`;
}

/** Places begin lines, and a line that begins `::error::` is a command in the log of a job on GitHub. */
function shownPath(path: string): string {
  return printable(path.startsWith("::") ? `./${path}` : path);
}

/** The place of a failure, as far as it is known. */
export function showFailure({ path, line, column }: Failure): string {
  return [shownPath(path), line, column].filter((part) => part !== null && part !== "").join(":");
}
