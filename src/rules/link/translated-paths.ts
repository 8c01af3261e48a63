import { walkAllBlocks } from "../../model/alignment.ts";
import type { Difference } from "../../model/difference.ts";
import type { Fact } from "../../model/fact.ts";
import type { RuleContext } from "../../model/rule.ts";

/** Fewer pages do not show what a site does with its paths. */
const FEWEST = 2;

/** Whether a page's links show a site that translates its paths: no page keeps its own, and each has another. */
export function translatesPaths({ alignment, factsOf }: RuleContext): boolean {
  const ours = new Set<string | undefined>();
  const theirs = new Set<string | undefined>();
  for (const { source, target } of walkAllBlocks(alignment)) {
    for (const fact of source.flatMap(factsOf.source)) if (isPage(fact)) ours.add(pathOf(fact));
    for (const fact of target.flatMap(factsOf.target)) if (isPage(fact)) theirs.add(pathOf(fact));
  }
  const isKept = [...ours].some((path) => theirs.has(path));
  return !isKept && ours.size >= FEWEST && theirs.size >= ours.size;
}

/** `/en/join/` became `/unirse/`: both name a page of the site, and one of them its language. */
export function isTranslatedPath(
  { change, source, target }: Difference,
  areTranslated: () => boolean,
): boolean {
  if (change !== "changed" || source === null || target === null) return false;
  if (!isPage(source) || !isPage(target)) return false;
  return [source, target].some(namesLanguage) && areTranslated();
}

/** A path from the site's root that names no file. */
function isPage({ kind, surface }: Fact): boolean {
  return kind === "link" && /^\/(?:[\p{L}\p{N}_%-]+\/)*[\p{L}\p{N}_%-]+\/?$/u.test(surface);
}

/** Without a language. */
function pathOf({ readings }: Fact): string | undefined {
  return readings.at(-1);
}

function namesLanguage(link: Fact): boolean {
  return pathOf(link) !== link.surface.replace(/\/$/, "");
}
