import { walkAllBlocks } from "../../model/alignment.ts";
import type { Fact } from "../../model/fact.ts";
import { followLink } from "../../model/links/follow-link.ts";
import { addTo } from "../../model/lookup/add-to.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import { tally } from "../../model/lookup/count-one.ts";
import { once } from "../../model/lookup/once.ts";
import type { Document, Page } from "../../model/page/document.ts";
import { walkPage } from "../../model/page/walk-page.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import type { SiteIndex } from "../../model/settings/config.ts";
import { placeOfDestination } from "./link-definitions.ts";

/**
 * Reports links to an anchor that the translation drops although another link leads to the same page, and
 * links to a page as a whole, or to another anchor of the same page on another site, where the source's lead
 * to an anchor. Within the site, anchors are translated along with headings. There a changed anchor is
 * reported only if the source page links to it as well, if the other page has both anchors, or if the anchors
 * differ only in their digits.
 */
export function* changedFragments(context: RuleContext): Generator<Judgement> {
  const { alignment, factsOf } = context;
  const linked = once(() => linkedPlaces(context.source, factsOf.source));
  const [ours, theirs] = [
    once(() => linksByPage(context.source, factsOf.source)),
    once(() => linksByPage(context.target, factsOf.target)),
  ];
  const reported = new Set<string>();
  for (const { source, target, targetPlace } of walkAllBlocks(alignment)) {
    const placed = allOf(source, factsOf.source).filter(leadsToPlace);
    if (placed.length === 0) continue;
    const all = allOf(target, factsOf.target).filter(({ kind }) => kind === "link");
    const allPlaced = all.filter(leadsToPlace);
    yield* otherPlaces(placed, allPlaced, linked(), context);
    const [links, placedLinks] = [byPage(all), byPage(allPlaced)];
    const places = new Set(allPlaced.flatMap(placesOf));
    const lost = placed.filter((from) => !placesOf(from).some((place) => places.has(place)));
    if (lost.length === 0) continue;
    const originals = byPage(source.flatMap(factsOf.source).filter(({ kind }) => kind === "link"));
    const known = new Set(placed.map(({ surface }) => surface));
    for (const from of lost) {
      const reached = [...toPageOf(from, links)];
      if (reached.length === 0) continue;
      const left = withoutShared(reached, [...toPageOf(from, originals)], placeOnPage);
      const isWhole = !left.some(leadsToPlace);
      const others = [...toPageOf(from, placedLinks)];
      if (left.length === 0) {
        if (countOf(toPageOf(from, theirs())) >= countOf(toPageOf(from, ours()))) continue;
      } else if (!isWhole && !others.every((link) => isOtherPlace(from, link))) continue;
      const to = (isWhole ? null : others.find(({ surface }) => !known.has(surface))) ?? left[0];
      const target = to === undefined ? targetPlace : placeOfDestination(to, context.target);
      // A changed definition is one mistake, however often it is used.
      const key = `${from.surface} ${target.start.offset}`;
      if (reported.has(key)) continue;
      reported.add(key);
      yield {
        messageId: to === undefined ? "missing" : isWhole ? "place-lost" : "place-changed",
        data: { expected: from.surface, actual: to?.surface ?? null },
        source: placeOfDestination(from, context.source),
        target,
      };
    }
  }
}

/** The anchor of a link; "" for the page as a whole. */
function placeOnPage(link: Fact): string {
  return leadsToPlace(link) ? fragmentOf(link) : "";
}

/**
 * Reports links of a block to another anchor of the same page of the site. Anchors that both sides link to
 * are paired off first; then each side must have exactly one link to the page left.
 */
function* otherPlaces(
  ours: readonly Fact[],
  theirs: readonly Fact[],
  linked: ReadonlySet<string>,
  { target: { page }, config: { site } }: RuleContext,
): Generator<Judgement> {
  const lost = withoutShared(ours, theirs);
  const gained = withoutShared(theirs, ours);
  if (lost.length > MOST_CHANGED) return;
  for (const from of lost) {
    const isOfPage = (each: Fact) =>
      pageOf(each) === pageOf(from) && !/^https?:/.test(each.surface);
    const [to, ...more] = gained.filter(isOfPage);
    if (to === undefined || more.length > 0 || lost.filter(isOfPage).length > 1) continue;
    const isOther =
      linked.has(placeNamed(to)) || hasBoth(from, to, page, site) || differInFigures(from, to);
    if (!isOther) continue;
    const data = { expected: from.surface, actual: to.surface };
    yield { messageId: "place-changed", data, source: from.place, target: to.place };
  }
}

