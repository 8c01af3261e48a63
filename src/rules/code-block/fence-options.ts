import type { Code, Document } from "../../model/page/document.ts";
import type { Judgement } from "../../model/rule.ts";
import { openingOf } from "./opening-of.ts";

/** Compares the lines that the fence highlights, provided that both blocks have equally many lines. */
export function* judgeHighlight(from: Code, to: Code, { lines }: Document): Generator<Judgement> {
  const [expected, actual] = [markedLines(from), markedLines(to)];
  if (expected === actual || expected === null || countLines(from) !== countLines(to)) return;
  const data = { expected, actual };
  yield { messageId: "highlight", data, source: from.place, target: openingOf(to, lines) };
}

/** Matches `{1,3-5}`, `hl_lines="2 3"`, `ins={4}`, but not the setting for the number of the first line. */
const MARKED_LINES =
  /(?:\b[\w-]{1,20}=)?(?:\{[\d,\s-]{1,100}\}|(?<=(?<!\b(?:linenums|lineno_?start|start\w*))=)"[\d,\s-]{1,100}"|(?<==)\[["\d,\s-]{1,100}\])/g;

/** The highlighted lines in normalized form; null if there are none. */
function markedLines({ meta }: Code): string | null {
  const found = meta?.match(MARKED_LINES);
  return found == null ? null : found.map((mark) => mark.replace(/[\s,]+/g, ",")).join(" ");
}

function countLines({ value }: Code): number {
  return value.split("\n").length;
}

/** Compares the other options of the fence, such as line numbers. Reports only a single lost one. */
export function* judgeOptions(from: Code, to: Code, { lines }: Document): Generator<Judgement> {
  const [ours, theirs] = [optionsOf(from), optionsOf(to)];
  const [expected, ...others] = [...ours].filter((option) => !theirs.has(option));
  if (expected === undefined || others.length > 0) return;
  const [actual = null] = [...theirs].filter((option) => !ours.has(option));
  const data = { expected, actual };
  yield { messageId: "option", data, source: from.place, target: openingOf(to, lines) };
}

/** Splits an info string into flags, settings, marks in braces or brackets, and patterns. */
const ITEMS =
  /(?:[A-Za-z][\w-]{0,40}=)?(?:\{[^{}]{0,200}\}|\[[^[\]]{0,200}\]|"(?:\\.|[^"\\]){0,200}"|'(?:\\.|[^'\\]){0,200}'|\/[^/]{0,200}\/)|[^\s"'{}[\]]{1,200}/g;

/** Settings that highlight lines, name files or are for readers; other messages report these. */
const REPORTED_APART =
  /^(?:title|header|file|filename|name|path|label|caption|hl_lines|ins|del|mark)=/;

/** The flags and settings of a fence, such as `linenos` and `linenums="1"`. */
function optionsOf({ meta }: Code): ReadonlySet<string> {
  const items = meta?.match(ITEMS) ?? [];
  return new Set(
    items.filter((item) => /^[A-Za-z][^\s{[]*$/.test(item) && !REPORTED_APART.test(item)),
  );
}
