import { find, isMark, isPreceded, pastSpace, type Scan } from "../numerals/scan.ts";
import { draft, type ValueDraft } from "./value-draft.ts";

/** What a name that a range was taken by is replaced with, so that a number knows it follows one. */
export const NAME_FILLER = "\uE000";

/** The same for a name that ends with a version, which a list may go on with: `Llama 3.1, 3.2 and 3.3`. */
export const VERSIONED_FILLER = "\uE001";

/**
 * A version: `v2`, `1.2.3`, `version 3.10`, `3.x`, a dotted number after a name (`Python 3.10`), and the
 * next of a list of versions (`3.1, 3.2 and 3.3`).
 */
export function findVersion(scan: Scan, at: number, before: ValueDraft | null): ValueDraft | null {
  const start = isV(scan, at) ? at + 1 : at;
  const dotted = dottedAt(scan, start);
  if (dotted === null) return null;
  const { groups, end } = dotted;
  const marked = start > at || groups.length > 2 || groups.at(-1) === "x";
  const first = before?.kind === "version" ? before.end : afterVersionedName(scan, at);
  const listed = groups.length === 2 && first !== null && isVersionListed(scan, first, at);
  if (!marked && !listed && !isAnnounced(scan, at, groups)) return null;
  const level = groups.length > 2 ? levelAt(scan, end) : null;
  return draft({
    kind: "version",
    readings: readingsOf(groups, level?.written ?? ""),
    start: at,
    end: level?.end ?? end,
  });
}

/** `1.6.x` is what may also be called `1.6`. */
function readingsOf(groups: readonly string[], level: string): readonly string[] {
  const written = groups.join(".") + level;
  const isBranch = groups.length > 2 && groups.at(-1) === "x";
  return isBranch ? [written, groups.slice(0, -1).join(".")] : [written];
}

/** What a version may be before or after its release: `1.8.6-p369`, `2.0.0-rc.1`. */
const LEVELS = new Set("p rc a b alpha beta pre preview dev post patch canary nightly".split(" "));

function levelAt(
  scan: Scan,
  at: number,
): { readonly written: string; readonly end: number } | null {
  const word = scan.tokens[at + 1];
  if (!isMark(scan, at, "-") || word?.kind !== "word" || !LEVELS.has(word.key)) return null;
  const first = isMark(scan, at + 2, ".") ? at + 3 : at + 2;
  const number = scan.tokens[first];
  return number?.kind === "digits"
    ? { written: `-${word.key}${number.key}`, end: first + 1 }
    : null;
}

function isV(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.key !== "v" || scan.tokens[at + 1]?.kind !== "digits") return false;
  return !isMark(scan, at - 1, "'’.") && (!isMark(scan, at - 1, "-") || isTimed(scan, at - 2));
}

/** What may stand before a version with a hyphen and belong to no name: `pre-v0.4`, `v0.1-v0.7`. */
function isTimed({ tokens }: Scan, at: number): boolean {
  const before = tokens[at];
  return before?.kind === "digits" || before?.key === "pre" || before?.key === "post";
}

const MOST_GROUPS = 6;

function dottedAt(
  scan: Scan,
  at: number,
): { readonly groups: readonly string[]; readonly end: number } | null {
  if (scan.tokens[at]?.kind !== "digits") return null;
  if (isMark(scan, at - 1, ".") && scan.tokens[at - 2]?.kind === "digits") return null;
  const branch = branchAt(scan, at);
  if (branch !== null) return branch;
  const groups = [scan.tokens[at]?.key ?? ""];
  let end = at + 1;
  while (groups.length < MOST_GROUPS && isMark(scan, end, ".")) {
    const next = scan.tokens[end + 1];
    if (next?.kind !== "digits" && next?.text !== "x") break;
    groups.push(next.key);
    end += 2;
  }
  if (groups.length > 2 && isGroupedNumber(groups, scan)) return null;
  if (isMark(scan, end, "%,") && scan.tokens[end + 1]?.kind === "digits") return null;
  return { groups, end };
}

