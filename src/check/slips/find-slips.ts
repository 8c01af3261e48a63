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

/** Of two mistakes in one place that of the finder named first counts. */
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

/** Those whose mistakes break the rest of a page: they are reported on the source too. */
const BREAKERS: ReadonlySet<Finder> = new Set([brokenHead, brokenFences, brokenFormulas]);

/**
 * Finds mistakes in the marks of two pages, each by the other: what makes one mark none takes the structure of a page
 * along, and that is best reported as what it is. What a translation mends is read as it was meant, and reported only where it
 * breaks the rest of the source page.
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
  isTold: (find: Finder) => boolean,
): readonly Slip[] {
  const found = FINDERS.flatMap((find) =>
    find(page, other).map((slip) => (isTold(find) ? slip : { ...slip, said: null })),
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
