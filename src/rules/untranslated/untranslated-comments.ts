import { walkAllBlocks } from "../../model/alignment.ts";
import { grammarOf, hasGrammar } from "../../model/code/grammars.ts";
import { lexCode } from "../../model/code/lex-code.ts";
import { linePlace } from "../../model/code/line-place.ts";
import type { Code } from "../../model/page/document.ts";
import { placeCovering } from "../../model/page/place.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { foldText, wordsOf } from "../../model/text/running-text.ts";
import { hasForeignGrammar } from "./untranslated-headings.ts";

/** The text of a comment and its line, counted from the start of its block. */
interface Comment {
  readonly text: string;
  readonly line: number;
}

/** Consecutive comments in aligned code blocks that were kept. */
interface KeptComments {
  readonly from: Code;
  readonly to: Code;
  readonly source: readonly Comment[];
  readonly target: readonly Comment[];
}

/**
 * Finds untranslated comments in code on a page that translates most of them. Code may be kept unchanged, so
 * a page that keeps as many as it translates is skipped. Consecutive ones are one finding.
 */
export function* untranslatedComments(context: RuleContext): Generator<Judgement> {
  const kept: KeptComments[] = [];
  let [keptTimes, translatedTimes] = [0, 0];
  for (const { source: from, target: to } of codePairs(context)) {
    const [ours, theirs] = [commentsIn(from), commentsIn(to)];
    if (from.value === to.value || ours.length !== theirs.length) {
      keptTimes += from.value === to.value ? ours.filter(isText).length : 0;
      continue;
    }
    let run: { source: Comment[]; target: Comment[] } | null = null;
    for (const [index, comment] of theirs.entries()) {
      const original = ours[index];
      if (original === undefined || !isText(original)) continue;
      if (foldText(original.text) !== foldText(comment.text)) {
        translatedTimes++;
        run = null;
        continue;
      }
      keptTimes++;
      if (run !== null && (run.target.at(-1)?.line ?? 0) + 1 === comment.line) {
        run.source.push(original);
        run.target.push(comment);
        continue;
      }
      run = { source: [original], target: [comment] };
      kept.push({ from, to, ...run });
    }
  }
  if (translatedTimes <= keptTimes) return;
  for (const { from, to, source, target } of kept) {
    const text = target.map((comment) => comment.text).join(" ");
    if (!hasForeignGrammar(text, context)) continue;
    const lines = { source: context.source.lines, target: context.target.lines };
    yield {
      messageId: "label",
      data: { text: shorten(text), language: context.traits.source.language },
      source: placeCovering(
        linePlace(lines.source, from, source[0]?.line),
        linePlace(lines.source, from, source.at(-1)?.line),
      ),
      target: placeCovering(
        linePlace(lines.target, to, target[0]?.line),
        linePlace(lines.target, to, target.at(-1)?.line),
      ),
    };
  }
}

function* codePairs({ alignment }: RuleContext): Generator<{ source: Code; target: Code }> {
  for (const { source, target } of walkAllBlocks(alignment)) {
    const [from, to] = [source[0], target[0]];
    if (from?.kind === "code" && to?.kind === "code") yield { source: from, target: to };
  }
}

/** Fewer words are a name. */
const FEWEST_WORDS = 3;

function isText({ text }: Comment): boolean {
  return wordsOf(text).length >= FEWEST_WORDS;
}

/** Delimiters of comments. */
const SIGNS = /^(?:\/\/+|\/\*+|#+|<!--|--+|;+|%+)\s*|\s*(?:\*\/|-->)$/g;

function commentsIn({ value, language }: Code): readonly Comment[] {
  const name = language?.toLowerCase() ?? "";
  if (!hasGrammar(name)) return [];
  let [line, done] = [0, 0];
  return lexCode(value, grammarOf(name)).flatMap(({ kind, start, end }) => {
    if (kind !== "comment") return [];
    line += value.slice(done, start).split("\n").length - 1;
    done = start;
    return [{ text: value.slice(start, end).replace(SIGNS, "").trim(), line }];
  });
}
