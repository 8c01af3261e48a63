import { type Place, placeCovering } from "../../model/page/place.ts";
import { type Prose, placeInProse, type Span } from "../../model/page/prose.ts";

/** The looks that markup can give a phrase. */
export const LOOKS = ["strong", "emphasis", "strikethrough"] as const;
export type Look = (typeof LOOKS)[number];

/** A phrase that is set off from its text. */
export interface Phrase {
  readonly look: Look | "other";
  readonly text: string;
  readonly place: Place;
  /** The share of the block's text before it, 0 to 1. */
  readonly at: number;
}

/** Whether markup sets off any phrase, code and quotation marks aside. */
export function isMarked(proses: readonly Prose[]): boolean {
  return proses.some(({ spans }) => spans.some((span) => isLook(lookOf(span))));
}

function isLook(look: Phrase["look"] | null): look is Look {
  return look !== null && look !== "other";
}

/** The phrases that markup sets off, in text order. */
export function markedPhrases(proses: readonly Prose[]): Phrase[] {
  const total = proses.reduce((sum, prose) => sum + prose.text.length, 0);
  let before = 0;
  return proses.flatMap((prose) => {
    const offset = before;
    before += prose.text.length;
    const closing = closingTags(prose.spans);
    return prose.spans.flatMap((span): Phrase[] => {
      const look = lookOf(span);
      if (look === null) return [];
      const close = closing.get(span);
      const text = prose.text.slice(span.start, close?.start ?? span.end);
      const place = close === undefined ? span.place : placeCovering(span.place, close.place);
      return [{ look, text, place, at: (offset + span.start) / Math.max(1, total) }];
    });
  });
}

/** Maps each opening tag to its closing one: `<b>` to `</b>`. */
function closingTags(spans: readonly Span[]): ReadonlyMap<Span, Span> {
  const next = new Map<string, Span>();
  const closing = new Map<Span, Span>();
  for (const span of spans.toReversed()) {
    if (span.kind !== "html") continue;
    const name = span.name.toLowerCase();
    const close = next.get(name);
    if (span.role === "close") next.set(name, span);
    else if (span.role === "open" && close !== undefined) closing.set(span, close);
  }
  return closing;
}

