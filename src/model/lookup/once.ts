/** Memoises a function without arguments: it is evaluated on the first call only. */
export function once<T>(answer: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  return () => {
    known ??= { answer: answer() };
    return known.answer;
  };
}

/** As `once`, per object argument. Results are held weakly, as long as their argument is in use. */
export function onceEach<K extends object, T extends string | object | boolean>(
  answer: (key: K) => T,
): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = answer(key);
    known.set(key, found);
    return found;
  };
}
