/**
 * The scale of how strongly one is told to do a thing, for a language that says `must` where another says `should` as
 * well: `doit`, `deve`. Only what should be, `devrait`, is no must.
 */
export function dutiesOf(
  must: readonly string[],
  should: readonly string[],
): { must: readonly string[]; should: readonly string[] } {
  return { must, should: [...must, ...should] };
}
