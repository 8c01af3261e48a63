import { editDistance } from "../../model/text/letters/edit-distance.ts";
import type { Bare } from "./bare-kinds.ts";

/**
 * Whether code of a kind that stands in the stead of another is a mistake and no translation: one that the page knows, or
 * nearly the first. Who is mentioned and what is literal no translation changes at all.
 *
 * @param isKnown whether the source page says the other as well
 */
export function isSlipOf(own: Bare, other: Bare, isKnown: boolean): boolean {
  switch (own.kind) {
    case "mention":
    case "literal":
      return true;
    case "ending":
      return shortEnding(own.text) !== shortEnding(other.text);
    case "figure":
      return own.text.toLowerCase() !== other.text.toLowerCase();
    case "option":
      return (
        own.text.length === 2 ||
        isKnown ||
        (areNear(own.text, other.text) && !isInCompound(own.text, other.text))
      );
    case "file":
      return isKnown || isOtherFile(own.text, other.text);
    case "path":
      return isKnown || isOtherPart(own.text.split("/"), other.text.split("/"));
    default:
      return isKnown || areNear(own.text, other.text);
  }
}

/** `.yml` for `.yaml`, `.jpg` for `.jpeg`, `.htm` for `.html`. */
function shortEnding(ending: string): string {
  const lower = ending.toLowerCase();
  return SHORT_ENDINGS[lower] ?? lower;
}

const SHORT_ENDINGS: Readonly<Record<string, string>> = {
  ".yaml": ".yml",
  ".jpeg": ".jpg",
  ".html": ".htm",
};

/** Another ending, another number, or a name that programs look for; any other name is of words, and may be translated. */
function isOtherFile(file: string, other: string): boolean {
  const [ours, theirs] = [partsOfFile(file), partsOfFile(other)];
  if (ours.stem === theirs.stem) return true;
  if (ours.ending !== theirs.ending) return false;
  const isSought = SOUGHT.test(ours.stem.replace(/^.*\//, ""));
  return isSought || withoutFigures(ours.stem) === withoutFigures(theirs.stem);
}

function partsOfFile(file: string): { readonly stem: string; readonly ending: string } {
  const stem = file.replace(/\.\w+$/, "");
  return { stem, ending: file.slice(stem.length) };
}

function withoutFigures(text: string): string {
  return text.replace(/\d+/g, "0");
}

/** Names under which programs look for files. */
const SOUGHT =
  /^(?:index|main|lib|mod|package|package-lock|tsconfig|Cargo|go|pom|build|setup|requirements|manage|Makefile|Dockerfile|README|LICENSE|CHANGELOG|CONTRIBUTING|\.?env|__init__)$/;

/** `--backup-flaggan` is the option `--backup` in a word for options. */
function isInCompound(option: string, longer: string): boolean {
  return longer.startsWith(`${option}-`) && longer.length - option.length > SHORTEST_NOUN;
}

/** Shorter ends of options may be part of them: `--out-dir`. */
const SHORTEST_NOUN = 4;

/** One part of a path differs, and nearly is the other. */
function isOtherPart(ours: readonly string[], theirs: readonly string[]): boolean {
  const changed = ours.flatMap((part, index) => (part === theirs[index] ? [] : [index]));
  const [index = 0] = changed;
  return (
    ours.length === theirs.length &&
    changed.length === 1 &&
    areNear(ours[index] ?? "", theirs[index] ?? "")
  );
}

/** A letter wrong, missing, added or exchanged, or an end that is gone: no translation is that near. */
function areNear(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one) || editDistance(one, other) <= 1;
}
