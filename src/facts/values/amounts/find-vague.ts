import { times } from "../../numerals/decimal.ts";
import type { Numeral } from "../../numerals/numeral.ts";
import { type Found, find, findAfterSpace, pastSpace, type Scan } from "../../numerals/scan.ts";
import { asNumeral } from "../counted.ts";
import { draft, type ValueDraft } from "../value-draft.ts";
import { findMoneyAfter } from "./find-money.ts";
import { findQuantity } from "./find-quantity.ts";

/** `hundreds of thousands`, `decenas de miles`, `stovky tisíc`, `dozens`. */
export function findVague(scan: Scan, at: number): ValueDraft | null {
  const first = find(scan, at, "vague") ?? collectiveAlone(scan, at);
  if (first === null) return null;
  let readings = first.value.split(" ");
  let { end } = first;
  for (let count = 0; count < 3; count++) {
    const of = findAfterSpace(scan, end, "of");
    const next = pastSpace(scan, of?.end ?? end);
    const factor = find(scan, next, "vague") ?? scaleWord(scan, next);
    if (factor === null) break;
    const [size = "1"] = factor.value.split(" ");
    // A genitive needs no word for `of`: `stovky tisíc`.
    if (of === null && (next === end || Number(size) < LEAST_SCALE)) break;
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

/** The smallest scale that such a genitive can have. */
const LEAST_SCALE = 1000;

/** `no errors`, `ningún error`: weak, since it may refer to anything. */
export function findNone(scan: Scan, at: number): ValueDraft | null {
  const none = find(scan, at, "none");
  if (none === null) return null;
  const { end } = none;
  return draft({
    kind: "number",
    readings: ["0"],
    start: at,
    end,
    written: "words",
    strength: "weak",
  });
}

/** `dozen` without an article, as in titles. */
function collectiveAlone(scan: Scan, at: number): Found | null {
  return find(scan, at, "collective");
}

function scaleWord(scan: Scan, at: number): Found | null {
  const word = find(scan, at, "number");
  const factor = /^x(\d+)$/.exec(word?.value ?? "")?.[1];
  return word === null || factor === undefined ? null : { value: factor, end: word.end };
}
