import type { Failure, RunSummary, UnpairedPage } from "../model/report.ts";
import { fill, type Wording } from "./wording.ts";

/** Describes which page lacks its counterpart, where that was expected, and what is there instead. */
export function wordUnpaired(
  { path, role, missing, expected, standIn }: UnpairedPage,
  { labels, languageName }: Wording,
): string {
  const template = role === "source" ? labels.expectedTranslation : labels.expectedSource;
  const said = fill(template, { path, language: languageName(missing), expected });
  return standIn === undefined ? said : `${said}${labels.standIns[standIn]}`;
}

/** The number of pages without a counterpart: a page that lacks two translations counts once. */
export function countUnpaired(unpaired: readonly UnpairedPage[], { counted }: Wording): string {
  return counted("unpaired", new Set(unpaired.map(({ path }) => path)).size);
}

/** A page that makes a run fail other than by findings. */
export interface FailingPage extends Failure {
  /** `unreadable`: it could not be checked. `unpaired`: it has no counterpart, which fails the run. */
  readonly reason: "unreadable" | "unpaired";
}

/** The reasons for a run to fail other than findings, in words. */
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
