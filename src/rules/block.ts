import {
  type BlockAlignment,
  GUESS,
  type SectionAlignment,
  walkSectionAlignments,
} from "../model/alignment.ts";
import type { Block } from "../model/document.ts";
import { excerptOf } from "../model/excerpt.ts";
import type { Judgement, Rule } from "../model/rule.ts";

/** Blocks that the translation lacks, adds, moves or turns into another kind. */
export const block: Rule = {
  id: "block",
  category: "structure",
  messages: {
    missing: { recommended: "error", strict: "error" },
    extra: { recommended: "warning", strict: "error" },
    moved: { recommended: "off", strict: "info" },
    kind: { recommended: "warning", strict: "warning" },
    guess: { recommended: "off", strict: "info" },
  },
  *check({ alignment }) {
    for (const section of walkSectionAlignments(alignment)) {
      if (onBothPages(section)) yield* judgeBlocks(section.blocks);
    }
  },
};

function onBothPages({ source, target }: SectionAlignment): boolean {
  return source.length > 0 && target.length > 0;
}

function* judgeBlocks(alignments: readonly BlockAlignment[]): Generator<Judgement> {
  for (const alignment of alignments) {
    const judgement = judgeBlock(alignment);
    if (judgement !== null) yield judgement;
    if (alignment.source.length > 0 && alignment.target.length > 0) {
      yield* judgeBlocks(alignment.children);
    }
  }
}

function judgeBlock(alignment: BlockAlignment): Judgement | null {
  const { relation, confidence, sourcePlace: source, targetPlace: target } = alignment;
  const [from] = alignment.source;
  const [to] = alignment.target;
  const places = { source, target };
  if (from === undefined || to === undefined) {
    const alone = from ?? to;
    if (alone === undefined || isInvisible(alone)) return null;
    const data = { kind: alone.kind, label: excerptOf(alone) };
    return { messageId: from === undefined ? "extra" : "missing", data, ...places };
  }
  if (relation === "moved") {
    return { messageId: "moved", data: { kind: from.kind, label: excerptOf(from) }, ...places };
  }
  if (confidence < GUESS) {
    return { messageId: "guess", data: { kind: from.kind, label: excerptOf(from) }, ...places };
  }
  if (relation === "matched" && from.kind !== to.kind && !meanTheSame(from, to)) {
    const data = { expected: from.kind, actual: to.kind, label: excerptOf(to) };
    return { messageId: "kind", data, ...places };
  }
  return null;
}

/** An html comment, a link definition or an import shows nothing to a reader. */
function isInvisible(node: Block): boolean {
  if (node.kind === "html") return node.tags.length === 0 && node.prose.text.trim() === "";
  return node.kind === "definition" || (node.kind === "insert" && node.syntax === "esm");
}

/** An alert written as a quote or as a container is the same aside. */
function meanTheSame(from: Block, to: Block): boolean {
  const asideName = (node: Block) =>
    node.kind === "quote" ? node.alert : node.kind === "container" ? node.name : null;
  return asideName(from) !== null && asideName(to) !== null;
}
