import { editDistance } from "../../model/text/letters/edit-distance.ts";
import type { Bare } from "./bare-kinds.ts";

/**
 * Whether changed code is a mistake rather than a translation: the source page has the new code too, or it is
 * nearly the same. Mentions and literals are never translated.
 *
 * @param isKnown whether the source page has the other code as well
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

/** Normalizes an extension: `.yml` for `.yaml`, `.jpg` for `.jpeg`, `.htm` for `.html`. */
function shortEnding(ending: string): string {
  const lower = ending.toLowerCase();
  return SHORT_ENDINGS[lower] ?? lower;
}

const SHORT_ENDINGS: Readonly<Record<string, string>> = {
  ".yaml": ".yml",
  ".jpeg": ".jpg",
  ".html": ".htm",
};

/**
 * Whether a changed file is a mistake: another extension, another number, or a name that programs look up.
 * Other names consist of words and may be translated.
 */
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

/** Names under which programs look up files. */
const SOUGHT =
  /^(?:index|main|lib|mod|package|package-lock|tsconfig|Cargo|go|pom|build|setup|requirements|manage|Makefile|Dockerfile|README|LICENSE|CHANGELOG|CONTRIBUTING|\.?env|__init__)$/;

/** Whether a longer word is a compound with an option: `--backup-flaggan` means the option `--backup`. */
function isInCompound(option: string, longer: string): boolean {
  return longer.startsWith(`${option}-`) && longer.length - option.length > SHORTEST_NOUN;
}

/** The remainder must be longer: a short one may be part of the option, as in `--out-dir`. */
const SHORTEST_NOUN = 4;

/** Whether exactly one part of a path differs, and only slightly. */
function isOtherPart(ours: readonly string[], theirs: readonly string[]): boolean {
  const changed = ours.flatMap((part, index) => (part === theirs[index] ? [] : [index]));
  const [index = 0] = changed;
  return (
    ours.length === theirs.length &&
    changed.length === 1 &&
    areNear(ours[index] ?? "", theirs[index] ?? "")
  );
}

/** Whether two words differ by one edit or one is a prefix of the other: no translation is that close. */
function areNear(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one) || editDistance(one, other) <= 1;
}
