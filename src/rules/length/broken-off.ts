import type { SectionAlignment } from "../../model/alignment.ts";
import { onceEach } from "../../model/lookup/once.ts";
import { type Block, childrenOf, type Document, proseOf } from "../../model/page/document.ts";
import type { Prose } from "../../model/page/prose.ts";
import type { Sentence } from "../../model/page/sentence.ts";
import { walkPage } from "../../model/page/walk-page.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../model/text/aligned/aligned-prose.ts";
import { lastWords } from "../../model/text/excerpt.ts";
import { runningText } from "../../model/text/running-text.ts";
import { seemingEnds } from "../../model/text/sentence-stops.ts";
import { needLikeRoom } from "./lost-clauses.ts";
import type { UsualLength } from "./usual-length.ts";

/**
 * Shortfall of a last sentence that was cut, as a natural log and in spreads; larger between languages of
 * unlike length, which may also omit the stop.
 */
const CUT = { length: 0.2, spreads: 2.5 };
const CUT_UNLIKE = { length: 0.3, spreads: 3 };
/** Minimum characters of the source's last sentence. */
const LONG_ENOUGH = 50;
/** Maximum length of the excerpt in UTF-16 code units. */
const SHOWN = 40;

/** Finds a text cut in its last sentence: far too short, it ends in a word, its source in a stop. */
export function brokenOff(
  pair: ProsePair,
  { usual, spread }: UsualLength,
  { sentencesOf, traits, target, alignment }: RuleContext,
): Judgement | null {
  if (!traits.source.stops || !traits.target.stops) return null;
  const [from, to] = [pair.source.at(-1), pair.target.at(-1)?.text.trimEnd()];
  if (from === undefined || to === undefined || !endsInWord(to)) return null;
  // A heading needs no stop, even if its source has one.
  if (pair.targetBlocks[0]?.kind === "heading") return null;
  // A question particle ends a sentence without a stop.
  if (traits.target.questionEndings.some((word) => to.endsWith(word))) return null;
  if (isCodeAlone(pair.target.at(-1))) return null;
  if (endsInLastCode(from, pair.target) || endsInLastLink(from, pair.target.at(-1))) return null;
  const whole = runningText(from).trimEnd();
  if (seemingEnds(whole).at(-1) !== from.text.trimEnd().length || LETTER.test(whole)) return null;
  const last = sentencesOf(pair).at(-1);
  if (last === undefined) return null;
  const [ours, theirs] = [lengthOf(last.source), lengthOf(last.target)];
  if (ours < LONG_ENOUGH || theirs === 0) return null;
  const { length, spreads } = needLikeRoom(traits) ? CUT : CUT_UNLIKE;
  if (Math.log(theirs / ours) - usual > -Math.max(length, spreads * spread)) return null;
  const [block] = pair.targetBlocks;
  if (block !== undefined && unstoppedItems(target).has(block)) return null;
  if (!needLikeRoom(traits) && unstoppedTexts(alignment) > FEW_TEXTS) return null;
  const end = last.target.at(-1)?.place ?? pair.targetPlace;
  return {
    messageId: "cut",
    data: { text: lastWords(to, SHOWN) },
    source: last.source.at(-1)?.place ?? pair.sourcePlace,
    target: end,
  };
}

/** The number of texts without their source's final stop; if there are many, a missing stop proves little. */
function unstoppedTexts(alignment: SectionAlignment): number {
  return unstopped(alignment).length;
}

const unstopped = onceEach((alignment: SectionAlignment): readonly ProsePair[] =>
  alignedProse(alignment).filter(({ source, target }) => {
    const [from, to] = [source.at(-1)?.text.trimEnd() ?? "", target.at(-1)?.text.trimEnd() ?? ""];
    return endsInStop(from) && endsInWord(to);
  }),
);

/** The cut text and one more. */
const FEW_TEXTS = 2;

/** Blocks in list items, if most of the other items of the list end without a stop. */
const unstoppedItems = onceEach((page: Document): ReadonlySet<Block> => {
  const blocks = new Set<Block>();
  for (const list of walkPage(page)) {
    if (list.kind !== "list") continue;
    const others = list.children.length - 1;
    const stopped = list.children.filter((item) => endsInStop(endOf(item)));
    for (const item of list.children) {
      const rest = stopped.length - (endsInStop(endOf(item)) ? 1 : 0);
      if (others < FEWEST_ITEMS || rest * 2 >= others) continue;
      for (const child of childrenOf(item)) blocks.add(child);
    }
  }
  return blocks;
});

/** Minimum number of other items, of which at least half must end with a stop. */
const FEWEST_ITEMS = 2;

function endOf(item: Block): string {
  const last = childrenOf(item)[0];
  return (last === undefined ? "" : (proseOf(last)?.text ?? "")).trimEnd();
}

function endsInStop(text: string): boolean {
  return /[.!?…。][\p{Pf}\p{Pe}"']{0,3}$/u.test(text);
}

/** The stop of a one-letter abbreviation: `2023 r.`, `5 p.m.`. */
const LETTER = /(?<!\p{L})\p{L}\.$/u;

/** Whether both texts end in the same code and none is missing, so that only the stop is. */
function endsInLastCode(from: Prose, target: readonly Prose[]): boolean {
  const [ours, theirs] = [codeIn(from), codeIn(target.at(-1))];
  const last = theirs.at(-1);
  return (
    last !== undefined &&
    last.code === ours.at(-1)?.code &&
    ours.length <= theirs.length &&
    last.end >= (target.at(-1)?.text.trimEnd().length ?? 0)
  );
}

/** Whether a text is a single code span, which cannot break off. */
function isCodeAlone(prose: Prose | undefined): boolean {
  if (prose === undefined) return false;
  const [code, ...others] = prose.spans.filter(({ kind }) => kind === "code");
  return (
    code !== undefined &&
    others.length === 0 &&
    prose.text.slice(0, code.start).trim() === "" &&
    prose.text.slice(code.end).trim() === ""
  );
}

function codeIn(prose: Prose | undefined): readonly { readonly code: string; end: number }[] {
  return (prose?.spans ?? []).flatMap((span) =>
    span.kind === "code" ? [{ code: span.value, end: span.end }] : [],
  );
}

/** Whether both texts end in the same link, so that the sentence is complete and only lacks its stop. */
function endsInLastLink(source: Prose, target: Prose | undefined): boolean {
  const ours = lastLink(source);
  return target !== undefined && ours !== null && ours === lastLink(target);
}

/** The destination of the link that contains the last word of a text; null if there is none. */
function lastLink({ text, spans }: Prose): string | null {
  const end = endOfWords(text);
  for (const span of spans) {
    if (span.kind === "link" && span.start < end && end <= span.end) return span.destination;
  }
  return null;
}

/** The offset after the last character that is neither space nor punctuation. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && /^[\s\p{P}]$/u.test(text.charAt(end - 1))) end--;
  return end;
}

function endsInWord(text: string): boolean {
  return /[\p{L}\p{N},、，]$/u.test(text);
}

function lengthOf(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { text }) => sum + text.length, 0);
}