/** `2-4-x`, as a branch of the code is called: all versions that begin so. */
function branchAt(
  { tokens }: Scan,
  at: number,
): { readonly groups: readonly string[]; readonly end: number } | null {
  const [major, , minor] = tokens.slice(at, at + 3).map(({ key }) => key);
  const written = tokens.slice(at, at + 5).map(({ text }) => text);
  if (tokens[at - 1]?.text === "-" || !/^\d{1,3}-\d{1,3}-x$/.test(written.join(""))) return null;
  return { groups: [major ?? "", minor ?? "", "x"], end: at + 5 };
}

/** `1.234.567` where a full stop groups thousands. */
function isGroupedNumber(groups: readonly string[], scan: Scan): boolean {
  return (
    scan.profile.numerals.group === "." &&
    groups.slice(1).every((group) => group.length === 3) &&
    (groups[0] ?? "").length <= 3 &&
    groups[0] !== "0"
  );
}

/** `version 3`, `Python 3.10`: the word before names what has versions. */
function isAnnounced(scan: Scan, at: number, groups: readonly string[]): boolean {
  if (isPreceded(scan, at, "version")) return true;
  if (groups.length !== 2 || scan.tokens[at - 1]?.kind !== "space") return false;
  if (isMark(scan, at - 2, NAME_FILLER)) return true;
  // `1995 gab es in Berlin 3.000 Wohnungen`.
  if (isGroupedNumber(groups, scan)) return false;
  if (isNameLike(scan, at - 2)) return true;
  // `Python 3.10 is out`: no decimal ends in a zero for nothing, even where the capital may be the sentence's.
  return /^[1-9]0$/.test(groups[1] ?? "") && isCapitalised(scan, at - 2);
}

function isCapitalised(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return token?.kind === "word" && /^\p{Lu}/u.test(token.text) && !scan.phrases[at]?.length;
}

/** What a decimal measures, by the abbreviations of statistics, medicine, earthquakes and economy in several languages. */
const MEASURES: ReadonlySet<string> = new Set(
  "SD SE CI OR RR HR IQR AUC BMI DE EE IC RIC IMC KI KMI ET SEM RMSE MAE pH Mw ML CPI GDP IPC PIB BIP VPI RSI".split(
    " ",
  ),
);

/** What a decimal may be of, as formulas call it: `ΔE 2.3`, `G 13.9`; the letters that languages are called by left out. */
const SYMBOL = /\p{Script=Greek}|^[ABE-QS-Z]$/u;

/** A capitalised word that opens no sentence, or one with capitals or digits inside. */
function isNameLike(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== "word" || !/\p{Lu}/u.test(token.text)) return false;
  if (scan.phrases[at]?.length || MEASURES.has(token.text) || SYMBOL.test(token.text)) return false;
  if (/.\p{Lu}/u.test(token.text)) return true;
  const before = scan.tokens[at - 1]?.kind === "space" ? at - 2 : at - 1;
  return before >= 0 && !isMark(scan, before, '.!?:…"“«*');
}

/** The token after a name with its version, few tokens before. */
function afterVersionedName(scan: Scan, at: number): number | null {
  for (let back = at - 1; back >= 0 && back > at - 7; back--) {
    if (isMark(scan, back, VERSIONED_FILLER)) return back + 1;
  }
  return null;
}

/** Whether nothing but what goes between the versions of one name stands from one token to another. */
function isVersionListed(scan: Scan, from: number, to: number): boolean {
  if (to - from > 6) return false;
  for (let at = from; at < to; at++) {
    const word = find(scan, at, "conjunction") ?? find(scan, at, "range-joint");
    if (word !== null && word.end <= to) at = word.end - 1;
    else if (!isMark(scan, at, ",-–—～〜/") && pastSpace(scan, at) === at) return false;
  }
  return true;
}
