import type { JsonSlip } from "./obstacle.ts";

/**
 * Reads JSON (RFC 8259), or tells where it stops being JSON: engines word that each in its own way, and V8 names no
 * place in many cases.
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

/** The offset of the first thing that cannot stand where it does. */
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

/** What is wanted after a token; null where it cannot stand. Keeps `open` up to date. */
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
