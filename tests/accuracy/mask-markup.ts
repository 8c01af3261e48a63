/** What stands in a masked text where markup stood. */
export const MASK = "\u2592";

const MARKUP: readonly RegExp[] = [
  /(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g,
  /\{\{.*?\}\}/g,
  /\{[^{}\n]*\}/g,
  /!\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])?/g,
  /\]\([^)\n]*\)/g,
  /\]\[[^\]\n]*\]/g,
  /\[\^[^\]\n]+\]/g,
  /<[^<>\n]+>/g,
  /\bhttps?:\/\/[^\s)>\]]+/g,
  /&#?\w+;/g,
  /^[^\S\n]*(?:>[^\S\n]*)*(?:(?:[-*+]|\d{1,9}[.)])[^\S\n]+(?:\[[ xX]\] )?|#{1,6}[^\S\n]+)?/gm,
];

/** A text in which everything that is no prose is covered, length kept. */
export function maskMarkup(text: string): string {
  return MARKUP.reduce(
    (masked, pattern) => masked.replace(pattern, (markup) => markup.replace(/[^\n\r]/g, MASK)),
    text,
  );
}
