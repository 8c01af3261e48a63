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
import { unreportedWrappers } from "./block/wrapper-tags.ts";
import { areSortedAnew } from "./evidence/sorted-anew.ts";
import { crossedTexts } from "./evidence/swaps/crossed-texts.ts";

/** Reports blocks that the translation lacks, adds, moves or changes in kind. */
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
    const unreported = once(() => unreportedWrappers(context));
    const isReported = (block: Block) =>
      isVisible(block) && !(block.kind === "html" && unreported().has(block));
    const blockContext = { ...context, isReported };
    for (const section of walkSectionAlignments(context.alignment)) {
      if (onBothPages(section)) yield* judgeBlocks(section.blocks, null, blockContext);
    }
    yield* crossedTexts(context);
  },
} as const satisfies Rule;

interface BlockContext extends RuleContext {
  /** Whether a block on one page only is worth reporting. */
  readonly isReported: (block: Block) => boolean;
}

function onBothPages({ source, target }: SectionAlignment): boolean {
  return source.length > 0 && target.length > 0;
}

/** Consecutive blocks on one page only are one finding: one passage was dropped or added. */
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
    // Missing cells belong to a missing column, which the rule `table` reports.
    if (first?.source[0]?.kind === "cell" || first?.target[0]?.kind === "cell") return;
    if (first !== undefined) {
      const judgement = judgeRun(first, run, context.isReported);
      if (judgement !== null) yield judgement;
      at += run.length;
      continue;
    }
    const alignment = alignments[at++];
    if (alignment === undefined) break;
    const judgement = judgePairing(alignment);
    if (judgement !== null && !(judgement.messageId === "moved" && sorted())) yield judgement;
    // The children of a block whose kind changed have no counterparts by nature.
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
  isReported: BlockContext["isReported"],
): Judgement | null {
  const missing = first.relation === "source-only";
  const visible = run
    .flatMap(({ source, target }) => [...source, ...target])
    .filter((block) => isReported(block) && (missing || !isTranslatorNote(excerptOf(block))));
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

/** The names of a single tab in Docusaurus, Starlight and MkDocs. */
const TABS: ReadonlySet<string> = new Set(["tab", "tabitem", "tab-item", "==="]);

/**
 * The kind of a block as named in messages; a tab is parsed as a container, but authors do not call it one.
 */
function nameOf(block: Block): string {
  return block.kind === "container" && TABS.has(block.name.toLowerCase()) ? "tab" : block.kind;
}

/** The entries that a translation may sort anew: items of an unordered list, body rows of a table. */
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
    // Readers do not see the position of a definition.
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

/** Whether readers see a block: not an HTML comment, a link definition or an import. */
function isVisible(node: Block): boolean {
  if (node.kind === "html") return node.tags.length > 0 || node.prose.text.trim() !== "";
  return node.kind !== "definition" && !(node.kind === "insert" && isSilent(node));
}

/** Whether an insert is an import or an MDX comment. */
function isSilent({ syntax, value }: Insert): boolean {
  return syntax === "esm" || (syntax === "expression" && /^\{\s*\/\*[\s\S]*\*\/\s*\}$/.test(value));
}

/** An alert is the same aside as quote or container; a component may be parsed without child blocks. */
function meanTheSame(from: Block, to: Block): boolean {
  if (from.kind === "insert" || to.kind === "insert") return true;
  if ([from, to].every(isMarkupAlone)) return true;
  const asideName = (node: Block) =>
    node.kind === "quote" ? node.alert : node.kind === "container" ? node.name : null;
  return asideName(from) !== null && asideName(to) !== null;
}

/** Whether a block is HTML without text, which is parsed as a paragraph if its tags are on one line. */
function isMarkupAlone(block: Block): boolean {
  return (
    (block.kind === "html" || block.kind === "paragraph") && !/[\p{L}\p{N}]/u.test(block.prose.text)
  );
}

/** The source shows `#Done` as text, and `# Hecho` is the heading that it was meant to be. */
function isMendedHeading(from: Block, to: Block): boolean {
  return (
    from.kind === "paragraph" && to.kind === "heading" && /^#{1,6}\p{L}/u.test(from.prose.text)
  );
}
