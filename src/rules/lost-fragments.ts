import { walkAllBlocks } from "../model/alignment.ts";
import type { Fact } from "../model/fact.ts";
import type { Judgement, RuleContext } from "../model/rule.ts";

/**
 * Links that lead to the page alone where the source's lead to a place on it. Which name the place has is not asked:
 * headings are translated.
 */
export function* lostFragments({ alignment, factsOf }: RuleContext): Generator<Judgement> {
  for (const { source, target } of walkAllBlocks(alignment)) {
    const placed = source.flatMap(factsOf.source).filter(leadsToPlace);
    if (placed.length === 0) continue;
    const links = target.flatMap(factsOf.target).filter(({ kind }) => kind === "link");
    for (const from of placed) {
      const same = links.filter((link) => samePage(from, link));
      const [to] = same;
      if (to === undefined || same.some(leadsToPlace)) continue;
      const data = { expected: from.surface, actual: to.surface };
      yield { messageId: "place-lost", data, source: from.place, target: to.place };
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
