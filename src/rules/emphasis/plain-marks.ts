import { counterpartPlace } from "../../model/counterpart.ts";
import type { Place } from "../../model/page/place.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { placeOfRunning, runningText } from "../../model/text/running-text.ts";

/** Marks that only some dialects support: `==highlighted==`, and `^raised^` after a letter. */
const MARKS =
  /(?<![\p{L}\p{N}=!<>])(?<highlight>==)(?=[^\s=])(?<lit>[^=\n]{1,80})(?<=\S)==(?![\p{L}\p{N}=>])|(?<=[\p{L}\p{N})])(?<raise>\^)(?<raised>[^\s^]{1,20})\^(?!\^)/gu;

interface Marked {
  readonly marks: string;
  readonly text: string;
  readonly place: Place;
}

/** Reports phrases that lost such marks: the translation has fewer of them, or has the same words without. */
export function* lostMarks({ alignment, target }: RuleContext): Generator<Judgement> {
  for (const pair of alignedProse(alignment)) {
    const ours = markedIn(pair.source);
    if (ours.length === 0) continue;
    const theirs = markedIn(pair.target);
    for (const marks of ["==", "^"]) {
      const isOf = (each: Marked) => each.marks === marks;
      const kept = new Set(theirs.filter(isOf).map(({ text }) => text));
      const lost = ours.filter(isOf).filter(({ text }) => !kept.has(text));
      const isShort = theirs.filter(isOf).length < ours.filter(isOf).length;
      const phrase = lost.find(({ text }) => isShort || isWithoutMarkup(text, pair.target)) ?? null;
      if (phrase === null) continue;
      const near = counterpartPlace(phrase.place, pair.sourcePlace, pair.targetPlace, target.lines);
      yield {
        messageId: "mark-lost",
        data: { phrase: shorten(phrase.text), marks },
        source: phrase.place,
        target: placeOfRunning(phrase.text, pair.target) ?? near,
      };
    }
  }
}

/** Shorter words occur inside others. */
const SHORTEST = 4;

function isWithoutMarkup(text: string, proses: readonly Prose[]): boolean {
  return text.length >= SHORTEST && proses.some((prose) => runningText(prose).includes(text));
}

function markedIn(proses: readonly Prose[]): readonly Marked[] {
  return proses.flatMap((prose) =>
    /==|\^/.test(prose.text)
      ? [...runningText(prose).matchAll(MARKS)]
          .filter(({ groups = {}, input, index }) => !isOrdinal(groups.raised, input, index))
          .map(({ 0: whole, index, groups = {} }) => ({
            marks: groups.highlight ?? groups.raise ?? "",
            text: groups.lit ?? groups.raised ?? "",
            place: placeInProse(prose, index, index + whole.length),
          }))
      : [],
  );
}

/** Whether what is raised makes a number an ordinal, which another language need not raise: `19^th^`. */
function isOrdinal(raised: string | undefined, text: string, at: number): boolean {
  return (
    /^(?:st|nd|rd|th|er|re|nde|ème|eme|e|o|a|os|as)$/u.test(raised ?? "") &&
    /\d/.test(text.charAt(at - 1))
  );
}
