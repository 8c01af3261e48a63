import {
  countOf,
  editIn,
  type MutationClass,
  PROSE_KINDS,
  type Site,
  sitesIn,
} from "../mutation.ts";
import { between, pick, type Random } from "../random.ts";
import { type Twin, type TwinPair, twinsOf } from "../twins.ts";

/** A word with a capital inside, or an acronym of three letters or more: its shape says that it is a name. */
const NAME =
  /(?<![\w@/.#-])(?:[A-Z][a-z]+(?:[A-Z]+[a-z]+)+|[A-Z][a-z]+[A-Z]{2,}|[A-Z]{3,6})(?![\w/@.-]\w|\w|['’]s)/g;

/** Brand names whose inner capitals no other word has. */
const BRAND = /^[A-Z][a-z]+(?:[A-Z]+[a-z]*)+$/;

interface FoundName {
  readonly name: string;
  readonly start: number;
}

/** The names that stand as often in the source's chunk as in the translation's. */
function sharedNames({ sourceProse, targetProse }: Twin, shape: RegExp): readonly FoundName[] {
  return [...targetProse.matchAll(shape)]
    .map((match) => ({ name: match[0], start: match.index }))
    .filter(({ name }) => countOf(targetProse, name) === countOf(sourceProse, name));
}

/** How often a name stands in the prose of a pair's source and target. */
function countsOnPage(pair: TwinPair, name: string): readonly [source: number, target: number] {
  return [countOf(pair.source.text, name), countOf(pair.target.text, name)];
}

const OTHER_NAMES = [
  "PostgreSQL",
  "OpenStreetMap",
  "WordPress",
  "LibreOffice",
  "GeoServer",
] as const;

const changeName: MutationClass = {
  id: "change-name",
  expected: ["name"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) =>
      sharedNames(twin, NAME)
        .filter(({ name }) => BRAND.test(name))
        .map(
          ({ name, start }): Site =>
            (random) => {
              const fresh = OTHER_NAMES.filter((other) => !pair.source.text.includes(other));
              const other = pick(random, fresh) ?? "GeoServer";
              return {
                edits: [editIn(twin, start, start + name.length, other)],
                done: `${name} became ${other}`,
              };
            },
        ),
    ),
};

const dropName: MutationClass = {
  id: "drop-name",
  expected: ["name"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) =>
      sharedNames(twin, NAME)
        // A name said again may give way to a pronoun; one alone in its place takes the place along.
        .filter(({ name }) => countsOnPage(pair, name).every((count) => count === 1))
        .filter(({ name, start }) => {
          const before = twin.targetProse.slice(0, start);
          const behind = twin.targetProse.slice(start + name.length);
          return BRAND.test(name) && /[\p{L}\d,] $/u.test(before) && /^ [\p{L}\d]/u.test(behind);
        })
        .map(
          ({ name, start }): Site =>
            () => ({
              edits: [editIn(twin, start, start + name.length + 1, "")],
              done: `dropped ${name}`,
            }),
        ),
    ),
};

/** `GPT-3`, `HTTP/2`, `Llama 3.1`, `Python 3`: a name with its number. */
const MODEL = /(?<![\w@/.-])[A-Z][A-Za-z]+(?:[-\u2011 /])\d+(?:\.\d+)?(?![\w/%-]|[.,]\d)/g;

const changeModel: MutationClass = {
  id: "change-model-number",
  expected: ["name", "version", "number"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) =>
      sharedNames(twin, MODEL).map(
        ({ name, start }): Site =>
          (random) => {
            const digits = /\d+$/.exec(name)?.[0] ?? "";
            const text =
              name.slice(0, -digits.length) + String(Number(digits) + between(random, 1, 3));
            return {
              edits: [editIn(twin, start, start + name.length, text)],
              done: `${name} became ${text}`,
            };
          },
      ),
    ),
};

/** Two letters inside the name change places, or an inner capital goes. */
function misspell(name: string, random: Random): string {
  return random() < 0.5
    ? name.charAt(0) + name.slice(1).toLowerCase()
    : transposeLetters(name, random);
}

function transposeLetters(name: string, random: Random): string {
  const places = Array.from({ length: name.length - 3 }, (_, index) => index + 1).filter(
    (at) => name.charAt(at).toLowerCase() !== name.charAt(at + 1).toLowerCase(),
  );
  const at = pick(random, places) ?? 1;
  return name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
}

const misspellName: MutationClass = {
  id: "misspell-name-throughout",
  expected: ["name", "name-spelling"],
  least: "warning",
  sites: (pair) => {
    const twins = twinsOf(pair).filter(({ kind }) => PROSE_KINDS.some((prose) => prose === kind));
    const found = twins.flatMap((twin) =>
      sharedNames(twin, NAME)
        .filter(({ name }) => BRAND.test(name))
        .map(({ name, start }) => ({ name, start, twin })),
    );
    const names = [...new Set(found.map(({ name }) => name))];
    return names.flatMap((name): Site[] => {
      const places = found.filter((one) => one.name === name);
      // Throughout means in all prose: a page whose other sections hold the name too is left alone.
      const all = pair.target.chunks.filter(
        ({ kind, text }) => !["code", "front-matter"].includes(kind) && text.includes(name),
      );
      const touched = new Set(places.map(({ twin }) => twin.target));
      if (places.length < 2 || !all.every((chunk) => touched.has(chunk))) return [];
      return [
        (random) => {
          const text = misspell(name, random);
          return {
            edits: places.map(({ twin, start }) => editIn(twin, start, start + name.length, text)),
            done: `${name} became ${text}, ${places.length} times`,
          };
        },
      ];
    });
  },
};

/** Two letters of a name change places where it stands once among others. */
const misspellOnce: MutationClass = {
  id: "misspell-name",
  expected: ["name", "name-spelling"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) =>
      sharedNames(twin, NAME)
        .filter(({ name }) => BRAND.test(name))
        .map(
          ({ name, start }): Site =>
            (random) => {
              const text = transposeLetters(name, random);
              return {
                edits: [editIn(twin, start, start + name.length, text)],
                done: `${name} became ${text}`,
              };
            },
        ),
    ),
};

/** Defects of names. */
export const NAME_MUTATIONS: readonly MutationClass[] = [
  changeName,
  dropName,
  changeModel,
  misspellName,
  misspellOnce,
];
