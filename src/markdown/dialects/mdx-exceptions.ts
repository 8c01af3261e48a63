import { type Masked, type Scan, standsAlone } from "./mask.ts";

/** Finds html comments, which MDX does not know and sites of MDX pages allow all the same. */
export function scanComments({ text, source }: Scan): Masked[] {
  const masked: Masked[] = [];
  for (let start = text.indexOf("<!--"); start !== -1; ) {
    const close = text.indexOf("-->", start + 4);
    if (close === -1) break;
    const end = close + 3;
    const comment = source.text.slice(start + 4, close);
    const alone = standsAlone(text, start, end);
    const mark = { kind: "comment", text: comment, start, end } as const;
    masked.push({ mark, disguise: alone ? "block" : "word" });
    start = text.indexOf("<!--", end);
  }
  return masked;
}

const TEX = /\$(?![\s$])([^$\r\n]{1,500})\$/g;

/**
 * Finds TeX between single dollars where it holds braces and a command, a power or an index: MDX would read
 * the braces as an expression, and money holds none of them.
 */
export function scanTex({ text }: Scan): Masked[] {
  const masked: Masked[] = [];
  for (const match of text.matchAll(TEX)) {
    const [whole, value = ""] = match;
    if (!value.includes("{") || !/[\\^_]/.test(value)) continue;
    const start = match.index;
    const mark = { kind: "tex", value, start, end: start + whole.length } as const;
    masked.push({ mark, disguise: "word" });
  }
  return masked;
}
