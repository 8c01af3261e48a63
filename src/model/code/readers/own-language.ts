import type { Both } from "../../both.ts";
import { baseLanguage } from "../../language/language-tag.ts";

/**
 * A possible language tag, with or without a region, that is not part of a
 * longer name: `en`, `en-US`, `EN_GB`.
 */
const TAG =
  /(?<![\p{L}\p{N}_$@-])(?:[a-z]{2,3}(?:[-_][A-Z]{2})?|[A-Z]{2,3}(?:[-_][A-Z]{2})?)(?![\p{L}\p{N}_$@(-])/gu;

interface TagInCode {
  readonly text: string;
  readonly language: string;
  readonly start: number;
}

/**
 * The code of a translation with the tag of the target language replaced by that of the source, since
 * examples are adapted to the language of their page: `lang: "es"` becomes `lang: "en"`. Applies only if both
 * sides name the two languages equally often, so that the tags correspond. Linear in the code.
 *
 * @param languages the language tags of both pages
 */
export function withLanguageOf(source: string, target: string, languages: Both<string>): string {
  const [from, to] = [baseLanguage(languages.source), baseLanguage(languages.target)];
  const tagsIn = (code: string): readonly TagInCode[] =>
    [...code.matchAll(TAG)].flatMap(({ 0: text, index }) => {
      const language = baseLanguage(text);
      return language === from || language === to ? [{ text, language, start: index }] : [];
    });
  const theirs = tagsIn(target);
  if (!theirs.some(({ language }) => language === to)) return target;
  const ours = tagsIn(source);
  if (ours.length !== theirs.length) return target;
  let code = "";
  let done = 0;
  for (const [index, { text, language, start }] of theirs.entries()) {
    const own = ours[index];
    const isAdapted = own?.language === from && language === to;
    code += target.slice(done, start) + (isAdapted ? own.text : text);
    done = start + text.length;
  }
  return code + target.slice(done);
}

/**
 * Whether two names denote the same file, apart from the language tag of the page: `GUIDE.md`, `GUIDE.nl.md`.
 *
 * @param languages the language tags of both pages
 */
export function areOneFile(source: string, target: string, languages: Both<string>): boolean {
  const [ours, theirs] = [
    withoutTag(source, languages.source),
    withoutTag(target, languages.target),
  ];
  return ours === theirs && (ours !== source || theirs !== target);
}

function withoutTag(file: string, language: string): string {
  const [, name = "", tag = "", extension = ""] =
    /^(\S+)[._-]([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)(\.[a-z]{2,4})$/.exec(file) ?? [];
  const isOwn = tag !== "" && baseLanguage(tag) === baseLanguage(language);
  return isOwn ? `${name}${extension}` : file;
}
