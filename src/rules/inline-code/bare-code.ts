import { allOf } from "../../model/lookup/all-of.ts";
import { tally } from "../../model/lookup/count-one.ts";
import { isWithin, type Place } from "../../model/page/place.ts";
import type { Prose } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { BARE_KINDS, type Bare, bareIn } from "./bare-kinds.ts";
import { isSlipOf } from "./bare-slips.ts";

/**
 * What programs read and a text does not mark as code that became other such: `-p` for `-P`. A text must lack one of the
 * source's and have one in its stead, and the translation say the first less often than the source and the second more
 * often.
 */
export function* bareCode(context: RuleContext): Generator<Judgement> {
  const texts = alignedProse(context.alignment).map((pair) => ({
    pair,
    ours: pair.source.flatMap(bareIn),
    theirs: pair.target.flatMap(bareIn),
  }));
  const timesOurs = timesOf(texts.flatMap(({ ours }) => ours));
  const timesTheirs = timesOf(texts.flatMap(({ theirs }) => theirs));
  const told = toldPlaces(context);
  for (const { pair, ours, theirs } of texts) {
    for (const kind of BARE_KINDS) {
      const lost = onlyIn(ours, kind, pair.target);
      const found = onlyIn(theirs, kind, pair.source);
      if (lost.length !== found.length) continue;
      for (const [index, own] of lost.entries()) {
        const other = found[index];
        if (other === undefined || !isSlipOf(own, other, timesOurs(other) > 0)) continue;
        const isMoved =
          timesTheirs(own) >= timesOurs(own) || timesOurs(other) >= timesTheirs(other);
        if (isMoved || told.some((place) => isWithin(place, own.place))) continue;
        const data = { expected: own.text, actual: other.text };
        yield { messageId: "changed", data, source: own.place, target: other.place };
      }
    }
  }
}

/** Tells how often a page says a piece of code. */
function timesOf(all: readonly Bare[]): (bare: Bare) => number {
  const times = tally(all.map(({ text }) => text));
  return ({ text }) => times.get(text) ?? 0;
}

/** Each once, those of a kind that the other text does not have, as code neither. */
function onlyIn(
  all: readonly Bare[],
  kind: Bare["kind"],
  other: readonly Prose[],
): readonly Bare[] {
  const seen = new Map(
    allOf(all, (each) => (each.kind === kind ? [[each.text, each] as const] : [])),
  );
  return [...seen.values()].filter(
    ({ text }) => !other.some((prose) => standsAlone(text, prose.text)),
  );
}

/** Whether a text has a word as a whole: `-p` is not in `--port`. */
function standsAlone(word: string, text: string): boolean {
  return text
    .split(word)
    .some(
      (before, index, parts) =>
        index + 1 < parts.length &&
        !/[\p{L}\p{N}_-]$/u.test(before) &&
        !/^[\p{L}\p{N}_-]/u.test(parts[index + 1] ?? ""),
    );
}

/** Where other rules tell what a name or a number became. */
function toldPlaces({ differences }: RuleContext): readonly Place[] {
  return (["name", "value"] as const).flatMap((family) =>
    differences(family).flatMap(({ source, change }) =>
      source?.strength === "strong" && change !== "added" ? [source.place] : [],
    ),
  );
}
