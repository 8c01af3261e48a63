import { decimalOf, plus, times } from "./decimal.ts";
import { type Draft, draft } from "./draft.ts";
import type { Numeral } from "./numeral.ts";
import { addFraction, numeralAt } from "./read-numeral.ts";
import {
  type Found,
  find,
  findAfterSpace,
  findJoined,
  isHyphen,
  isMark,
  isUnspaced,
  isWord,
  pastSpace,
  type Scan,
} from "./scan.ts";

const PERCENT: ReadonlyMap<string, string> = new Map([
  ["%", "percent"],
  ["％", "percent"],
  ["٪", "percent"],
  ["﹪", "percent"],
  ["‰", "permille"],
  ["؉", "permille"],
]);

/** An amount: money, a percentage, a quantity, an ordinal or a bare number. */
export function findAmount(scan: Scan, at: number): Draft | null {
  const money = findMoneyBefore(scan, at) ?? findPercentBefore(scan, at);
  if (money !== null) return money;
  const ordinal = findPrefixedOrdinal(scan, at);
  if (ordinal !== null) return ordinal;
  const prefix = findUnitBefore(scan, at);
  if (prefix !== null) return prefix;
  const numeral = numeralAt(scan, at);
  if (numeral === null) return findVague(scan, at);
  return amountOf(scan, numeral);
}

/** What the words after a number make of it. */
function amountOf(scan: Scan, numeral: Numeral): Draft {
  const counted = withCollective(scan, numeral);
  return (
    findOrdinal(scan, counted) ??
    findPercent(scan, counted) ??
    findMoneyAfter(scan, counted) ??
    findQuantity(scan, counted) ??
    bareNumber(scan, counted)
  );
}

function fieldsOf(numeral: Numeral): Omit<Draft, "kind"> {
  return {
    readings: numeral.readings,
    unit: null,
    start: numeral.start,
    end: numeral.end,
    strength: numeral.weak ? "weak" : "strong",
    written: numeral.written,
    parts: [],
    factor: numeral.factor,
  };
}

function bareNumber(scan: Scan, numeral: Numeral): Draft {
  return belowZero(scan, bare(numeral));
}

function bare(numeral: Numeral): Draft {
  return { ...fieldsOf(numeral), kind: numeral.ordinal ? "ordinal" : "number" };
}

/** `two dozen`, `dos docenas`, `3 decenas`. */
function withCollective(scan: Scan, numeral: Numeral): Numeral {
  const counted = timesCollective(scan, numeral);
  return counted === numeral ? numeral : withRest(scan, counted);
}

/** `four score and seven`. */
function withRest(scan: Scan, numeral: Numeral): Numeral {
  const joint = findAfterSpace(scan, numeral.end, "number");
  if (joint?.value !== "+" || numeral.written !== "words") return numeral;
  const rest = numeralAt(scan, pastSpace(scan, joint.end));
  const value = rest?.readings[0] ?? "";
  if (rest === null || rest.written !== "words" || !/^\d$/.test(value)) return numeral;
  return { ...numeral, end: rest.end, readings: numeral.readings.map((each) => plus(each, value)) };
}

function timesCollective(scan: Scan, numeral: Numeral): Numeral {
  const collective = findJoined(scan, numeral.end, "collective");
  const found = collective ?? findAfterSpace(scan, numeral.end, "vague");
  if (found === null || numeral.ordinal) return numeral;
  const factor = found.value.split(" ")[0] ?? "1";
  const weak = numeral.weak && findAfterSpace(scan, numeral.end, "weak")?.end === found.end;
  return {
    ...numeral,
    end: found.end,
    readings: numeral.readings.map((value) => times(value, factor)),
    plain: null,
    weak: weak || (numeral.weak && factor === "2"),
    written: numeral.written,
  };
}

/** `19th`, `3.º`, `1er`, `third`, `第3`. */
function findOrdinal(scan: Scan, numeral: Numeral): Draft | null {
  if (numeral.ordinal) return { ...fieldsOf(numeral), kind: "ordinal" };
  if (numeral.written !== "digits" || numeral.plain === null) return null;
  const afterPoint = isMark(scan, numeral.end, ".") ? numeral.end + 1 : numeral.end;
  const suffix =
    find(scan, numeral.end, "ordinal-suffix") ?? find(scan, afterPoint, "ordinal-suffix");
  if (suffix === null || isWord(scan, suffix.end)) return null;
  return { ...fieldsOf(numeral), kind: "ordinal", end: suffix.end };
}

function findPrefixedOrdinal(scan: Scan, at: number): Draft | null {
  const prefix = find(scan, at, "ordinal-prefix");
  const numeral = prefix === null ? null : numeralAt(scan, prefix.end);
  if (numeral === null) return null;
  return { ...fieldsOf(numeral), kind: "ordinal", start: at, strength: "strong" };
}

function percentSign(scan: Scan, at: number): Found | null {
  const sign = PERCENT.get(scan.tokens[at]?.key ?? "");
  return sign === undefined ? null : { value: sign, end: at + 1 };
}

