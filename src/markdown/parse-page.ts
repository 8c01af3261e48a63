import { once } from "../model/lookup/once.ts";
import type { Document, Page } from "../model/page/document.ts";
import { indexLines } from "../model/page/place.ts";
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
import { sourceOfPage } from "./source.ts";

/** How a page is to be read. */
export interface ParseOptions {
  /** Default: by the file's ending and what the page holds. */
  readonly dialects?: readonly Dialect[] | undefined;
  readonly engine: Engine;
  /** Reads what is MDX as plain Markdown with modules in it. Default: false. */
  readonly asPlain?: boolean;
  /** Blocks of code that lack a fence, as the page's counterpart tells. Default: none. */
  readonly lostFences?: readonly LostFence[];
  /** Names of the shortcodes that the page's counterpart closes wherever it opens them. Default: none. */
  readonly closedShortcodes?: ReadonlySet<string>;
}

/**
 * Reads a page into a document. Nothing in a page makes it throw: what cannot be read as its syntax promises
 * becomes a problem of the document, and is read as plainer text.
 */
export function parsePage(page: Page, options: ParseOptions): Document {
  const { path, text } = page;
  const lines = indexLines(path, text);
  const { frontMatter, problem, contentStart } = readFrontMatter(text, lines);
  const reading: PageReading = {
    text,
    lines,
    engine: options.engine,
    dialects: detectDialects(path, text, options.dialects),
    plain: options.asPlain === true,
    asPlain: options.asPlain === true,
    guessed: isGuess(path, options.dialects),
    references: findReferences(text),
    lostFences: options.lostFences ?? [],
    closedShortcodes: options.closedShortcodes ?? new Set(),
    closedTags: once(() => closedTags(text)),
    definitions: new Map(),
    directives: frontMatter === null ? [] : directivesInFrontMatter(page.text, frontMatter, lines),
    problems: problem === null ? [] : [problem],
    readBlocks: (source, depth) => readBlocks(source, depth, reading),
  };
  const blocks = reading.readBlocks(sourceOfPage(text, contentStart), 0);
  const root = buildSections(blocks, lines, text.length);
  const { definitions, directives, problems, dialects, plain } = reading;
  const mdx = dialects.has("mdx") && !plain;
  return { page, lines, mdx, frontMatter, root, definitions, directives, problems };
}
