/**
 * Identifiers, whose words belong to no language: options, `--no-stop`, `-f=no`; paths and names joined by
 * dots or colons, `ld.so`, `first:last:rest`; ids with hyphens; manual pages, `more(1)`; and rows of single
 * words that are all capitalised or all short, `Origin, Label, Date, …`.
 */
const IDENTIFIERS = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])-{1,2}[\p{L}\p{N}][\p{L}\p{N}_-]{0,60}(?:=[\p{L}\p{N}_-]{1,60})?`,
    String.raw`(?<![\p{L}\p{N}])\p{L}{1,2}-(?=[,;\s])`,
    String.raw`(?:[/:][\p{L}\p{N}_.-]{1,60}){2,30}`,
    String.raw`[\p{L}\p{N}_]{1,60}(?::[\p{L}\p{N}_]{1,60}){2,30}`,
    String.raw`[\p{L}\p{N}_-]{2,60}(?:\.[\p{L}\p{N}_-]{1,60}){1,8}`,
    String.raw`[\p{L}\p{N}]{1,40}(?:-[\p{L}\p{N}]{1,40}){3,8}`,
    String.raw`\p{L}[\p{L}\p{N}_.-]{0,40}\(\d\p{L}{0,4}\)`,
  ].join("|"),
  "gu",
);

const ROWS =
  /(?<![\p{L}\p{N}-])(?:\p{Lu}[\p{L}\p{N}-]{0,40}(?:, ?\p{Lu}[\p{L}\p{N}-]{0,40}){4,200}|\p{L}{1,3}(?:, ?\p{L}{1,3}){4,200})(?![\p{L}\p{N}-])/gu;

/**
 * What joins the parts of an identifier or begins one. Most sentences have
 * none, and this test is much faster.
 */
const TIE = /[-:/.][\p{L}\p{N}_]|-[,;\s]|\(\d/u;
/** The minimum number of commas in a row. */
const COMMAS = /(?:,[^,]*){4}/;
const ARROW = /[→⇒➜›»]|[-=]>/;
/** Names of steps, states or menus joined by arrows: `To Do → In Progress → Done`. */
const STEPS =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}-]{0,30}(?: \p{Lu}[\p{L}\p{N}-]{0,30}){0,2}(?: ?(?:→|⇒|➜|›|»|->|=>) ?\p{Lu}[\p{L}\p{N}-]{0,30}(?: \p{Lu}[\p{L}\p{N}-]{0,30}){0,2}){1,12}(?![\p{L}\p{N}])/gu;

/** The text with identifiers replaced by spaces; its length is kept. */
export function withoutIdentifiers(text: string): string {
  const blank = (found: string) => " ".repeat(found.length);
  const rest = COMMAS.test(text) ? text.replace(ROWS, blank) : text;
  const free = ARROW.test(rest) ? rest.replace(STEPS, blank) : rest;
  return TIE.test(free) ? free.replace(IDENTIFIERS, blank) : free;
}
