import type { Failure, RunSummary, UnpairedPage } from "../model/report.ts";
import { fill, type Wording } from "./wording.ts";

/** Says which page lacks its translation or its source page, where that was expected, and what stands there instead. */
export function wordUnpaired(
  { path, role, missing, expected, standIn }: UnpairedPage,
  { labels, languageName }: Wording,
): string {
  const template = role === "source" ? labels.expectedTranslation : labels.expectedSource;
  const said = fill(template, { path, language: languageName(missing), expected });
  return standIn === undefined ? said : `${said}${labels.standIns[standIn]}`;
}

/** Says how many pages have no counterpart: a page that lacks two translations is one page. */
export function countUnpaired(unpaired: readonly UnpairedPage[], { counted }: Wording): string {
  return counted("unpaired", new Set(unpaired.map(({ path }) => path)).size);
}

/** A page that makes a run fail though nothing was found in it. */
export interface FailingPage extends Failure {
  /** `unreadable`: it could not be checked. `unpaired`: it has no counterpart, and the run was to fail on that. */
  readonly reason: "unreadable" | "unpaired";
}

/** What makes a run fail besides its findings, worded. */
export function failingPages(
  { failures, unpaired, terms }: RunSummary,
  wording: Wording,
): readonly FailingPage[] {
  const alone = terms.failOnUnpaired ? unpaired : [];
  return [
    ...failures.map((failure): FailingPage => ({ ...failure, reason: "unreadable" })),
    ...alone.map((page): FailingPage => {
      const message = wordUnpaired(page, wording);
      return { path: page.path, line: null, column: null, message, reason: "unpaired" };
    }),
  ];
}
