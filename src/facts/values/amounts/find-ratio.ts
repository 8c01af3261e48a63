import { ratio } from "../../numerals/decimal.ts";
import type { Numeral } from "../../numerals/numeral.ts";
import { numeralAt } from "../../numerals/read-numeral.ts";
import {
  type Found,
  find,
  findAfterSpace,
  isMark,
  pastSpace,
  type Scan,
} from "../../numerals/scan.ts";
import { bare, countedThing } from "../counted.ts";
import { roundOf } from "../joining/read-rounds.ts";
import type { ValueDraft } from "../value-draft.ts";
import { fraction } from "./vulgar-fraction.ts";

/** Larger denominators are as likely to be years or counts. */
const LARGEST_WHOLE = 100;

/**
 * A ratio, which a translation may give as a fraction or percentage: `one in three`, `une fois sur deux`,
 * `uno de cada diez`. Its two numbers are kept as parts.
 */
export function findRatio(scan: Scan, at: number): ValueDraft | null {
  const share = numeralAt(scan, at);
  const joint = share === null || share.ordinal ? null : jointBehind(scan, share.end);
  const whole = joint === null ? null : numeralAt(scan, pastSpace(scan, joint.end));
  if (share === null || joint === null || whole === null || whole.ordinal) return null;
  if (share.written !== whole.written || !isPart(share, whole)) return null;
  // `one in 3 days` is a duration, while `nueve de cada diez kilos` is a ratio.
  const isPlain = scan.tokens.slice(joint.start, joint.end).every(({ kind }) => kind !== "space");
  if (isPlain && COUNTED.some((role) => countedThing(scan, whole, role) !== null)) return null;
  // As in `5 folds in 25-30`.
  if (isMark(scan, whole.end, "-–—")) return null;
  // As in `van 6 op 7 september`.
  if (DATED.some((role) => findAfterSpace(scan, whole.end, role) !== null)) return null;
  const value = ratio(share.readings[0] ?? "", whole.readings[0] ?? "");
  const parts = roundParts(scan, share, whole) ?? [bare(share), bare(whole)];
  return { ...fraction(value, at, whole.end, share.written), parts };
}

/**
 * The quantity in `six jours sur sept`, six days of a week; null if the
 * denominator does not make a larger unit.
 */
function roundParts(scan: Scan, share: Numeral, whole: Numeral): ValueDraft[] | null {
  const unit = find(scan, pastSpace(scan, share.end), "unit")?.value ?? null;
  return roundOf(unit, whole.readings[0]) === null
    ? null
    : [{ ...bare(share), kind: "quantity", unit }];
}

const COUNTED = ["unit", "currency"] as const;
const DATED = ["month", "short-month"] as const;

/** After the number, or after the noun that it counts: `one person in three`. */
function jointBehind(scan: Scan, end: number): Joint | null {
  const start = pastSpace(scan, end);
  const direct = find(scan, start, "ratio");
  if (direct !== null) return { ...direct, start };
  const noun = pastSpace(scan, end);
  const { kind, key = "" } = scan.tokens[noun] ?? {};
  if (kind !== "word" || noun === end || scan.profile.functionWords.includes(key)) return null;
  // `un jueves de cada dos` is read as a weekday.
  if (find(scan, noun, "weekday") !== null) return null;
  const behind = pastSpace(scan, noun + 1);
  const joint = find(scan, behind, "ratio");
  return joint === null ? null : { ...joint, start: behind };
}

interface Joint extends Found {
  readonly start: number;
}

function isPart(share: Numeral, whole: Numeral): boolean {
  const [part, all] = [Number(share.readings[0]), Number(whole.readings[0])];
  return Number.isInteger(part) && part > 0 && part < all && all <= LARGEST_WHOLE;
}
