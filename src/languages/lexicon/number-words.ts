/** The effect of a number word within a number. */
export interface NumberPart {
  readonly role: "adds" | "multiplies" | "joins" | "point" | "minus";
  readonly value: bigint;
  readonly ordinal: boolean;
  /** Whether `and` is prefixed to it. */
  readonly joined: boolean;
}

/** The value of consecutive number words. */
export interface SpokenNumber {
  readonly value: bigint;
  readonly ordinal: boolean;
  /** The number of parts used. */
  readonly used: number;
}

const NOTHING = { value: 0n, ordinal: false, joined: false };

const CODE = /^(\+?)(o?)(x?)(\d+)$/;

/** Parses a code of `LanguageProfile.numberWords`; null if malformed. */
export function readNumberPart(code: string): NumberPart | null {
  if (code === "+") return { role: "joins", ...NOTHING };
  if (code === ".") return { role: "point", ...NOTHING };
  if (code === "-") return { role: "minus", ...NOTHING };
  const match = CODE.exec(code);
  if (match === null) return null;
  return {
    role: match[3] === "x" ? "multiplies" : "adds",
    value: BigInt(match[4] ?? "0"),
    ordinal: match[2] === "o",
    joined: match[1] === "+",
  };
}

/** A partial sum or product; what is added to it must be less than `room`. */
interface Term {
  readonly value: bigint;
  readonly room: bigint;
}

/** Adds up number words one by one. */
export interface SpokenSum {
  /** Adds a word. Returns false if it cannot belong to the number, which is then complete. */
  take(part: NumberPart): boolean;
  /** The number so far, or null if there is none. */
  result(): SpokenNumber | null;
}

/**
 * Adds up number words from the start, as far as they form one number.
 *
 * Keeps a stack of terms, each too round to overlap with the digits of the next. A scale word
 * multiplies all smaller terms at once, so that `mil millones`, `zweihundert Millionen` and
 * `三千五百万` need no separate grammar.
 */
export function startSum(): SpokenSum {
  const terms: Term[] = [];
  let taken = 0;
  let used = 0;
  let ordinal = false;
  let joined = false;
  let beforeJoint: SpokenNumber | null = null;
  let cut: SpokenNumber | null = null;

  function take(part: NumberPart): boolean {
    taken++;
    if (part.role === "joins" || isPlaceholder(part, terms)) {
      if (terms.length === 0 || joined) return false;
      joined = true;
      beforeJoint = { value: total(terms), ordinal, used };
      return true;
    }
    if (ordinal && !(part.ordinal && part.role === "adds")) return false;
    joined ||= part.joined && terms.length > 0;
    if (!attach(terms, part, joined)) {
      // The word after the joint belongs to the next number: `diez mil y veinte mil`.
      if (part.role === "multiplies") cut = beforeJoint;
      return false;
    }
    joined = false;
    ordinal ||= part.ordinal;
    used = taken;
    return true;
  }

  return {
    take,
    result: () => cut ?? (used === 0 ? null : { value: total(terms), ordinal, used }),
  };
}

/** Adds up number words at once; null if the first one starts no number. */
export function addUp(parts: readonly NumberPart[]): SpokenNumber | null {
  const sum = startSum();
  for (const part of parts) if (!sum.take(part)) break;
  return sum.result();
}

function total(terms: readonly Term[]): bigint {
  return terms.reduce((sum, term) => sum + term.value, 0n);
}

/** A zero inside a number is a placeholder: `一百〇一`. */
function isPlaceholder(part: NumberPart, terms: readonly Term[]): boolean {
  return part.role === "adds" && part.value === 0n && terms.length > 0;
}

function attach(terms: Term[], part: NumberPart, joined: boolean): boolean {
  const last = terms.at(-1);
  if (part.role === "adds") {
    if (last === undefined) {
      terms.push({ value: part.value, room: roundness(part.value) });
      return true;
    }
    if (part.value < last.room) {
      terms.push({ value: part.value, room: roundness(part.value) });
      return true;
    }
    return joined && addTens(terms, last, part);
  }
  if (part.role !== "multiplies") return false;
  if (!joined || last === undefined) return multiply(terms, part.value);
  if (part.value >= last.room) return false;
  terms.push({ value: part.value, room: part.value });
  return true;
}

/** Units before tens: `ein und zwanzig`. */
function addTens(terms: Term[], last: Term, part: NumberPart): boolean {
  const before = terms.at(-2);
  const tens = part.value >= 20n && part.value < 100n && part.value % 10n === 0n;
  if (!tens || last.value < 1n || last.value > 9n) return false;
  if (before !== undefined && part.value >= before.room) return false;
  terms[terms.length - 1] = { value: last.value + part.value, room: 1n };
  return true;
}

/**
 * After whole thousands of a scale, more of the same scale may follow: `cem mil milhões sessenta milhões`.
 */
function multiply(terms: Term[], scale: bigint): boolean {
  let from = terms.length;
  let factor = 0n;
  while (from > 0) {
    const term = terms[from - 1];
    if (term === undefined || term.value >= scale) break;
    factor += term.value;
    from--;
  }
  const before = terms[from - 1];
  const times = from === terms.length ? 1n : factor;
  const value = times * scale;
  if (value === 0n || (before !== undefined && value >= before.room)) return false;
  terms.length = from;
  terms.push({ value, room: times % 1000n === 0n ? scale * 1000n : scale });
  return true;
}

/** The largest power of ten that divides a number: 1 for 21, 10 for 20, 100 for 300. */
function roundness(value: bigint): bigint {
  if (value === 0n) return 0n;
  let power = 1n;
  while (value % (power * 10n) === 0n) power *= 10n;
  return power;
}
