import type { InlineCode, Link, Text } from "mdast";
import type { InlineMath } from "mdast-util-math";
import { sourceOf, startOf } from "./source-of.ts";

/**
 * Whether a symbol beyond the BMP is next to a run of markers. Remark sees surrogate halves and treats such
 * symbols as letters when it decides whether the run opens or closes, which matters unless there is a space
 * on the other side.
 */
export function hasSymbolBesideRun(text: string): boolean {
  for (const { index, 0: found } of text.matchAll(
    /[*_~]+(?=[\p{P}\p{S}])[\u{10000}-\u{10FFFF}]/gu,
  )) {
    if (!/^([*_~])\1*[^*_~]/.test(found) || /\S/.test(text[index - 1] ?? " ")) return true;
  }
  return SYMBOL_BEFORE_RUN.test(text);
}

const SYMBOL_BEFORE_RUN =
  /(?=[\p{P}\p{S}])[\u{10000}-\u{10FFFF}](?:([*_~])\1*[^\s*_~]|\*+[_~]|_+[*~]|~+[*_])/u;

/**
 * Whether a text touches a run of mixed or escaped markers, which the two pair differently, or may contain a
 * footnote mark.
 */
export function hasMixedRun({ position }: Text, text: string): boolean {
  if (position === undefined) return false;
  const { start, end } = position;
  const around = text.slice(Math.max(0, (start.offset ?? 0) - 1), (end.offset ?? 0) + 1);
  return /\*_|_\*|~[*_]|[*_]~|\\[*_~][*_~]|\[\^/.test(around);
}

/** In MDX an unescaped brace or angle bracket is never text. */
export function hasBareMdx(node: Text, text: string): boolean {
  return /(?<!\\)[<{]/.test(sourceOf(node, text));
}

/** In MDX a line that begins like a tag or an expression is one, even inside code and math. */
export function startsFlow(code: InlineCode | InlineMath, text: string): boolean {
  return /[\r\n][\s>]*[<{]/.test(sourceOf(code, text));
}

/** The start of a bare address, or text that remark treats as one. */
export const ADDRESS = /https?:\/\/|www\.|[-.\w+]@[-\w]+(?:\.[-\w]+)*\.[-\w]*[a-z]/i;

/**
 * Whether both read an address alike. Remark finds some bare addresses late, in text with entities and
 * escapes already decoded, and loses the places of the parts: those after certain characters, and those that
 * may be inside a label.
 */
export function isAlikeAddress(link: Link, text: string): boolean {
  const source = sourceOf(link, text);
  if (source.startsWith("[") || source.startsWith("<")) return true;
  const [child] = link.children;
  if (child?.type !== "text" || child.value !== source || /^_|[|<{]/.test(source)) return false;
  const start = startOf(link);
  const before = text[start - 1] ?? "\n";
  const isEarly = /^https?:/i.test(source)
    ? !/[A-Za-z\uD800-\uDFFF]/.test(before)
    : /[ \t\r\n(*]/.test(before);
  return isEarly && !mayBeInLabel(text.slice(Math.max(0, start - LONGEST_LABEL), start));
}

/** The longest label in characters, by CommonMark. */
const LONGEST_LABEL = 999;

function mayBeInLabel(before: string): boolean {
  const paragraph = before.slice(before.lastIndexOf("\n\n") + 1);
  if (paragraph.lastIndexOf("[") > paragraph.lastIndexOf("]")) return true;
  return paragraph.split("[").length > paragraph.split("]").length;
}
