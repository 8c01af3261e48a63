import {
  countOf,
  editIn,
  type MutationClass,
  PROSE_KINDS,
  type Site,
  sitesIn,
} from "../mutation.ts";
import { between, type Random } from "../random.ts";
import type { Twin, TwinPair } from "../twins.ts";

const VALUE_RULES = ["number", "unit", "date", "version"];

/** A plain number: no part of a word, a version, a date, a path or a time. */
const NUMBER =
  /(?<![A-Za-z\d.,:/#_+\-–−^])\d+(?:[.,\u00a0\u202f]\d+)*(?![A-Za-z\d_:/\-–^]|[.,]\d)/g;

/** A number that stands once on each side of a twin, with the same digits. */
interface SharedNumber {
  readonly start: number;
  readonly surface: string;
}

function sharedNumbers({ sourceProse, targetProse }: Twin): readonly SharedNumber[] {
  const digits = (text: string) => text.replace(/\D/g, "");
  const from = [...sourceProse.matchAll(NUMBER)].map(([surface]) => digits(surface));
  const to = [...targetProse.matchAll(NUMBER)];
  const once = (all: readonly string[], value: string) =>
    all.filter((other) => other === value).length === 1;
  return to
    .filter(([surface]) => {
      const value = digits(surface);
      return (
        once(from, value) &&
        once(
          to.map(([other]) => digits(other)),
          value,
        )
      );
    })
    .map((match) => ({ start: match.index, surface: match[0] }));
}

/** A class that rewrites a shared number; null leaves the number alone. */
export function rewritingNumbers(
  id: string,
  expected: readonly string[],
  rewrite: (surface: string, random: Random) => string | null,
  fits: (twin: Twin, number: SharedNumber, pair: TwinPair) => boolean = () => true,
): MutationClass {
  return {
    id,
    expected,
    least: "warning",
    sites: (pair) =>
      sitesIn(pair, PROSE_KINDS, (twin) =>
        sharedNumbers(twin)
          .filter((number) => fits(twin, number, pair) && rewrite(number.surface, () => 0) !== null)
          .map(
            ({ start, surface }): Site =>
              (random) => {
                const text = rewrite(surface, random) ?? surface;
                // With a number that goes, one space goes.
                const space =
                  text === "" && /\s/.test(twin.targetProse.charAt(start + surface.length));
                const end = start + surface.length + (space ? 1 : 0);
                return {
                  edits: [editIn(twin, start, end, text)],
                  done: `${surface} became ${text === "" ? "nothing" : text}`,
                };
              },
          ),
      ),
  };
}

function isYear(surface: string): boolean {
  return /^(?:19|20)\d\d$/.test(surface);
}

function changeDigit(surface: string, random: Random): string | null {
  if (isYear(surface)) return null;
  const last = Number(surface.at(-1));
  const other = (last + between(random, 1, 9)) % 10;
  // A lone zero in front is no other number's way of writing.
  return surface.slice(0, -1) + (surface.length === 1 && other === 0 ? (last % 9) + 1 : other);
}

function changeMagnitude(surface: string, random: Random): string | null {
  if (isYear(surface) || !/^[1-9]\d*$/.test(surface)) return null;
  return surface + "0".repeat(between(random, 1, 3));
}

/** The value is said nowhere else in the section: a number said again may be left out. */
function isUnique(twin: Twin, { surface }: SharedNumber, pair: TwinPair): boolean {
  const section = pair.sections.find((one) => one.heading === twin || one.twins.includes(twin));
  const all = section === undefined ? [] : [section.heading, ...section.twins];
  const texts = all.flatMap((one) => (one === null ? [] : [one.sourceProse]));
  return texts.reduce((sum, text) => sum + countOf(text, surface), 0) === 1;
}

/** A sign or word that goes with a number and stands in both languages alike. */
function losingUnit(id: string, unit: RegExp): MutationClass {
  return {
    id,
    expected: VALUE_RULES,
    least: "warning",
    sites: (pair) =>
      sitesIn(pair, PROSE_KINDS, (twin) => {
        const signs = (text: string) => [...text.matchAll(unit)];
        // Dollars with an equals sign or an exponent about them are maths.
        if (/[=^]/.test(twin.targetProse)) return [];
        const from = signs(twin.sourceProse).map(([sign]) => sign.trim());
        const to = signs(twin.targetProse);
        if (from.length !== to.length) return [];
        return to
          .filter(([sign]) => from.includes(sign.trim()))
          .map(
            (match): Site =>
              () => ({
                edits: [editIn(twin, match.index, match.index + match[0].length, "")],
                done: `lost ${match[0].trim()}`,
              }),
          );
      }),
  };
}

/** A number with a word or letter of scale, in the languages that pages are translated from. */
const SCALED =
  /\d\s?(?:thousand|million|billion|trillion|mil\b|mill[oó]n|billones|millions?|milliards?|Million|Milliarde|milh|bilh|[kKMB]\b|[万億])/;

const SCALES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\bmillion\b/g, "billion"],
    [/\bbillion\b/g, "million"],
  ],
  es: [
    [/\bmillones\b/g, "billones"],
    [/\bmil\b(?! millones)/g, "millones de"],
  ],
  fr: [
    [/\bmillions\b/g, "milliards"],
    [/\bmilliards\b/g, "millions"],
  ],
  de: [
    [/\bMillionen\b/g, "Milliarden"],
    [/\bMilliarden\b/g, "Millionen"],
  ],
  pt: [
    [/\bmilhões\b/g, "bilhões"],
    [/\bbilhões\b/g, "milhões"],
  ],
  ja: [
    [/万/g, "億"],
    [/億/g, "万"],
  ],
};

