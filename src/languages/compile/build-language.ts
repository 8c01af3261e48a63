import { BENDS, UNBENT } from "../dictionary/bends.ts";
import { indexSenses } from "../dictionary/index-senses.ts";
import { emptyProfile } from "../empty-profile.ts";
import { readIntl } from "../intl/from-intl.ts";
import type { LanguageData, RegionDifference } from "../language-data.ts";
import type { OwnKnowledge, RegionKnowledge } from "../own/own-knowledge.ts";
import { SIGNS } from "../own/signs.ts";
import type { LanguageProfile } from "../profile.ts";
import { readCldrUnits } from "./cldr-units.ts";
import { learnNumberWords } from "./learn-number-words.ts";
import { loadSpeller } from "./rbnf.ts";

/** Single letters that are unit signs after any number; all others are too often words. */
const UNIT_LETTERS = /^[mgLlshtVWAВчмгл\u1100-\uFFFF]$/u;

type Lists = Readonly<Record<string, readonly string[]>>;

/** Combines what CLDR, `Intl` and `own` know about a language. */
export function buildLanguage(tag: string, own: OwnKnowledge): LanguageData {
  const base = buildBase(tag, own);
  const regions: Record<string, RegionDifference> = {};
  for (const [region, knowledge] of Object.entries(own.regions ?? {})) {
    regions[region] = differenceOf(region, base, knowledge);
  }
  return { base, regions };
}

function buildBase(tag: string, own: OwnKnowledge): LanguageProfile {
  const intl = readIntl(tag);
  const empty = emptyProfile(tag, intl);
  const writing = { ...empty.writing, ...own.writing };
  const refused = new Set(own.not ?? []);
  return {
    ...empty,
    prepared: true,
    writing,
    numberWords: withProclitics(own, {
      ...without(spelledWords(own.speller ?? tag, writing), refused),
      ...own.numberWords,
    }),
    suffixes: { ...intl.suffixes, ...own.suffixes },
    vague: own.vague ?? {},
    yearPairs: own.yearPairs ?? false,
    dates: {
      ...empty.dates,
      ...own.dates,
      months: joinEach(intl.dates.months, own.dates?.months),
      shortMonths: joinEach(intl.dates.shortMonths, own.dates?.shortMonths).map((names) =>
        names.filter((name) => !refused.has(name)),
      ),
      weekdays: joinEach(intl.dates.weekdays, own.dates?.weekdays),
      shortWeekdays: joinEach(intl.dates.shortWeekdays, own.dates?.shortWeekdays),
    },
    times: {
      ...empty.times,
      ...own.times,
      am: join(own.times?.am, intl.times.am),
      pm: join(own.times?.pm, intl.times.pm),
    },
    ordinals: { ...empty.ordinals, ...own.ordinals },
    centuries: { ...empty.centuries, ...own.centuries },
    decades: { ...empty.decades, ...own.decades },
    units: joinLists(
      joinLists(safeUnits(joinLists(intl.units, readCldrUnits(tag)), refused), own.units),
      SIGNS,
    ),
    currencies: joinLists(
      withoutLetters(withoutClashes(intl.currencies, own.currencies)),
      own.currencies,
    ),
    fractions: own.fractions ?? {},
    addedFractions: own.addedFractions ?? {},
    multiples: own.multiples ?? {},
    frequencies: own.frequencies ?? {},
    looseFrequencies: own.looseFrequencies ?? {},
    timesWords: own.timesWords ?? empty.timesWords,
    inverseWords: own.inverseWords ?? [],
    collectives: own.collectives ?? {},
    ratioWords: own.ratioWords ?? [],
    byWords: own.byWords ?? [],
    countedWords: own.countedWords ?? [],
    fortnights: own.fortnights ?? [],
    nones: own.nones ?? [],
    belowZero: own.belowZero ?? [],
    ranges: { ...empty.ranges, ...own.ranges },
    articles: own.articles ?? [],
    ones: own.ones ?? [],
    fractionOver: own.fractionOver ?? [],
    conjunctions: own.conjunctions ?? [],
    ofWords: own.ofWords ?? [],
    idioms: own.idioms ?? [],
    weakWords: own.weakWords ?? [],
    partWords: own.partWords ?? [],
    versionWords: own.versionWords ?? [],
    counters: own.counters ?? [],
    yearWords: own.yearWords ?? [],
    punctuation: { ...empty.punctuation, ...own.punctuation },
    abbreviations: own.abbreviations ?? [],
    lengthRatio: own.lengthRatio ?? 1,
    functionWords: own.functionWords ?? [],
    joiningWords: own.joiningWords ?? [],
    disjunctions: own.disjunctions ?? [],
    labelWords: own.labelWords ?? empty.labelWords,
    boxTitles: own.boxTitles ?? [],
    ownNames: own.ownNames ?? {},
    relativeYears: own.relativeYears ?? [],
    senses: indexSenses(own.senses ?? [], BENDS[tag] ?? UNBENT),
    sharedWords: own.sharedWords ?? [],
    grammarWords: own.grammarWords ?? [],
    kinds: own.kinds ?? [],
    opposites: own.opposites ?? {},
    negation: own.negation ?? empty.negation,
    limits: own.limits ?? empty.limits,
    frames: own.frames ?? empty.frames,
  };
}

