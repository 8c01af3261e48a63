import {
  type BlockAlignment,
  GUESS,
  type SectionAlignment,
  walkSectionAlignments,
} from "../model/alignment.ts";
import { once } from "../model/lookup/once.ts";
import type { Block, Insert } from "../model/page/document.ts";
import { placeCovering } from "../model/page/place.ts";
import type { Judgement, Rule, RuleContext } from "../model/rule.ts";
import { excerptOf } from "../model/text/excerpt.ts";
import { isTranslatorNote } from "../model/text/translator-note.ts";
import { wrappersNotTold } from "./block/wrapper-tags.ts";
import { areSortedAnew } from "./evidence/sorted-anew.ts";
import { crossedTexts } from "./evidence/swaps/crossed-texts.ts";

/** Blocks that the translation lacks, adds, moves or turns into another kind. */
export const block = {
  id: "block",
  category: "structure",
  messages: {
    missing: { recommended: "error", strict: "error" },
    "break-lost": { recommended: "warning", strict: "warning" },
    extra: { recommended: "warning", strict: "error" },
    moved: { recommended: "warning", strict: "warning" },
    kind: { recommended: "warning", strict: "warning" },
    swapped: { recommended: "warning", strict: "warning" },
    guess: { recommended: "off", strict: "info" },
  },
  *check(context) {
    const untold = once(() => wrappersNotTold(context));
    const isTold = (block: Block) =>
      isVisible(block) && !(block.kind === "html" && untold().has(block));
    const telling = { ...context, isTold };
    for (const section of walkSectionAlignments(context.alignment)) {
      if (onBothPages(section)) yield* judgeBlocks(section.blocks, null, telling);
    }
    yield* crossedTexts(context);
  },
} as const satisfies Rule;

interface BlockContext extends RuleContext {
  /** Whether a block that stands on one page alone is something that readers miss there. */
  readonly isTold: (block: Block) => boolean;
}

function onBothPages({ source, target }: SectionAlignment): boolean {
  return source.length > 0 && target.length > 0;
}

/** Blocks in a row that stand on one page alone are one finding: one passage was dropped or added. */
function* judgeBlocks(
  alignments: readonly BlockAlignment[],
  parent: BlockAlignment | null,
  context: BlockContext,
): Generator<Judgement> {
  const sorted = once(
    () =>
      parent !== null &&
      areSortedAnew(entriesOf(parent.source[0]), entriesOf(parent.target[0]), context),
  );
  for (let at = 0; at < alignments.length; ) {
    const run = loneRun(alignments, at);
    const [first] = run;
    // Cells go missing with their column, and that is the table's to say.
    if (first?.source[0]?.kind === "cell" || first?.target[0]?.kind === "cell") return;
    if (first !== undefined) {
      const judgement = judgeRun(first, run, context.isTold);
      if (judgement !== null) yield judgement;
      at += run.length;
      continue;
    }
    const alignment = alignments[at++];
    if (alignment === undefined) break;
    const judgement = judgePairing(alignment);
    if (judgement !== null && !(judgement.messageId === "moved" && sorted())) yield judgement;
    // What a block of another kind is made of has no counterpart by nature.
    if (judgement?.messageId !== "kind") yield* judgeBlocks(alignment.children, alignment, context);
  }
}

function loneRun(alignments: readonly BlockAlignment[], at: number): readonly BlockAlignment[] {
  const relation = alignments[at]?.relation;
  if (relation !== "source-only" && relation !== "target-only") return [];
  let end = at;
  while (alignments[end]?.relation === relation) end++;
  return alignments.slice(at, end);
}

