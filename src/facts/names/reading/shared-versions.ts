import type { NameWords } from "../name-words.ts";
import type { ProseToken } from "../prose-tokens.ts";
import { type BareVersion, bareVersionAt, type Version } from "./versions.ts";

/** A further version of a name written once: `4` in `Llama 3 and 4`. */
export interface SharedVersion extends BareVersion {
  /** Whether it lies inside a range and is not written itself. */
  readonly implied: boolean;
}

/** Maximum number of versions in a range. */
const WIDEST_RANGE = 20;

/**
 * Reads the versions that share the name of the version before them: `Llama 3 and 4`, `3.1, 3.2 y 3.3`,
 * `Llama 1–3`. Whole numbers count only up to a conjunction and only if they increase by small steps, so that
 * in `Llama 2, 3 months later` the 3 is a number.
 */
export function readSharedVersions(
  text: string,
  tokens: readonly ProseToken[],
  version: Version,
  words: NameWords,
): SharedVersion[] {
  const shared: SharedVersion[] = [];
  let pending: SharedVersion[] = [];
  let previous = version.number;
  let last = version.last;
  for (;;) {
    const join = readJoin(tokens, last, words);
    if (join === null) break;
    const next = bareVersionAt(text, tokens, join.at);
    if (next === null || !continues(previous, next.number)) break;
    const between = join.kind === "range" ? impliedBetween(previous, next) : [];
    if (between === null) break;
    for (const each of between) pending.push(each);
    pending.push({ ...next, implied: false });
    const settled = join.kind !== "comma" || next.number.includes(".");
    if (settled) {
      for (const each of pending) shared.push(each);
      pending = [];
    }
    previous = next.number;
    last = next.last;
  }
  return shared;
}

type Join = { readonly kind: "comma" | "last" | "range"; readonly at: number };

/** What joins the version that ends at token `last` to the number at token `at`. */
function readJoin(tokens: readonly ProseToken[], last: number, words: NameWords): Join | null {
  const next = tokens[last + 1];
  if (next === undefined || next.gap === null) return null;
  const gap = next.gap.trim();
  if (/^[-–—～〜]$/.test(gap)) return { kind: "range", at: last + 1 };
  if (gap === "/" || gap === "&") return { kind: "last", at: last + 1 };
  if (gap === "," && /^[vV]?\d/.test(next.text)) return { kind: "comma", at: last + 1 };
  if (gap !== "" && gap !== ",") return null;
  const number = tokens[last + 2];
  if (number === undefined || !["", " ", " -"].includes(number.gap ?? "none")) return null;
  if (words.conjunctions.has(next.key)) return { kind: "last", at: last + 2 };
  const joint = gap === "" && words.rangeJoints.has(next.key);
  return joint ? { kind: "range", at: last + 2 } : null;
}

function continues(previous: string, next: string): boolean {
  const step = Number.parseFloat(next) - Number.parseFloat(previous);
  if (previous.includes(".") && next.includes(".")) return Math.abs(step) <= 5;
  return (step > 0 && step <= WIDEST_RANGE) || (step === 0 && next !== previous);
}

/** The whole numbers inside a range; null if its ends are not a range. */
function impliedBetween(previous: string, next: BareVersion): SharedVersion[] | null {
  if (previous.includes(".") || next.number.includes(".")) return [];
  const from = Number.parseInt(previous, 10);
  const to = Number.parseInt(next.number, 10);
  if (to <= from || to - from > WIDEST_RANGE) return null;
  return Array.from({ length: to - from - 1 }, (_, step) => ({
    ...next,
    number: String(from + 1 + step),
    implied: true,
  }));
}
