import type { Both } from "../../model/both.ts";
import type { Judgement, WritingTraits } from "../../model/rule.ts";
import { polesIn } from "../evidence/contrasts/poles-in.ts";
import { keyOfPole } from "../evidence/contrasts/word-lists.ts";

/** Maximum distance in lines between two exchanged words: within a sentence or in adjacent items. */
const WIDEST_GAP = 1;

/**
 * Merges two judgements whose words turned into each other into one swap: `the private key` and below it `the
 * public key`, each in the other's place.
 */
export function withExchanged(
  judged: readonly Judgement[],
  traits: Both<WritingTraits>,
): readonly Judgement[] {
  const merged: Judgement[] = [];
  for (const judgement of judged) {
    const last = merged.at(-1);
    if (last === undefined || !areExchanged(last, judgement, traits)) merged.push(judgement);
    else {
      const data = { expected: judgement.data.actual ?? "", actual: last.data.actual ?? "" };
      merged[merged.length - 1] = { ...last, messageId: "swapped", data };
    }
  }
  return merged;
}

function areExchanged(one: Judgement, other: Judgement, traits: Both<WritingTraits>): boolean {
  if (one.messageId !== "turned" || other.messageId !== "turned") return false;
  const gap = (other.target?.start.line ?? 0) - (one.target?.end.line ?? 0);
  if (Math.abs(gap) > WIDEST_GAP) return false;
  return meansSame(one, other, traits) && meansSame(other, one, traits);
}

/** Whether the target of one judgement means what the source of the other says. */
function meansSame(
  { data: { expected } }: Judgement,
  { data: { actual } }: Judgement,
  { source, target }: Both<WritingTraits>,
): boolean {
  const ours = polesOf(expected, source);
  return polesOf(actual, target).some((key) => ours.includes(key));
}

function polesOf(words: unknown, traits: WritingTraits): readonly string[] {
  return typeof words === "string" ? polesIn(words, traits).map(keyOfPole) : [];
}
