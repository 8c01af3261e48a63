import type { UnpairedPage } from "../model/report.ts";
import { fill, type Wording } from "./wording.ts";

/** Says which page lacks its translation or its source page, and where that was expected. */
export function wordUnpaired(
  { path, role, missing, expected }: UnpairedPage,
  { labels, languageName }: Wording,
): string {
  const template = role === "source" ? labels.expectedTranslation : labels.expectedSource;
  return fill(template, { path, language: languageName(missing), expected });
}
