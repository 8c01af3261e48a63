import {
  type Block,
  childrenOf,
  type Document,
  proseOf,
  type Section,
  walkSections,
} from "../model/document.ts";
import type { Span } from "../model/prose.ts";

/**
 * What a node shows of itself in any language: marks that a translation is likely to keep
 * (digits, names, cognates, code, destinations) and its size. Only marks that stand on both pages count.
 */
export interface Fingerprint {
  /** Mark to the number of times it occurs in the node. */
  readonly marks: ReadonlyMap<number, number>;
  /** Sum of the weights of all marks, occurrences included. */
  readonly weight: number;
  /** Length of the text that a reader sees, in UTF-16 code units; at least 1. */
  readonly size: number;
}

/** The marks of two documents, weighed by how rare they are, and the fingerprints of their nodes. */
export interface Fingerprints {
  readonly of: (node: Section | Block) => Fingerprint;
  /** Fingerprint of several nodes taken together. */
  readonly ofAll: (nodes: readonly (Section | Block)[]) => Fingerprint;
  /** How telling a mark is: rare marks weigh more. */
  readonly weightOf: (mark: number) => number;
  /** Length of the target over the length of the source, for a typical stretch of this pair. */
  readonly ratio: number;
}

/** A mark's kind weighs on top of its rarity: a shared destination tells more than a shared word stem. */
const KIND_WEIGHT = { id: 3, code: 2, destination: 2, digits: 1.5, word: 1, stem: 0.6 } as const;
type MarkKind = keyof typeof KIND_WEIGHT;

/** Words of at least this many letters are also compared by their first `STEM_LENGTH`: cognates share them. */
const COGNATE_LENGTH = 6;
const STEM_LENGTH = 4;

/** Takes the fingerprints of both documents. Linear in their text. */
export function takeFingerprints(source: Document, target: Document): Fingerprints {
  const sourceUnits = new Map<Section | Block, readonly string[]>();
  const targetUnits = new Map<Section | Block, readonly string[]>();
  const sourceSpread = collectUnits(source, sourceUnits);
  const targetSpread = collectUnits(target, targetUnits);

  const markOf = new Map<string, number>();
  const weights: number[] = [];
  const units = sourceUnits.size + targetUnits.size;
  for (const [key, count] of sourceSpread) {
    const others = targetSpread.get(key);
    if (others === undefined) continue;
    const kind = key.slice(0, key.indexOf(":")) as MarkKind;
    markOf.set(key, weights.length);
    weights.push(KIND_WEIGHT[kind] * Math.log2(1 + units / (count + others)));
  }
  const weightOf = (mark: number) => weights[mark] ?? 0;

  const known = new Map<Section | Block, Fingerprint>();
  function of(node: Section | Block): Fingerprint {
    let found = known.get(node);
    if (found === undefined) {
      const keys = sourceUnits.get(node) ?? targetUnits.get(node) ?? [];
      found = summarise(keys, ownSize(node), innerBlocks(node));
      known.set(node, found);
    }
    return found;
  }

  function summarise(
    keys: readonly string[],
    size: number,
    inner: readonly (Section | Block)[],
  ): Fingerprint {
    const marks = new Map<number, number>();
    let weight = 0;
    let total = size;
    for (const key of keys) {
      const mark = markOf.get(key);
      if (mark === undefined) continue;
      marks.set(mark, (marks.get(mark) ?? 0) + 1);
      weight += weightOf(mark);
    }
    for (const node of inner) {
      const part = of(node);
      for (const [mark, count] of part.marks) marks.set(mark, (marks.get(mark) ?? 0) + count);
      weight += part.weight;
      total += part.size;
    }
    return { marks, weight, size: Math.max(1, total) };
  }

  return {
    of,
    ofAll: (nodes) => summarise([], 0, nodes),
    weightOf,
    ratio: typicalRatio(source, target, of),
  };
}

/** The blocks that a fingerprint takes in: a section's own, heading included, but not its subsections. */
function innerBlocks(node: Section | Block): readonly Block[] {
  if (node.kind !== "section") return childrenOf(node);
  return node.heading === null ? node.blocks : [node.heading, ...node.blocks];
}

