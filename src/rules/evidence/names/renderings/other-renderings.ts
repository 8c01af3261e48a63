import type { Both } from "../../../../model/both.ts";
import { isInCodeBlock } from "../../../../model/code/in-code-block.ts";
import type { Fact } from "../../../../model/fact.ts";
import type { Document } from "../../../../model/page/document.ts";
import { languagesOf } from "../../../../model/rule.ts";
import { foldLetters } from "../../../../model/text/letters/letters.ts";
import { isSetOtherwise } from "../../../../model/text/name-with-figures.ts";
import { areOneColourModel } from "./colour-models.ts";
import { isOfItsPeople } from "./country-names.ts";

/** Whether a changed name is another way to write the same name, as the page or the language has it. */
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

/** Whether the digits agree: `Oven 18`, `Oven-18`, not `Oven 20`. A target without digits always agrees. */
function haveSameFigures({ source, target }: Both<string>): boolean {
  const [ours, theirs] = [source, target].map((name) => name.match(/\d+/g)?.join(" ") ?? "");
  return theirs === "" || ours === theirs;
}

/** Whether the source page combines the two names: `Hopper` for `Grace` where it mentions `Grace Hopper`. */
function isSameBearer(ours: string, theirs: string, { page }: Document): boolean {
  return page.text.includes(`${ours} ${theirs}`) || page.text.includes(`${theirs} ${ours}`);
}

/** Whether the target adds a word of its language to the name: `the Tay Bridge`, `el Tay`. */
function isLengthened({ source, target }: Both<Fact>): boolean {
  return target.strength === "weak" && ` ${target.surface} `.includes(` ${source.surface} `);
}

/** Whether a name is invented for an example: both pages use their own in code, and the original is gone. */
function isRenamedInCode({ source, target }: Both<string>, pages: Both<Document>): boolean {
  if (pages.target.page.text.includes(source)) return false;
  return isInCodeBlock(source, pages.source) && isInCodeBlock(target, pages.target);
}

/** Whether two names differ only in case, or in accents that the language adds: `Wikipédia`. */
function isOtherCase({ source, target }: Both<Fact>): boolean {
  const [ours = "", theirs = ""] = [source.readings[0], target.readings[0]];
  return [theirs.toLowerCase(), foldLetters(theirs)].includes(ours.toLowerCase());
}

/** Whether an unlisted word differs in number, `a String`, `some Strings`, and both pages have both forms. */
function isOtherNumber({ source, target }: Both<Fact>, pages: Both<Document>): boolean {
  if (source.spelling || target.spelling) return false;
  const [one, several] = [source.surface, target.surface].sort((a, b) => a.length - b.length);
  if (one === undefined || one.length < SHORTEST_WORD || several !== `${one}s`) return false;
  const isWord = new RegExp(`(?<!\\p{L})${one}(?!\\p{L})`, "u");
  return [pages.source, pages.target].every(
    ({ page: { text } }) => text.includes(several) && isWord.test(text),
  );
}

/** Minimum length in letters; with an `s`, shorter words may be other words. */
const SHORTEST_WORD = 4;
