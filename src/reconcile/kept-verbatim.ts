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
 * Whether what differs is only read differently: the very words stand on the other side too, as in a name or a
 * title that the translation keeps (`80k Hours`), which its language reads in its own way. The number of a name
 * may also stand apart from it: `Ruby 3.1` and `Ruby, desde la versión 3.1`.
 */
export function keptVerbatim(meeting: Meeting): (difference: Difference) => boolean {
  const { texts } = meeting;
  const inOurs = standingIn(() => texts().source);
  const inTheirs = standingIn(() => texts().target);
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
    if (change === "missing" && isSetInCode(source, inTheirs, read)) return true;
    if (change === "added" && isOntoOurs(target)) return true;
    // A version said again, which may stand in a name: `node 0.11.9` and `Node.js 0.11.9`.
    if (change === "missing" && source?.kind === "version" && inTheirs(source.surface) > 0)
      return true;
    // `500` for `50`, where another `500` is told in words: both pages read it alike.
    if (change === "changed" && target !== null && statedInSource().has(statementOf(target)))
      return false;
    const inTarget = source !== null && isKept(inOurs(source.surface), inTheirs(source.surface));
    const inSource = target !== null && isKept(inTheirs(target.surface), inOurs(target.surface));
    if (change === "unit" && isNamedAlike(source, target, texts())) return true;
    // `30` also stands inside `30 million`: a lost scale is reported by what has it.
    if (change === "changed" && isScaleOf(source, target)) return inTarget;
    if (change === "changed" && isScaleOf(target, source)) return inSource;
    // `14B` also stands inside `$14B`: a lost unit is reported by the source's words alone.
    if (change === "unit") return source?.unit === null ? inSource : inTarget;
    return inTarget || inSource;
  };
}

/** What a fact says and in which words: the same for two that state the very same. */
function statementOf({ surface, unit, readings }: Fact): string {
  return JSON.stringify([surface, unit, readings]);
}

/** Whether a number is the other one with a word of scale after it: `30 million` and `30`. */
function isScaleOf(scaled: Fact | null, bare: Fact | null): boolean {
  if (scaled === null || bare === null || scaled.kind !== bare.kind) return false;
  const { surface } = bare;
  return (
    scaled.surface.startsWith(surface) && /^\s\p{L}/u.test(scaled.surface.slice(surface.length))
  );
}

const LONGEST_WORD = 40;

/** `GDP 2.1` and `PIB 2,1`: what stands after a word that is translated is a number, though it looks like a version. */
function isOfOtherWord(version: Fact | null, number: Fact | null, texts: Texts): boolean {
  if (version?.kind !== "version" || number?.kind !== "number") return false;
  if (version.readings[0] !== number.readings[0]) return false;
  const at = texts.source.indexOf(version.surface);
  const before = texts.source.slice(Math.max(0, at - LONGEST_WORD), Math.max(0, at));
  const word = /(\p{L}+) $/u.exec(before)?.[1];
  return word !== undefined && !texts.target.includes(word);
}

/** `80 lira`, `ochocientos reales`: the same word stands after the bare number, where it is not known for a unit. */
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

const SHORTEST_STEM = 4;

/** `OVEN-X24` for `OVEN X24`, of which the second word is a name by itself. */
function isHyphenated(name: Fact | null, countInOther: (words: string) => number): boolean {
  if (name === null || !name.surface.includes("-")) return false;
  return countInOther(name.surface.replaceAll("-", " ")) > 0;
}

/**
 * Whether the translation has the digits of a value where no value is read: as code, `от `0` до `1`` for `between 0 and
 * 1`, or as the name of a resolution, `4K` for `4k`. They stand there more often than its other values have them.
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

/** How many values have each number. */
function figuresOf(facts: readonly Fact[]): ReadonlyMap<string, number> {
  return tally(
    facts.flatMap(({ surface }) => [...new Set(surface.match(FIGURES)?.map(plainFigure))]),
  );
}

function plainFigure(figure: string): string {
  return figure.replaceAll(",", ".");
}

const FIGURES = /\d+(?:[.,]\d+)*/g;

/** `Preact in [4.0]` for `Preact 4.0`: the version stands there too, after no name. */
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

/** `3.1` of `Ruby 3.1` where both stand on the other side as often, apart: neither is missing there. */
function isStatedApart(
  versioned: Fact | null,
  countInOwn: (words: string) => number,
  countInOther: (words: string) => number,
): boolean {
  const [, name, version] = /^(.*\D) (v?\d[\d.]*)$/.exec(versioned?.readings[0] ?? "") ?? [];
  if (name === undefined || version === undefined) return false;
  return countInOther(name) > 0 && countInOther(version) >= Math.max(1, countInOwn(version));
}

/** Counts how often words stand in a text for themselves, and not as a part of a longer word or number. */
function standingIn(textOf: () => string): (words: string) => number {
  const search = once(() => occurrencesIn(textOf()));
  // The same words are left over many times in tables and lists.
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
