import type { Stretch } from "../page/stretch.ts";

/**
 * Openings of translator's notes: `N. del T.`, `NdT`, `Anm. d. Ü.`, `translator’s note`, `訳注`, `译者注`. Taken
 * from style guides and printed books in these languages.
 */
const MARK = [
  "N\\. ?(?:de la |del |do |da |d\\. ?|de )?T\\.",
  "NdT",
  "Nota (?:del traductor|de la traductora|do tradutor|da tradutora|del traduttore|della traduttrice)",
  "Note (?:du traducteur|de la traductrice)",
  "Anm(?:erkung|\\.) (?:des Übersetzers|der Übersetzerin|d\\. ?(?:Übers\\.|Ü\\.))",
  "Translator[’']?s? note",
  "訳者?注",
  "译者?注",
  "譯者?[註注]",
  "역주",
  "옮긴이 주",
  "Прим(?:ечание|\\.) пер(?:еводчика|\\.)",
].join("|");

/** A note in brackets. */
const BRACKETED = new RegExp(
  `[(（[【［](?:${MARK})[:：.,、\\s][^()（）[\\]【】［］]{0,400}[)）\\]】］]`,
  "giu",
);
const OPENING = new RegExp(`^\\s*[(（[【［*_]?(?:${MARK})(?![\\p{L}\\p{N}])`, "iu");
/** A quick test, since every bracketed note has one of these and most texts do not. */
const TRACE = /[(（[【［]/;

/** The bracketed translator's notes in a text, including brackets; they need no counterpart. Linear. */
export function translatorNotes(text: string): readonly Stretch[] {
  if (!TRACE.test(text)) return [];
  return [...text.matchAll(BRACKETED)].map(({ 0: note, index }) => ({
    start: index,
    end: index + note.length,
  }));
}

/** Whether an entire text is a translator's note. */
export function isTranslatorNote(text: string): boolean {
  return OPENING.test(text.slice(0, LONGEST_MARK));
}

/** Number of first characters that are searched for the mark of a note. */
const LONGEST_MARK = 60;
