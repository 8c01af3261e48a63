import { hasLinesToItself, type Masked, type Scan } from "./mask.ts";

/** Finds HTML comments, which MDX does not support but sites with MDX pages allow. */
export function scanComments({ text, source }: Scan): Masked[] {
  const masked: Masked[] = [];
  for (let start = text.indexOf("<!--"); start !== -1; ) {
    const close = text.indexOf("-->", start + 4);
    if (close === -1) break;
    const end = close + 3;
    const comment = source.text.slice(start + 4, close);
    const alone = hasLinesToItself(text, start, end);
    const mark = { kind: "comment", text: comment, start, end } as const;
    masked.push({ mark, disguise: alone ? "block" : "word" });
    start = text.indexOf("<!--", end);
  }
  return masked;
}
