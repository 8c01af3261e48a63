import type { Both } from "../../model/both.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import { tally } from "../../model/lookup/count-one.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../model/text/running-text.ts";
import { isSign } from "../evidence/signs.ts";

/** Matches a pictograph with its modifiers and joined parts; tag characters form a regional flag. */
const PICTURE =
  /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|[\uFE0F\u{E0020}-\u{E007F}]|\u200D\p{Extended_Pictographic})*/gu;

/** Matches the tag characters of a regional flag, such as that of England. */
const REGION = /[\u{E0020}-\u{E007F}]/u;

/** Matches what is drawn as an emoji by default or by a selector; others, such as `©`, are text to most. */
const DRAWN = /^\p{Emoji_Presentation}|\uFE0F/u;

/** Skin tones and variation selectors, which do not change the emoji. */
const SHADES = /[\uFE0F\p{Emoji_Modifier}]/gu;

interface Picture {
  readonly sign: string;
  readonly isDrawn: boolean;
  readonly prose: Prose;
  readonly start: number;
  readonly end: number;
}

/**
 * Reports emoji that were replaced or are missing, both in their text and on the page as a whole, since an
 * emoji may move with its sentence. Only the first of each text is reported. Flags are ignored: they stand
 * for languages.
 */
export function* changedPictures({ alignment }: RuleContext): Generator<Judgement> {
  const texts = alignedProse(alignment).map((pair) => ({
    pair,
    source: pair.source.flatMap(picturesIn),
    target: pair.target.flatMap(picturesIn),
  }));
  const count = {
    source: countOf(texts.flatMap(({ source }) => source)),
    target: countOf(texts.flatMap(({ target }) => target)),
  };
  for (const { pair, source, target } of texts) {
    const here = { source: countOf(source), target: countOf(target) };
    const lost = source.find(
      ({ sign, isDrawn }) => isDrawn && isLess(sign, here) && isLess(sign, count),
    );
    if (lost === undefined) continue;
    const [back, backHere] = [turned(count), turned(here)];
    const strange = target.find(
      ({ sign, isDrawn }) => isDrawn && isLess(sign, backHere) && isLess(sign, back),
    );
    yield judgePicture(lost, strange, pair);
  }
}

function judgePicture(
  lost: Picture,
  strange: Picture | undefined,
  { targetPlace }: ProsePair,
): Judgement {
  const source = placeInProse(lost.prose, lost.start, lost.end);
  if (strange === undefined) {
    const data = { expected: lost.sign };
    return { messageId: "emoji-lost", data, source, target: targetPlace };
  }
  const target = placeInProse(strange.prose, strange.start, strange.end);
  return {
    messageId: "emoji",
    data: { expected: lost.sign, actual: strange.sign },
    source,
    target,
  };
}

function picturesIn(prose: Prose): readonly Picture[] {
  return allOf([...runningText(prose).matchAll(PICTURE)], ({ 0: drawn, index }) => {
    const sign = drawn.replace(SHADES, "");
    // Ticks and crosses are reported together with other signs that have an opposite.
    if (isSign(sign) || REGION.test(drawn)) return [];
    return [{ sign, isDrawn: DRAWN.test(drawn), prose, start: index, end: index + drawn.length }];
  });
}

type Counts = ReadonlyMap<string, number>;

function countOf(pictures: readonly Picture[]): Counts {
  return tally(pictures.map(({ sign }) => sign));
}

/** Whether the target has an emoji less often. */
function isLess(sign: string, { source, target }: Both<Counts>): boolean {
  return (target.get(sign) ?? 0) < (source.get(sign) ?? 0);
}

function turned({ source, target }: Both<Counts>): Both<Counts> {
  return { source: target, target: source };
}
