/** A question that is worked out when it is first asked, and never again. */
export function once<T>(answer: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  return () => {
    known ??= { answer: answer() };
    return known.answer;
  };
}

/** As `once`, for each thing that it is asked of, as long as that is in use. */
export function onceEach<K extends object, T>(answer: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = { answer: answer(key) };
      known.set(key, found);
    }
    return found.answer;
  };
}
