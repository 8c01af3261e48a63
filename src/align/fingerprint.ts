import type { Both, Side } from "../model/both.ts";
import { baseLanguage } from "../model/language/language-tag.ts";
import { countOne } from "../model/lookup/count-one.ts";
import { type Block, type Document, proseOf, type Section } from "../model/page/document.ts";
import type { Prose } from "../model/page/prose.ts";
import type { Stretch } from "../model/page/stretch.ts";
import { walkSections } from "../model/page/walk-page.ts";
import {
  collectUnits,
  innerBlocks,
  type MarkKind,
  marksOfStretch,
  numberMarks,
  type Units,
} from "./marks.ts";

/**
 * A language-independent digest of a node: marks that a translation is likely to keep (digits, names,
 * cognates, code, destinations), and its size. Only marks that occur on both pages count.
 */
export interface Fingerprint {
  /** Number of occurrences by mark. */
  readonly marks: ReadonlyMap<number, number>;
  /** Sum of the weights of all occurrences. */
  readonly weight: number;
  /** Length of the visible text in UTF-16 code units; at least 1. */
  readonly size: number;
  /** The length of code and formulas in it, which does not vary with language. */
  readonly verbatim: number;
}

/** The fingerprints of the nodes of two documents, with marks weighted by rarity. */
export interface Fingerprints {
  readonly of: (node: Section | Block) => Fingerprint;
  /** The fingerprint of several nodes combined. */
  readonly ofAll: (nodes: readonly (Section | Block)[]) => Fingerprint;
  /** The fingerprint of a stretch of a prose. */
  readonly ofStretch: (page: Side, prose: Prose, stretch: Stretch) => Fingerprint;
  /** The weight of a mark: the rarer, the higher. */
  readonly weightOf: (mark: number) => number;
  /** The typical ratio of the length of target prose to that of source prose, for this pair. */
  readonly ratio: number;
  /** Whether both pages are in one language, so that unchanged text is not untranslated. */
  readonly areOfOneLanguage: boolean;
}

/** Factors on top of rarity: a shared destination is stronger evidence than a shared word stem. */
const KIND_WEIGHT: Readonly<Record<MarkKind, number>> = {
  id: 3,
  code: 2,
  destination: 2,
  digits: 1.5,
  word: 1,
  stem: 0.6,
};

/** Language-independent values of words, such as numerals, by folded word. */
export type WordValues = Both<ReadonlyMap<string, string>>;

/** Computes the fingerprints of both documents. Linear in their text. */
export function takeFingerprints(
  source: Document,
  target: Document,
  values: WordValues,
): Fingerprints {
  const numbers = numberMarks();
  const ours = collectUnits(source, numbers, values.source);
  const theirs = collectUnits(target, numbers, values.target);

  const weights = weighMarks(numbers.kinds, ours, theirs);
  const weightOf = (mark: number) => weights[mark] ?? 0;

  const known = new Map<Section | Block, Fingerprint>();
  function of(node: Section | Block): Fingerprint {
    let found = known.get(node);
    if (found === undefined) {
      const own = ours.marks.get(node) ?? theirs.marks.get(node) ?? [];
      found = summarise(own, ownSizes(node), innerBlocks(node));
      known.set(node, found);
    }
    return found;
  }

  function summarise(
    own: readonly number[],
    { size, verbatim }: Sizes,
    inner: readonly (Section | Block)[],
  ): Fingerprint {
    const marks = new Map<number, number>();
    let weight = 0;
    let total = size;
    let unchanged = verbatim;
    for (const mark of own) {
      const worth = weightOf(mark);
      if (worth === 0) continue;
      countOne(marks, mark);
      weight += worth;
    }
    for (const node of inner) {
      const part = of(node);
      for (const [mark, count] of part.marks) marks.set(mark, (marks.get(mark) ?? 0) + count);
      weight += part.weight;
      total += part.size;
      unchanged += part.verbatim;
    }
    return { marks, weight, size: Math.max(1, total), verbatim: unchanged };
  }

  return {
    of,
    ofAll: (nodes) => summarise([], { size: 0, verbatim: 0 }, nodes),
    ofStretch(page, prose, stretch) {
      const marks = marksOfStretch(prose, stretch, numbers, values[page]);
      return summarise(marks, { size: stretch.end - stretch.start, verbatim: 0 }, []);
    },
    weightOf,
    ratio: typicalRatio(source, target, of),
    areOfOneLanguage: baseLanguage(source.page.language) === baseLanguage(target.page.language),
  };
}

/** The weight of each mark, by rarity and kind. */
function weighMarks(kinds: readonly MarkKind[], ours: Units, theirs: Units): readonly number[] {
  const units = ours.marks.size + theirs.marks.size;
  return kinds.map((kind, mark) => {
    const [count, others] = [ours.spread[mark] ?? 0, theirs.spread[mark] ?? 0];
    // A mark on only one page says nothing about the other.
    const isShared = count > 0 && others > 0;
    return isShared ? KIND_WEIGHT[kind] * Math.log2(1 + units / (count + others)) : 0;
  });
}

type Sizes = Pick<Fingerprint, "size" | "verbatim">;

function ownSizes(node: Section | Block): Sizes {
  if (node.kind === "section") return { size: 0, verbatim: 0 };
  const captions = node.captions.reduce((sum, caption) => sum + caption.text.length, 0);
  const verbatim = node.kind === "code" || node.kind === "math" ? node.value.length : 0;
  return { size: captions + verbatim + (proseOf(node)?.text.length ?? 0), verbatim };
}

/**
 * Limit of the ratio in either direction, beyond what languages show: a missing half would distort the ratio.
 */
const MOST_STRETCHED = 2.4;

function typicalRatio(
  source: Document,
  target: Document,
  of: (node: Section) => Fingerprint,
): number {
  const total = (document: Document) => {
    let prose = 1;
    for (const section of walkSections(document.root)) {
      const { size, verbatim } = of(section);
      prose += size - verbatim;
    }
    return prose;
  };
  const ratio = total(target) / total(source);
  return Math.min(MOST_STRETCHED, Math.max(1 / MOST_STRETCHED, ratio));
}
