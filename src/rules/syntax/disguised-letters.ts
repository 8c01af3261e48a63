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
 * What a reader cannot see and a program can: letters of another script that look the same, and characters without a
 * width or that turn the text round. Only what the source does not have; each word once.
 */
export function* disguisedLetters({ alignment, ...pages }: RuleContext): Generator<Judgement> {
  const look: Look = {
    sourceWords: once(() => new Set(pages.source.page.text.match(WORD) ?? [])),
    isOwnScript: once(() => isOwnScript(pages.target.page.text)),
  };
  const told = new Set<string>();
  for (const { source, target, sourcePlace, placeOf } of textsOf({ alignment, ...pages })) {
    const hidden = hidesSomething(source) ? [] : hiddenIn(target);
    for (const { messageId, at, length, data } of [...lookAlikes(target, look), ...hidden]) {
      if (told.has(data.actual)) continue;
      told.add(data.actual);
      yield { messageId, data, source: sourcePlace, target: placeOf(at, at + length) };
    }
  }
}

/** A text of the translation, and what the source has in its place. */
interface TextPair {
  readonly source: readonly string[];
  readonly target: string;
  readonly sourcePlace: Place;
  readonly placeOf: (start: number, end: number) => Place;
}

/** Texts, captions and the strings of the front matter. */
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

/**
 * No width, between letters of scripts that need none such; what turns the text round where nothing is turned; and what
 * steered the machines that once printed texts.
 */
const HIDDEN =
  /(?=[^\s\0\u0080-\u009F])\p{Cc}|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}])[\u200B-\u200D\u2060\uFEFF](?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}])|[\u202A-\u202E\u2066-\u2069]/u;

/** Whether any of the texts has a hidden character; asked once of the texts that many stand beside. */
const hidesSomething = onceEach((texts: readonly string[]): boolean =>
  texts.some((text) => HIDDEN.test(text)),
);

/** The first hidden character of a text. */
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