function findPercent(scan: Scan, numeral: Numeral): Draft | null {
  const at = pastSpace(scan, numeral.end);
  const sign = percentSign(scan, at);
  if (sign === null) return null;
  return {
    ...fieldsOf(numeral),
    kind: "percent",
    unit: sign.value,
    end: sign.end,
    strength: "strong",
  };
}

/** `%50`, as Turkish writes it. */
function findPercentBefore(scan: Scan, at: number): Draft | null {
  const sign = percentSign(scan, at);
  const numeral = sign === null ? null : numeralAt(scan, sign.end);
  if (sign === null || numeral === null || numeral.written !== "digits") return null;
  if (scan.tokens[at - 1]?.kind === "digits") return null;
  return { ...fieldsOf(numeral), kind: "percent", unit: sign.value, start: at };
}

/** `$10`, `US$ 10`, `-€5`, `USD 10`. */
function findMoneyBefore(scan: Scan, at: number): Draft | null {
  const negative = isMark(scan, at, "-−") && isMark(scan, at + 1, "$€£¥₹");
  const sign = find(scan, negative ? at + 1 : at, "currency");
  if (sign === null) return null;
  const numeral = numeralAt(scan, pastSpace(scan, sign.end));
  if (numeral === null || numeral.written !== "digits" || numeral.ordinal) return null;
  if (!isShortSign(scan, at, sign.end)) return null;
  const amount = withMillions(scan, numeral);
  const code = currencyCode(scan, amount.end);
  const readings = amount.readings.map((value) => (negative ? `-${value}` : value));
  return {
    ...fieldsOf(amount),
    kind: "money",
    readings,
    unit: code?.value ?? sign.value,
    start: at,
    end: code?.end ?? amount.end,
  };
}

/** Signs and codes stand before a number; words such as `dollars` never do. */
function isShortSign(scan: Scan, start: number, end: number): boolean {
  const text = scan.tokens
    .slice(start, end)
    .map((token) => token.text)
    .join("");
  return text.length <= 4 && (/[^\p{L}]/u.test(text) || text === text.toUpperCase());
}

/** A code that makes the sign before plain: `$10 USD`. */
function currencyCode(scan: Scan, at: number): Found | null {
  const next = pastSpace(scan, at);
  if (!/^[A-Z]{3}$/.test(scan.tokens[next]?.text ?? "")) return null;
  return find(scan, next, "currency");
}

/** After a currency sign a small `m` is million, not metre: `$2m`. */
function withMillions(scan: Scan, numeral: Numeral): Numeral {
  const token = scan.tokens[numeral.end];
  if (token?.text !== "m" || isWord(scan, numeral.end + 1)) return numeral;
  const readings = numeral.readings.map((value) => times(value, "1000000"));
  return { ...numeral, readings, end: numeral.end + 1, factor: "1000000" };
}

/** `10 €`, `10 dollars`, `3 millones de dólares`, `10 USD`. */
function findMoneyAfter(scan: Scan, numeral: Numeral): Draft | null {
  if (numeral.ordinal) return null;
  const currency = countedThing(scan, numeral, "currency");
  if (currency === null) return null;
  const code = currencyCode(scan, currency.end);
  return withCents(scan, {
    ...fieldsOf(numeral),
    kind: "money",
    unit: code?.value ?? currency.value,
    end: code?.end ?? currency.end,
  });
}

/** `two euros fifty`, `dos euros con cincuenta`: two digits right behind the currency, and nothing they count. */
function withCents(scan: Scan, money: Draft): Draft {
  const cents = numeralAt(scan, pastSpace(scan, money.end));
  const value = cents?.readings[0] ?? "";
  const whole = money.factor === "1" && money.readings.every((reading) => /^\d+$/.test(reading));
  if (cents === null || !whole || cents.written !== money.written || !/^[1-9]\d$/.test(value)) {
    return money;
  }
  if (isWord(scan, pastSpace(scan, cents.end))) return money;
  const readings = money.readings.map((reading) => decimalOf(reading, value));
  return { ...money, readings, end: cents.end };
}

/** `5 km`, `28-year-old`, `2 millones de años`, `20 percent`. */
function findQuantity(scan: Scan, numeral: Numeral): Draft | null {
  if (numeral.ordinal) return null;
  const unit = countedThing(scan, numeral, "unit");
  if (unit === null) return null;
  const percent = unit.value === "percent" || unit.value === "permille";
  const quantity: Draft = {
    ...fieldsOf(numeral),
    kind: percent ? "percent" : "quantity",
    unit: isMetresOrMinutes(scan, numeral, unit) ? "m" : unit.value,
    end: unit.end,
  };
  const whole = belowZero(scan, withHalfBehind(scan, quantity));
  return isDoubtful(scan, numeral, unit) ? { ...whole, parts: [bare(numeral)] } : whole;
}

/** `30m`: written onto the digits it is as often minutes. */
function isMetresOrMinutes(scan: Scan, numeral: Numeral, unit: Found): boolean {
  return scan.tokens[numeral.end]?.text === "m" && unit.end === numeral.end + 1;
}

