/** Size at which a cache is cleared, so that memory stays bounded. */
const MOST = 50_000;
/** Slots of the hash table: a power of two, and more than twice `MOST`, so that collisions are rare. */
const SLOTS = 1 << 17;

/**
 * Memoises a function of a text. Worthwhile if the result costs more than a lookup and the
 * same texts recur, such as words.
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

/** Texts per generation of a cache: those of a long page and its translation fit into one. */
const RECENT = 1_000;
/**
 * Maximum length of a generation in UTF-16 units, apart from its last text: results for whole pages would
 * exhaust the memory of a long run.
 */
const RECENT_LETTERS = 1_000_000;

/**
 * As `remember`, for whole texts that several rules look up in turn, such as the sentences of a page. Results
 * that have not been looked up for long are evicted.
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

/** As `remember`, for the last text only, if calls for the same page follow each other. */
export function rememberLast<T>(answer: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly found: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, found: answer(text) };
    return last.found;
  };
}

/**
 * As `remember`, for stretches of longer texts, `start` inclusive and `end` exclusive. A hit needs no
 * substring, which makes it three times as fast as a `Map` lookup.
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
    // FNV-1a (Fowler, Noll, Vo) over UTF-16 units.
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

/** Marks an entry of the table of `rememberUnits` that is not computed yet. */
const UNASKED = 255;

/**
 * As `remember`, for the class of a UTF-16 unit, from 0 to 254: a table lookup, ten times as fast as a
 * regular expression. `classOf` is called once per unit, and also for lone surrogates.
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

/** A copy of a text. A slice would keep the whole page that it was cut from in memory. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
