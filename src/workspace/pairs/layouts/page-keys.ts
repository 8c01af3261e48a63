const ENDING = /\.(?:md|mdx|markdown)$/i;

/** The path or key of a page without its file extension. */
export function withoutEnding(path: string): string {
  return path.replace(ENDING, "");
}

/**
 * The path or key of a page without its file extension, in composed Unicode form (NFC) for comparison, since
 * some systems decompose accented letters in file names.
 */
export function stemOf(path: string): string {
  return composed(withoutEnding(path));
}

function composed(path: string): string {
  return path.normalize("NFC");
}

/** The name of a page under which `x.md`, `x.mdx`, `x/index.md` and `x/README.md` are the same. */
function withoutIndex(path: string): string {
  return stemOf(path).replace(/(?:^|\/)(?:_?index|readme)$/i, "");
}

/**
 * Pairs the keys of two sides in steps: equal keys, then keys equal in composed Unicode form, then those that
 * differ in the extension, then those that differ as `x.md` and `x/index.md` do. A key with two possible
 * counterparts is skipped in that step.
 *
 * @returns the target keys by source key
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

/** Maps simplified keys to keys; null if several keys share one. */
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
