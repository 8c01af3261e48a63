import {
  type BlockAlignment,
  walkBlockAlignments,
  walkSectionAlignments,
} from "../../model/alignment.ts";
import { type Block, childrenOf, proseOf } from "../../model/page/document.ts";
import { type Place, placeCovering } from "../../model/page/place.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { shorten } from "../../model/text/excerpt.ts";
import { longestForeign } from "../../model/text/foreign-stretch.ts";
import { foldText, runningText } from "../../model/text/running-text.ts";

/** Finds source texts left in next to their translation. Consecutive ones are one finding. */
export function* leftovers(context: RuleContext): Generator<Judgement> {
  for (const { blocks } of walkSectionAlignments(context.alignment)) {
    yield* amongSiblings(blocks, context);
    for (const top of blocks) {
      for (const { children } of walkBlockAlignments(top)) yield* amongSiblings(children, context);
    }
  }
}

/** A source text left in, with its source place. */
interface Leftover {
  readonly text: string;
  readonly blocks: number;
  readonly source: Place;
  readonly target: Place;
}

function* amongSiblings(
  siblings: readonly BlockAlignment[],
  context: RuleContext,
): Generator<Judgement> {
  let run: Leftover | null = null;
  for (const alignment of siblings) {
    const found = leftoverIn(alignment, siblings, context);
    if (run !== null && found !== null) {
      const source = placeCovering(run.source, found.source);
      const target = placeCovering(run.target, found.target);
      run = { text: run.text, blocks: run.blocks + 1, source, target };
      continue;
    }
    if (run !== null) yield judgementOf(run);
    run = found;
  }
  if (run !== null) yield judgementOf(run);
}

function judgementOf({ text, blocks, source, target }: Leftover): Judgement {
  return { messageId: "leftover", data: { text: shorten(text), blocks }, source, target };
}

function leftoverIn(
  { relation, target: [block], targetPlace }: BlockAlignment,
  siblings: readonly BlockAlignment[],
  { traits }: RuleContext,
): Leftover | null {
  if (relation !== "target-only" || block === undefined) return null;
  const text = textOf(block);
  const foreign = longestForeign(
    text,
    traits.source.functionWords,
    traits.target.grammar,
    () => true,
  );
  if (foreign === null) return null;
  const words = foldText(text);
  const original = siblings.find(
    ({ source: [from], target }) =>
      from?.kind === block.kind && target.length > 0 && foldText(textOf(from)) === words,
  );
  if (original === undefined) return null;
  return { text, blocks: 1, source: original.sourcePlace, target: targetPlace };
}

function textOf(block: Block): string {
  const prose = proseOf(block);
  const own = prose === null ? "" : runningText(prose);
  return [own, ...childrenOf(block).map(textOf)].join(" ").trim();
}