function judgeRun(
  first: BlockAlignment,
  run: readonly BlockAlignment[],
  isTold: BlockContext["isTold"],
): Judgement | null {
  const missing = first.relation === "source-only";
  const visible = run
    .flatMap(({ source, target }) => [...source, ...target])
    .filter((block) => isTold(block) && (missing || !isTranslatorNote(excerptOf(block))));
  const [block] = visible;
  if (block === undefined) return null;
  const isBreak = visible.every(({ kind }) => kind === "break");
  const places = run.map((one) => (missing ? one.sourcePlace : one.targetPlace));
  const own = places.reduce(placeCovering);
  const other = missing ? first.targetPlace : first.sourcePlace;
  return {
    messageId: missing ? (isBreak ? "break-lost" : "missing") : "extra",
    data: { kind: nameOf(block), label: excerptOf(block), count: visible.length },
    source: missing ? own : other,
    target: missing ? other : own,
  };
}

/** What Docusaurus, Starlight and MkDocs call one of several tabs. */
const TABS: ReadonlySet<string> = new Set(["tab", "tabitem", "tab-item", "==="]);

/** A block is called by its kind; a tab is a container, and is no box to those who write it. */
function nameOf(block: Block): string {
  return block.kind === "container" && TABS.has(block.name.toLowerCase()) ? "tab" : block.kind;
}

/** What a language may sort anew: the items of a list, the rows of a table without its head. */
function entriesOf(block: Block | undefined): readonly Block[] {
  if (block?.kind === "list") return block.ordered ? [] : block.children;
  return block?.kind === "table" ? block.children.slice(1) : [];
}

function judgePairing(alignment: BlockAlignment): Judgement | null {
  const { relation, confidence, sourcePlace: source, targetPlace: target } = alignment;
  const [from] = alignment.source;
  const [to] = alignment.target;
  if (from === undefined || to === undefined) return null;
  const places = { source, target };
  if (relation === "moved") {
    // Nobody sees where a definition stands.
    if (!isVisible(from) || from.kind === "footnote") return null;
    return { messageId: "moved", data: { kind: from.kind, label: excerptOf(from) }, ...places };
  }
  if (confidence < GUESS) {
    return { messageId: "guess", data: { kind: from.kind, label: excerptOf(from) }, ...places };
  }
  if (relation === "matched" && from.kind !== to.kind && !meanTheSame(from, to)) {
    if (isMendedHeading(from, to)) return null;
    const data = { expected: from.kind, actual: to.kind, label: excerptOf(to) };
    return { messageId: "kind", data, ...places };
  }
  return null;
}

/** An html comment, a link definition or an import shows nothing to a reader. */
function isVisible(node: Block): boolean {
  if (node.kind === "html") return node.tags.length > 0 || node.prose.text.trim() !== "";
  return node.kind !== "definition" && !(node.kind === "insert" && isSilent(node));
}

/** An import, or a comment as MDX has them. */
function isSilent({ syntax, value }: Insert): boolean {
  return syntax === "esm" || (syntax === "expression" && /^\{\s*\/\*[\s\S]*\*\/\s*\}$/.test(value));
}

/** An alert written as a quote or as a container is the same aside, and a component without its blocks the same component. */
function meanTheSame(from: Block, to: Block): boolean {
  if (from.kind === "insert" || to.kind === "insert") return true;
  if ([from, to].every(isMarkupAlone)) return true;
  const asideName = (node: Block) =>
    node.kind === "quote" ? node.alert : node.kind === "container" ? node.name : null;
  return asideName(from) !== null && asideName(to) !== null;
}

/** Html that shows no text is a paragraph where its tags stand on one line. */
function isMarkupAlone(block: Block): boolean {
  return (
    (block.kind === "html" || block.kind === "paragraph") && !/[\p{L}\p{N}]/u.test(block.prose.text)
  );
}

/** `#Done` shows its sign to readers, and `# Hecho` is the heading that it was meant to be. */
function isMendedHeading(from: Block, to: Block): boolean {
  return (
    from.kind === "paragraph" && to.kind === "heading" && /^#{1,6}\p{L}/u.test(from.prose.text)
  );
}
