import type { Both } from "../../../../model/both.ts";
import { isInCodeBlock } from "../../../../model/code/in-code-block.ts";
import type { Fact } from "../../../../model/fact.ts";
import type { Document } from "../../../../model/page/document.ts";
import { languagesOf } from "../../../../model/rule.ts";
import { foldLetters } from "../../../../model/text/letters/letters.ts";
import { isSetOtherwise } from "../../../../model/text/name-with-figures.ts";
import { areOneColourModel } from "./colour-models.ts";
import { isOfItsPeople } from "./country-names.ts";

/** Whether a name that stands for another is that name all the same, as the page or the language has it. */
export function isOtherRendering(names: Both<Fact>, pages: Both<Document>): boolean {
  const surfaces = { source: names.source.surface, target: names.target.surface };
  return (
    isSameBearer(surfaces.source, surfaces.target, pages.source) ||
    isLengthened(names) ||
    areOneColourModel(surfaces.source, surfaces.target) ||
    isOtherNumber(names, pages) ||
    (haveSameFigures(surfaces) && isSetOtherwise(surfaces.source, pages.target.page.text)) ||
    isOfItsPeople(surfaces, languagesOf(pages)) ||
    isOtherCase(names) ||
    isRenamedInCode(surfaces, pages)
  );
}

/** `Oven 18` for `Oven-18`, and not `Oven 20`; a name without digits says nothing against it. */
function haveSameFigures({ source, target }: Both<string>): boolean {
  const [ours, theirs] = [source, target].map((name) => name.match(/\d+/g)?.join(" ") ?? "");
  return theirs === "" || ours === theirs;
}

/** `Hopper` for `Grace`, where the source speaks of `Grace Hopper`. */
function isSameBearer(ours: string, theirs: string, { page }: Document): boolean {
  return page.text.includes(`${ours} ${theirs}`) || page.text.includes(`${theirs} ${ours}`);
}

/** `the Tay Bridge` for `el Tay`: with a word of the language it makes a longer name. */
function isLengthened({ source, target }: Both<Fact>): boolean {
  return target.strength === "weak" && ` ${target.surface} `.includes(` ${source.surface} `);
}

/** A name made up for an example, which the translation renames in prose and code alike and keeps nowhere. */
function isRenamedInCode({ source, target }: Both<string>, pages: Both<Document>): boolean {
  if (pages.target.page.text.includes(source)) return false;
  return isInCodeBlock(source, pages.source) && isInCodeBlock(target, pages.target);
}

/** A capital more or less is another spelling of the same name, and an accent more its own in the language: `Wikipédia`. */
function isOtherCase({ source, target }: Both<Fact>): boolean {
  const [ours = "", theirs = ""] = [source.readings[0], target.readings[0]];
  return [theirs.toLowerCase(), foldLetters(theirs)].includes(ours.toLowerCase());
}

/** `a String` and `some Strings`: a word that no list has, and that each page has in both numbers. */
function isOtherNumber({ source, target }: Both<Fact>, pages: Both<Document>): boolean {
  if (source.spelling || target.spelling) return false;
  const [one, several] = [source.surface, target.surface].sort((a, b) => a.length - b.length);
  if (one === undefined || one.length < SHORTEST_WORD || several !== `${one}s`) return false;
  const isWord = new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, "u");
  return [pages.source, pages.target].every(
    ({ page: { text } }) => text.includes(several) && isWord.test(text),
  );
}

const SHORTEST_WORD = 4;
