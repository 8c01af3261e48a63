/** A question that is worked out when it is first asked, and never again. */
export function once<T>(answer: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  return () => {
    known ??= { answer: answer() };
    return known.answer;
  };
}

/** As `once`, for each thing that it is asked of, as long as that is in use. */
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
