import { alignedProse, type ProsePair } from "../model/aligned-prose.ts";
import { counterpartPlace } from "../model/counterpart.ts";
import type { Document } from "../model/document.ts";
import { shorten } from "../model/excerpt.ts";
import type { Place } from "../model/place.ts";
import { type Prose, placeInProse, type Span } from "../model/prose.ts";
import type { Judgement, Rule } from "../model/rule.ts";

/** Phrases that lost their strong or emphasised look, though the phrase is there. */
export const emphasis: Rule = {
  id: "emphasis",
  category: "content",
  messages: {
    "strong-lost": { recommended: "warning", strict: "warning" },
    "emphasis-lost": { recommended: "info", strict: "warning" },
    "strikethrough-lost": { recommended: "warning", strict: "warning" },
  },
  *check({ alignment, target }) {
    for (const pair of alignedProse(alignment)) {
      const from = markedPhrases(pair.source);
      if (from.length === 0) continue;
      const lost = withoutCounterpart(from, markedPhrases(pair.target));
      for (const phrase of lost) yield judgeLoss(phrase, pair, target);
    }
  },
};

type Look = "strong" | "emphasis" | "strikethrough";

/** A phrase that stands out from its text. */
interface Phrase {
  readonly look: Look | "other";
  readonly text: string;
  readonly place: Place;
  /** Share of the block's prose that lies before it, 0 to 1. */
  readonly at: number;
}

function markedPhrases(proses: readonly Prose[]): Phrase[] {
  const total = proses.reduce((sum, prose) => sum + prose.text.length, 0);
  let before = 0;
  return proses.flatMap((prose) => {
    const offset = before;
    before += prose.text.length;
    return prose.spans.flatMap((span): Phrase[] => {
      const look = lookOf(span);
      if (look === null) return [];
      const text = prose.text.slice(span.start, span.end);
      return [{ look, text, place: span.place, at: (offset + span.start) / Math.max(1, total) }];
    });
  });
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

/** The nearest counterparts are struck out first; a phrase keeps its look when any phrase that stands out is left for it. */
function withoutCounterpart(from: readonly Phrase[], to: readonly Phrase[]): Phrase[] {
  const scored = from.flatMap((phrase) =>
    to.map((other) => ({ phrase, other, score: fitness(phrase, other) })),
  );
  scored.sort((a, b) => b.score - a.score);
  const met = new Set<Phrase>();
  for (const { phrase, other } of scored) {
    if (met.has(phrase) || met.has(other)) continue;
    if (phrase.look === "other" && other.look !== "other") continue;
    met.add(phrase);
    met.add(other);
  }
  return from.filter((phrase) => phrase.look !== "other" && !met.has(phrase));
}

function fitness(phrase: Phrase, other: Phrase): number {
  const sameLook = phrase.look === other.look ? 1 : 0;
  const sameText = phrase.text.toLowerCase() === other.text.toLowerCase() ? 2 : 0;
  const length = Math.abs(Math.log((phrase.text.length + 3) / (other.text.length + 3)));
  return sameLook + sameText - Math.abs(phrase.at - other.at) - 0.5 * length;
}

function judgeLoss(phrase: Phrase, pair: ProsePair, target: Document): Judgement {
  return {
    messageId: `${phrase.look}-lost`,
    data: { phrase: shorten(phrase.text) },
    source: phrase.place,
    target:
      verbatimPlace(phrase, pair.target) ??
      counterpartPlace(phrase.place, pair.sourcePlace, pair.targetPlace, target.lines),
  };
}

/** Where the target keeps the phrase word for word. */
function verbatimPlace({ text }: Phrase, proses: readonly Prose[]): Place | null {
  for (const prose of proses) {
    const start = prose.text.indexOf(text);
    if (start >= 0) return placeInProse(prose, start, start + text.length);
  }
  return null;
}
