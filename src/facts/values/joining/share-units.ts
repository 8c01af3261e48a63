import { times } from "../../numerals/decimal.ts";
import { findAfterSpace, isMark, isPreceded, pastSpace, type Scan } from "../../numerals/scan.ts";
import type { ValueDraft } from "../value-draft.ts";
import { inUnit, isBare, unitsOfLists } from "./share-in-lists.ts";

/**
 * Gives bare numbers the unit and the scale that the language allows to be omitted: in a list, all but the
 * last (`5, 10 y 20 dólares`, `5 o 6 millones`), and in a sentence, a large number after an amount with a
 * currency (`de 29.000 millones de dólares a más de 80.000 millones`).
 *
 * Each keeps the bare number as its part, so that a page that states only that still agrees. O(drafts).
 */
export function shareUnits(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
  return understoodCurrency(scan, understoodUnits(scan, unitsOfLists(scan, drafts)));
}

/**
 * Adds the unit of the last measure as an alternative to a bare number that may share it: one that is joined
 * to it, `3 días en caso de fiebre o de 4 en caso de dolor`, said of something else, `CD, 11;`, or parallel
 * to it, `cada diez minutos en vez de cada quince`.
 */
function understoodUnits(scan: Scan, drafts: readonly ValueDraft[]): readonly ValueDraft[] {
  let model: ValueDraft | null = null;
  const first = drafts.map(moneyIn).find((each) => each !== null) ?? null;
  let sum: ValueDraft | null = null;
  let seen = 0;
  let last: ValueDraft | null = null;
  return drafts.map((item) => {
    const before = last;
    last = item;
    if (isBare(item) && isRightBehind(scan, item, before)) return sharing(item, before);
    if (endsSentence(scan, seen, item.start, "!?。！？")) model = null;
    seen = item.end;
    const nearest = sum ?? (isLarge(item) ? first : null);
    const shared = isBare(item) ? understood(scan, item, model, nearest) : item;
    if (item.unit !== null && item.strength === "strong" && item.kind !== "range") model = item;
    sum = moneyIn(item) ?? sum;
    return shared;
  });
}

/**
 * Whether a number follows a quantity of one and a conjunction, so that it certainly
 * shares its unit: `a week or two`.
 */
function isRightBehind(
  scan: Scan,
  { start }: ValueDraft,
  before: ValueDraft | null,
): before is ValueDraft {
  if (before?.kind !== "quantity" || before.readings[0] !== "1") return false;
  return start - before.end === 3 && isPreceded(scan, start, "conjunction");
}

/** A bare number, with what it may count as a part: the unit of the last measure or the last currency. */
function understood(
  scan: Scan,
  item: ValueDraft,
  model: ValueDraft | null,
  sum: ValueDraft | null,
): ValueDraft {
  if (sum !== null && isUnderstoodSum(scan, item, sum)) return sharing(item, sum);
  if (model === null || isCounting(scan, item.end)) return item;
  return mayShare(scan, item, model) ? sharing(item, model) : item;
}

/**
 * Whether a bare number may be an amount in the currency of another: a large one, or one in the same
 * sentence that has an article or ends its clause. `218 millions d'euros, contre les 191,6 de 2019. … Les
 * ventes atteignent 3,1 milliards.`
 */
function isUnderstoodSum(scan: Scan, item: ValueDraft, sum: ValueDraft): boolean {
  const { start, end } = item;
  const of = findAfterSpace(scan, end, "of");
  if (isLarge(item)) return of === null || !isCounting(scan, of.end);
  if (isCounting(scan, end)) return false;
  if (endsSentence(scan, sum.end, start)) return isInNextSentence(scan, item, sum);
  // Of amounts in words, only one names the currency: `desde 216 euros, a doce por concierto`.
  if (item.written === "words") return true;
  const word = scan.tokens[start - 2];
  const isNamed = word?.kind === "word" && scan.profile.articles.includes(word.key);
  // Its purpose follows instead of the currency: `a 4 euros de ida y a 6 de
  // vuelta`, `4 euros al mes o 40 al año`.
  if (isPreceded(scan, start, "conjunction")) return true;
  if (of !== null && isBehindJoint(scan, start)) return true;
  return isNamed || scan.tokens[end] === undefined || isMark(scan, end, ",;.:)");
}

/**
 * Whether a number in the sentence after an amount is an amount too: in digits, and a price or at the end of
 * a clause. `Costs us €6.80. Of that, 2.90 goes on paper`.
 */
function isInNextSentence(
  scan: Scan,
  { start, end, written }: ValueDraft,
  sum: ValueDraft,
): boolean {
  let ends = 0;
  for (let at = sum.end; at < start; at++) if (endsSentence(scan, at, at + 1)) ends++;
  if (written !== "digits" || ends !== 1) return false;
  const digits = scan.tokens.slice(start, end).map(({ text }) => text);
  const isPrice = /^\d+[.,]\d\d$/.test(digits.join(""));
  return isPrice || scan.tokens[end] === undefined || isMark(scan, end, ",;.:)");
}

