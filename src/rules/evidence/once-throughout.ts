import type { Judgement } from "../../model/rule.ts";

/**
 * What became another thing throughout the page is one mistake: reported at its first place, with how often it occurs.
 *
 * @param stemOf what two expected things have in common if they became the other thing by the same mistake
 */
export function* onceThroughout(
  judgements: Iterable<Judgement>,
  stemOf: (expected: string, actual: string) => string = (expected) => expected,
): Generator<Judgement> {
  const told = new Map<string, { readonly first: Judgement; count: number }>();
  for (const judgement of judgements) {
    const [expected, actual] = [String(judgement.data.expected), String(judgement.data.actual)];
    const key = [judgement.messageId, stemOf(expected, actual), actual].join("\n");
    const known = told.get(key);
    if (known === undefined) told.set(key, { first: judgement, count: 1 });
    else known.count++;
  }
  for (const { first, count } of told.values()) yield { ...first, data: { ...first.data, count } };
}
