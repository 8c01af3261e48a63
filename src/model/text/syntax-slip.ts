/** A syntax error in a text of keys and values, and its offset. */
export interface SyntaxSlip {
  readonly detail: string;
  readonly offset: number;
}

/** An error of the YAML parser. */
interface YamlError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [start: number, end: number];
}

const INDENTED = "a line is indented otherwise than those around it";

/**
 * The likely cause of the first YAML parser error; null if there is none. The parser's own message describes
 * what would make the rest valid rather than what the author did.
 */
export function explainYamlErrors(
  [first, next]: readonly YamlError[],
  text: string,
): SyntaxSlip | null {
  if (first === undefined) return null;
  const { code, message } = first;
  const [offset] = first.pos;
  const isOverLines = next?.code === "MULTILINE_IMPLICIT_KEY" && next.pos[0] === offset;
  if (code === "BLOCK_AS_IMPLICIT_KEY" && isOverLines) {
    return { detail: INDENTED, offset: next.pos[1] - 1 };
  }
  if (message.endsWith(" at node end")) {
    return { detail: behindValue(text, offset) ?? message, offset };
  }
  return { detail: message, offset };
}

/** The likely reason for text after a complete value, or null. */
function behindValue(text: string, offset: number): string | null {
  const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  if (before.trim() === "") return INDENTED;
  if (before.endsWith("'")) return "an apostrophe between single quotation marks is not doubled";
  return before.endsWith('"') ? "a quotation mark between quotation marks has no backslash" : null;
}

/** The key that begins at an offset of YAML, JSON or TOML, or null. */
export function keyAt(text: string, offset: number): string | null {
  const [, ...written] =
    /^(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([^\s:=\]]+))/.exec(text.slice(offset)) ?? [];
  return written.find((each) => each !== undefined) ?? null;
}
