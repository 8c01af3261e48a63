import type { Sentence } from "../../model/page/sentence.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import type { ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import type { UsualLength } from "./usual-length.ts";

/** Characters of a sentence below which it may be said in half as many. */
const LONG_ENOUGH = 80;
/** How far a sentence without one of its clauses falls short of its usual length, as a natural log, and in spreads. */
const SHORT = 0.48;
const SHORT_SPREADS = 4.5;
/** Where the page shows no usual length of its own. */
const SHORT_BY_LANGUAGE = 0.65;
/** Sentences that belong together less surely may be others. */
const SURE = 0.5;
/** Languages of which one needs so much less room leave out more than letters. */
const ALIKE = Math.log(1.5);

/** Sentences whose translation is so much shorter than this page's are that a clause of theirs must be gone. */
export function* lostClauses(
  pair: ProsePair,
  { usual, spread }: UsualLength,
  { sentencesOf, traits }: RuleContext,
): Generator<Judgement> {
  if (!areAlike(traits)) return;
  const short = spread === 0 ? SHORT_BY_LANGUAGE : Math.max(SHORT, SHORT_SPREADS * spread);
  for (const { source, target, confidence } of sentencesOf(pair)) {
    const [ours, theirs] = [source[0], target[0]];
    if (ours === undefined || theirs === undefined || source.length + target.length > 2) continue;
    const [from, to] = [lengthOf(ours), lengthOf(theirs)];
    if (from < LONG_ENOUGH || confidence < SURE || Math.log(to / from) - usual > -short) continue;
    if (pausesIn(ours) <= pausesIn(theirs)) continue;
    yield {
      messageId: "short",
      data: { expected: Math.round(from * Math.exp(usual)), actual: to },
      source: ours.place,
      target: theirs.place,
    };
  }
}

/** What parts clauses: one that was said in fewer words keeps its pauses. */
function pausesIn({ text }: Sentence): number {
  return text.match(/[,;:(—–](?=\s|\p{L})|(?<=\s)-(?=\s)/gu)?.length ?? 0;
}

/** Whether two languages need about as much room. */
export function areAlike({ source, target }: RuleContext["traits"]): boolean {
  return Math.abs(Math.log(target.lengthRatio / source.lengthRatio)) <= ALIKE;
}

/** What stands in brackets may be left out, as a measure in another unit. */
function lengthOf({ text }: Sentence): number {
  return text.replace(/\([^()]*\)/g, "").trim().length;
}
