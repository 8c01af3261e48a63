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
import { roundOf } from "../joining/tell-rounds.ts";
import type { ValueDraft } from "../value-draft.ts";
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
  if (share === null || joint === null || whole === null || whole.ordinal) return null;
  if (share.written !== whole.written || !isPart(share, whole)) return null;
  // `one in 3 days` is how long it took; `nueve de cada diez kilos` is a part.
  const isPlain = scan.tokens.slice(joint.start, joint.end).every(({ kind }) => kind !== "space");
  if (isPlain && COUNTED.some((role) => countedThing(scan, whole, role) !== null)) return null;
  // `5 folds in 25-30`.
  if (isMark(scan, whole.end, "-–—")) return null;
  // `van 6 op 7 september`.
  if (DATED.some((role) => findAfterSpace(scan, whole.end, role) !== null)) return null;
  const value = ratio(share.readings[0] ?? "", whole.readings[0] ?? "");
  const parts = roundParts(scan, share, whole) ?? [bare(share), bare(whole)];
  return { ...fraction(value, at, whole.end, share.written), parts };
}

/** `six jours sur sept` are six days of a week; null where the whole is no round of the unit that is counted. */
function roundParts(scan: Scan, share: Numeral, whole: Numeral): ValueDraft[] | null {
  const unit = find(scan, pastSpace(scan, share.end), "unit")?.value ?? null;
  return roundOf(unit, whole.readings[0]) === null
    ? null
    : [{ ...bare(share), kind: "quantity", unit }];
}

const COUNTED = ["unit", "currency"] as const;
const DATED = ["month", "short-month"] as const;

/** After the number, or after what it counts: `one person in three`. */
function jointBehind(scan: Scan, end: number): Joint | null {
  const start = pastSpace(scan, end);
  const direct = find(scan, start, "ratio");
  if (direct !== null) return { ...direct, start };
  const noun = pastSpace(scan, end);
  const { kind, key = "" } = scan.tokens[noun] ?? {};
  if (kind !== "word" || noun === end || scan.profile.functionWords.includes(key)) return null;
  // `un jueves de cada dos`: a day of the week is told as that.
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
