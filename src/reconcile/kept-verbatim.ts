import type { Difference } from "../model/difference.ts";
import type { Fact } from "../model/fact.ts";
import { tally } from "../model/lookup/count-one.ts";
import { once } from "../model/lookup/once.ts";
import { remember } from "../model/lookup/remember.ts";
import { occurrencesIn } from "../model/text/occurrences.ts";
import type { Meeting, Texts } from "./gather-meetings.ts";
import { hasFiguresOf, isInOtherLetters, isParted } from "./kept-in-other-letters.ts";
import { writtenOnto } from "./written-onto.ts";

/**
 * Whether a difference is one of reading only: the other side has the same words, as in a name or title that
 * the translation keeps (`80k Hours`) and that its language reads differently. The version of a name may also
 * be separated from it: `Ruby 3.1` and `Ruby, desde la versión 3.1`.
 */
export function keptVerbatim(meeting: Meeting): (difference: Difference) => boolean {
  const { texts } = meeting;
  const inOurs = standingIn(() => texts().source);
  const inTheirs = standingIn(() => texts().target);
  const inOursSmall = standingIn(() => texts().source.toLowerCase());
  const inTheirsSmall = standingIn(() => texts().target.toLowerCase());
  const ours = () => ({ text: texts().source, count: inOurs });
  const theirs = () => ({ text: texts().target, count: inTheirs });
  const isOntoTheirs = writtenOnto(ours, theirs);
  const isOntoOurs = writtenOnto(theirs, ours);
  const read = once(() => figuresOf(meeting.target));
  const statedInSource = once(() => new Set(meeting.source.map(statementOf)));
  const isKept = (own: number, other: number) => other > 0 && other >= own;
  return ({ family, change, source, target }) => {
    if (family === "name" && change === "changed") {
      if (isInOtherLetters(source, texts().target)) return true;
      if (target !== null && isParted(target.surface, texts().source)) return true;
      if (isHyphenated(target, inOurs) || isHyphenated(source, inTheirs)) return true;
      return (
        isVersionApart(source, target, inTheirs, meeting.target) ||
        isVersionApart(target, source, inOurs, meeting.source)
      );
    }
    if (family === "name") {
      if (change === "missing" && isInOtherLetters(source, texts().target)) return true;
      const word = change === "missing" && source !== null ? source.surface : "";
      if (/^\P{N}+$/u.test(word) && isKept(inOurs(word), inTheirs(word))) return true;
      return source === null
        ? isStatedApart(target, inTheirs, inOurs)
        : isStatedApart(source, inOurs, inTheirs);
    }
    if (family !== "value") return false;
    if (change === "changed" && isOfOtherWord(source, target, texts())) return true;
    if (change === "missing" && hasFiguresOf(source?.surface ?? "", texts().target)) return true;
    if (change === "missing" && isOntoTheirs(source)) return true;
    // `Twelve-Factor` for `twelve-factor`: the number belongs to a name.
    if (change === "missing" && source?.written === "words") {
      const word = source.surface.toLowerCase();
      if (isKept(inOursSmall(word), inTheirsSmall(word))) return true;
    }
    if (change === "missing" && isSetInCode(source, inTheirs, read)) return true;
    if (change === "added" && isOntoOurs(target)) return true;
    // A repeated version may be part of a name on the other side: `node 0.11.9` and `Node.js 0.11.9`.
    if (change === "missing" && source?.kind === "version" && inTheirs(source.surface) > 0)
      return true;
    // `500` for `50` while the source has a `500` too: both pages read it alike, so the change is real.
    if (change === "changed" && target !== null && statedInSource().has(statementOf(target)))
      return false;
    const inTarget = source !== null && isKept(inOurs(source.surface), inTheirs(source.surface));
    const inSource = target !== null && isKept(inTheirs(target.surface), inOurs(target.surface));
    if (change === "unit" && isNamedAlike(source, target, texts())) return true;
    // `30` also occurs in `30 million`: a lost scale is judged by the scaled number.
    if (change === "changed" && isScaleOf(source, target)) return inTarget;
    if (change === "changed" && isScaleOf(target, source)) return inSource;
    // `14B` also occurs in `$14B`: a lost unit is judged by the side that has the unit.
    if (change === "unit") return source?.unit === null ? inSource : inTarget;
    return inTarget || inSource;
  };
}

/** A key for the surface, unit and readings of a fact. */
function statementOf({ surface, unit, readings }: Fact): string {
  return JSON.stringify([surface, unit, readings]);
}

/** Whether a number is the other one with a scale word or an exponent: `30 million` and `30`, `10^6` and `10`. */
function isScaleOf(scaled: Fact | null, bare: Fact | null): boolean {
  if (scaled === null || bare === null || scaled.kind !== bare.kind) return false;
  const { surface } = bare;
  return (
    scaled.surface.startsWith(surface) &&
    /^(?:\s\p{L}|\^)/u.test(scaled.surface.slice(surface.length))
  );
}

/** Number of characters before a version that are searched for its word, which keeps the search linear. */
const LONGEST_WORD = 40;

