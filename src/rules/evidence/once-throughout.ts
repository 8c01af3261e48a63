import type { Judgement } from "../../model/rule.ts";

/**
 * Merges equal replacements of a page into one judgement, at the first place and with a count.
 *
 * @param stemOf the key under which two expected values that became the same value count as one mistake
 */
export function* onceThroughout(
  judgements: Iterable<Judgement>,
  stemOf: (expected: string, actual: string) => string = (expected) => expected,
): Generator<Judgement> {
  const merged = new Map<string, { readonly first: Judgement; count: number }>();
  for (const judgement of judgements) {
    const [expected, actual] = [String(judgement.data.expected), String(judgement.data.actual)];
    const key = [judgement.messageId, stemOf(expected, actual), actual].join("\n");
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { first: judgement, count: 1 });
    else known.count++;
  }
  for (const { first, count } of merged.values())
    yield { ...first, data: { ...first.data, count } };
}
