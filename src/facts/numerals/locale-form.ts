import type { LanguageProfile, Numerals } from "../../languages/profile.ts";

/**
 * How the language would write a number that a page writes in another's convention: `1.234,5` for
 * `1,234.5` in Spanish. Null for what is written as the language has it, or could be, and for what has no
 * separators. Takes one number without sign, scale or unit; O(length).
 */
export function localeForm(written: string, profile: LanguageProfile): string | null {
  const { numerals } = profile;
  if (written.length > LONGEST) return null;
  const match = /^(\d{1,3}(?:([.,'’\u00A0\u202F ])\d{3})*|\d+)(?:([.,])(\d+))?$/.exec(written);
  if (match === null) return null;
  const [, whole = "", group, point, fraction] = match;
  if (group !== undefined && !isUniform(whole, group)) return null;
  if (group === point) return null;
  const groups = whole.split(/\D/).length - 1;
  if (isOwn(numerals, { group, groups, point, fraction: fraction ?? "" })) return null;
  return localise(whole.replace(/\D/g, ""), fraction, numerals);
}

/** Longest number that is looked at: nothing longer is read by people. */
const LONGEST = 100;

function isUniform(whole: string, group: string): boolean {
  return [...whole].every((sign) => sign === group || /\d/.test(sign));
}

/** The separators that a number is written with. */
interface Separators {
  readonly group: string | undefined;
  /** How many group separators there are. */
  readonly groups: number;
  readonly point: string | undefined;
  readonly fraction: string;
}

/** Whether the separators are the language's, or may be read as such: `1,234` in Spanish is 1.234 as well. */
function isOwn({ decimal, group }: Numerals, used: Separators): boolean {
  if (used.group === undefined) {
    if (used.point === undefined || used.point === decimal) return true;
    return used.point === group && used.fraction.length === 3;
  }
  const isSpace = /[\s'’]/.test(used.group);
  if (used.point !== undefined) return used.point === decimal && (isSpace || used.group === group);
  return isSpace || used.group === group || (used.groups === 1 && used.group === decimal);
}

function localise(whole: string, fraction: string | undefined, numerals: Numerals): string {
  const enough = whole.length >= 3 + numerals.minimumGrouping;
  const grouped = enough ? groupsOf(whole, numerals.grouping).join(numerals.group) : whole;
  return fraction === undefined ? grouped : `${grouped}${numerals.decimal}${fraction}`;
}

/** `12`, `345`, `678`; as India writes it the groups before the last are of two. */
function groupsOf(digits: string, grouping: Numerals["grouping"]): string[] {
  const groups: string[] = [];
  let end = digits.length;
  while (end > 0) {
    const size = grouping === "indian" && groups.length > 0 ? 2 : 3;
    groups.unshift(digits.slice(Math.max(0, end - size), end));
    end -= size;
  }
  return groups;
}
