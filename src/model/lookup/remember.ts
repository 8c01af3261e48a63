/** How many answers are kept before all are forgotten: memory stays bounded, whatever comes. */
const MOST = 50_000;
/** Slots of the table; a power of two, and more than twice the answers, so that few meet. */
const SLOTS = 1 << 17;

/**
 * A function of a text that works out each answer once. For answers that cost more than a look-up and are asked
 * for over and over, such as what a word's letters tell.
 */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const own = detached(text);
    const found = answer(own);
    known.set(own, found);
    return found;
  };
}

/** Texts between two questions about the same one, at most: those of a long page and of its translation. */
const RECENT = 1_000;
/** Letters of them, at most, but for the last: what is known of whole pages would fill the memory of a long run. */
const RECENT_LETTERS = 1_000_000;

/**
 * As `remember`, for whole texts that one rule asks of after the other, such as the sentences of a page: those that
 * nobody has asked of for long are forgotten.
 */
export function rememberRecent<T extends string | object>(
  answer: (text: string) => T,
): (text: string) => T {
  let recent = new Map<string, T>();
  let before = new Map<string, T>();
  let letters = 0;
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const found = before.get(text) ?? answer(text);
    if (recent.size >= RECENT || letters >= RECENT_LETTERS) {
      [before, recent] = [recent, new Map()];
      letters = 0;
    }
    letters += text.length;
    recent.set(text, found);
    return found;
  };
}

/** As `remember`, for the last text alone: the same page is asked of over and over, and no other in between. */
export function rememberLast<T>(answer: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly found: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, found: answer(text) };
    return last.found;
  };
}

/**
 * As `remember`, for stretches of longer texts: `start` inclusive, `end` exclusive. A stretch that is known is not
 * even cut out, which makes the look-up three times as fast as that of a `Map`.
 */
export function rememberStretches<T>(
  answer: (text: string) => T,
): (text: string, start: number, end: number) => T {
  const slots = new Int32Array(SLOTS).fill(-1);
  let texts: string[] = [];
  let answers: T[] = [];

  function isStretch(known: string, text: string, start: number, end: number): boolean {
    if (known.length !== end - start) return false;
    for (let at = 0; at < known.length; at++) {
      if (known.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
    }
    return true;
  }

  return (text, start, end) => {
    // FNV-1a over UTF-16 units: Fowler, Noll, Vo.
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    }
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (;;) {
      const index = slots[slot] ?? -1;
      if (index < 0) break;
      if (isStretch(texts[index] ?? "", text, start, end)) return answers[index] as T;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (texts.length >= MOST) {
      slots.fill(-1);
      texts = [];
      answers = [];
      slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    }
    const own = detached(text.slice(start, end));
    const found = answer(own);
    slots[slot] = texts.length;
    texts.push(own);
    answers.push(found);
    return found;
  };
}

/** In the table of `rememberUnits`: not asked yet. */
const UNASKED = 255;

/**
 * As `remember`, for what a UTF-16 unit is, as a number from 0 to 254: a look into a table, ten times as fast as
 * scanning by a regular expression. `classOf` is asked once a unit, and for halves of a surrogate pair too.
 */
export function rememberUnits(classOf: (character: string) => number): (unit: number) => number {
  const classes = new Uint8Array(0x10000).fill(UNASKED);
  return (unit) => {
    const known = classes[unit] ?? UNASKED;
    if (known !== UNASKED) return known;
    const found = classOf(String.fromCharCode(unit));
    classes[unit] = found;
    return found;
  };
}

/** A copy of a text: a slice would keep the whole page in memory that it was cut from. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
