/** Something wrong in a text of keys and values, and the offset at which it is. */
export interface SyntaxSlip {
  readonly detail: string;
  readonly offset: number;
}

/** What the parser of YAML has against a text. */
interface YamlError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [start: number, end: number];
}

const INDENTED = "a line is indented otherwise than those around it";

/**
 * The first of what the parser of YAML has against a text; null where it has nothing. It says of what does not fit what
 * the rest would have to be; here it is said what most likely was done.
 */
export function tellYamlSlip([first, next]: readonly YamlError[], text: string): SyntaxSlip | null {
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

/** Why something stands after a value that is over, where that can be told. */
function behindValue(text: string, offset: number): string | null {
  const before = text.slice(text.lastIndexOf("\n", offset - 1) + 1, offset);
  if (before.trim() === "") return INDENTED;
  if (before.endsWith("'")) return "an apostrophe between single quotation marks is not doubled";
  return before.endsWith('"') ? "a quotation mark between quotation marks has no backslash" : null;
}

/** The key that begins at an offset of YAML, JSON or TOML; null where none does. */
export function keyAt(text: string, offset: number): string | null {
  const [, ...written] =
    /^(?:"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'|([^\s:=\]]+))/.exec(text.slice(offset)) ?? [];
  return written.find((each) => each !== undefined) ?? null;
}