function ownSize(node: Section | Block): number {
  if (node.kind === "section") return 0;
  const captions = node.captions.reduce((sum, caption) => sum + caption.text.length, 0);
  const value = node.kind === "code" || node.kind === "math" ? node.value.length : 0;
  return captions + value + (proseOf(node)?.text.length ?? 0);
}

/** Fills `units` with every block's own marks and counts in how many blocks each mark stands. */
function collectUnits(
  document: Document,
  units: Map<Section | Block, readonly string[]>,
): ReadonlyMap<string, number> {
  const spread = new Map<string, number>();
  for (const section of walkSections(document.root)) {
    const pending: Block[] = [...innerBlocks(section)];
    for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
      pending.push(...childrenOf(block));
      const keys = marksOf(block);
      if (keys.length === 0) continue;
      units.set(block, keys);
      for (const key of new Set(keys)) spread.set(key, (spread.get(key) ?? 0) + 1);
    }
  }
  return spread;
}

function marksOf(block: Block): readonly string[] {
  const keys: string[] = [];
  const prose = proseOf(block);
  if (prose !== null) {
    addWords(prose.text, keys);
    for (const span of prose.spans) addSpan(span, keys);
  }
  for (const caption of block.captions) addWords(caption.text, keys);
  switch (block.kind) {
    case "heading":
      if (block.id !== null) keys.push(`id:${block.id}`);
      break;
    case "code":
      for (const line of new Set(block.value.split(/\r?\n/))) {
        const bare = line.trim();
        if (bare.length > 2) keys.push(`code:${bare}`);
      }
      break;
    case "math":
      keys.push(`code:${block.value.trim()}`);
      break;
    case "html":
      for (const tag of block.tags) {
        for (const { name, value, prose: readable } of tag.attributes) {
          if (!readable && value !== null) keys.push(`destination:${name}=${value}`);
        }
      }
      break;
    case "container":
    case "insert":
      for (const { name, value, prose: readable } of block.attributes) {
        if (!readable && value !== null) keys.push(`code:${block.name} ${name}=${value}`);
      }
      break;
    case "definition":
      keys.push(`destination:${lastStep(block.destination)}`);
      break;
    default:
      break;
  }
  return keys;
}

function addSpan(span: Span, keys: string[]): void {
  switch (span.kind) {
    case "code":
    case "math":
    case "placeholder":
    case "insert":
      keys.push(`code:${span.value}`);
      break;
    case "link":
    case "image":
      keys.push(`destination:${lastStep(span.destination)}`);
      break;
    default:
      break;
  }
}

/** The last step of a path: what stays when a site puts a language in front. */
function lastStep(destination: string): string {
  const steps = destination.split(/[?#]/, 1)[0]?.split("/").filter(Boolean) ?? [];
  return steps.at(-1)?.toLowerCase() ?? destination;
}

const WORD = /[\p{Script=Latin}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*|[^\P{L}\p{Script=Latin}]+/gu;

function addWords(text: string, keys: string[]): void {
  for (const [raw] of text.matchAll(WORD)) {
    if (/^\p{N}/u.test(raw)) {
      keys.push(`digits:${raw.replace(/[.,]/g, "")}`);
      continue;
    }
    const word = raw.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    if (word.length < 3 && raw === raw.toLowerCase()) continue;
    keys.push(`word:${word}`);
    if (word.length >= COGNATE_LENGTH) keys.push(`stem:${word.slice(0, STEM_LENGTH)}`);
  }
}

/** The ratio of whole documents is thrown by one missing half; clamped to what languages really show. */
function typicalRatio(
  source: Document,
  target: Document,
  of: (node: Section) => Fingerprint,
): number {
  const total = (document: Document) => {
    let size = 0;
    for (const section of walkSections(document.root)) size += of(section).size;
    return size;
  };
  return Math.min(2.2, Math.max(0.4, total(target) / total(source)));
}
