import { allOf } from "../../model/lookup/all-of.ts";
import { tally } from "../../model/lookup/count-one.ts";
import { isWithin, type Place } from "../../model/page/place.ts";
import type { Prose } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { BARE_KINDS, type Bare, bareIn } from "./bare-kinds.ts";
import { isSlipOf } from "./bare-slips.ts";

/**
 * Reports unmarked code in running text that was changed: `-p` for `-P`. The text must lack a piece of the
 * source's code and have one of the same kind instead, and the whole translation must have the first less
 * often and the second more often than the source.
 */
export function* bareCode(context: RuleContext): Generator<Judgement> {
  const texts = alignedProse(context.alignment).map((pair) => ({
    pair,
    ours: pair.source.flatMap(bareIn),
    theirs: pair.target.flatMap(bareIn),
  }));
  const timesOurs = timesOf(texts.flatMap(({ ours }) => ours));
  const timesTheirs = timesOf(texts.flatMap(({ theirs }) => theirs));
  const reported = reportedPlaces(context);
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
        if (isMoved || reported.some((place) => isWithin(place, own.place))) continue;
        const data = { expected: own.text, actual: other.text };
        yield { messageId: "changed", data, source: own.place, target: other.place };
      }
    }
  }
}

/** Counts the occurrences of a piece of code on a page. */
function timesOf(all: readonly Bare[]): (bare: Bare) => number {
  const times = tally(all.map(({ text }) => text));
  return ({ text }) => times.get(text) ?? 0;
}

/** The distinct pieces of a kind that the other text has neither as text nor as code. */
function onlyIn(
  all: readonly Bare[],
  kind: Bare["kind"],
  other: readonly Prose[],
): readonly Bare[] {
  const seen = new Map(
    allOf(all, (each) => (each.kind === kind ? [[each.text, each] as const] : [])),
  );
  return [...seen.values()].filter(
    ({ text }) => !other.some((prose) => containsWholeWord(text, prose.text)),
  );
}

/** Whether a text has a word as a whole: `--port` does not contain `-p`. */
function containsWholeWord(word: string, text: string): boolean {
  return text
    .split(word)
    .some(
      (before, index, parts) =>
        index + 1 < parts.length &&
        !/[\p{L}\p{N}_-]$/u.test(before) &&
        !/^[\p{L}\p{N}_-]/u.test(parts[index + 1] ?? ""),
    );
}

/** The places where other rules report a changed name or number. */
function reportedPlaces({ differences }: RuleContext): readonly Place[] {
  return (["name", "value"] as const).flatMap((family) =>
    differences(family).flatMap(({ source, change }) =>
      source?.strength === "strong" && change !== "added" ? [source.place] : [],
    ),
  );
}
