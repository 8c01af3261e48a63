import type { JsonSlip } from "./obstacle.ts";

/**
 * Parses JSON (RFC 8259) or returns the place of the first syntax error: the messages of engines differ, and
 * those of V8 often lack a place.
 */
export function parseJson(text: string): { readonly value: unknown } | JsonSlip {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return slipAt(text, findSlip(text));
  }
}

type Wanted =
  | "value"
  | "value or end"
  | "key"
  | "key or end"
  | "colon"
  | "comma or end"
  | "nothing";

const BLANK = /[ \t\r\n]*/y;
const TOKEN =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** The offset of the first token that is not allowed. */
function findSlip(text: string): number {
  const open: ("{" | "[")[] = [];
  let wanted: Wanted = "value";
  for (let at = 0; ; ) {
    BLANK.lastIndex = at;
    BLANK.test(text);
    TOKEN.lastIndex = BLANK.lastIndex;
    const start = BLANK.lastIndex;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return start;
    const next = follow(token, wanted, open);
    if (next === null) return start;
    wanted = next;
    at = start + token.length;
  }
}

/** What may follow a token; null if the token is not allowed. Updates `open`. */
function follow(token: string, wanted: Wanted, open: ("{" | "[")[]): Wanted | null {
  const behind = (): Wanted => (open.length === 0 ? "nothing" : "comma or end");
  if (token === "}" || token === "]") {
    const mayEnd = wanted.endsWith("end") && open.at(-1) === (token === "}" ? "{" : "[");
    if (!mayEnd) return null;
    open.pop();
    return behind();
  }
  if (token === ":") return wanted === "colon" ? "value" : null;
  if (token === ",") {
    if (wanted !== "comma or end") return null;
    return open.at(-1) === "{" ? "key" : "value";
  }
  if (wanted.startsWith("key")) return token.startsWith('"') ? "colon" : null;
  if (!wanted.startsWith("value")) return null;
  if (token !== "{" && token !== "[") return behind();
  open.push(token);
  return token === "{" ? "key or end" : "value or end";
}

const LONGEST_SHOWN = 20;

function slipAt(text: string, offset: number): JsonSlip {
  const before = text.slice(0, offset).split("\n");
  const [found = ""] = /^(?:\w+|\/[/*]|[^\s])/.exec(text.slice(offset)) ?? [];
  return {
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    found: found === "" ? null : found.slice(0, LONGEST_SHOWN),
  };
}
