import { walkAllBlocks } from "../../model/alignment.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import { once, onceEach } from "../../model/lookup/once.ts";
import type { Document } from "../../model/page/document.ts";
import type { FrontMatterEntry } from "../../model/page/front-matter.ts";
import type { Place } from "../../model/page/place.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { RIGHT_TO_LEFT } from "../../model/text/letters/letters.ts";
import { hasLatinInside, isOwnScript, latinLook } from "../../model/text/letters/look-alikes.ts";

/**
 * Reports differences that are invisible to readers: letters of another script that look the same, zero-width
 * characters, and characters that change the text direction. Each word once, and only if the source does not
 * have them.
 */
export function* disguisedLetters({ alignment, ...pages }: RuleContext): Generator<Judgement> {
  const look: Look = {
    sourceWords: once(() => new Set(pages.source.page.text.match(WORD) ?? [])),
    isOwnScript: once(() => isOwnScript(pages.target.page.text)),
  };
  const reported = new Set<string>();
  for (const { source, target, sourcePlace, placeOf } of textsOf({ alignment, ...pages })) {
    const hidden = hidesSomething(source) ? [] : hiddenIn(target);
    for (const { messageId, at, length, data } of [...lookAlikes(target, look), ...hidden]) {
      if (reported.has(data.actual)) continue;
      reported.add(data.actual);
      yield { messageId, data, source: sourcePlace, target: placeOf(at, at + length) };
    }
  }
}

/** A text of the translation with its source texts. */
interface TextPair {
  readonly source: readonly string[];
  readonly target: string;
  readonly sourcePlace: Place;
  readonly placeOf: (start: number, end: number) => Place;
}

/** The texts, captions and front matter strings of a pair. */
function textsOf({
  alignment,
  source,
  target,
}: Pick<RuleContext, "alignment" | "source" | "target">): TextPair[] {
  const inProse = (prose: Prose, ours: readonly string[], sourcePlace: Place): TextPair => ({
    source: ours,
    target: prose.text,
    sourcePlace,
    placeOf: (start, end) => placeInProse(prose, start, end),
  });
  const texts = alignedProse(alignment).flatMap((pair) => {
    const ours = pair.source.map(({ text }) => text);
    return pair.target.map((prose) => inProse(prose, ours, pair.sourcePlace));
  });
  const captions = allOf([...walkAllBlocks(alignment)], (step) => {
    const ours = allOf(step.source, (block) => block.captions.map(({ text }) => text));
    const theirs = allOf(step.target, (block) => block.captions);
    return theirs.map((prose) => inProse(prose, ours, step.sourcePlace));
  });
  const originals = new Map(stringsOf(source).map((entry) => [entry.path.join("\0"), entry]));
  const metadata = stringsOf(target).flatMap(({ path, value, place }): TextPair[] => {
    const own = originals.get(path.join("\0"));
    if (own === undefined) return [];
    const pair = { source: [own.value], target: value, sourcePlace: own.place };
    return [{ ...pair, placeOf: () => place }];
  });
  return [...metadata, ...texts, ...captions];
}

type StringEntry = FrontMatterEntry & { readonly value: string };

function stringsOf({ frontMatter }: Document): readonly StringEntry[] {
  return (frontMatter?.entries ?? []).filter(
    (entry): entry is StringEntry => typeof entry.value === "string",
  );
}

/** Page properties, computed on demand. */
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
    /** The word that it looks like; null if unknown. */
    readonly expected: string | null;
  };
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Shorter words may be symbols. */
const SHORTEST = 3;

function lookAlikes(text: string, look: Look): Disguise[] {
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
 * The intended Latin word; null if there is none. A page in Cyrillic attaches endings to Latin words and has
 * words that look Latin: there the word must mix scripts and occur in the source in Latin letters.
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

/** Zero-width characters between letters that need none, direction overrides and control characters. */
const HIDDEN =
  /(?=[^\s\0\u0080-\u009F])\p{Cc}|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}])[\u200B-\u200D\u2060\uFEFF](?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}])|[\u202A-\u202E\u2066-\u2069]/u;

/** Whether any of the texts has a hidden character. Memoized: several targets share the same texts. */
const hidesSomething = onceEach((texts: readonly string[]): boolean =>
  texts.some((text) => HIDDEN.test(text)),
);

/** The first hidden character of a text without right-to-left letters. */
function hiddenIn(text: string): Disguise[] {
  const found = HIDDEN.exec(text);
  if (found === null || RIGHT_TO_LEFT.test(text)) return [];
  const { 0: sign, index: at } = found;
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const [before = ""] =
    /[\p{L}\p{M}\p{N}]{0,40}$/u.exec(text.slice(Math.max(0, at - 40), at)) ?? [];
  const [behind = ""] = /^[\p{L}\p{M}\p{N}]{0,40}/u.exec(text.slice(at + 1, at + 41)) ?? [];
  const data = { actual: `U+${code}`, expected: `${before}${behind}` };
  return [{ messageId: "hidden", at, length: 1, data }];
}
