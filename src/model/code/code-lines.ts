/** The lines of a block of code. */
export function codeLines(code: string): readonly string[] {
  return code.split(/\r\n|\n|\r/);
}