/** Whether two anchors differ only in digits, `#from-v2` and `#from-v3`, and so are not translations. */
function differInFigures(from: Fact, to: Fact): boolean {
  const [ours, theirs] = [fragmentOf(from), fragmentOf(to)];
  return ours !== theirs && ours.replace(/\d+/g, "0") === theirs.replace(/\d+/g, "0");
}

/** If more anchors changed, they are translated. */
const MOST_CHANGED = 3;

/** Whether the page that a link leads to has both its anchor and the source's. */
function hasBoth(from: Fact, to: Fact, page: Page, site: SiteIndex | undefined): boolean {
  if (site === undefined) return false;
  const lead = followLink(to.surface, page, site);
  if (lead.to !== "page") return false;
  return [fragmentOf(from), lead.fragment].every((fragment) =>
    lead.pages.some(({ anchors }) => anchors.has(fragment)),
  );
}

function linksByPage(
  document: Document,
  factsOf: RuleContext["factsOf"]["source"],
): ReadonlyMap<string, readonly Fact[]> {
  return byPage([...walkPage(document)].flatMap(factsOf).filter(({ kind }) => kind === "link"));
}

/** All anchors of other pages that the source page links to. */
function linkedPlaces(
  document: Document,
  factsOf: RuleContext["factsOf"]["source"],
): ReadonlySet<string> {
  const links = [...walkPage(document)].flatMap(factsOf).filter(leadsToPlace);
  return new Set(links.map(placeNamed));
}

/** The links without a counterpart among `others`; each of these is the counterpart of at most one. */
function withoutShared(
  links: readonly Fact[],
  others: readonly Fact[],
  keyOf: (link: Fact) => string = placeNamed,
): readonly Fact[] {
  const left = new Map(tally(others.map(keyOf)));
  return links.filter((link) => {
    const count = left.get(keyOf(link)) ?? 0;
    left.set(keyOf(link), count - 1);
    return count <= 0;
  });
}

/** The page and the anchor of a link, without language. */
function placeNamed(link: Fact): string {
  return `${pageOf(link)}#${fragmentOf(link)}`;
}

function pageOf({ readings }: Fact): string {
  const [first = ""] = readings;
  return withoutFragment(readings.find((reading) => /^(?:\/|ref )/.test(reading)) ?? first);
}

/** The page and anchor of a link, for each reading of its destination. */
function placesOf(link: Fact): readonly string[] {
  return link.readings.map((reading) => `${withoutFragment(reading)}#${fragmentOf(link)}`);
}

function fragmentOf({ surface }: Fact): string {
  return surface.slice(surface.indexOf("#") + 1);
}

/** Groups links by each page that their destination can mean, without language. */
function byPage(links: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const pages = new Map<string, Fact[]>();
  for (const link of links) {
    for (const page of new Set(link.readings.map(withoutFragment))) {
      addTo(pages, page, link);
    }
  }
  return pages;
}

/** The links that lead to any page that a link's destination can mean, each once. */
function* toPageOf(from: Fact, links: ReadonlyMap<string, readonly Fact[]>): Generator<Fact> {
  const pages = new Set(from.readings.map(withoutFragment));
  const seen = pages.size > 1 ? new Set<Fact>() : null;
  for (const page of pages) {
    for (const link of links.get(page) ?? []) {
      if (seen?.has(link)) continue;
      seen?.add(link);
      yield link;
    }
  }
}

function countOf(all: Iterable<unknown>): number {
  return [...all].length;
}

function leadsToPlace({ kind, surface, readings }: Fact): boolean {
  if (kind !== "link" || !/[^#]#[^#]/.test(surface)) return false;
  // A route, `#/guide`, is another page rather than an anchor; without the language it may be the home page.
  return !isRoute(surface) || routesOf(readings).length > 0;
}

function isRoute(surface: string): boolean {
  return /#!?\//.test(surface);
}

/** The routes that a link's destination can mean, without language. */
function routesOf(readings: readonly string[]): readonly string[] {
  return readings.slice(1).filter((reading) => reading.includes("#"));
}

function withoutFragment(reading: string): string {
  return reading.split("#", 1)[0] ?? reading;
}

/**
 * Whether two links lead to different anchors of the same page on another site: the page is the same in every
 * language, so its anchors are too.
 */
function isOtherPlace(a: Fact, b: Fact): boolean {
  return (
    /^https?:/.test(a.surface) &&
    withoutFragment(a.surface) === withoutFragment(b.surface) &&
    a.surface !== b.surface &&
    !routesOf(a.readings).some((route) => routesOf(b.readings).includes(route))
  );
}
