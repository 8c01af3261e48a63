import type { Slip } from "../../markdown/slip.ts";
import type { Both } from "../../model/both.ts";
import { type LinedPage, readLines } from "../page-lines.ts";
import { brokenAlerts } from "./broken-alerts.ts";
import { brokenDefinitions } from "./broken-definitions.ts";
import { brokenItems } from "./broken-items.ts";
import { brokenLines } from "./broken-lines.ts";
import { brokenOpenings } from "./broken-openings.ts";
import { brokenFences } from "./edges/broken-fences.ts";
import { brokenFormulas } from "./edges/broken-formulas.ts";
import { brokenHead } from "./edges/broken-head.ts";
import { shortFences } from "./edges/short-fences.ts";
import { gluedHeadings } from "./glued-headings.ts";
import { headingsInItems } from "./headings-in-items.ts";
import { swallowedText } from "./swallowed-text.ts";

type Finder = (page: LinedPage, other: LinedPage) => readonly Slip[];

/** The order is the precedence: of two slips in the same place, the finder listed first wins. */
const FINDERS: readonly Finder[] = [
  brokenHead,
  brokenFences,
  shortFences,
  swallowedText,
  headingsInItems,
  gluedHeadings,
  brokenAlerts,
  brokenOpenings,
  brokenLines,
  brokenItems,
  brokenFormulas,
  brokenDefinitions,
];

/** Finders whose slips break the rest of a page. These are reported on the source too. */
const BREAKERS: ReadonlySet<Finder> = new Set([brokenHead, brokenFences, brokenFormulas]);

/**
 * Finds broken marks on both pages, each by comparison with the other. One broken mark disrupts the structure
 * of the page, so it is best reported as such. Slips of the source that the translation mends are read as
 * intended and reported only if they break the rest of the source page.
 */
export function findSlips(texts: Both<string>): Both<readonly Slip[]> {
  const pages = { source: readLines(texts.source), target: readLines(texts.target) };
  return {
    source: slipsOf(pages.source, pages.target, (find) => BREAKERS.has(find)),
    target: slipsOf(pages.target, pages.source, () => true),
  };
}

function slipsOf(
  page: LinedPage,
  other: LinedPage,
  isReported: (find: Finder) => boolean,
): readonly Slip[] {
  const found = FINDERS.flatMap((find) =>
    find(page, other).map((slip) => (isReported(find) ? slip : { ...slip, said: null })),
  );
  if (found.length < 2) return found;
  const sorted = found.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let end = -1;
  return sorted.filter((slip) => {
    const isApart = slip.start >= end;
    if (isApart) end = slip.end;
    return isApart;
  });
}
