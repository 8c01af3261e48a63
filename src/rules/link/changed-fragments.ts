import { walkAllBlocks } from "../../model/alignment.ts";
import type { Fact } from "../../model/fact.ts";
import { addTo } from "../../model/lookup/add-to.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";

/**
 * Links that lead to the page alone where the source's lead to a place on it, or to another place of the very same
 * page of another site. On the site itself the name of the place is not asked: headings are translated.
 */
export function* changedFragments({ alignment, factsOf }: RuleContext): Generator<Judgement> {
  for (const { source, target } of walkAllBlocks(alignment)) {
    const placed = source.flatMap(factsOf.source).filter(leadsToPlace);
    if (placed.length === 0) continue;
    const links = byPage(target.flatMap(factsOf.target).filter(({ kind }) => kind === "link"));
    const known = new Set(placed.map(({ surface }) => surface));
    // What the source leads to as a whole as often has no place to lose.
    const whole = byPage(
      source.flatMap(factsOf.source).filter((fact) => fact.kind === "link" && !leadsToPlace(fact)),
    );
    for (const from of placed) {
      const same = [
        ...new Set(from.readings.flatMap((each) => links.get(withoutFragment(each)) ?? [])),
      ];
      const [page] = same;
      if (page === undefined) continue;
      const others = same.filter(leadsToPlace);
      if (!others.every((link) => isOtherPlace(from, link))) continue;
      const to = others.find((link) => !known.has(link.surface)) ?? others[0] ?? page;
      const wholeOfPage = whole.get(withoutFragment(from.surface)) ?? [];
      if (others.length === 0 && same.length <= wholeOfPage.length) continue;
      const messageId = others.length === 0 ? "place-lost" : "place-changed";
      const data = { expected: from.surface, actual: to.surface };
      yield { messageId, data, source: from.place, target: to.place };
    }
  }
}

/** Links by each page that they can be read to lead to, without a language. */
function byPage(links: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const pages = new Map<string, Fact[]>();
  for (const link of links) {
    for (const page of new Set(link.readings.map(withoutFragment))) {
      addTo(pages, page, link);
    }
  }
  return pages;
}

function leadsToPlace({ kind, surface, readings }: Fact): boolean {
  if (kind !== "link" || !/[^#]#[^#]/.test(surface)) return false;
  // Behind a route, `#/guide`, stands another page; without the language, it may be the first of all.
  return !isRoute(surface) || routesOf(readings).length > 0;
}

function isRoute(surface: string): boolean {
  return /#!?\//.test(surface);
}

/** The routes that a link can be read to lead to, without a language. */
function routesOf(readings: readonly string[]): readonly string[] {
  return readings.slice(1).filter((reading) => reading.includes("#"));
}

function withoutFragment(reading: string): string {
  return reading.split("#", 1)[0] ?? reading;
}

/** A page of another site has the same names of places in every language, as long as it is the very same page. */
function isOtherPlace(a: Fact, b: Fact): boolean {
  return (
    /^https?:/.test(a.surface) &&
    withoutFragment(a.surface) === withoutFragment(b.surface) &&
    a.surface !== b.surface &&
    !routesOf(a.readings).some((route) => routesOf(b.readings).includes(route))
  );
}