/** The scale may be omitted too: `218 millones de euros, frente a los 191,6`. */
function sharing(item: ValueDraft, model: ValueDraft): ValueDraft {
  const mayScale = isSum(model) && item.factor === "1" && model.factor !== "1";
  const scaled = mayScale ? item.readings.map((value) => times(value, model.factor)) : [];
  const readings = [...item.readings, ...scaled];
  // These are readings of one part, since of two parts both would have to be met.
  return { ...item, parts: [{ ...inUnit(item, model), readings, parts: [] }] };
}

function mayShare(scan: Scan, item: ValueDraft, model: ValueDraft): boolean {
  if (isGapped(scan, item) || isLast(scan, item)) return true;
  if (endsSentence(scan, model.end, item.start) || !MEASURES.has(model.kind)) return false;
  return isBehindJoint(scan, item.start) || isParallel(scan, item, model);
}

/**
 * A number after a comma for an omission, at the end of its clause: `Vinilo, 24 libras; CD, 11; descarga, 8.`
 */
function isGapped(scan: Scan, { start, end }: ValueDraft): boolean {
  // As in `60 zlotys (80 after the first of August)`.
  if (isMark(scan, start - 1, "(") && scan.tokens[end]?.kind === "space") return true;
  const isBehindComma = scan.tokens[start - 1]?.kind === "space" && isMark(scan, start - 2, ",");
  const isLast = scan.tokens[end] === undefined || isMark(scan, end, ";.");
  return isBehindComma && isLast && scan.tokens[start - 3]?.kind === "word";
}

/** A number in digits that ends what is said about the measure: `1,1 mm, cuando antes era de 1,5.` */
function isLast(scan: Scan, { written, start, end }: ValueDraft): boolean {
  const isClosed = scan.tokens[end] === undefined || isMark(scan, end, ";.");
  return written === "digits" && isClosed && scan.tokens[start - 2]?.kind === "word";
}

/** Whether the same word precedes both. */
function isParallel(scan: Scan, item: ValueDraft, model: ValueDraft): boolean {
  const [before, same] = [scan.tokens[item.start - 2], scan.tokens[model.start - 2]];
  return before?.kind === "word" && before.key === same?.key;
}

/** Whether a word other than a function word follows, which may be what is counted. */
function isCounting(scan: Scan, at: number): boolean {
  const { kind, key = "" } = scan.tokens[pastSpace(scan, at)] ?? {};
  return kind === "word" && !scan.profile.functionWords.includes(key);
}

const MEASURES: ReadonlySet<string> = new Set(["quantity", "percent"]);

/**
 * Whether a conjunction or range word precedes, possibly with one word between: `o de
 * 4`, `from 12 ms to around 40`.
 */
function isBehindJoint(scan: Scan, at: number): boolean {
  const isBehind = (end: number) =>
    isPreceded(scan, end, "conjunction") || isPreceded(scan, end, "range-joint");
  return isBehind(at) || (scan.tokens[at - 2]?.kind === "word" && isBehind(at - 2));
}

/** The unit of pounds that may be money or weight. */
const STERLING = "pound";

function understoodCurrency(scan: Scan, drafts: readonly ValueDraft[]): ValueDraft[] {
  let money: ValueDraft | null = null;
  let seen = 0;
  return drafts.map((item) => {
    if (money !== null && endsSentence(scan, seen, item.start)) money = null;
    seen = item.end;
    money = moneyIn(item) ?? money;
    return money !== null && isLarge(item) ? withCurrency(item, money) : item;
  });
}

function isLarge({ factor, written }: ValueDraft): boolean {
  return factor.length > 6 && written !== "symbols";
}

/** An amount with its currency, or the first one in a range. */
function moneyIn(item: ValueDraft): ValueDraft | null {
  return (item.kind === "range" ? item.parts : [item]).find(isSum) ?? null;
}

function isSum({ kind, unit }: ValueDraft): boolean {
  return kind === "money" || unit === STERLING;
}

function withCurrency(item: ValueDraft, money: ValueDraft): ValueDraft {
  if (isBare(item)) return inUnit(item, money);
  if (item.kind !== "range" || !item.parts.every(isBare)) return item;
  return { ...item, unit: money.unit, parts: item.parts.map((part) => inUnit(part, money)) };
}

/** Whether a full stop with a space, or another mark that ends a sentence, is between two tokens. */
function endsSentence(scan: Scan, from: number, to: number, marks = "!?;。！？"): boolean {
  for (let at = from; at < to; at++) {
    if (isMark(scan, at, marks)) return true;
    if (isMark(scan, at, ".") && scan.tokens[at + 1]?.kind === "space") return true;
  }
  return false;
}
