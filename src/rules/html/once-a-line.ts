import type { Judgement } from "../../model/rule.ts";

/**
 * Combines judgements with the given message about the same value, source line and target line into the
 * first, with their count. Other judgements pass through.
 */
export function onceALine(
  judgements: readonly Judgement[],
  messageId: string,
): readonly Judgement[] {
  const lines = new Map<string, { readonly first: Judgement; count: number }>();
  const kept: Judgement[] = [];
  for (const judgement of judgements) {
    const { source, target } = judgement;
    if (judgement.messageId !== messageId || source === null) {
      kept.push(judgement);
      continue;
    }
    const key = `${source.start.line} ${target?.start.line ?? ""} ${judgement.data.expected}`;
    const known = lines.get(key);
    if (known === undefined) lines.set(key, { first: judgement, count: 1 });
    else known.count++;
  }
  const merged = [...lines.values()].map(({ first, count }) =>
    count === 1 ? first : { ...first, data: { ...first.data, count } },
  );
  return [...kept, ...merged];
}
