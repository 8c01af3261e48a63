/** A line of a code block, with its zero-based index. */
export interface CodeLine {
  readonly text: string;
  /** The part that must not change; empty if there is none. */
  readonly bare: string;
  readonly index: number;
}

/** The lines with a part that must not change. `bare` holds that part for every line of `code`. */
export function invariantLines(code: string, bare: readonly string[]): readonly CodeLine[] {
  return codeLines(code)
    .map((text, index) => ({ text, bare: bare[index] ?? "", index }))
    .filter((line) => line.bare !== "");
}

/** The lines of a code block. */
export function codeLines(code: string): readonly string[] {
  return code.split(/\r\n|\n|\r/);
}
