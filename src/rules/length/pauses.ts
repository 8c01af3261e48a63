/** Counts the punctuation marks that separate clauses in a text. */
export function pausesIn(text: string): number {
  return text.match(/[,;:(—–](?=\s|\p{L})|(?<=\s)-(?=\s)/gu)?.length ?? 0;
}
