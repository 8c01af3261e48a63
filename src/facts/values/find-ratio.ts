import { ratio } from "../numerals/decimal.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { numeralAt } from "../numerals/read-numeral.ts";
import {
  type Found,
  find,
  findAfterSpace,
  isMark,
  pastSpace,
  type Scan,
} from "../numerals/scan.ts";
import { bare, countedThing } from "./counted.ts";
import type { ValueDraft } from "./value-draft.ts";
import { fraction } from "./vulgar-fraction.ts";

/** Larger wholes are years and counts as often. */
const LARGEST_WHOLE = 100;

/**
 * `one in three`, `une fois sur deux`, `uno de cada diez`: a part, which the translation may tell as a fraction or by the
 * hundred. Its two numbers stand by.
 */
export function findRatio(scan: Scan, at: number): ValueDraft | null {
  const share = numeralAt(scan, at);
  const joint = share === null || share.ordinal ? null : jointBehind(scan, share.end);
  const whole = joint === null ? null : numeralAt(scan, pastSpace(scan, joint.end));
  if (share === null || whole === null || whole.ordinal) return null;
  if (share.written !== whole.written || !isPart(share, whole)) return null;
  if (COUNTED.some((role) => countedThing(scan, whole, role) !== null)) return null;
  // `5 folds in 25-30`.
  if (isMark(scan, whole.end, "-–—")) return null;
  // `van 6 op 7 september`.
  if (DATED.some((role) => findAfterSpace(scan, whole.end, role) !== null)) return null;
  const value = ratio(share.readings[0] ?? "", whole.readings[0] ?? "");
  return { ...fraction(value, at, whole.end, share.written), parts: [bare(share), bare(whole)] };
}

const COUNTED = ["unit", "currency"] as const;
const DATED = ["month", "short-month"] as const;

/** Behind the number, or behind what it counts: `one person in three`. */
function jointBehind(scan: Scan, end: number): Found | null {
  const direct = findAfterSpace(scan, end, "ratio");
  if (direct !== null) return direct;
  const noun = pastSpace(scan, end);
  const { kind, key = "" } = scan.tokens[noun] ?? {};
  if (kind !== "word" || noun === end || scan.profile.functionWords.includes(key)) return null;
  return find(scan, pastSpace(scan, noun + 1), "ratio");
}

function isPart(share: Numeral, whole: Numeral): boolean {
  const [part, all] = [Number(share.readings[0]), Number(whole.readings[0])];
  return Number.isInteger(part) && part > 0 && part < all && all <= LARGEST_WHOLE;
}
