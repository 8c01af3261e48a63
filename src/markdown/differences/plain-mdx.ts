import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from "mdast-util-mdx";

/**
 * Whether MDX is safe for native code, whose JavaScript parser crashes the process on code nested thousands
 * deep and on a trailing backslash. Only unambiguous fences are skipped.
 */
export function isTameMdx(text: string): boolean {
  if (text.endsWith("\\")) return false;
  let fence: RegExp | null = null;
  let braces = 0;
  let length = 0;
  let ready = 0;
  for (const { 0: line, index } of text.matchAll(/[^\n]*\n?/g)) {
    if (fence?.test(line)) continue;
    if (fence !== null) {
      fence = null;
      if (CLOSING_FENCE.test(line)) continue;
    }
    if (braces === 0) {
      fence = fenceFrom(line);
      if (fence !== null) continue;
      if (index >= ready && /^(?:import|export)\b/.test(line)) {
        const block = text.slice(index, endOfBlock(text, index));
        if (!isPlainEsm(block, new Set())) return false;
        ready = index + block.length;
      }
    }
    for (const character of line) {
      if (character === "{") braces++;
      else if (character === "}" && braces > 0) braces--;
      length = braces === 0 ? 0 : length + 1;
      if (length > LONGEST_CODE) return false;
    }
  }
  return true;
}

/** Longer code between braces is left to remark. The length bounds the nesting depth. */
const LONGEST_CODE = 1000;

const CLOSING_FENCE = /^[ \t]*(?:`+|~+)[ \t]*\r?\n?$/;

/** A pattern for the lines inside the fence that a line opens; null if it opens none. */
function fenceFrom(line: string): RegExp | null {
  const [, indent = "", marks = ""] = /^( *)(`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? [];
  return marks === ""
    ? null
    : new RegExp(`^(?:[ \\t]*\\r?\\n|${indent}(?! *${marks}${marks[0]}*[ \\t]*\\r?\\n?$))`);
}

function endOfBlock(text: string, start: number): number {
  const blank = text.slice(start).search(/\n[ \t\r]*\n/);
  return blank < 0 ? text.length : start + blank;
}

/**
 * Whether all JavaScript parsers read the code alike: names, members, plain literals and comments. Parsers
 * differ in what else they accept, such as TypeScript syntax.
 */
export function isPlainExpression(code: string): boolean {
  const tokens = readTokens(code);
  return tokens?.every((token, at) => !(isWord(token) && isWord(tokens[at - 1] ?? ""))) ?? false;
}

/**
 * Whether code consists of imports in the common form, each name imported once.
 *
 * @param imported the names imported so far; extended by this call
 */
export function isPlainEsm(code: string, imported: Set<string>): boolean {
  IMPORT.lastIndex = 0;
  while (IMPORT.lastIndex < code.length) {
    const clause = IMPORT.exec(code)?.[1];
    if (IMPORT.lastIndex === 0) return false;
    for (const name of clause?.match(/[\w$]+/g) ?? []) {
      if (RESERVED.has(name) || imported.has(name)) return false;
      imported.add(name);
    }
  }
  return true;
}

/** Whether the value of an attribute is plain if it is code. */
export function isPlainAttribute(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): boolean {
  if (attribute.type === "mdxJsxExpressionAttribute") return false;
  const { value } = attribute;
  return (
    typeof value !== "object" ||
    value === null ||
    (value.value.trim() !== "" && isPlainExpression(value.value))
  );
}

/** Matches an import of a default name, of names in braces, or of both from a module. */
const IMPORT =
  /import\s{1,9}(?:([A-Za-z_$][\w$]{0,99}|(?:[A-Za-z_$][\w$]{0,99},\s{0,9})?\{[\w$,\s]{0,999}\})\s{1,9}from\s{1,9})?(?:"[^"\\\n]{0,999}"|'[^'\\\n]{0,999}');?\s*/y;

const TOKEN =
  /\s+|\/\*(?:[^*]|\*(?!\/))*\*\/|"[^"\\\r\n]*"|'[^'\\\r\n]*'|(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?(?![\w$.])|[A-Za-z_$][\w$]*|[[\]{},.:]/y;

/** The tokens of plain code without white space and comments; null if there is anything else. */
function readTokens(code: string): string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < code.length) {
    const token = TOKEN.exec(code)?.[0];
    if (token === undefined || RESERVED.has(token)) return null;
    if (!/^(?:\s|\/\*)/.test(token)) tokens.push(token);
  }
  return tokens;
}

function isWord(token: string): boolean {
  return /^[\w$]/.test(token);
}

/** Reserved and contextual keywords of JavaScript and TypeScript. */
const RESERVED: ReadonlySet<string> = new Set(
  "abstract as assert async await break case catch class const continue debugger declare default defer delete do else enum eval export extends finally for from function get if implements import in infer instanceof interface is keyof let module namespace new of package private protected public readonly return satisfies set source static super switch this throw try type typeof using var void while with yield arguments __proto__ undefined".split(
    " ",
  ),
);
