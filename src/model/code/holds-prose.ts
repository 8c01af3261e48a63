/**
 * Whether a text reads as sentences, as in a box that a site writes as a fence: ` ```note `. At least half of
 * its lines must be words that end with a sentence stop.
 */
export function holdsProse(text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== "");
  const sentences = lines.filter(endsAsSentence);
  return sentences.length > 0 && sentences.length * 2 >= lines.length;
}

function endsAsSentence(line: string): boolean {
  const said = line.trim().replace(/^(?:[-+*•]|\d{1,3}[.)])\s+/, "");
  if (/[。！？][」』）]?$/u.test(said)) return true;
  return /[.!?…]["'”’»)*_]{0,3}$/u.test(said) && WORDS.test(said);
}

/** Four words in a row, without a sign of code between them. */
const WORDS =
  /(?:^|\s)["“«(¿¡]?\p{L}+[,;:)]?(?: ["“«(]?\p{Ll}[\p{L}'’-]*[,;:."”)]{0,2}){3}(?=\s|$)/u;
