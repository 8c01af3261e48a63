import type { Fact } from "../../../model/fact.ts";
import { addTo } from "../../../model/lookup/add-to.ts";
import type { Prose } from "../../../model/page/prose.ts";
import type { RuleContext } from "../../../model/rule.ts";
import type { ProsePair } from "../../../model/text/aligned/aligned-prose.ts";

/** A link with the position of its label. */
export interface LabelledLink {
  readonly fact: Fact;
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
}

/** The only links to a destination in a text and its translation. */
export interface Couple {
  readonly source: LabelledLink;
  readonly target: LabelledLink;
}

/** Pairs the links of two texts whose destination occurs once on each side, in source order. */
export function coupleLinks(pair: ProsePair, { factsOf }: RuleContext): readonly Couple[] {
  const theirs = linksOf(pair.target, pair.targetBlocks.flatMap(factsOf.target));
  if (theirs.length < 2) return [];
  const ours = linksOf(pair.source, pair.sourceBlocks.flatMap(factsOf.source));
  const sources = byReading(ours);
  const targets = byReading(theirs);
  return ours.flatMap((source) => {
    for (const reading of source.fact.readings) {
      const { 0: target, length } = targets.get(reading) ?? [];
      const isOnly = length === 1 && sources.get(reading)?.length === 1;
      if (target !== undefined && isOnly && !MANY.test(reading)) return [{ source, target }];
    }
    return [];
  });
}

/** Readings that stand for many destinations: the page itself, and a page of the site in another language. */
const MANY = /^#$|\/\*$/;

function byReading(links: readonly LabelledLink[]): ReadonlyMap<string, readonly LabelledLink[]> {
  const known = new Map<string, LabelledLink[]>();
  for (const link of links) {
    for (const reading of link.fact.readings) addTo(known, reading, link);
  }
  return known;
}

/** The links of a text that have a label, which autolinks do not. */
function linksOf(proses: readonly Prose[], facts: readonly Fact[]): readonly LabelledLink[] {
  const byPlace = new Map(
    facts.filter(({ kind }) => kind === "link").map((fact) => [fact.place.start.offset, fact]),
  );
  return proses.flatMap((prose) =>
    prose.spans.flatMap((span) => {
      if (span.kind !== "link" || span.form === "autolink") return [];
      const fact = byPlace.get(span.place.start.offset);
      return fact === undefined ? [] : [{ fact, prose, start: span.start, end: span.end }];
    }),
  );
}
