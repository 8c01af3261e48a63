import type { Both } from "../../model/both.ts";
import type { Code, Document } from "../../model/page/document.ts";
import type { LineIndex } from "../../model/page/place.ts";
import type { Judgement } from "../../model/rule.ts";
import { openingOf } from "./opening-of.ts";

/** The file that the fence says the code is of. */
export function* judgeFile(
  from: Code,
  to: Code,
  { source, target: { lines, page } }: Both<Document>,
): Generator<Judgement> {
  const [expected, actual] = [fileOf(from), fileOf(to)];
  if (actual === null) yield* judgeTitle(from, to, lines);
  if (expected === null || actual === null || expected === actual) return;
  // Whoever names a file otherwise throughout means to.
  if (page.text.split(actual).length > 2) return;
  if (isNameInOtherWords(expected, actual) && !source.page.text.includes(actual)) return;
  const data = { expected, actual };
  yield { messageId: "file", data, source: from.place, target: openingOf(to, lines) };
}

/** The title over the code, or the name of its file, that the fence no longer gives. */
function* judgeTitle(from: Code, to: Code, lines: LineIndex): Generator<Judgement> {
  const [title] = titleOf(from) ?? [];
  if (title === undefined || titleOf(to) !== null) return;
  const data = { expected: title };
  yield { messageId: "title-lost", data, source: from.place, target: openingOf(to, lines) };
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
