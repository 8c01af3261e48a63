import { walkAllBlocks } from "../model/alignment.ts";
import { codeSkeleton } from "../model/code/code-skeleton.ts";
import { commentLines } from "../model/code/comment-lines.ts";
import type { Code, Document } from "../model/document.ts";
import { shortenApart } from "../model/excerpt.ts";
import { type PossibleFix, replacing } from "../model/fix.ts";
import { type LineIndex, type Place, placeAfter } from "../model/place.ts";
import type { Judgement, Rule, RuleContext } from "../model/rule.ts";

/**
 * Code that is no longer the code of the source page. Comments and strings are for readers and may be
 * translated, unless the option `translatable` is false; so may diagrams and plain text.
 */
export const codeBlock: Rule = {
  id: "code-block",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    lines: { recommended: "error", strict: "error" },
    string: { recommended: "warning", strict: "error" },
    language: { recommended: "warning", strict: "warning" },
  },
  options: ["translatable"],
  *check(context) {
    for (const { source, target } of walkAllBlocks(context.alignment)) {
      const [from] = source;
      const [to] = target;
      if (from?.kind === "code" && to?.kind === "code") yield* judgeCode(from, to, context);
    }
  },
};

function* judgeCode(from: Code, to: Code, context: RuleContext): Generator<Judgement> {
  if (languageOf(from) !== languageOf(to)) {
    yield {
      messageId: "language",
      data: { expected: from.language, actual: to.language },
      source: from.place,
      target: to.place,
      ...sameLanguage(from, to, context.target),
    };
  }
  if (from.value === to.value) return;
  const translatable = context.options.translatable !== false;
  const language = languageOf(from);
  const bare = (line: string) => (translatable ? codeSkeleton(line, language) : line.trimEnd());
  const lines = translatable ? linesOfCode : linesOf;
  const difference = firstDifference(from, to, bare, lines);
  if (difference !== null) {
    const messageId = difference.fromCount === difference.toCount ? "changed" : "lines";
    const fix = messageId === "changed" ? sameLine(difference, to, bare, context.target) : {};
    yield { ...judgeLines(messageId, difference, from, to, context), ...fix };
    return;
  }
  const inStrings = translatable
    ? firstDifference(from, to, (line) => codeSkeleton(line, language, true), lines)
    : null;
  if (inStrings !== null) yield judgeLines("string", inStrings, from, to, context);
}

/** Only where the line holds nothing for readers, which might have been translated. */
function sameLine(
  { expected, actual }: CodeDifference,
  code: Code,
  bare: (line: string) => string,
  { page, lines }: Document,
): PossibleFix {
  const dense = (text: string) => text.replace(/[\s;]+/g, "");
  const isAllCode = (line: Line | undefined) =>
    line !== undefined && dense(bare(line.text)) === dense(line.text);
  if (!isAllCode(expected) || !isAllCode(actual)) return {};
  const place = linePlace(lines, code, actual?.index);
  return replacing(page, place, actual?.text ?? "", expected?.text ?? "");
}

/** The language stands in the line that opens the fence. */
function sameLanguage(from: Code, to: Code, { page, lines }: Document): PossibleFix {
  // Other code may well be in another language.
  if (from.language === null || to.language === null || from.value !== to.value) return {};
  const { offset } = to.place.start;
  const opening = lines.placeOf(offset, offset + lines.lineAt(offset).length);
  return replacing(page, opening, to.language, from.language);
}

/** Where two blocks part; a line is missing where one of them has ended. */
interface CodeDifference {
  readonly expected: Line | undefined;
  readonly actual: Line | undefined;
  readonly fromCount: number;
  readonly toCount: number;
}

/** Compares the lines that `bare` leaves something of. Code that was only wrapped in another way is the same. */
function firstDifference(
  from: Code,
  to: Code,
  bare: (line: string) => string,
  lines: (code: Code) => readonly Line[],
): CodeDifference | null {
  const kept = (code: Code) => lines(code).filter(({ text }) => bare(text) !== "");
  const [first, second] = [kept(from), kept(to)];
  const [ours, theirs] = [signsOf(first, bare), signsOf(second, bare)];
  const length = Math.min(ours.length, theirs.length);
  let at = 0;
  while (at < length && ours[at]?.sign === theirs[at]?.sign) at++;
  if (at === ours.length && at === theirs.length) return null;
  // Where one side goes on in a line that the other side has ended, both lines are meant.
  const isInside = [ours, theirs].some(
    (signs) => signs[at] !== undefined && signs[at]?.line === signs[at - 1]?.line,
  );
  const differing = isInside ? at - 1 : at;
  return {
    expected: ours[differing]?.line,
    actual: theirs[differing]?.line,
    fromCount: first.length,
    toCount: second.length,
  };
}

/** A sign of code, and the line it stands on. */
interface Sign {
  readonly sign: string;
  readonly line: Line;
}

/** Every sign that tells, wherever lines end: no blanks, no comma before a closing bracket, no slash before `>`. */
function signsOf(lines: readonly Line[], bare: (line: string) => string): Sign[] {
  const signs = lines.flatMap((line) =>
    [...bare(line.text).replace(/\s+/g, "")].map((sign): Sign => ({ sign, line })),
  );
  return signs.filter(({ sign }, at) => {
    const next = signs[at + 1]?.sign ?? "";
    return (
      !(sign === "," && next !== "" && "}])".includes(next)) && !(sign === "/" && next === ">")
    );
  });
}

function judgeLines(
  messageId: string,
  { expected, actual, fromCount, toCount }: CodeDifference,
  from: Code,
  to: Code,
  { source, target }: RuleContext,
): Judgement {
  const [ours, theirs] = shortenApart(expected?.text ?? "", actual?.text ?? "");
  return {
    messageId,
    data: {
      expected: expected === undefined ? null : ours,
      actual: actual === undefined ? null : theirs,
      expectedLines: fromCount,
      actualLines: toCount,
    },
    source: linePlace(source.lines, from, expected?.index),
    target: linePlace(target.lines, to, actual?.index),
  };
}

function languageOf(code: Code): string {
  return (code.language ?? "").toLowerCase();
}

interface Line {
  readonly text: string;
  readonly index: number;
}

function linesOf(code: Code): readonly Line[] {
  return code.value.split(/\r\n|\n|\r/).map((text, index) => ({ text, index }));
}

/** The lines, with what stands in a comment over several of them left out. */
function linesOfCode(code: Code): readonly Line[] {
  const lines = linesOf(code);
  const comments = commentLines(lines.map(({ text }) => text));
  return comments.size === 0 ? lines : lines.filter(({ index }) => !comments.has(index));
}

function linePlace(lines: LineIndex, code: Code, index: number | undefined): Place {
  // What is missing at the end belongs behind the last line.
  if (index === undefined) return placeAfter(code.valuePlace);
  const first = code.valuePlace.start;
  const offset = index === 0 ? first.offset : lineOffset(lines, code, index);
  return lines.placeOf(
    offset,
    offset + lines.lineAt(offset).length - (lines.pointAt(offset).column - 1),
  );
}

function lineOffset(lines: LineIndex, code: Code, index: number): number {
  let offset = code.valuePlace.start.offset;
  for (let step = 0; step < index; step++) {
    const { column } = lines.pointAt(offset);
    const end = offset - column + 1 + lines.lineAt(offset).length;
    offset = end + 1;
    if (lines.pointAt(offset).column !== 1) offset++;
  }
  return offset;
}
