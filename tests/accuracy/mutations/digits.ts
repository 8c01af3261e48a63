import { editIn, type MutationClass, PROSE_KINDS, type Site, sitesIn } from "../mutation.ts";
import { pick, type Random } from "../random.ts";
import { rewritingNumbers } from "./values.ts";

const VALUE_RULES = ["number", "unit", "date", "version", "name"];

/** Two digits beside each other change places: `1987` becomes `1978`. */
function transpose(surface: string, random: Random): string | null {
  const places = [...surface.matchAll(/(\d)(?=(\d))/g)].filter(
    ([, one, other], index) => one !== other && !(index === 0 && other === "0"),
  );
  const at = pick(random, places)?.index;
  return at === undefined
    ? null
    : surface.slice(0, at) + surface.charAt(at + 1) + surface.charAt(at) + surface.slice(at + 2);
}

/** A class that rewrites what a pattern finds in prose, where both sides have as many of it. */
function rewriting(
  id: string,
  expected: readonly string[],
  least: MutationClass["least"],
  pattern: RegExp,
  rewrite: (found: RegExpMatchArray, language: string, source: string) => string | null,
): MutationClass {
  return {
    id,
    expected,
    least,
    sites: (pair) =>
      sitesIn(pair, PROSE_KINDS, (twin) => {
        const found = [...twin.targetProse.matchAll(pattern)];
        if (/[=^]/.test(twin.targetProse)) return [];
        if ([...twin.sourceProse.matchAll(pattern)].length !== found.length) return [];
        return found.flatMap((match): Site[] => {
          const language = pair.targetLanguage.split("-")[0] ?? "";
          const text = rewrite(match, language, twin.sourceProse);
          if (text === null) return [];
          return [
            () => ({
              edits: [editIn(twin, match.index, match.index + match[0].length, text)],
              done: `${match[0].trim()} became ${text.trim()}`,
            }),
          ];
        });
      }),
  };
}

/** The sign that parts groups of digits in a language, where it is a point or a comma. From Intl. */
function groupSignOf(language: string): string | undefined {
  const parts = new Intl.NumberFormat(language).formatToParts(12_345);
  return parts.find(({ type, value }) => type === "group" && /[.,]/.test(value))?.value;
}

/** The sign between groups of digits becomes that of decimals: `1.234` becomes `1,234` in a Spanish page. */
const slipSeparator = rewriting(
  "slip-separator",
  [...VALUE_RULES, "locale-format"],
  "info",
  /(?<![\w.,/:])[1-9]\d{0,2}[.,]\d{3}(?![\w%]|[.,/:]\d)/g,
  ([number], language, source) => {
    const sign = groupSignOf(language);
    // A source that writes it as the translation does leaves it to the reader which sign is which.
    if (sign === undefined || !number.includes(sign) || source.includes(number)) return null;
    return number.replace(sign, sign === "." ? "," : ".");
  },
);

const POINTS: Readonly<Record<string, string>> = {
  en: " percentage points",
  es: " puntos porcentuales",
  fr: " points de pourcentage",
  de: " Prozentpunkte",
  pt: " pontos percentuais",
  ja: "ポイント",
};

const percentToPoints = rewriting(
  "percent-to-points",
  VALUE_RULES,
  "warning",
  /(?<=\d)[\s\u00a0\u202f]?[%％]/g,
  (_, language) => POINTS[language] ?? null,
);

/** `03/04/2024` becomes `04/03/2024`. */
const swapDayAndMonth = rewriting(
  "swap-day-and-month",
  ["date", "number"],
  "warning",
  /(?<![\w.,/:-])(?:\d{4}-)?(\d\d?)([-/.])(\d\d?)(?:\2\d{4})?(?![\w%/:-]|[.,]\d)/g,
  ([date, first = "", sign = "", second = ""]) => {
    const isDate = /\d{4}/.test(date) && Number(first) <= 12 && Number(second) <= 12;
    if (!isDate || Number(first) === Number(second)) return null;
    return date.replace(first + sign + second, second + sign + first);
  },
);

/** Defects of digits and of the signs about them. */
export const DIGIT_MUTATIONS: readonly MutationClass[] = [
  rewritingNumbers("transpose-digits", VALUE_RULES, transpose),
  slipSeparator,
  percentToPoints,
  swapDayAndMonth,
];
