import { maskMarkup } from "./mask-markup.ts";
import { type Chunk, type ChunkKind, cutPage, type RawPage } from "./raw-page.ts";
import type { RawPair } from "./read-pairs.ts";

/** A chunk of the source page and the one that says the same in the translation. */
export interface Twin {
  readonly kind: ChunkKind;
  readonly source: Chunk;
  readonly target: Chunk;
  /** The chunks' texts with their markup covered. */
  readonly sourceProse: string;
  readonly targetProse: string;
}

/** What stands from one heading to the next, of any level. */
export interface TwinSection {
  /** Null for what stands before the first heading. */
  readonly heading: Twin | null;
  /** 1 to 6; 0 before the first heading. */
  readonly level: number;
  /** Without the heading. Empty where the two sides are not built alike. */
  readonly twins: readonly Twin[];
  /** Both sides are the same sequence of kinds of chunks. */
  readonly clean: boolean;
  /** Of the target page: from the heading's start to the next heading's, or the page's end. */
  readonly start: number;
  readonly end: number;
}

/** A pair cut into twins, and the languages of its two pages. */
export interface TwinPair {
  readonly source: RawPage;
  readonly target: RawPage;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly frontMatter: Twin | null;
  /** Empty where the headings of the two pages do not match one to one. */
  readonly sections: readonly TwinSection[];
}

/** Cuts both pages and joins what is built alike. Defects are seeded only there. */
export function findTwins({ source, target }: RawPair): TwinPair {
  const from = cutPage(source.text);
  const to = cutPage(target.text);
  const [sourceHead] = from.chunks;
  const [targetHead] = to.chunks;
  const headed =
    sourceHead?.kind === "front-matter" && targetHead?.kind === "front-matter"
      ? twinOf(sourceHead, targetHead)
      : null;
  return {
    source: from,
    target: to,
    sourceLanguage: source.language,
    targetLanguage: target.language,
    frontMatter: headed,
    sections: twinSections(from, to),
  };
}

/** All twins of clean sections, headings included, in page order. */
export function twinsOf(pair: TwinPair): readonly Twin[] {
  return pair.sections
    .filter(({ clean }) => clean)
    .flatMap(({ heading, twins }) => (heading === null ? twins : [heading, ...twins]));
}

function twinSections(from: RawPage, to: RawPage): readonly TwinSection[] {
  const sources = splitAtHeadings(from);
  const targets = splitAtHeadings(to);
  const levels = (parts: readonly (readonly Chunk[])[]) => parts.map(levelOf).join();
  if (levels(sources) !== levels(targets)) return [];
  return sources.map((part, index): TwinSection => {
    const other = targets[index] ?? [];
    const level = levelOf(part);
    const clean = kindsOf(part) === kindsOf(other);
    const twins = clean
      ? part.flatMap((chunk, at) => {
          const twin = other[at];
          return twin === undefined ? [] : [twinOf(chunk, twin)];
        })
      : [];
    const [head, ...rest] = twins;
    return {
      heading: level > 0 && head !== undefined ? head : null,
      level,
      twins: level > 0 ? rest : twins,
      clean,
      start: other[0]?.start ?? 0,
      end: targets[index + 1]?.[0]?.start ?? to.text.length,
    };
  });
}

/** The chunks of a page without its front matter, cut before every heading. */
function splitAtHeadings({ chunks }: RawPage): readonly (readonly Chunk[])[] {
  const parts: Chunk[][] = [[]];
  for (const chunk of chunks) {
    if (chunk.kind === "front-matter") continue;
    if (chunk.kind === "heading") parts.push([chunk]);
    else parts.at(-1)?.push(chunk);
  }
  return parts;
}

function levelOf([first]: readonly Chunk[]): number {
  return first?.kind === "heading" ? (/^\s*(#+)/.exec(first.text)?.[1]?.length ?? 0) : 0;
}

function kindsOf(chunks: readonly Chunk[]): string {
  return chunks.map(({ kind }) => kind).join();
}

function twinOf(source: Chunk, target: Chunk): Twin {
  return {
    kind: target.kind,
    source,
    target,
    sourceProse: maskMarkup(source.text),
    targetProse: maskMarkup(target.text),
  };
}
