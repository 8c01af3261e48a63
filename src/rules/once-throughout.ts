import type { Judgement } from "../model/rule.ts";

/** What became another thing throughout the page is one slip: told at its first place, with how often it occurs. */
export function* onceThroughout(judgements: Iterable<Judgement>): Generator<Judgement> {
  const told = new Map<string, { readonly first: Judgement; count: number }>();
  for (const judgement of judgements) {
    const { expected, actual } = judgement.data;
    const key = [judgement.messageId, expected, actual].join("\n");
    const known = told.get(key);
    if (known === undefined) told.set(key, { first: judgement, count: 1 });
    else known.count++;
  }
  for (const { first, count } of told.values()) yield { ...first, data: { ...first.data, count } };
}