/** Adds forms with prefixed words: `and` on phrases, prepositions on words that are unambiguous. */
function withProclitics(
  { proclitic, prepositions = [], weakWords = [] }: OwnKnowledge,
  numberWords: Readonly<Record<string, string>>,
): Record<string, string> {
  const counting = Object.entries(numberWords).filter(([, code]) => /\d/.test(code));
  const phrases = counting.filter(([phrase]) => proclitic !== undefined && phrase.includes(" "));
  const plain = counting.filter(([phrase]) => !weakWords.includes(phrase));
  const withPreposition = prepositions.flatMap((each) =>
    plain.map(([phrase, code]) => [`${each}${phrase}`, code] as const),
  );
  return {
    ...Object.fromEntries(withPreposition),
    ...numberWords,
    ...Object.fromEntries(phrases.map(([phrase, code]) => [`${proclitic}${phrase}`, `+${code}`])),
  };
}

function without(
  entries: Readonly<Record<string, string>>,
  refused: ReadonlySet<string>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).filter(([phrase]) => !refused.has(phrase)));
}

function spelledWords(locale: string, writing: LanguageProfile["writing"]): Record<string, string> {
  const speller = loadSpeller(locale);
  if (speller === null) return {};
  const learnt = learnNumberWords(speller, writing);
  for (const [phrase, code] of Object.entries(learnt)) {
    for (const mark of ["'", "’"]) {
      if (phrase.includes("ʼ")) learnt[phrase.replaceAll("ʼ", mark)] = code;
    }
  }
  return learnt;
}

function safeUnits(units: Lists, refused: ReadonlySet<string>): Lists {
  return Object.fromEntries(
    Object.entries(units).map(([unit, phrases]) => [
      unit,
      phrases.filter(
        (phrase) =>
          !refused.has(phrase) &&
          !/^\p{L}\.$/u.test(phrase) &&
          (phrase.length > 1 || UNIT_LETTERS.test(phrase)),
      ),
    ]),
  );
}

/**
 * Drops single letters as currency signs, unless listed here: `L6` is more likely a metro line than six lei.
 */
function withoutLetters(currencies: Lists): Lists {
  return Object.fromEntries(
    Object.entries(currencies).map(([code, signs]) => [
      code,
      signs.filter((sign) => code === "ZAR" || !/^[A-Z]$/.test(sign)),
    ]),
  );
}

/** Drops a sign from all currencies but the one for which `own` lists it. */
function withoutClashes(currencies: Lists, own: Lists = {}): Lists {
  const given = new Map(
    Object.entries(own).flatMap(([code, signs]) => signs.map((sign) => [sign, code] as const)),
  );
  return Object.fromEntries(
    Object.entries(currencies).map(([code, signs]) => [
      code,
      signs.filter((sign) => (given.get(sign) ?? code) === code),
    ]),
  );
}

function differenceOf(
  region: string,
  base: LanguageProfile,
  knowledge: RegionKnowledge,
): RegionDifference {
  const intl = readIntl(region);
  const numerals = { ...intl.numerals, ...knowledge.numerals };
  const spelled =
    knowledge.speller === undefined ? {} : spelledWords(knowledge.speller, base.writing);
  const words = unlike({ ...spelled, ...knowledge.numberWords }, base.numberWords);
  return {
    ...(JSON.stringify(numerals) === JSON.stringify(base.numerals) ? {} : { numerals }),
    ...(Object.keys(words).length === 0 ? {} : { numberWords: words }),
    ...(knowledge.suffixes === undefined ? {} : { suffixes: knowledge.suffixes }),
    ...(knowledge.currencies === undefined ? {} : { currencies: knowledge.currencies }),
    ...(knowledge.punctuation === undefined
      ? {}
      : { punctuation: { ...base.punctuation, ...knowledge.punctuation } }),
  };
}

function unlike(
  entries: Readonly<Record<string, string>>,
  base: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).filter(([key, value]) => base[key] !== value));
}

function join(first: readonly string[] = [], second: readonly string[] = []): readonly string[] {
  return [...new Set([...first, ...second])];
}

function joinEach(
  first: readonly (readonly string[])[],
  second: readonly (readonly string[])[] = [],
): readonly (readonly string[])[] {
  return first.map((list, index) => join(list, second[index]));
}

function joinLists(first: Lists, second: Lists = {}): Lists {
  const keys = join(Object.keys(first), Object.keys(second));
  return Object.fromEntries(keys.map((key) => [key, join(first[key], second[key])]));
}