/** A unit that may be something else, `all 404s`, `3度`: the bare number stands by. */
function isDoubtful(scan: Scan, numeral: Numeral, unit: Found): boolean {
  const letter = scan.tokens[numeral.end]?.text === "s" && unit.end === numeral.end + 1;
  if (letter && (numeral.plain?.length ?? 0) > 2) return true;
  return find(scan, unit.end - 1, "weak")?.end === unit.end;
}

/** `dos millas y media`, `two hours and a half`. */
function withHalfBehind(scan: Scan, quantity: Draft): Draft {
  const added = findAfterSpace(scan, quantity.end, "added-fraction");
  if (added === null) return quantity;
  const readings = quantity.readings.map((value) => addFraction(value, added.value, "1"));
  return { ...quantity, readings, end: added.end, strength: "strong" };
}

/** `8 grados bajo cero`. */
function belowZero(scan: Scan, quantity: Draft): Draft {
  const below = findAfterSpace(scan, quantity.end, "below-zero");
  if (below === null) return quantity;
  const readings = quantity.readings.map((value) => (value.startsWith("-") ? value : `-${value}`));
  return { ...quantity, readings, end: below.end };
}

function countedThing(scan: Scan, numeral: Numeral, role: "unit" | "currency"): Found | null {
  const joined = isHyphen(scan, numeral.end) ? numeral.end + 1 : pastSpace(scan, numeral.end);
  const direct = find(scan, joined, role);
  if (direct !== null) return fits(scan, numeral, joined, direct) ? direct : null;
  if (numeral.factor === "1") return null;
  const of = find(scan, joined, "of");
  return of === null ? null : findAfterSpace(scan, of.end, role);
}

/** One letter is a unit only behind digits, and never with more letters or a full stop and digits behind it. */
function fits(scan: Scan, numeral: Numeral, at: number, unit: Found): boolean {
  const token = scan.tokens[at];
  if (token === undefined || unit.end > at + 1 || token.kind !== "word") return true;
  if (!isUnspaced(token) && isWord(scan, unit.end) && !isUnspaced(scan.tokens[unit.end]))
    return false;
  if (token.text.length > 1 || isUnspaced(token)) return true;
  return numeral.written === "digits" && !isHyphen(scan, at - 1) && !isMark(scan, unit.end, "'’-");
}

/** `時速 5 キロメートル` and the like: the unit stands before. */
function findUnitBefore(scan: Scan, at: number): Draft | null {
  if (!isUnspaced(scan.tokens[at])) return null;
  const unit = find(scan, at, "unit");
  if (unit === null || !["percent", "permille"].includes(unit.value)) return null;
  const numeral = numeralAt(scan, pastSpace(scan, unit.end));
  if (numeral === null) return null;
  return { ...fieldsOf(numeral), kind: "percent", unit: unit.value, start: at };
}

/** `hundreds of thousands`, `decenas de miles`, `dozens`. */
function findVague(scan: Scan, at: number): Draft | null {
  const first = find(scan, at, "vague") ?? collectiveAlone(scan, at);
  if (first === null) return null;
  let readings = first.value.split(" ");
  let { end } = first;
  for (let count = 0; count < 3; count++) {
    const of = findAfterSpace(scan, end, "of");
    if (of === null) break;
    const next = pastSpace(scan, of.end);
    const factor = find(scan, next, "vague") ?? scaleWord(scan, next);
    if (factor === null) break;
    const [size = "1"] = factor.value.split(" ");
    readings = readings.map((value) => times(value, size));
    end = factor.end;
  }
  const vague = draft({
    kind: "number",
    readings,
    start: at,
    end,
    written: "words",
    strength: find(scan, at, "weak")?.end === end ? "weak" : "strong",
    factor: readings[0] ?? "1",
  });
  const counted: Numeral = asNumeral(vague);
  const money = findMoneyAfter(scan, counted) ?? findQuantity(scan, counted);
  return money === null ? vague : { ...money, strength: vague.strength };
}

/** `a dozen eggs` without its article, as titles have it. */
function collectiveAlone(scan: Scan, at: number): Found | null {
  return find(scan, at, "collective");
}

function scaleWord(scan: Scan, at: number): Found | null {
  const word = find(scan, at, "number");
  const factor = /^x(\d+)$/.exec(word?.value ?? "")?.[1];
  return word === null || factor === undefined ? null : { value: factor, end: word.end };
}

/** A draft seen as the numeral it stands on, so that units can be read after it. */
export function asNumeral(amount: Draft): Numeral {
  return {
    start: amount.start,
    end: amount.end,
    readings: amount.readings,
    written: amount.written,
    ordinal: false,
    weak: amount.strength === "weak",
    plain: null,
    factor: amount.factor,
    year: false,
  };
}

/** Adds the unit or currency that follows an amount, if one does. */
export function withUnit(scan: Scan, amount: Draft): Draft {
  const numeral = asNumeral(amount);
  const counted =
    findPercent(scan, numeral) ?? findMoneyAfter(scan, numeral) ?? findQuantity(scan, numeral);
  return counted === null ? amount : { ...counted, strength: amount.strength };
}
