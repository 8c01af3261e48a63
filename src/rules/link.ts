import type { Difference } from "../model/difference.ts";
import type { Fact } from "../model/fact.ts";
import { once } from "../model/lookup/once.ts";
import type { Document } from "../model/page/document.ts";
import { isWithin } from "../model/page/place.ts";
import { type Judgement, judge, type Rule, type RuleContext } from "../model/rule.ts";
import { swappedLinks } from "./evidence/swaps/swapped-links.ts";
import { type BrokenLink, brokenLinks } from "./link/broken-links.ts";
import { changedFragments } from "./link/changed-fragments.ts";
import { emptyLinks } from "./link/empty-links.ts";
import { gluedLinks } from "./link/glued-links.ts";
import { insecureLinks } from "./link/insecure-links.ts";
import { isOfLanguageChoice } from "./link/language-links.ts";
import { isByReference, placeOfDestination } from "./link/link-definitions.ts";
import {
  isLocalisedHost,
  isPageOfLanguage,
  isPathOnSite,
  isSiteOfCountry,
} from "./link/localised-sites.ts";
import { isNamedByItsText } from "./link/named-by-its-text.ts";
import { isFileOfRepository } from "./link/repository-files.ts";
import { fateOfTitle, isByTitle, type LinkedTitles, linkedTitles } from "./link/titles-of-pages.ts";
import {
  hasTranslatedAddress,
  isTranslatedPath,
  translatesPaths,
} from "./link/translated-paths.ts";

/**
 * Reports links that the translation drops, adds or changes. A localized destination counts as the same link.
 */
export const link = {
  id: "link",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    renamed: { recommended: "info", strict: "warning" },
    missing: { recommended: "warning", strict: "error" },
    added: { recommended: "off", strict: "warning" },
    "place-lost": { recommended: "warning", strict: "warning" },
    "place-changed": { recommended: "warning", strict: "error" },
    swapped: { recommended: "warning", strict: "error" },
    insecure: { recommended: "warning", strict: "error" },
    broken: { recommended: "error", strict: "error" },
    glued: { recommended: "warning", strict: "warning" },
    empty: { recommended: "error", strict: "error" },
  },
  *check(context) {
    const { differences, source, target } = context;
    const broken = brokenLinks(context);
    for (const { judgement } of broken) yield judgement;
    const reported = new Set<string>();
    const titles = once(() => linkedTitles(context));
    const areTranslated = once(() => translatesPaths(context));
    const isAddressTranslated = once(() => hasTranslatedAddress(context));
    for (const difference of differences("link")) {
      const { change, elsewhere } = difference;
      const fate = fateOf(difference, titles, context);
      if (fate === "translated") continue;
      if (change === "unit" || (change === "missing" && elsewhere === "block")) continue;
      if (isLocalisedHost(difference) || isFileOfRepository(difference)) continue;
      if (isPathOnSite(difference)) continue;
      if (isSiteOfCountry(difference, target.page) || isOfLanguageChoice(difference, context))
        continue;
      if (isNoLink(difference, source, target) || difference.source?.surface === "") continue;
      if (isShownAsCode(difference, source, target)) continue;
      if (broken.some((each) => isOfBroken(difference, each))) continue;
      if (isReportedByReference(difference, target, reported)) continue;
      const isOther =
        isRenamed(difference, source, target) ||
        isPageOfLanguage(difference) ||
        isTranslatedPath(difference, areTranslated, isAddressTranslated);
      const message = fate === null && isOther ? "renamed" : change;
      yield { ...judge(difference, message), ...placesOf(difference, context) };
    }
    yield* changedFragments(context);
    yield* insecureLinks(context);
    yield* gluedLinks(context);
    yield* emptyLinks(context);
    yield* swappedLinks(context);
  },
} as const satisfies Rule;

/** A changed destination is reported at its definition, if it has one. */
function placesOf(
  { change, source: from, target: to }: Difference,
  { source, target }: RuleContext,
): Partial<Judgement> {
  if (change !== "changed" || from === null || to === null) return {};
  return { source: placeOfDestination(from, source), target: placeOfDestination(to, target) };
}