/** The phrases in quotation marks, which set off a phrase as well as markup does. */
export function quotedPhrases(proses: readonly Prose[]): Phrase[] {
  return proses.flatMap((prose) =>
    [...prose.text.matchAll(/["“«„「『‹][^"“”«»„「」『』‹›\n]{1,60}["”“»」』›]/g)].map(
      ({ 0: text, index }): Phrase => ({
        look: "other",
        text: text.slice(1, -1),
        place: placeInProse(prose, index, index + text.length),
        at: index / Math.max(1, prose.text.length),
      }),
    ),
  );
}

/** Code counts as set off: a phrase that became code has not lost its look. */
function lookOf(span: Span): Phrase["look"] | null {
  switch (span.kind) {
    case "strong":
    case "emphasis":
    case "strikethrough":
      return span.kind;
    case "html":
      return span.role === "open" ? (HTML_LOOKS.get(span.name.toLowerCase()) ?? null) : null;
    case "code":
      return "other";
    default:
      return null;
  }
}

const HTML_LOOKS: ReadonlyMap<string, Look> = new Map([
  ["b", "strong"],
  ["strong", "strong"],
  ["i", "emphasis"],
  ["em", "emphasis"],
  ["s", "strikethrough"],
  ["del", "strikethrough"],
]);

/** The most pairs of phrases that are scored; a page with thousands of bold phrases is no prose. */
const MOST_WEIGHED = 40_000;

/**
 * The phrases of one side without a counterpart on the other. Phrases are paired greedily by score; any
 * phrase that is set off can be a counterpart, unless the words of the first occur without any look
 * (`isBare`).
 */
export function withoutCounterpart(
  from: readonly Phrase[],
  to: readonly Phrase[],
  isBare: (phrase: Phrase) => boolean = () => false,
): Phrase[] {
  if (from.every(({ look }) => look === "other")) return [];
  if (from.length * to.length > MOST_WEIGHED) return withoutEqual(from, to);
  const scored = from.flatMap((phrase) =>
    to.map((other) => ({ phrase, other, score: fitness(phrase, other) })),
  );
  scored.sort((a, b) => b.score - a.score);
  const met = new Set<Phrase>();
  for (const { phrase, other } of scored) {
    if (met.has(phrase) || met.has(other)) continue;
    if (phrase.look === "other" && other.look !== "other") continue;
    if (!sameText(phrase, other) && isBare(phrase)) continue;
    met.add(phrase);
    met.add(other);
  }
  return from.filter((phrase) => phrase.look !== "other" && !met.has(phrase));
}

/** Compares by number only: returns the last surplus phrases of each look. */
function withoutEqual(from: readonly Phrase[], to: readonly Phrase[]): Phrase[] {
  return LOOKS.flatMap((look) => {
    const others = to.filter((phrase) => phrase.look === look).length;
    return from.filter((phrase) => phrase.look === look).slice(others);
  });
}

/** Shorter phrases may be words of the other language as well: `no`. */
const SHORTEST_BARE = 5;

/** Tests whether the words of a source phrase occur without any look more often in the target. */
export function bareTest(
  source: readonly Prose[],
  from: readonly Phrase[],
  target: readonly Prose[],
  to: readonly Phrase[],
): (phrase: Phrase) => boolean {
  return (phrase) =>
    phrase.text.length >= SHORTEST_BARE &&
    timesBare(target, to, phrase) > Math.max(0, timesBare(source, from, phrase));
}

/**
 * Tests whether the target sets off the phrase wherever it occurs, but has it less often than the source, for
 * instance because a pronoun replaces it.
 */
export function repetitionTest(
  source: readonly Prose[],
  from: readonly Phrase[],
  target: readonly Prose[],
  to: readonly Phrase[],
): (phrase: Phrase) => boolean {
  const kept = new Set(to.map(({ look, text }) => `${look} ${text}`));
  return (phrase) =>
    kept.has(`${phrase.look} ${phrase.text}`) &&
    timesBare(target, to, phrase) <= timesBare(source, from, phrase);
}

/** How often the words of a phrase occur without any look; linked occurrences are set off too. */
function timesBare(proses: readonly Prose[], phrases: readonly Phrase[], { text }: Phrase): number {
  const marked = phrases.filter((other) => other.text.includes(text)).length;
  return timesIn(proses, text) - marked - timesLinked(proses, text);
}

function timesLinked(proses: readonly Prose[], text: string): number {
  return proses.reduce((times, prose) => {
    const links = prose.spans.filter(isLink);
    if (links.length === 0) return times;
    const closing = closingTags(prose.spans);
    const isOfText = (link: Span) =>
      prose.text.slice(link.start, closing.get(link)?.start ?? link.end) === text;
    return times + links.filter(isOfText).length;
  }, 0);
}

function isLink(span: Span): boolean {
  return span.kind === "link" || (span.kind === "html" && span.name.toLowerCase() === "a");
}

function timesIn(proses: readonly Prose[], text: string): number {
  return proses.reduce((times, prose) => times + prose.text.split(text).length - 1, 0);
}

function sameText(phrase: Phrase, other: Phrase): boolean {
  return phrase.text.toLowerCase() === other.text.toLowerCase();
}

function fitness(phrase: Phrase, other: Phrase): number {
  const sameLook = phrase.look === other.look ? 1 : 0;
  const text = sameText(phrase, other) ? 2 : 0;
  const length = Math.abs(Math.log((phrase.text.length + 3) / (other.text.length + 3)));
  return sameLook + text - Math.abs(phrase.at - other.at) - 0.5 * length;
}
