import type { Both } from "../../model/both.ts";
import { type PossibleFix, replacing } from "../../model/fix.ts";
import type { Code, Document } from "../../model/page/document.ts";
import type { LineIndex, Place } from "../../model/page/place.ts";
import type { Judgement } from "../../model/rule.ts";

/** What the line that opens a fence says of the code: its language, the lines to mark, the file it is of. */
export function* judgeOpening(
  from: Code,
  to: Code,
  { source, target }: Both<Document>,
): Generator<Judgement> {
  if (languageOf(from) !== languageOf(to)) {
    yield {
      messageId: "language",
      data: { expected: from.language, actual: to.language },
      source: from.place,
      target: to.place,
      ...sameLanguage(from, to, target),
    };
  }
  yield* judgeHighlight(from, to, target);
  yield* judgeOptions(from, to, target);
  yield* judgeFile(from, to, source, target);
}

/** The language of code in small letters; empty where it has none. */
export function languageOf(code: Code): string {
  return (code.language ?? "").toLowerCase();
}

/** Lines that the fence marks for readers, as long as the code has as many lines. */
function* judgeHighlight(from: Code, to: Code, { lines }: Document): Generator<Judgement> {
  const [expected, actual] = [markedLines(from), markedLines(to)];
  if (expected === actual || expected === null || countLines(from) !== countLines(to)) return;
  const opening = openingOf(to, lines);
  yield {
    messageId: "highlight",
    data: { expected, actual },
    source: from.place,
    target: opening,
  };
}

/** `{1,3-5}`, `hl_lines="2 3"`, `ins={4}`: the marks of lines as they are written; null where there are none. */
function markedLines({ meta }: Code): string | null {
  const found = meta?.match(
    /(?:\b[\w-]{1,20}=)?(?:\{[\d,\s-]{1,100}\}|(?<=(?<!\b(?:linenums|lineno_?start|start\w*))=)"[\d,\s-]{1,100}"|(?<==)\[["\d,\s-]{1,100}\])/g,
  );
  return found == null ? null : found.map((mark) => mark.replace(/[\s,]+/g, ",")).join(" ");
}

/** What the fence asks for besides: line numbers, an editor. */
function* judgeOptions(from: Code, to: Code, { lines }: Document): Generator<Judgement> {
  const [ours, theirs] = [optionsOf(from), optionsOf(to)];
  const lost = ours.filter((option) => !theirs.includes(option));
  const [expected] = lost;
  if (expected === undefined || lost.length > 1) return;
  const gained = theirs.filter((option) => !ours.includes(option));
  const data = { expected, actual: gained[0] ?? null };
  yield { messageId: "option", data, source: from.place, target: openingOf(to, lines) };
}

/** Flags and settings of the code, `linenos`, `linenums="1"`; what marks lines, names files or is for readers is none. */
function optionsOf({ meta }: Code): readonly string[] {
  return (meta?.match(META) ?? []).filter(
    (item) => /^[A-Za-z][^\s{[]*$/.test(item) && !TOLD_APART.test(item),
  );
}

/** What stands in the opening line of a fence, one by one: flags, settings, marks in braces or brackets, patterns. */
const META =
  /(?:[A-Za-z][\w-]{0,40}=)?(?:\{[^{}]{0,200}\}|\[[^[\]]{0,200}\]|"(?:\\.|[^"\\]){0,200}"|'(?:\\.|[^'\\]){0,200}'|\/[^/]{0,200}\/)|[^\s"'{}[\]]{1,200}/g;
const TOLD_APART = /^(?:title|file|filename|name|path|label|caption|hl_lines|ins|del|mark)=/;

/** The file that the fence says the code is of. */
function* judgeFile(
  from: Code,
  to: Code,
  source: Document,
  { lines, page }: Document,
): Generator<Judgement> {
  const [expected, actual] = [fileOf(from), fileOf(to)];
  if (actual === null) yield* judgeTitle(from, to, lines);
  if (expected === null || actual === null || expected === actual) return;
  // Whoever names a file otherwise throughout means to.
  if (page.text.split(actual).length > 2) return;
  if (isNameInOtherWords(expected, actual) && !source.page.text.includes(actual)) return;
  yield {
    messageId: "file",
    data: { expected, actual },
    source: from.place,
    target: openingOf(to, lines),
  };
}

/** The title over the code, or the name of its file, that the fence no longer gives. */
function* judgeTitle(from: Code, to: Code, lines: LineIndex): Generator<Judgement> {
  const [title] = titleOf(from) ?? [];
  if (title === undefined || titleOf(to) !== null) return;
  yield {
    messageId: "title-lost",
    data: { expected: title },
    source: from.place,
    target: openingOf(to, lines),
  };
}

/** `title="Install it"`, `filename=app.py`, in whatever quotes. */
function titleOf({ meta }: Code): RegExpMatchArray | null {
  return (
    meta?.match(/\b(?:title|file|filename)=(?:"[^"]{1,200}"|'[^']{1,200}'|[^\s"']{1,200})/) ?? null
  );
}

/** `ejemplo.astro` for `example.astro`: in one folder, with one ending, and nothing but letters between. */
function isNameInOtherWords(expected: string, actual: string): boolean {
  const frame = (name: string) => name.replace(/[a-z-]+(?=\.\w+$)/i, "*");
  return frame(expected) === frame(actual);
}

/** `title="src/app.js"`, `filename=app.py`: a name with an ending, of code; null where there is none. */
function fileOf({ meta }: Code): string | null {
  const name = meta?.match(
    /(?:\b(?:title|file|filename|name|path)=["']?|(?<!\S)\[)([\w@./-]{1,200}\.\w{1,8})["'\]]?(?!\S)/,
  )?.[1];
  return name === undefined || /\.(?:mdx?|html?|txt)$/i.test(name) ? null : name;
}

function countLines({ value }: Code): number {
  return value.split("\n").length;
}

function openingOf({ place }: Code, lines: LineIndex): Place {
  const { offset } = place.start;
  return lines.placeOf(offset, offset + lines.lineAt(offset).length);
}

/** The language stands in the line that opens the fence. */
function sameLanguage(from: Code, to: Code, { page, lines }: Document): PossibleFix {
  // Other code may well be in another language.
  if (from.language === null || to.language === null || from.value !== to.value) return {};
  return replacing(page, openingOf(to, lines), to.language, from.language);
}
