import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../model/text/running-text.ts";

const ENTITIES =
  "amp|lt|gt|quot|apos|nbsp|copy|reg|trade|hellip|[mn]dash|[lr]arr|[lr][ads]quo|times|middot|euro|[AEIOUaeiou](?:acute|grave|circ|uml)|[Nn]tilde|[Cc]cedil";

/**
 * Matches UTF-8 decoded as Latin-1 or Windows-1252 (`Ã³` for `ó`, `â€™` for `’`), replacement characters, a
 * byte order mark inside a text, doubly escaped entities (`&amp;oacute;`), and entities without a semicolon
 * (`&nbsp`).
 */
const GARBLED = new RegExp(
  `(?<=\\p{Lu})[ÃÂ](?:[\\u0080-\\u009F]|[Œœ‘’“”„‰š›™](?=\\p{Lu}))|(?<=\\p{Lu})[ÃÂ][\\u00A1-\\u00A9\\u00AC-\\u00BA\\u00BC-\\u00BF]|(?<!\\p{Lu})[ÃÂ][\\u0080-\\u00BFŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]|â€[\\u0080-\\u00BFœ˜™“”¢¦]|[\\uFFFD\\uFEFF]|&(?:[a-zA-Z]{3,8}|#\\d{2,5});|&(?:${ENTITIES})(?![\\w;=])|(?<!=[\\w%]{0,20})&[lg]t(?=\\p{Lu})`,
  "gu",
);

/** Matches every text that `GARBLED` can match; a cheap test. */
const TRACE = /[ÃÂâ\uFFFD\uFEFF&]/;

/**
 * Matches a word with a question mark in place of a letter that an encoding lacked, `documentaci?n`, except
 * in addresses and expressions.
 */
const MISREAD =
  /(?<![\p{L}\p{N}?¿_./=&-])\p{L}{0,30}\p{Ll}\?\p{Ll}{1,30}(?![\p{L}\p{N}?=&/_]|\.\w)/gu;

/** Reports garbled text where the source is intact: one finding per page, at the first place. */
export function* garbledText({ alignment }: RuleContext): Generator<Judgement> {
  let first: Judgement | null = null;
  let count = 0;
  for (const { source, target, sourcePlace } of alignedProse(alignment)) {
    for (const prose of target) {
      const found = garbledIn(prose);
      const [one] = found;
      // A page about such text shows it in every language.
      if (one === undefined || source.some((each) => garbledIn(each).length > 0)) continue;
      count += found.length;
      const place = placeInProse(prose, one.index, one.index + one[0].length);
      first ??= {
        messageId: "garbled",
        data: { text: one[0] },
        source: sourcePlace,
        target: place,
      };
    }
  }
  if (first !== null) yield { ...first, data: { ...first.data, count } };
}

/** The garbled stretches of a text. A byte order mark at the start of the page is not part of its text. */
function garbledIn(prose: Prose): readonly RegExpExecArray[] {
  const text = runningText(prose);
  const garbled = TRACE.test(text) ? [...text.matchAll(GARBLED)] : [];
  const found = garbled.filter(
    ({ 0: text, index }) =>
      text !== "\uFEFF" || placeInProse(prose, index, index + 1).start.offset > 0,
  );
  const misread = text.includes("?") ? [...text.matchAll(MISREAD)].filter(isNoQuestion) : [];
  return [...found, ...misread];
}

/** `¿Verdad?dijo` lacks a space after a question. */
function isNoQuestion({ 0: word, index, input }: RegExpExecArray): boolean {
  const before = input.slice(0, index + word.indexOf("?"));
  return before.lastIndexOf("¿") <= before.lastIndexOf("?");
}