/** Whether the page title used in a changed link was translated or changed; null if there is none. */
function fateOf(
  { change, source, target }: Difference,
  titles: () => LinkedTitles,
  context: RuleContext,
): ReturnType<typeof fateOfTitle> {
  if (change !== "changed" || source === null || target === null) return null;
  const areTitles = isByTitle(source, context.source) && isByTitle(target, context.target);
  return areTitles ? fateOfTitle(source.surface, target.surface, titles()) : null;
}

/** Whether a fact is a parenthesis after an empty index, `Text[](optional)`, parsed as a link. */
function isNoLink({ source, target }: Difference, ...pages: readonly Document[]): boolean {
  return [source, target].every((fact, index) => {
    if (fact === null || !/^\p{L}+$/u.test(fact.surface)) return false;
    const { offset } = fact.place.start;
    return pages[index]?.page.text.startsWith("[](", offset) === true;
  });
}

/** Whether a bare address of the source is shown as code in the translation: readers still see it. */
function isShownAsCode(
  { change, source }: Difference,
  { page }: Document,
  { page: other }: Document,
): boolean {
  if (change !== "missing" || source === null) return false;
  const written = page.text.slice(source.place.start.offset, source.place.end.offset);
  return /^https?:\/\/\S+$/.test(written) && other.text.includes(`\`${written}\``);
}

/**
 * Whether a link is missing because its syntax is broken, or is the visible address of such a link:
 * `[label] (https://…`.
 */
function isOfBroken(difference: Difference, { source, judgement }: BrokenLink): boolean {
  const { change, target } = difference;
  if (change !== "missing" && change !== "changed") return false;
  if (!isWithin(difference.sourcePlace, source)) return false;
  if (change === "missing") return true;
  const gap = (target?.place.start.offset ?? 0) - (judgement.target?.end.offset ?? 0);
  return gap >= 0 && gap <= WIDEST_GAP;
}

/** The widest gap between a label and its address, in characters, such as a bracket. */
const WIDEST_GAP = 2;

/** Whether a changed reference link was reported already: a definition is one mistake for all its uses. */
function isReportedByReference(
  { change, source, target }: Difference,
  document: Document,
  reported: Set<string>,
): boolean {
  if (change !== "changed" || source === null || target === null) return false;
  if (!isByReference(target, document)) return false;
  const key = `${source.surface} ${target.surface}`;
  const known = reported.has(key);
  reported.add(key);
  return known;
}

/** Whether a changed link may lead to a localized page whose name begins like the source's. */
function isRenamed(
  { change, source, target }: Difference,
  sourcePage: Document,
  targetPage: Document,
): boolean {
  if (change !== "changed" || source === null || target === null) return false;
  if (isNamedInOtherScript(source, target)) return true;
  if (isNamedByItsText(source, target, sourcePage, targetPage)) return true;
  const isLocalised = target.readings.length > 1 && target.readings[0]?.startsWith("/");
  if (!isLocalised || target.readings[1] === plainOf(target.surface)) return false;
  if (figuresIn(source.readings) !== figuresIn(target.readings)) return false;
  const [from, to] = [lastStep(source.readings), lastStep(target.readings)];
  return from.length > 3 && to.length > 3 && (from.startsWith(to) || to.startsWith(from));
}

/** `blog/ja/始め方.md`: in the corresponding folder, under a name in another script that cannot be compared. */
function isNamedInOtherScript(source: Fact, target: Fact): boolean {
  const [from, to] = [pathOf(source.readings), pathOf(target.readings)];
  const folder = (path: string) => path.slice(0, path.lastIndexOf("/"));
  const isForeign = /[^\P{L}\x20-\x7E]|%[89A-F]/iu.test(lastStep(target.readings));
  return (
    isForeign &&
    figuresIn(source.readings) === figuresIn(target.readings) &&
    folder(from) === folder(to)
  );
}

/** The path with its language segment. */
function plainOf(destination: string): string {
  return (destination.split("#", 1)[0] ?? "").replace(/\/$/, "");
}

function lastStep(readings: readonly string[]): string {
  return pathOf(readings).split("/").at(-1) ?? "";
}

/** The digits in a path: a page for another version is another page, whatever its name. */
function figuresIn(readings: readonly string[]): string {
  return (pathOf(readings).match(/\d+/g) ?? []).join();
}

function pathOf(readings: readonly string[]): string {
  return readings.filter((reading) => reading.startsWith("/")).at(-1) ?? readings[0] ?? "";
}
