import type { Stretch } from "../page/stretch.ts";

/**
 * What translators open their own notes with: `N. del T.`, `NdT`, `Anm. d. Ü.`, `translator’s note`, `訳注`, `译者注`. Forms
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

/** A note set off in brackets. */
const BRACKETED = new RegExp(
  `[(（[【［](?:${MARK})[:：.,、\\s][^()（）[\\]【】［］]{0,400}[)）\\]】］]`,
  "giu",
);
const OPENING = new RegExp(`^\\s*[(（[【［*_]?(?:${MARK})(?![\\p{L}\\p{N}])`, "iu");
/** What no note lacks: most texts need not be searched. */
const TRACE = /[(（[【［]/;

/** The notes of a translator in a text, each with its brackets: they say what no other page says. O(length). */
export function translatorNotes(text: string): readonly Stretch[] {
  if (!TRACE.test(text)) return [];
  return [...text.matchAll(BRACKETED)].map(({ 0: note, index }) => ({
    start: index,
    end: index + note.length,
  }));
}

/** Whether a whole text is a note of its translator. */
export function isTranslatorNote(text: string): boolean {
  return OPENING.test(text.slice(0, LONGEST_MARK));
}

const LONGEST_MARK = 60;
