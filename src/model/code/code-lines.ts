/** A line of a block of code, its index from 0. */
export interface CodeLine {
  readonly text: string;
  /** What of it must not change; empty where that is nothing. */
  readonly bare: string;
  readonly index: number;
}

/** The lines of which something must not change, told `bare` of every line. */
export function tellingLines(code: string, bare: readonly string[]): readonly CodeLine[] {
  return codeLines(code)
    .map((text, index) => ({ text, bare: bare[index] ?? "", index }))
    .filter((line) => line.bare !== "");
}

/** The lines of a block of code. */
export function codeLines(code: string): readonly string[] {
  return code.split(/\r\n|\n|\r/);
}
