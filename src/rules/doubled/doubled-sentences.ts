import type { BlockAlignment } from "../../model/alignment.ts";
import { proseOf } from "../../model/page/document.ts";
import { OBJECT, placeInProse } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import type { Judgement } from "../../model/rule.ts";
import type { ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { seemingEnds } from "../../model/text/sentence-stops.ts";

/** The texts of an aligned stretch of blocks. */
export type Texts = Pick<ProsePair, "source" | "target" | "sourcePlace">;

/** Shorter sentences may be repeated for effect: `No, no.` */
const SHORTEST = 16;

/** Reports one or several sentences repeated immediately in a text, unless the source repeats any. */
export function* doubledSentences({ source, target, sourcePlace }: Texts): Generator<Judgement> {
  for (const prose of target) {
    const second = repeatedSentence(prose.text);
    if (second === null) continue;
    if (source.some(({ text }) => repeatedSentence(text) !== null)) continue;
    const data = { text: shorten(visibleWords(prose.text.slice(second.start, second.end))) };
    const place = placeInProse(prose, second.start, second.end);
    yield { messageId: "sentence", data, source: sourcePlace, target: place };
  }
}

/** Reports a whole block repeated immediately where the source has one block for both. */
export function* doubledTexts({
  source,
  target,
  sourcePlace,
}: BlockAlignment): Generator<Judgement> {
  if (source.length !== 1 || target.length < 2) return;
  const texts = target.map((block) => proseOf(block)?.text.trim() ?? "");
  for (const [index, block] of target.entries()) {
    const text = texts[index] ?? "";
    if (text.length < SHORTEST || text !== texts[index - 1]) continue;
    yield {
      messageId: "sentence",
      data: { text: shorten(text) },
      source: sourcePlace,
      target: block.place,
    };
  }
}

/**
 * The most consecutive seeming sentences that are compared as a unit: a seeming end may be a pause within a
 * sentence.
 */
const MOST_AGAIN = 3;

/** The second of two equal consecutive stretches of up to `MOST_AGAIN` sentences; null if there is none. */
function repeatedSentence(text: string): Stretch | null {
  const sentences: string[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const end of seemingEnds(text)) {
    sentences.push(visibleWords(text.slice(start, end)));
    starts.push(start + text.slice(start, end).search(/\S|$/));
    start = end;
    for (let count = 1; count <= MOST_AGAIN; count++) {
      if (sentences.at(-1) !== sentences.at(-1 - count)) continue;
      const again = sentences.slice(-count).join(" ");
      if (again.length < SHORTEST) continue;
      if (sentences.slice(-2 * count, -count).join(" ") === again) {
        return { start: starts.at(-count) ?? start, end };
      }
    }
  }
  return null;
}

/** The words of a text, without stand-ins for images and footnote marks, and without a leading item mark. */
function visibleWords(text: string): string {
  return text.replaceAll(OBJECT, "").trim().replace(ITEM_MARK, "");
}

const ITEM_MARK = /^[-*+] +/;
