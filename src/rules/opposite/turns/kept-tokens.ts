import type { Both } from "../../../model/both.ts";
import type { Document } from "../../../model/page/document.ts";
import type { Place } from "../../../model/page/place.ts";
import type { Sentence, SentencePair } from "../../../model/page/sentence.ts";
import type { Judgement, WritingTraits } from "../../../model/rule.ts";

/** A stretch of a text between spaces. */
export interface Token {
  readonly raw: string;
  /** Without surrounding punctuation. */
  readonly bare: string;
  readonly lower: string;
  /** The key for comparison, with numbers in a common notation. */
  readonly key: string;
}

const MARKS = "[\"'“”«»‘’„`*_()\\[\\],.;:!?¿¡…]+";
const EDGES = new RegExp(`^${MARKS}|${MARKS}$`, "gu");

/** The tokens of a text, in order. */
export function tokensOf(text: string): readonly Token[] {
  return (text.match(/\S+/g) ?? []).map((raw) => {
    const bare = raw.replace(EDGES, "");
    const key = bare.replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, "").replace(/(?<=\d),(?=\d)/g, ".");
    return { raw, bare, lower: bare.toLowerCase(), key };
  });
}

/** The keys of the tokens that both texts contain, without function words. */
export function sharedKeys(
  { source, target }: Both<readonly Token[]>,
  traits: Both<WritingTraits>,
): ReadonlySet<string> {
  const theirs = new Set(target.map(({ key }) => key));
  const isGrammar = (key: string) =>
    traits.source.functionWords.has(key.toLowerCase()) ||
    traits.target.functionWords.has(key.toLowerCase());
  return new Set(
    source.flatMap(({ key }) =>
      theirs.has(key) && /[\p{L}\p{N}]/u.test(key) && !isGrammar(key) ? [key] : [],
    ),
  );
}

/** Maximum number of tokens, such as a unit or function words, between a frame and a thing. */
export const MOST_BESIDE = 2;

/** The first thing from a token on, with only function words in between. */
export function thingBehind(
  tokens: readonly Token[],
  at: number,
  things: ReadonlySet<string>,
  isGrammar: (token: Token) => boolean,
): Token | null {
  for (let step = 0; step <= MOST_BESIDE; step++) {
    const token = tokens[at + step];
    if (token === undefined) return null;
    if (things.has(token.key)) return token;
    if (!isGrammar(token) || token.raw !== token.bare) return null;
  }
  return null;
}

/** Builds the judgement for two tokens that are in each other's place. */
export function judgeTurn(
  messageId: string,
  { source, target }: Both<Token>,
  step: SentencePair,
  pages: Both<Document>,
): Judgement {
  return {
    messageId,
    data: { expected: source.bare, actual: target.bare },
    source: placeIn(source, step.source, pages.source),
    target: placeIn(target, step.target, pages.target),
  };
}

/** The place of a token, or the first sentence if markup interrupts it. */
function placeIn(
  { bare }: Token,
  sentences: readonly Sentence[],
  { page, lines }: Document,
): Place | null {
  for (const { place } of sentences) {
    const at = page.text.indexOf(bare, place.start.offset);
    if (at >= 0 && at + bare.length <= place.end.offset) return lines.placeOf(at, at + bare.length);
  }
  return sentences[0]?.place ?? null;
}
