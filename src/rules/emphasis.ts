import { counterpartPlace } from "../model/counterpart.ts";
import { addTo } from "../model/lookup/add-to.ts";
import { countOne } from "../model/lookup/count-one.ts";
import type { Document } from "../model/page/document.ts";
import type { Place } from "../model/page/place.ts";
import { type Prose, placeInProse } from "../model/page/prose.ts";
import type { Judgement, Rule } from "../model/rule.ts";
import { alignedProse, type ProsePair } from "../model/text/aligned/aligned-prose.ts";
import { shorten } from "../model/text/excerpt.ts";
import { brokenMark, strangeMarks } from "./emphasis/broken-marks.ts";
import {
  bareTest,
  isMarked,
  LOOKS,
  type Look,
  markedPhrases,
  type Phrase,
  quotedPhrases,
  repetitionTest,
  withoutCounterpart,
} from "./emphasis/marked-phrases.ts";
import { lostMarks } from "./emphasis/plain-marks.ts";

/**
 * Reports phrases that lost their strong or emphasized look although the phrase is kept. A phrase that lost
 * it in every place, and a look that most of the page lost, are reported once with a count.
 */
export const emphasis = {
  id: "emphasis",
  category: "content",
  messages: {
    "strong-lost": { recommended: "warning", strict: "warning" },
    "emphasis-lost": { recommended: "info", strict: "warning" },
    "strikethrough-lost": { recommended: "warning", strict: "warning" },
    throughout: { recommended: "info", strict: "warning" },
    "mark-lost": { recommended: "warning", strict: "warning" },
    broken: { recommended: "warning", strict: "error" },
    added: { recommended: "off", strict: "info" },
  },
  *check(context) {
    const { alignment, source, target } = context;
    const losses: Loss[] = [];
    const total = new Map<Phrase["look"], number>();
    for (const pair of alignedProse(alignment)) {
      const strange = strangeMarks(pair);
      if (strange.length === 0 && !isMarked(pair.source) && !isMarked(pair.target)) continue;
      const from = [...markedPhrases(pair.source), ...quotedPhrases(pair.source)];
      const to = [...markedPhrases(pair.target), ...quotedPhrases(pair.target)];
      for (const { look } of from) countOne(total, look);
      const lost = withoutCounterpart(from, to, bareTest(pair.source, from, pair.target, to));
      const isRepetition = repetitionTest(pair.source, from, pair.target, to);
      const broken = brokenMark(strange, lost);
      const inBroken = lost.find(({ look }) => look === broken?.look);
      for (const phrase of lost)
        if (phrase !== inBroken && !isRepetition(phrase)) losses.push({ phrase, pair });
      if (broken !== undefined) {
        const whole = inBroken ?? from.find(({ text }) => text === broken.beside);
        yield {
          messageId: "broken",
          data: { marks: broken.marks },
          source: whole?.place ?? pair.sourcePlace,
          target: broken.place,
        };
      }
      yield* judgeAdditions(from, to, pair, source);
    }
    for (const look of LOOKS) {
      const lost = losses.filter(({ phrase }) => phrase.look === look);
      yield* judgeLosses(look, lost, total.get(look) ?? 0, target);
    }
    yield* lostMarks(context);
  },
} as const satisfies Rule;

function* judgeAdditions(
  from: readonly Phrase[],
  to: readonly Phrase[],
  pair: ProsePair,
  source: Document,
): Generator<Judgement> {
  for (const phrase of withoutCounterpart(to, from)) {
    const { targetPlace, sourcePlace } = pair;
    yield {
      messageId: "added",
      data: { phrase: shorten(phrase.text), look: phrase.look },
      source:
        verbatimPlace(phrase, pair.source) ??
        counterpartPlace(phrase.place, targetPlace, sourcePlace, source.lines),
      target: phrase.place,
    };
  }
}

/** Number of losses from which dropping the look may count as a style; fewer are single mistakes. */
const MANY = 4;
/** Share of the page's phrases with the look that must be lost as well. */
const MOST = 0.2;

interface Loss {
  readonly phrase: Phrase;
  readonly pair: ProsePair;
}

function* judgeLosses(
  look: Look,
  losses: readonly Loss[],
  total: number,
  target: Document,
): Generator<Judgement> {
  const [first] = losses;
  if (first === undefined) return;
  if (losses.length >= MANY && losses.length >= MOST * total) {
    const judgement = judgeLoss(first, target);
    const data = { look, count: losses.length, total, phrase: shorten(first.phrase.text) };
    yield { ...judgement, messageId: "throughout", data };
    return;
  }
  const byText = new Map<string, Loss[]>();
  for (const loss of losses) {
    const text = loss.phrase.text.toLowerCase();
    addTo(byText, text, loss);
  }
  for (const [one, ...more] of byText.values()) {
    if (one === undefined) continue;
    const judgement = judgeLoss(one, target);
    yield { ...judgement, data: { ...judgement.data, count: more.length + 1 } };
  }
}

function judgeLoss({ phrase, pair }: Loss, target: Document): Judgement {
  const { sourcePlace, targetPlace } = pair;
  return {
    messageId: `${phrase.look}-lost`,
    data: { phrase: shorten(phrase.text) },
    source: phrase.place,
    target:
      verbatimPlace(phrase, pair.target) ??
      counterpartPlace(phrase.place, sourcePlace, targetPlace, target.lines),
  };
}

/** The place where the target keeps the phrase verbatim; null if nowhere. */
function verbatimPlace({ text }: Phrase, proses: readonly Prose[]): Place | null {
  for (const prose of proses) {
    const start = prose.text.indexOf(text);
    if (start >= 0) return placeInProse(prose, start, start + text.length);
  }
  return null;
}
