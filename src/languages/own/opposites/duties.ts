/**
 * Scale of obligation for a language whose word for `must` may also render `should`: `doit`, `deve`. The
 * words for `should`, `devrait`, never mean `must`.
 */
export function dutiesOf(
  must: readonly string[],
  should: readonly string[],
): { must: readonly string[]; should: readonly string[] } {
  return { must, should: [...must, ...should] };
}
