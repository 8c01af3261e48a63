import { editIn, type MutationClass, PROSE_KINDS, type Site, sitesIn } from "../mutation.ts";

const VALUE_RULES = ["number", "unit", "date", "version"];

/** A class that rewrites a stretch of prose that both sides have in the same words, once each. */
function rewriting(
  id: string,
  pattern: RegExp,
  rewrite: (part: string) => string,
  expected: readonly string[] = VALUE_RULES,
): MutationClass {
  return {
    id,
    expected,
    least: "warning",
    sites: (pair) =>
      sitesIn(pair, PROSE_KINDS, (twin) => {
        // Dollars with an equals sign or an exponent about them are maths.
        if (/[=^]/.test(twin.targetProse)) return [];
        const found = [...twin.targetProse.matchAll(pattern)];
        const origin = [...twin.sourceProse.matchAll(pattern)];
        if (found.length !== origin.length) return [];
        return found.flatMap((match): Site[] => {
          const [part] = match;
          if (rewrite(part) === part) return [];
          return [
            () => ({
              edits: [editIn(twin, match.index, match.index + part.length, rewrite(part))],
              done: `${part} became ${rewrite(part)}`,
            }),
          ];
        });
      }),
  };
}

const OTHER_UNITS: Readonly<Record<string, string>> = {
  ms: "s",
  km: "m",
  kg: "g",
  cm: "mm",
  mm: "cm",
  kB: "MB",
  KB: "MB",
  MB: "GB",
  GB: "TB",
  TB: "GB",
  KiB: "MiB",
  MiB: "GiB",
  GiB: "MiB",
  Hz: "kHz",
  kHz: "MHz",
  MHz: "GHz",
  GHz: "MHz",
  px: "rem",
  kW: "MW",
};

const changeUnit = rewriting(
  "change-unit",
  /(?<=\d[\s\u00a0\u202f]?)(?:ms|km|kg|cm|mm|[kKMGT]i?B|[kMG]?Hz|px|kW)(?![\p{L}\d])/gu,
  (unit) => OTHER_UNITS[unit] ?? unit,
);

const changeCurrency = rewriting(
  "change-currency",
  /[$€£](?=\d)|(?<=\d[\s\u00a0\u202f]?)[€$£]/g,
  (sign) => (sign === "€" ? "$" : "€"),
);

const percentToPermille = rewriting("percent-to-permille", /(?<=\d[\s\u00a0\u202f]?)%/g, () => "‰");

const loseSign = rewriting(
  "lose-sign",
  /(?<=(?:^|[\s(])(?:▒*\s*)?)[-−](?=\d+(?:[.,]\d+)?(?:[\s.,;:)°%]|$))/gm,
  () => "",
);

/** A separator of groups or a decimal sign stands one digit on. */
const misplaceSeparator = rewriting(
  "misplace-separator",
  /(?<![\w.,/:])\d{1,3}[.,\u00a0\u202f]\d{1,3}(?![\w%]|[.,/:]\d)/g,
  (number) => number.replace(/(\d)([.,\u00a0\u202f])/, "$2$1").replace(/^[.,\u00a0\u202f]/, "0$&"),
  [...VALUE_RULES, "name", "locale-format"],
);

const ORDINAL =
  /(?<![\w.])\d{1,3}(?=(?:st|nd|rd|th)\b)|(?<![\w.])\d{1,3}(?=\.?[ºªᵉ])|(?<![\w.])\d{1,3}(?=(?:er|ère|e|ème)\b)|(?<=第)\d{1,3}/g;

const changeOrdinal = rewriting("change-ordinal", ORDINAL, (digits) => String(Number(digits) + 1), [
  ...VALUE_RULES,
]);

/** Defects of units, signs and separators. */
export const UNIT_MUTATIONS: readonly MutationClass[] = [
  changeUnit,
  changeCurrency,
  percentToPermille,
  loseSign,
  misplaceSeparator,
  changeOrdinal,
];
