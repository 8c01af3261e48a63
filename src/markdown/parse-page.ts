import { once } from "../model/lookup/once.ts";
import type { Document, Page, Problem } from "../model/page/document.ts";
import { indexLines, type LineIndex } from "../model/page/place.ts";
import type { Stretch } from "../model/page/stretch.ts";
import type { Dialect } from "../model/settings/config.ts";
import { buildSections } from "./blocks/build-sections.ts";
import { directivesInFrontMatter } from "./comment-directives.ts";
import { detectDialects, isGuess } from "./detect-dialects.ts";
import type { Engine } from "./engines/engine.ts";
import { readFrontMatter } from "./front-matter/front-matter.ts";
import { closedTags } from "./html/html-tokens.ts";
import type { LostFence } from "./lost-fence.ts";
import { readBlocks } from "./read-blocks.ts";
import type { PageReading } from "./reading.ts";
import { findReferences } from "./references.ts";
import { type MendedPage, mendPage, type Slip, sourceOfMended } from "./slip.ts";

/** Options for parsing a page. */
export interface ParseOptions {
  /** Default: determined by the file extension and the content. */
  readonly dialects?: readonly Dialect[] | undefined;
  readonly engine: Engine;
  /** Reads MDX as plain Markdown with modules. Default: false. */
  readonly asPlain?: boolean;
  /**
   * The code blocks of the mended page that lack a fence, as determined from its counterpart. Default: none.
   */
  readonly lostFences?: readonly LostFence[];
  /** The names of the shortcodes that the page's counterpart always closes. Default: none. */
  readonly closedShortcodes?: ReadonlySet<string>;
  /** Slips of the page, according to its counterpart; ascending, not overlapping. Default: none. */
  readonly slips?: readonly Slip[];
}

/**
 * Parses a page into a document. No page makes it throw: syntax that cannot be parsed becomes a problem of
 * the document and is read as plainer text.
 */
export function parsePage(page: Page, options: ParseOptions): Document {
  const { path } = page;
  const lines = indexLines(path, page.text);
  const slips = options.slips ?? [];
  const mended = mendPage(page.text, slips);
  const { text } = mended;
  const { frontMatter, problem, contentStart } = readFrontMatter(mended, lines);
  const reading: PageReading = {
    text,
    lines,
    engine: options.engine,
    dialects: detectDialects(path, text, options.dialects),
    plain: options.asPlain === true,
    openCommentReported: false,
    asPlain: options.asPlain === true,
    guessed: isGuess(path, options.dialects),
    references: findReferences(text),
    lostFences: (options.lostFences ?? []).map((lost) => placedInPage(lost, mended)),
    closedShortcodes: options.closedShortcodes ?? new Set(),
    closedTags: once(() => closedTags(text)),
    definitions: new Map(),
    directives: frontMatter === null ? [] : directivesInFrontMatter(page.text, frontMatter, lines),
    problems: [
      ...nulIn(page.text, lines),
      ...(problem === null ? [] : [problem]),
      ...problemsOf(slips, lines),
    ],
    readBlocks: (source, depth) => readBlocks(source, depth, reading),
  };
  const blocks = reading.readBlocks(sourceOfMended(mended, contentStart), 0);
  const root = buildSections(blocks, lines, page.text.length);
  const { definitions, directives, problems, dialects, plain } = reading;
  const mdx = dialects.has("mdx") && !plain;
  return { page, lines, mdx, frontMatter, root, definitions, directives, problems };
}

/** A page with a NUL character is most likely not a text file. */
function nulIn(text: string, lines: LineIndex): Problem[] {
  const at = text.indexOf("\0");
  if (at < 0) return [];
  const detail = "a NUL character stands in the page";
  return [{ problem: "nul-character", detail, place: lines.placeOf(at, at + 1) }];
}

function problemsOf(slips: readonly Slip[], lines: LineIndex): Problem[] {
  return slips.flatMap(({ said }) =>
    said === null
      ? []
      : [
          {
            problem: "slip",
            detail: said.detail,
            place: lines.placeOf(said.at.start, said.at.end),
          },
        ],
  );
}

/** Converts a lost fence from offsets of the mended page to offsets of the original. */
function placedInPage(lost: LostFence, { offsetOf }: MendedPage): LostFence {
  const placed = ({ start, end }: Stretch) => ({
    start: offsetOf(start),
    end: end > start ? offsetOf(end - 1) + 1 : offsetOf(end),
  });
  return { ...lost, ...placed(lost), body: placed(lost.body) };
}
