const ENDING = /\.(?:md|mdx|markdown)$/i;

/** A page's path or key without the ending of its name. */
export function withoutEnding(path: string): string {
  return path.replace(ENDING, "");
}

/**
 * A page's path or key without its ending, to be held against others: an accent may be written in one piece with its
 * letter or after it, as some systems write every name.
 */
export function stemOf(path: string): string {
  return composed(withoutEnding(path));
}

function composed(path: string): string {
  return path.normalize("NFC");
}

/** What a page is called when `x.md`, `x.mdx`, `x/index.md` and `x/README.md` are the same page. */
function withoutIndex(path: string): string {
  return stemOf(path).replace(/(?:^|\/)(?:_?index|readme)$/i, "");
}

/**
 * Pairs off keys of two sides: equal keys first, then keys that differ by how accents are written, then by ending,
 * then pages that moved between `x.md` and `x/index.md`. A key that could pair with two is left alone at that step.
 *
 * @returns target key by source key
 */
export function pairKeys(
  sources: Iterable<string>,
  targets: Iterable<string>,
): ReadonlyMap<string, string> {
  const left = { source: new Set(sources), target: new Set(targets) };
  const pairs = new Map<string, string>();
  for (const simplify of [(key: string) => key, composed, stemOf, withoutIndex]) {
    const bySimple = uniqueBy(left.target, simplify);
    for (const [simple, source] of uniqueBy(left.source, simplify)) {
      const target = bySimple.get(simple);
      if (source === null || target === undefined || target === null) continue;
      pairs.set(source, target);
      left.source.delete(source);
      left.target.delete(target);
    }
  }
  return pairs;
}

/** Keys by their simple form; null where several share it. */
function uniqueBy(
  keys: Iterable<string>,
  simplify: (key: string) => string,
): ReadonlyMap<string, string | null> {
  const unique = new Map<string, string | null>();
  for (const key of keys) {
    const simple = simplify(key);
    unique.set(simple, unique.has(simple) ? null : key);
  }
  return unique;
}
