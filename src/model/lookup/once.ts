/** A question that is worked out when it is first asked, and never again. */
export function once<T>(answer: () => T): () => T {
  let known: { readonly answer: T } | null = null;
  return () => {
    known ??= { answer: answer() };
    return known.answer;
  };
}
