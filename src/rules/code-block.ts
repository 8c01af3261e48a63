import { walkAllBlocks } from "../model/alignment.ts";
import { codeSkeleton } from "../model/code-skeleton.ts";
import type { Code } from "../model/document.ts";
import { shorten } from "../model/excerpt.ts";
import type { Place } from "../model/place.ts";
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
    language: { recommended: "warning", strict: "warning" },
  },
  *check(context) {
    for (const { source, target } of walkAllBlocks(context.alignment)) {
      const [from] = source;
      const [to] = target;
      if (from?.kind === "code" && to?.kind === "code") yield* judgeCode(from, to, context);
    }
  },
};

function* judgeCode(
  from: Code,
  to: Code,
  { options, source, target }: RuleContext,
): Generator<Judgement> {
  const places = { source: from.place, target: to.place };
  if (languageOf(from) !== languageOf(to)) {
    yield {
      messageId: "language",
      data: { expected: from.language, actual: to.language },
      ...places,
    };
  }
  const translatable = options.translatable !== false;
  const bare = (line: string) =>
    translatable ? codeSkeleton(line, languageOf(from)) : line.trimEnd();
  const fromLines = linesOf(from);
  const toLines = linesOf(to);
  const kept = (line: { readonly text: string }) => bare(line.text) !== "";
  const first = fromLines.filter(kept);
  const second = toLines.filter(kept);
  const joined = (lines: readonly Line[]) => lines.map((line) => bare(line.text)).join("");
  // Code that was only wrapped in another way is the same code.
  if (translatable && unwrapped(joined(first)) === unwrapped(joined(second))) return;
  const at = first.findIndex((line, index) => bare(line.text) !== bare(second[index]?.text ?? ""));
  const index = at >= 0 ? at : second.length > first.length ? first.length : -1;
  if (index < 0) return;
  const expected = first[index];
  const actual = second[index];
  yield {
    messageId: first.length === second.length ? "changed" : "lines",
    data: {
      expected: expected === undefined ? null : shorten(expected.text),
      actual: actual === undefined ? null : shorten(actual.text),
      expectedLines: first.length,
      actualLines: second.length,
    },
    source: linePlace(source, from, expected?.index),
    target: linePlace(target, to, actual?.index),
  };
}

function languageOf(code: Code): string {
  return (code.language ?? "").toLowerCase();
}

function unwrapped(code: string): string {
  return code.replace(/\s+/g, "").replace(/,(?=[}\])])/g, "");
}

interface Line {
  readonly text: string;
  readonly index: number;
}

function linesOf(code: Code): readonly Line[] {
  return code.value.split(/\r\n|\n|\r/).map((text, index) => ({ text, index }));
}

function linePlace({ lines }: RuleContext["source"], code: Code, index: number | undefined): Place {
  if (index === undefined) return code.place;
  const first = code.valuePlace.start;
  const offset = index === 0 ? first.offset : lineOffset(lines, code, index);
  return lines.placeOf(
    offset,
    offset + lines.lineAt(offset).length - (lines.pointAt(offset).column - 1),
  );
}

function lineOffset(lines: RuleContext["source"]["lines"], code: Code, index: number): number {
  let offset = code.valuePlace.start.offset;
  for (let step = 0; step < index; step++) {
    const { column } = lines.pointAt(offset);
    const end = offset - column + 1 + lines.lineAt(offset).length;
    offset = end + 1;
    if (lines.pointAt(offset).column !== 1) offset++;
  }
  return offset;
}
