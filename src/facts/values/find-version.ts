import { find, isMark, isPreceded, pastSpace, type Scan } from "../numerals/scan.ts";
import { draft, type ValueDraft } from "./value-draft.ts";

/** Replaces a name in masked text, so that a number after it can be recognised as its version. */
export const NAME_FILLER = "\uE000";

/** The same for a name that ends in a version, which a list may continue: `Llama 3.1, 3.2 and 3.3`. */
export const VERSIONED_FILLER = "\uE001";

/**
 * A version: `v2`, `1.2.3`, `version 3.10`, `3.x`, a dotted number after a name (`Python 3.10`), or a further
 * one in a list (`3.1, 3.2 and 3.3`).
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

/** `1.6.x` may also be written `1.6`. */
function readingsOf(groups: readonly string[], level: string): readonly string[] {
  const written = groups.join(".") + level;
  const isBranch = groups.length > 2 && groups.at(-1) === "x";
  return isBranch ? [written, groups.slice(0, -1).join(".")] : [written];
}

/** Suffixes of pre-releases and patches: `1.8.6-p369`, `2.0.0-rc.1`. */
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

/** What may precede a version and its hyphen without being a name: `pre-v0.4`, `v0.1-v0.7`. */
function isTimed({ tokens }: Scan, at: number): boolean {
  const before = tokens[at];
  return before?.kind === "digits" || before?.key === "pre" || before?.key === "post";
}

/** Maximum number of dot-separated groups of a version. */
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

/** A branch that covers all versions with a prefix: `2-4-x`. */
function branchAt(
  { tokens }: Scan,
  at: number,
): { readonly groups: readonly string[]; readonly end: number } | null {
  const [major, , minor] = tokens.slice(at, at + 3).map(({ key }) => key);
  const written = tokens.slice(at, at + 5).map(({ text }) => text);
  if (tokens[at - 1]?.text === "-" || !/^\d{1,3}-\d{1,3}-x$/.test(written.join(""))) return null;
  return { groups: [major ?? "", minor ?? "", "x"], end: at + 5 };
}

/** Whether dots group thousands in this language: `1.234.567`. */
function isGroupedNumber(groups: readonly string[], scan: Scan): boolean {
  return (
    scan.profile.numerals.group === "." &&
    groups.slice(1).every((group) => group.length === 3) &&
    (groups[0] ?? "").length <= 3 &&
    groups[0] !== "0"
  );
}

/** Whether the word before has versions: `version 3`, `Python 3.10`. */
function isAnnounced(scan: Scan, at: number, groups: readonly string[]): boolean {
  if (isPreceded(scan, at, "version")) return true;
  if (groups.length !== 2 || scan.tokens[at - 1]?.kind !== "space") return false;
  if (isMark(scan, at - 2, NAME_FILLER)) return true;
  // As in `1995 gab es in Berlin 3.000 Wohnungen`.
  if (isGroupedNumber(groups, scan)) return false;
  if (isNameLike(scan, at - 2)) return true;
  // A decimal would not end in a zero, even if the capital is that of the sentence: `Python 3.10 is out`.
  return /^[1-9]0$/.test(groups[1] ?? "") && isCapitalised(scan, at - 2);
}

function isCapitalised(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  return token?.kind === "word" && /^\p{Lu}/u.test(token.text) && !scan.phrases[at]?.length;
}

/** Abbreviations of measures in statistics, medicine, seismology and economics, in several languages. */
const MEASURES: ReadonlySet<string> = new Set(
  "SD SE CI OR RR HR IQR AUC BMI DE EE IC RIC IMC KI KMI ET SEM RMSE MAE pH Mw ML CPI GDP IPC PIB BIP VPI RSI".split(
    " ",
  ),
);

/**
 * Symbols of quantities in formulas: `ΔE 2.3`, `G 13.9`; letters that name
 * programming languages are excluded.
 */
const SYMBOL = /\p{Script=Greek}|^[ABE-QS-Z]$/u;

/** Whether a word is capitalised inside a sentence, or has inner capitals. */
function isNameLike(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== "word" || !/\p{Lu}/u.test(token.text)) return false;
  if (scan.phrases[at]?.length || MEASURES.has(token.text) || SYMBOL.test(token.text)) return false;
  if (/.\p{Lu}/u.test(token.text)) return true;
  const before = scan.tokens[at - 1]?.kind === "space" ? at - 2 : at - 1;
  return before >= 0 && !isMark(scan, before, '.!?:…"“«*');
}

/** The token after a name with a version, within a few tokens before; otherwise null. */
function afterVersionedName(scan: Scan, at: number): number | null {
  for (let back = at - 1; back >= 0 && back > at - 7; back--) {
    if (isMark(scan, back, VERSIONED_FILLER)) return back + 1;
  }
  return null;
}

/** Whether only separators of a version list are between two tokens. */
function isVersionListed(scan: Scan, from: number, to: number): boolean {
  if (to - from > 6) return false;
  for (let at = from; at < to; at++) {
    const word = find(scan, at, "conjunction") ?? find(scan, at, "range-joint");
    if (word !== null && word.end <= to) at = word.end - 1;
    else if (!isMark(scan, at, ",-–—～〜/") && pastSpace(scan, at) === at) return false;
  }
  return true;
}
