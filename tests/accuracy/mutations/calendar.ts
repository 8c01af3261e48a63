import {
  countOf,
  editIn,
  type MutationClass,
  PROSE_KINDS,
  type Site,
  sitesIn,
} from "../mutation.ts";
import { between } from "../random.ts";

/** The twelve months in a language as a date shows them, and alone. From Intl, so as not to lean on the project's own data. */
function monthsOf(language: string): readonly (readonly string[])[] {
  const dated = new Intl.DateTimeFormat(language, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const alone = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => {
    const date = Date.UTC(2023, month, 15);
    const part = dated.formatToParts(date).find(({ type }) => type === "month")?.value ?? "";
    return [...new Set([part, alone.format(date)])].filter((name) => !/^\d*$/.test(name));
  });
}

const changeMonth: MutationClass = {
  id: "change-month",
  expected: ["date", "number"],
  least: "warning",
  sites: (pair) => {
    const from = monthsOf(pair.sourceLanguage);
    const to = monthsOf(pair.targetLanguage);
    return sitesIn(pair, PROSE_KINDS, (twin) =>
      to.flatMap((names, month) =>
        names.flatMap((name): Site[] => {
          const at = withoutCase(twin.targetProse).search(wordOf(name));
          // A month is sure in the source only beside a number: “may” and “march” are verbs too.
          const sure = (from[month] ?? []).some((original) =>
            new RegExp(`\\d\\S{0,3} (?:of )?${original}\\b|\\b${original},? \\d`).test(
              twin.sourceProse,
            ),
          );
          if (at < 0 || !sure || countOf(withoutCase(twin.targetProse), name) !== 1) return [];
          return [
            (random) => {
              const other = to[(month + between(random, 1, 11)) % 12]?.[names.indexOf(name)] ?? "";
              return {
                edits: [editIn(twin, at, at + name.length, other)],
                done: `${name} became ${other}`,
              };
            },
          ];
        }),
      ),
    );
  },
};

function withoutCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** A name of a month that is no part of a longer word or number. */
function wordOf(name: string): RegExp {
  return new RegExp(`(?<![\\p{Script=Latin}\\d])${withoutCase(name)}(?!\\p{Script=Latin})`, "u");
}

const CLOCK = /(?<![\d:.])(\d{1,2}):(\d{2})(?![\d:])/g;
const HALF_OF_DAY = /(?<=\d[\s\u00a0\u202f]?)([ap])(?=\.?[\s\u00a0\u202f]?m\b)/gi;

const changeTime: MutationClass = {
  id: "change-time",
  expected: ["date", "number"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) => {
      const clocks = [...twin.targetProse.matchAll(CLOCK)].map(
        (match): Site =>
          (random) => {
            const hour = Number(match[1]);
            const other = (hour + between(random, 1, 11)) % (hour > 12 ? 24 : 12);
            const text = `${String(other).padStart(match[1]?.length ?? 1, "0")}:${match[2]}`;
            return {
              edits: [editIn(twin, match.index, match.index + match[0].length, text)],
              done: `${match[0]} became ${text}`,
            };
          },
      );
      const halves = [...twin.targetProse.matchAll(HALF_OF_DAY)].map(
        (match): Site =>
          () => {
            const other = { a: "p", p: "a", A: "P", P: "A" }[match[0]] ?? "p";
            return {
              edits: [editIn(twin, match.index, match.index + 1, other)],
              done: `${match[0]}m became ${other}m`,
            };
          },
      );
      const sourceHas = (pattern: RegExp) => [...twin.sourceProse.matchAll(pattern)].length;
      return [
        ...(sourceHas(CLOCK) === clocks.length ? clocks : []),
        ...(sourceHas(HALF_OF_DAY) === halves.length ? halves : []),
      ];
    }),
};

const changeDay: MutationClass = {
  id: "change-day",
  expected: ["date", "number"],
  least: "warning",
  sites: (pair) => {
    const months = monthsOf(pair.targetLanguage).flat().map(withoutCase);
    return sitesIn(pair, PROSE_KINDS, (twin) => {
      const lower = withoutCase(twin.targetProse);
      return [
        ...lower.matchAll(/(?<![\d.,:])\d{1,2}(?=\.? )|(?<= )\d{1,2}(?!\d|[.,:]\d)|\d{1,2}(?=日)/g),
      ].flatMap((match): Site[] => {
        const [day] = match;
        const before = lower.slice(0, match.index).trimEnd();
        const behind = lower.slice(match.index + day.length).replace(/^\.? (?:de )?/, "");
        const dated =
          /^日/.test(behind) ||
          months.some((month) => before.endsWith(month) || behind.startsWith(month));
        if (!dated || Number(day) > 31 || !twin.sourceProse.includes(day)) return [];
        const text = String(Number(day) === 31 ? 30 : Number(day) + 1);
        return [
          () => ({
            edits: [editIn(twin, match.index, match.index + day.length, text)],
            done: `day ${day} became ${text}`,
          }),
        ];
      });
    });
  },
};

/** The seven weekdays in a language, Monday first. */
function weekdaysOf(language: string): readonly string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, day) => format.format(Date.UTC(2024, 0, 1 + day)));
}

const changeWeekday: MutationClass = {
  id: "change-weekday",
  expected: ["date"],
  least: "warning",
  sites: (pair) => {
    const from = weekdaysOf(pair.sourceLanguage);
    const to = weekdaysOf(pair.targetLanguage);
    return sitesIn(pair, PROSE_KINDS, (twin) =>
      to.flatMap((name, day): Site[] => {
        const at = withoutCase(twin.targetProse).search(wordOf(name));
        if (at < 0 || !new RegExp(`\\b${from[day]}\\b`).test(twin.sourceProse)) return [];
        return [
          (random) => {
            const other = to[(day + between(random, 1, 6)) % 7] ?? "";
            return {
              edits: [editIn(twin, at, at + name.length, other)],
              done: `${name} became ${other}`,
            };
          },
        ];
      }),
    );
  },
};

/** Defects of dates and times. A year is changed with the numbers. */
export const CALENDAR_MUTATIONS: readonly MutationClass[] = [
  changeMonth,
  changeDay,
  changeWeekday,
  changeTime,
];
