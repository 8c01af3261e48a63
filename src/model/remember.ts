/** How many answers are kept before all are forgotten. */
const MOST = 50_000;

/**
 * A function of a text that works out each answer once. For answers that cost more than a look-up and are asked
 * for over and over, such as what a word's letters tell. Memory is bounded: when too many texts have come, all
 * are forgotten.
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

/** A copy of a text: a slice would keep the whole page in memory that it was cut from. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}