/** `GDP 2.1` and `PIB 2,1`: a number after a translated word is no version, though it looks like one. */
function isOfOtherWord(version: Fact | null, number: Fact | null, texts: Texts): boolean {
  if (version?.kind !== "version" || number?.kind !== "number") return false;
  if (version.readings[0] !== number.readings[0]) return false;
  const at = texts.source.indexOf(version.surface);
  const before = texts.source.slice(Math.max(0, at - LONGEST_WORD), Math.max(0, at));
  const word = /(\p{L}+) $/u.exec(before)?.[1];
  return word !== undefined && !texts.target.includes(word);
}

/** `80 lira`, `ochocientos reales`: the bare number is followed by the same word, not known as a unit. */
function isNamedAlike(source: Fact | null, target: Fact | null, texts: Texts): boolean {
  if (source === null || target === null) return false;
  const [named, bare, text] =
    target.unit === null ? [source, target, texts.target] : [target, source, texts.source];
  const [, word = ""] = /(\p{L}{4,})$/u.exec(named.surface) ?? [];
  if (bare.unit !== null || word === "") return false;
  const at = text.indexOf(bare.surface);
  const behind = at < 0 ? "" : text.slice(at + bare.surface.length).trimStart();
  return behind.toLowerCase().startsWith(word.slice(0, SHORTEST_STEM).toLowerCase());
}

/** Number of first letters that inflected forms of a unit's word share. */
const SHORTEST_STEM = 4;

/** `OVEN-X24` for `OVEN X24`, whose second word is a name by itself. */
function isHyphenated(name: Fact | null, countInOther: (words: string) => number): boolean {
  if (name === null || !name.surface.includes("-")) return false;
  return countInOther(name.surface.replaceAll("-", " ")) > 0;
}

/**
 * Whether the translation has the digits of a value outside any value: as code (`from 0 to 1` with both ends
 * in code for `between 0 and 1`) or as the name of a resolution (`4K` for `4k`). They must occur more often
 * than the values of the translation account for.
 */
function isSetInCode(
  value: Fact | null,
  inTheirs: (words: string) => number,
  read: () => ReadonlyMap<string, number>,
): boolean {
  if (value === null || value.written === "words") return false;
  const scaled = /^(\d{1,3})k\b/.exec(value.surface)?.[1];
  if (scaled !== undefined) return inTheirs(`${scaled}K`) > 0;
  if (value.unit !== null && value.kind !== "range") return false;
  const figures = value.surface.match(FIGURES) ?? [];
  return (
    figures.length > 0 &&
    figures.every((figure) => {
      const written = new Set([
        figure,
        figure.replace(/[.,]/g, (mark) => (mark === "." ? "," : ".")),
      ]);
      const stands = [...written].reduce((sum, each) => sum + inTheirs(each), 0);
      return stands > 0 && stands > (read().get(plainFigure(figure)) ?? 0);
    })
  );
}

/** The number of values that contain each figure. */
function figuresOf(facts: readonly Fact[]): ReadonlyMap<string, number> {
  return tally(
    facts.flatMap(({ surface }) => [...new Set(surface.match(FIGURES)?.map(plainFigure))]),
  );
}

function plainFigure(figure: string): string {
  return figure.replaceAll(",", ".");
}

const FIGURES = /\d+(?:[.,]\d+)*/g;

/** `Preact in [4.0]` for `Preact 4.0`: the other side has the version, but not right after the name. */
function isVersionApart(
  versioned: Fact | null,
  bare: Fact | null,
  countInOther: (words: string) => number,
  otherNames: readonly Fact[],
): boolean {
  return (versioned?.readings ?? []).some((reading) =>
    (bare?.readings ?? []).some((name) => {
      const rest = reading.startsWith(name) ? reading.slice(name.length) : "";
      const version = /^[- /]?(\d.*)$/.exec(rest)?.[1];
      if (version === undefined) return false;
      const inNames = otherNames.filter(({ surface }) => surface.endsWith(version));
      return countInOther(version) + countInOther(`v${version}`) > inNames.length;
    }),
  );
}

/** `3.1` of `Ruby 3.1`: the other side has the name, and the version at least as often, but apart. */
function isStatedApart(
  versioned: Fact | null,
  countInOwn: (words: string) => number,
  countInOther: (words: string) => number,
): boolean {
  const [, name, version] = /^(.*\D) (v?\d[\d.]*)$/.exec(versioned?.readings[0] ?? "") ?? [];
  if (name === undefined || version === undefined) return false;
  return countInOther(name) > 0 && countInOther(version) >= Math.max(1, countInOwn(version));
}

/** Counts the occurrences of words in a text, except inside longer words or numbers. */
function standingIn(textOf: () => string): (words: string) => number {
  const search = once(() => occurrencesIn(textOf()));
  // Tables and lists can have the same leftover many times.
  return remember((words) => {
    const text = textOf();
    let count = 0;
    let last = -words.length;
    for (const at of search()(words)) {
      if (at < last + words.length) continue;
      last = at;
      if (!isInside(at, at + words.length, text)) count++;
    }
    return count;
  });
}

function isInside(start: number, end: number, text: string): boolean {
  return (
    /[\p{L}\p{N}$€£¥%]$|(?<!\p{L})[-−–+]$|\p{N}[.,:]$/u.test(
      text.slice(Math.max(0, start - 2), start),
    ) || /^[\p{L}\p{N}$€£¥%]|^[.,:]\p{N}/u.test(text.slice(end, end + 2))
  );
}
