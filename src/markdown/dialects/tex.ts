import type { Masked, Scan } from "./mask.ts";

/** Matches text between two dollars on one line that directly touches both. */
const BETWEEN_DOLLARS = /(?<![\w$\\])\$(?![\s$])([^$\r\n]{0,499}[^$\s\\])\$(?![\w$])/g;

/**
 * Finds TeX between single dollars, which engines are not asked to parse: `from $14B to $100M` is money, and
 * variables of shells and templates begin with a dollar too.
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

/** Whether TeX contains braces that MDX would read as an expression. */
function holdsGroup(value: string): boolean {
  return value.includes("{") && /[\\^_]/.test(value);
}

/** Matches commands, and the braced arguments of indexes, powers and commands. */
const COMMANDS = /\\[A-Za-z]{1,30}|[\^_}\]][ ]?\{[^{}]{0,100}\}|\\[^A-Za-z]/g;
const TEXTS = /\\(?:text|mbox|math|operatorname)[a-z]{0,6}\{[^{}]{0,100}\}/g;

/**
 * Whether a text is a formula: a command, one- or two-letter symbols with an operator, or a single letter.
 */
function isFormula(value: string): boolean {
  if (/^[A-Za-z]$/.test(value)) return true;
  const rest = value.replace(TEXTS, "\\").replace(COMMANDS, "\\");
  return /\p{L}|\\/u.test(rest) && /[\\^_=<>+*/|-]/.test(rest) && !/\p{L}{3}/u.test(rest);
}
