import { once } from "../../model/lookup/once.ts";
import { type Prose, placeInProse } from "../../model/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned-prose.ts";
import { hasLatinInside, isOwnScript, latinLook } from "../../model/text/look-alikes.ts";

/**
 * What a reader cannot see and a program can: letters of another script that look the same, and characters without a
 * width or that turn the text round. Only what the source does not have; each word once.
 */
export function* disguisedLetters({ alignment, ...pages }: RuleContext): Generator<Judgement> {
  const look: Look = {
    sourceWords: once(() => new Set(pages.source.page.text.match(WORD) ?? [])),
    isOwnScript: once(() => isOwnScript(pages.target.page.text)),
  };
  const told = new Set<string>();
  for (const { source, target, sourcePlace } of alignedProse(alignment)) {
    for (const prose of target) {
      const hidden = source.some(({ text }) => HIDDEN.test(text)) ? [] : hiddenIn(prose);
      for (const { messageId, at, length, data } of [...lookAlikes(prose, look), ...hidden]) {
        const place = placeInProse(prose, at, at + length);
        if (told.has(data.actual)) continue;
        told.add(data.actual);
        yield { messageId, data, source: sourcePlace, target: place };
      }
    }
  }
}

/** What may have to be known of the pages. */
interface Look {
  readonly sourceWords: () => ReadonlySet<string>;
  readonly isOwnScript: () => boolean;
}

interface Disguise {
  readonly messageId: "look-alike" | "hidden";
  readonly at: number;
  readonly length: number;
  readonly data: {
    readonly actual: string;
    /** The word that a reader takes it for; null where that is not known. */
    readonly expected: string | null;
  };
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Shorter words may be symbols. */
const SHORTEST = 3;

function lookAlikes({ text }: Prose, look: Look): Disguise[] {
  if (!OTHER.test(text)) return [];
  return [...text.matchAll(WORD)].flatMap(({ 0: actual, index: at }): Disguise[] => {
    if (actual.length < SHORTEST || !OTHER.test(actual) || look.sourceWords().has(actual))
      return [];
    const expected = latinOf(actual, look);
    const isCyrillic = expected === null && look.isOwnScript() && hasLatinInside(actual);
    if (expected === null && !isCyrillic) return [];
    return [{ messageId: "look-alike", at, length: actual.length, data: { actual, expected } }];
  });
}

/**
 * The Latin word that is meant; null where none is. A page in Cyrillic writes its endings onto Latin words and has
 * words that look like Latin ones: there only a mixed word that the source has in Latin is one.
 */
function latinOf(written: string, { sourceWords, isOwnScript }: Look): string | null {
  const latin = latinLook(written);
  if (latin === null) return null;
  const isMixed = LATIN.test(written);
  const isMeant = isOwnScript()
    ? isMixed && sourceWords().has(latin)
    : isMixed || sourceWords().has(latin);
  return isMeant ? latin : null;
}

/** No width, between letters of scripts that need none such; and what turns the text round where nothing is turned. */
const HIDDEN =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}])[\u200B-\u200D\u2060\uFEFF](?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}])|[\u202A-\u202E\u2066-\u2069]/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The first hidden character of a text. */
function hiddenIn({ text }: Prose): Disguise[] {
  const found = HIDDEN.exec(text);
  if (found === null || RIGHT_TO_LEFT.test(text)) return [];
  const { 0: sign, index: at } = found;
  const code = sign.charCodeAt(0).toString(16).toUpperCase();
  const [before = ""] =
    /[\p{L}\p{M}\p{N}]{0,40}$/u.exec(text.slice(Math.max(0, at - 40), at)) ?? [];
  const [behind = ""] = /^[\p{L}\p{M}\p{N}]{0,40}/u.exec(text.slice(at + 1, at + 41)) ?? [];
  const data = { actual: `U+${code}`, expected: `${before}${behind}` };
  return [{ messageId: "hidden", at, length: 1, data }];
}