const changeScale: MutationClass = {
  id: "change-scale-word",
  expected: VALUE_RULES,
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) => {
      if (!SCALED.test(twin.sourceProse)) return [];
      return (SCALES[pair.targetLanguage.split("-")[0] ?? ""] ?? []).flatMap(([word, other]) =>
        [...twin.targetProse.matchAll(word)]
          .filter(({ index }) =>
            /\d[\s\u00a0\u202f]?(?:mil )?$/.test(twin.targetProse.slice(0, index)),
          )
          .map(
            (match): Site =>
              () => ({
                edits: [editIn(twin, match.index, match.index + match[0].length, other)],
                done: `${match[0]} became ${other}`,
              }),
          ),
      );
    }),
};

/** Versions as they stand: the same on both sides. */
const VERSION =
  /(?<![\w.,/$€£])v?\d+\.\d+(?:\.\d+)+(?![\w/]|\.\d)|(?<=[A-Za-z] )\d+\.\d+(?![\w/%]|[.,]\d)/g;

const changeVersion: MutationClass = {
  id: "change-version",
  expected: ["version", "name", "number"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) =>
      [...twin.targetProse.matchAll(VERSION)]
        .filter(
          ([surface]) =>
            countOf(twin.sourceProse, surface) === 1 && countOf(twin.targetProse, surface) === 1,
        )
        .map(
          (match): Site =>
            (random) => {
              const [surface] = match;
              const last = /\d+$/.exec(surface)?.[0] ?? "0";
              const text =
                surface.slice(0, -last.length) + String(Number(last) + between(random, 1, 3));
              return {
                edits: [editIn(twin, match.index, match.index + surface.length, text)],
                done: `${surface} became ${text}`,
              };
            },
        ),
    ),
};

/** Defects of numbers and what goes with them. */
export const VALUE_MUTATIONS: readonly MutationClass[] = [
  rewritingNumbers("change-digit", [...VALUE_RULES, "name"], changeDigit),
  rewritingNumbers("change-magnitude", [...VALUE_RULES, "name"], changeMagnitude),
  rewritingNumbers("drop-number", [...VALUE_RULES, "name"], () => "", isUnique),
  changeScale,
  losingUnit("lose-percent", /(?<=\d)[\s\u00a0\u202f]?%/g),
  losingUnit(
    "lose-currency",
    /(?:US)?[$€£¥](?=\d)|(?<=\d)[\s\u00a0\u202f]?(?:[€$£¥]|USD|EUR|GBP)/g,
  ),
  losingUnit(
    "lose-unit",
    /(?<=\d)[\s\u00a0\u202f]?(?:ms|km|kg|cm|mm|[kKMGT]i?B|[kMG]?Hz|px|rem|kW|°C)(?![A-Za-z])/g,
  ),
  rewritingNumbers("change-year", [...VALUE_RULES, "name"], (surface, random) =>
    isYear(surface) ? String(Number(surface) - between(random, 1, 9)) : null,
  ),
  changeVersion,
];
