import type { Block, Definition, Directive, Problem } from "../model/page/document.ts";
import type { LineIndex, Place } from "../model/page/place.ts";
import type { Dialect } from "../model/settings/config.ts";
import type { Engine } from "./engines/engine.ts";
import type { LostFence } from "./lost-fence.ts";
import type { Mark } from "./mark.ts";
import type { References } from "./references.ts";
import { placeIn, type Source } from "./source.ts";

/** What is known of the page while it is read; collects what is found on the way. */
export interface PageReading {
  readonly text: string;
  readonly lines: LineIndex;
  readonly engine: Engine;
  readonly dialects: ReadonlySet<Dialect>;
  /** Set once a part of the page is read as plain Markdown though MDX is among the dialects. */
  plain: boolean;
  /** Set once a comment was said to be open. */
  saysOpenComment: boolean;
  /** Whether all of the page is to be read so. */
  readonly asPlain: boolean;
  /** Whether MDX among the dialects is no more than a guess. */
  readonly guessed: boolean;
  readonly references: References;
  /** Blocks of code of the page that lack a fence. */
  readonly lostFences: readonly LostFence[];
  /** Names of the shortcodes that the page's counterpart closes wherever it opens them. */
  readonly closedShortcodes: ReadonlySet<string>;
  /** Names of the tags that the page closes anywhere. */
  readonly closedTags: () => ReadonlySet<string>;
  /** By normalised label; the first of a label counts. */
  readonly definitions: Map<string, Definition>;
  readonly directives: Directive[];
  readonly problems: Problem[];
  /** Reads a source that stands inside `depth` blocks into blocks. */
  readonly readBlocks: (source: Source, depth: number) => Block[];
}

/** A source while it is read: what the engine sees of it, and what was masked before. */
export interface Reading {
  readonly page: PageReading;
  readonly source: Source;
  /** The source's text, mark for mark and character for character as long, with every mark masked. */
  readonly masked: string;
  /** The character that masks inline marks: one that the page does not hold. */
  readonly mask: string;
  /** By index of their start in the source. */
  readonly marks: ReadonlyMap<number, Mark>;
  /** The marks in order of their start. */
  readonly markList: readonly Mark[];
  /** How many blocks the source stands in. */
  readonly depth: number;
  /** Whether it is read as MDX. */
  readonly mdx: boolean;
}

/** Blocks and spans nested deeper than this are read as plain text, and said to be a problem. */
export const MAX_DEPTH = 100;

/** The place in the page of a stretch of the reading's source. */
export function placeOf(reading: Reading, start: number, end: number): Place {
  return placeIn(reading.source, reading.page.lines, start, end);
}

/** Notes what could not be read as its syntax promises. */
export function report(page: PageReading, problem: string, detail: string, place: Place): void {
  page.problems.push({ problem, detail: detail.split("\n", 1)[0] ?? "", place });
}
