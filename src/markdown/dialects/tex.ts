import type { Masked, Scan } from "./mask.ts";

/** What stands between two dollars on a line, right after the first and right before the second. */
const BETWEEN_DOLLARS = /(?<![\w$\\])\$(?![\s$])([^$\r\n]{0,499}[^$\s\\])\$(?![\w$])/g;

/**
 * Finds TeX between single dollars, which no engine is asked to read: `from $14B to $100M` is money, and variables of
 * shells and templates begin with a dollar too.
 */
export function scanTex({ text, mdx }: Scan): Masked[] {
  const masked: Masked[] = [];
  for (const match of text.matchAll(BETWEEN_DOLLARS)) {
    const [whole, value = ""] = match;
    if (!isFormula(value) && !(mdx && holdsGroup(value))) continue;
    const start = match.index;
    const mark = { kind: "tex", value, start, end: start + whole.length } as const;
    masked.push({ mark, disguise: "word" });
  }
  return masked;
}

/** MDX would read the braces as an expression. */
function holdsGroup(value: string): boolean {
  return value.includes("{") && /[\\^_]/.test(value);
}

/** Commands, and the words that an index, a power or a command takes in braces. */
const COMMANDS = /\\[A-Za-z]{1,30}|[\^_}\]][ ]?\{[^{}]{0,100}\}|\\[^A-Za-z]/g;
const TEXTS = /\\(?:text|mbox|math|operatorname)[a-z]{0,6}\{[^{}]{0,100}\}/g;

/** A command, or letters one or two at a time with something that relates them; a letter alone. */
function isFormula(value: string): boolean {
  if (/^[A-Za-z]$/.test(value)) return true;
  const rest = value.replace(TEXTS, "\\").replace(COMMANDS, "\\");
  return /\p{L}|\\/u.test(rest) && /[\\^_=<>+*/|-]/.test(rest) && !/\p{L}{3}/u.test(rest);
}
