import { type BlockAlignment, GUESS, type SectionAlignment } from "../model/alignment.ts";
import type { Both, Side } from "../model/both.ts";
import { type Fact, type FactFamily, familyOf } from "../model/fact.ts";
import { addTo } from "../model/lookup/add-to.ts";
import { allOf } from "../model/lookup/all-of.ts";
import { once } from "../model/lookup/once.ts";
import { type Block, childrenOf, proseOf } from "../model/page/document.ts";
import type { Place } from "../model/page/place.ts";

/** The facts of one family in an aligned stretch of both pages. */
export interface Meeting {
  readonly source: readonly Fact[];
  readonly target: readonly Fact[];
  readonly sourcePlace: Place;
  readonly targetPlace: Place;
  /** The visible text of each side, built on demand. */
  readonly texts: () => Texts;
  /** False if one side is empty or the pairing a guess: such facts satisfy others, but are not reported. */
  readonly judged: boolean;
  /**
   * Where a counterpart may be if it is not in this stretch. Sentences move between paragraphs (`prose`) and
   * between items, but two facts that swapped items are a mistake (`item`). Cells never share facts (`cell`).
   */
  readonly scope: "prose" | "item" | "cell";
}

/** The visible text of an aligned stretch, per side. */
export type Texts = Both<string>;

/** Looks up the facts of a block on each page, without those of nested blocks. */
export type FactsOf = Both<(block: Block) => readonly Fact[]>;

/** All meetings of one section by family, in page order. */
export function gatherMeetings(
  section: SectionAlignment,
  factsOf: FactsOf,
): ReadonlyMap<FactFamily, readonly Meeting[]> {
  const meetings = new Map<FactFamily, Meeting[]>();
  const judged = section.source.length > 0 && section.target.length > 0;
  for (const block of section.blocks) gather(block, { judged, scope: "prose" }, factsOf, meetings);
  return meetings;
}

function gather(
  alignment: BlockAlignment,
  above: Pick<Meeting, "judged" | "scope">,
  factsOf: FactsOf,
  meetings: Map<FactFamily, Meeting[]>,
): void {
  const bothSides = alignment.source.length > 0 && alignment.target.length > 0;
  const judged = above.judged && bothSides && alignment.confidence >= GUESS;
  const inside = alignment.children.length > 0;
  const scope = scopeOf(alignment, above.scope);
  const steps = new Set(allOf(alignment.children, ({ source, target }) => [...source, ...target]));
  const factsHere = (side: Side) =>
    allOf(alignment[side], (block) =>
      ownFacts(block, inside && !isEmpty(block, steps), factsOf[side]),
    );
  const source = factsHere("source");
  const target = factsHere("target");
  if (source.length > 0 || target.length > 0) {
    const texts = once(() => textsOf(alignment, inside));
    // If a block lost all its text, only the text is reported missing, not the facts in it.
    const emptied = once(() => !inside && isEmptied(texts()));
    const families = [byFamily(source), byFamily(target)] as const;
    for (const family of new Set([...families[0].keys(), ...families[1].keys()])) {
      addTo(meetings, family, {
        source: families[0].get(family) ?? [],
        target: families[1].get(family) ?? [],
        sourcePlace: alignment.sourcePlace,
        targetPlace: alignment.targetPlace,
        texts,
        judged: judged && !emptied(),
        scope,
      });
    }
  }
  for (const child of alignment.children) gather(child, { judged, scope }, factsOf, meetings);
}

function scopeOf({ source, target }: BlockAlignment, above: Meeting["scope"]): Meeting["scope"] {
  const all = (kind: Block["kind"]) => [...source, ...target].every((block) => block.kind === kind);
  return all("cell") ? "cell" : all("item") ? "item" : above;
}

/** Whether a block has neither children nor an alignment of its own, unlike its counterpart. */
function isEmpty(block: Block, steps: ReadonlySet<Block>): boolean {
  return !("children" in block) && !steps.has(block);
}

/**
 * If the alignment descends into a block, only the block's own facts count, and none for a leaf, which has
 * its own alignment. Otherwise the facts of nested blocks are included.
 */
function ownFacts(
  block: Block,
  inside: boolean,
  factsOf: (block: Block) => readonly Fact[],
): readonly Fact[] {
  const children = childrenOf(block);
  if (inside) return "children" in block ? factsOf(block) : [];
  return [...factsOf(block), ...allOf(children, (child) => ownFacts(child, false, factsOf))];
}

function byFamily(facts: readonly Fact[]): ReadonlyMap<FactFamily, readonly Fact[]> {
  const families = new Map<FactFamily, Fact[]>();
  for (const fact of facts) addTo(families, familyOf(fact.kind), fact);
  return families;
}

function textsOf({ source, target }: BlockAlignment, inside: boolean): Texts {
  const textsIn = (blocks: readonly Block[]) =>
    blocks.map((block) => textOf(block, inside)).join("\n");
  return { source: textsIn(source), target: textsIn(target) };
}

function isEmptied({ source, target }: Texts): boolean {
  return (source.trim() === "") !== (target.trim() === "");
}

/** The prose of the blocks whose facts `ownFacts` returns. */
function textOf(block: Block, inside: boolean): string {
  const children = inside ? [] : childrenOf(block);
  const own = inside && childrenOf(block).length === 0 ? null : proseOf(block);
  const captions = block.captions.map((caption) => caption.text);
  return [own?.text ?? "", ...captions, ...children.map((child) => textOf(child, false))].join(
    "\n",
  );
}
