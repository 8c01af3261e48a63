import { walkAllBlocks } from "../../model/alignment.ts";
import type { Difference } from "../../model/difference.ts";
import type { Fact } from "../../model/fact.ts";
import type { Document } from "../../model/page/document.ts";
import type { RuleContext } from "../../model/rule.ts";

/** The fewest pages that show whether a site translates its paths. */
const FEWEST = 2;

/**
 * Whether the links of a page indicate a site with translated paths: no path is kept, and there are at least
 * as many others.
 */
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

/** Keys of front matter under which a page has its own address, or the last step of it. */
const OWN_ADDRESS = ["permalink", "slug", "url"];

/** Whether each page has its own address in its front matter, and they end in different words. */
export function hasTranslatedAddress({ source, target }: RuleContext): boolean {
  const [from, to] = [ownAddress(source), ownAddress(target)];
  return from !== null && to !== null && lastStep(from) !== lastStep(to);
}

function ownAddress({ frontMatter }: Document): string | null {
  const entry = frontMatter?.entries.find(({ path: [key = "", ...rest] }) => {
    return rest.length === 0 && OWN_ADDRESS.includes(key);
  });
  return typeof entry?.value === "string" ? entry.value : null;
}

function lastStep(address: string): string {
  return address.replace(/\/$/, "").split("/").at(-1) ?? "";
}

/**
 * Whether a changed link is a translated path, `/en/join/` and `/unirse/`: both are pages of the site, and
 * one path includes a language, or the address of the page itself is translated.
 */
export function isTranslatedPath(
  { change, source, target }: Difference,
  areTranslated: () => boolean,
  isAddressTranslated: () => boolean,
): boolean {
  if (change !== "changed" || source === null || target === null) return false;
  if (!isPage(source) || !isPage(target)) return false;
  const isProven = [source, target].some(hasLanguageInPath) || isAddressTranslated();
  return isProven && areTranslated();
}

/** Whether a link is a path from the root of the site, without a file extension. */
function isPage({ kind, surface }: Fact): boolean {
  return kind === "link" && /^\/(?:[\p{L}\p{N}_%-]+\/)*[\p{L}\p{N}_%-]+\/?$/u.test(surface);
}

/** The path without language. */
function pathOf({ readings }: Fact): string | undefined {
  return readings.at(-1);
}

function hasLanguageInPath(link: Fact): boolean {
  return pathOf(link) !== link.surface.replace(/\/$/, "");
}
