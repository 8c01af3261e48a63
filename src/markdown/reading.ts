import type { Block, Definition, Directive, Problem } from "../model/page/document.ts";
import type { LineIndex, Place } from "../model/page/place.ts";
import type { Dialect } from "../model/settings/config.ts";
import type { Engine } from "./engines/engine.ts";
import type { LostFence } from "./lost-fence.ts";
import type { Mark } from "./mark.ts";
import type { References } from "./references.ts";
import { placeIn, type Source } from "./source.ts";

/** The state of reading a page, and the results collected so far. */
export interface PageReading {
  readonly text: string;
  readonly lines: LineIndex;
  readonly engine: Engine;
  readonly dialects: ReadonlySet<Dialect>;
  /** Set once a part of the page is read as plain Markdown although MDX is among its dialects. */
  plain: boolean;
  /** Set once an unclosed comment was reported. */
  openCommentReported: boolean;
  /** Whether the whole page is to be read as plain Markdown. */
  readonly asPlain: boolean;
  /** Whether MDX is only a guess. */
  readonly guessed: boolean;
  readonly references: References;
  /** The code blocks of the page that lack a fence. */
  readonly lostFences: readonly LostFence[];
  /** The names of the shortcodes that the page's counterpart always closes. */
  readonly closedShortcodes: ReadonlySet<string>;
  /** The names of the tags that the page closes anywhere. */
  readonly closedTags: () => ReadonlySet<string>;
  /** By normalized label; the first definition of a label counts. */
  readonly definitions: Map<string, Definition>;
  readonly directives: Directive[];
  readonly problems: Problem[];
  /** Parses a source inside `depth` blocks into blocks. */
  readonly readBlocks: (source: Source, depth: number) => Block[];
}

/** A source being read: the masked text for the engine, and the marks. */
export interface Reading {
  readonly page: PageReading;
  readonly source: Source;
  /** The source's text with every mark masked, of the same length. */
  readonly masked: string;
  /** The character that masks inline marks, which does not occur in the page. */
  readonly mask: string;
  /** The marks by their start index in the source. */
  readonly marks: ReadonlyMap<number, Mark>;
  /** The marks in ascending order. */
  readonly markList: readonly Mark[];
  /** The number of enclosing blocks. */
  readonly depth: number;
  /** Whether the source is read as MDX. */
  readonly mdx: boolean;
}

/** Blocks and spans nested deeper are read as plain text and reported. */
export const MAX_DEPTH = 100;

/** The place in the page of a stretch of the reading's source. */
export function placeOf(reading: Reading, start: number, end: number): Place {
  return placeIn(reading.source, reading.page.lines, start, end);
}

/** Records a problem with the syntax of the page. */
export function report(page: PageReading, problem: string, detail: string, place: Place): void {
  page.problems.push({ problem, detail: detail.split("\n", 1)[0] ?? "", place });
}
