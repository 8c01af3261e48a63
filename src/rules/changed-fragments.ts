import { walkAllBlocks } from "../model/alignment.ts";
import type { Fact } from "../model/fact.ts";
import type { Judgement, RuleContext } from "../model/rule.ts";

/**
 * Links that lead to the page alone where the source's lead to a place on it, or to another place of the very same
 * page of another site. On the site itself the name of the place is not asked: headings are translated.
 */
export function* changedFragments({ alignment, factsOf }: RuleContext): Generator<Judgement> {
  for (const { source, target } of walkAllBlocks(alignment)) {
    const placed = source.flatMap(factsOf.source).filter(leadsToPlace);
    if (placed.length === 0) continue;
    const links = target.flatMap(factsOf.target).filter(({ kind }) => kind === "link");
    for (const from of placed) {
      const same = links.filter((link) => samePage(from, link));
      const [page] = same;
      if (page === undefined) continue;
      const others = same.filter(leadsToPlace);
      if (!others.every((link) => isOtherPlace(from, link))) continue;
      const isKnown = ({ surface }: Fact) => placed.some((link) => link.surface === surface);
      const to = others.find((link) => !isKnown(link)) ?? others[0] ?? page;
      const messageId = others.length === 0 ? "place-lost" : "place-changed";
      const data = { expected: from.surface, actual: to.surface };
      yield { messageId, data, source: from.place, target: to.place };
    }
  }
}

function leadsToPlace({ kind, surface }: Fact): boolean {
  return kind === "link" && /[^#]#[^#]/.test(surface);
}

/** Whether two destinations that are the same link lead to the same page as they are read without a language. */
function samePage(a: Fact, b: Fact): boolean {
  const pages = a.readings.map(withoutFragment);
  return b.readings.some((reading) => pages.includes(withoutFragment(reading)));
}

function withoutFragment(reading: string): string {
  return reading.split("#", 1)[0] ?? reading;
}

/** A page of another site has the same names of places in every language, as long as it is the very same page. */
function isOtherPlace(a: Fact, b: Fact): boolean {
  return (
    /^https?:/.test(a.surface) &&
    withoutFragment(a.surface) === withoutFragment(b.surface) &&
    a.surface !== b.surface
  );
}
