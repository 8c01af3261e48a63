import { type Place, placeCovering } from "../../model/page/place.ts";
import { type Prose, placeInProse, type Span } from "../../model/page/prose.ts";

/** Ways in which markup sets a phrase off. */
export const LOOKS = ["strong", "emphasis", "strikethrough"] as const;
export type Look = (typeof LOOKS)[number];

/** A phrase that stands out from its text. */
export interface Phrase {
  readonly look: Look | "other";
  readonly text: string;
  readonly place: Place;
  /** Share of the block's prose that lies before it, 0 to 1. */
  readonly at: number;
}

/** Whether markup sets a phrase off, code and quotation marks aside. */
export function isMarked(proses: readonly Prose[]): boolean {
  return proses.some(({ spans }) => spans.some((span) => isLook(lookOf(span))));
}

function isLook(look: Phrase["look"] | null): look is Look {
  return look !== null && look !== "other";
}

/** The phrases that markup sets off, in order. */
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

/** The tag that closes each one that opens: `</b>` of `<b>`. */
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

/** Phrases in quotation marks: to set a word off so is as good as markup. */
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

/** Code and links stand out as well: a phrase that became one of them has not lost its look. */
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

/** More pairs of phrases than this are not weighed one by one: a page of thousands of bold words is no prose. */
const MOST_WEIGHED = 40_000;

/**
 * The nearest counterparts are struck out first; a phrase keeps its look when any phrase that stands out is left for
 * it, unless its own words are there without any look (`isBare`).
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

/** By number alone: as many phrases of a look as the other side lacks, the last ones. */
function withoutEqual(from: readonly Phrase[], to: readonly Phrase[]): Phrase[] {
  return LOOKS.flatMap((look) => {
    const others = to.filter((phrase) => phrase.look === look).length;
    return from.filter((phrase) => phrase.look === look).slice(others);
  });
}

/** A shorter phrase may be a word of the other language as well: `no`. */
const SHORTEST_BARE = 5;

/** Whether the words of a phrase of the source stand in the target without any look, where the source has them so less often. */
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
 * Whether a phrase of the source is said less often in the target, which keeps its look wherever it says it: `it` may
 * stand for the others.
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

/** How often the words of a phrase stand in a text without any look; a link of these words stands out as well. */
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
