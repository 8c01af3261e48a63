import type { UnpairedPage } from "../../model/report.ts";
import type { Obstacle } from "../obstacle.ts";
import { type Family, type LanguageHints, sourceAmong } from "./layouts/family.ts";
import { pairKeys } from "./layouts/page-keys.ts";

/** A page with its language. The path is relative to the project's root. */
export interface FoundPage {
  readonly path: string;
  readonly language: string;
}

/** A page and its translation. */
export interface FoundPair {
  readonly source: FoundPage;
  readonly target: FoundPage;
}

/** The result of pairing the pages of a site. */
export interface Pairing {
  readonly pairs: readonly FoundPair[];
  readonly unpaired: readonly UnpairedPage[];
  readonly obstacles: readonly Obstacle[];
}

/** Pairs each source page of a family with its translation into every other language. */
export function pairFamily(
  { pages, expect }: Family,
  hints: LanguageHints,
  wanted: (language: string) => boolean,
): Pairing {
  const source = sourceAmong(pages.keys(), hints);
  if (source === null) {
    const languages = [...pages.keys()].sort();
    if (languages.length < 2) return { pairs: [], unpaired: [], obstacles: [] };
    const [first = ""] = [...pages.values()].flatMap((byKey) => [...byKey.values()]);
    const path = first.split("/").slice(0, -1).join("/");
    const obstacles = [{ obstacle: "no-source-language", path, languages } as const];
    return { pairs: [], unpaired: [], obstacles };
  }
  const sources = pages.get(source) ?? new Map<string, string>();
  const pairs: FoundPair[] = [];
  const unpaired: UnpairedPage[] = [];
  for (const [language, targets] of pages) {
    if (language === source || !wanted(language)) continue;
    const matched = pairKeys(sources.keys(), targets.keys());
    const taken = new Set(matched.values());
    for (const [key, path] of sources) {
      const target = targets.get(matched.get(key) ?? "");
      if (target === undefined) {
        const expected = expect(language, key);
        unpaired.push({ path, language: source, role: "source", missing: language, expected });
      } else {
        pairs.push({ source: { path, language: source }, target: { path: target, language } });
      }
    }
    for (const [key, path] of targets) {
      if (taken.has(key)) continue;
      const expected = expect(source, key);
      unpaired.push({ path, language, role: "target", missing: source, expected });
    }
  }
  return { pairs, unpaired, obstacles: [] };
}
