import { walkAllBlocks } from "../../model/alignment.ts";
import { runsToTheLeft } from "../../model/language/language-tag.ts";
import { countOne } from "../../model/lookup/count-one.ts";
import type { Block, Document, Html, Tag } from "../../model/page/document.ts";
import { walkPage } from "../../model/page/walk-page.ts";
import { languagesOf, type RuleContext } from "../../model/rule.ts";

/**
 * HTML blocks on one page only that need no finding: wrappers that only set the writing direction
 * (`<div dir="rtl">`) if the two languages are written in opposite directions, and closing tags whose opening
 * tag is reported or needs no finding either.
 */
export function unreportedWrappers(context: RuleContext): ReadonlySet<Block> {
  const lone = loneBlocks(context);
  const { source, target } = languagesOf(context);
  const areOpposed = runsToTheLeft(source) !== runsToTheLeft(target);
  const unreported = new Set<Block>();
  for (const document of [context.source, context.target]) {
    for (const [end, openings] of endsIn(document)) {
      if (openings.every((opening) => lone.has(opening))) unreported.add(end);
    }
    for (const block of areOpposed ? walkPage(document) : []) {
      if (block.kind === "html" && setsDirectionAlone(block)) unreported.add(block);
    }
  }
  return unreported;
}

function loneBlocks({ alignment }: RuleContext): ReadonlySet<Block> {
  const lone = new Set<Block>();
  for (const { relation, source, target } of walkAllBlocks(alignment)) {
    if (relation !== "source-only" && relation !== "target-only") continue;
    for (const block of [...source, ...target]) lone.add(block);
  }
  return lone;
}

/** The HTML blocks that consist of closing tags only, each with the blocks of their opening tags. */
function endsIn(document: Document): ReadonlyMap<Block, readonly Block[]> {
  const ends = new Map<Block, readonly Block[]>();
  const open = new OpenTags();
  for (const block of walkPage(document)) {
    if (block.kind !== "html") continue;
    const openings = block.tags.map((tag) => open.pass(tag, block));
    const known = openings.filter((opening) => opening !== null);
    const isEnd = known.length > 0 && known.length === openings.length && showsNothing(block);
    if (isEnd && !known.includes(block)) ends.set(block, known);
  }
  return ends;
}

/** A stack of the open tags. */
class OpenTags {
  readonly #open: { readonly name: string; readonly block: Block }[] = [];
  readonly #waiting = new Map<string, number>();

  /** Passes a tag. Returns the block of the opening tag that it closes, or null if it closes none. */
  pass({ role, name }: Tag, block: Block): Block | null {
    if (role === "open") {
      this.#open.push({ name, block });
      countOne(this.#waiting, name);
    }
    if (role !== "close" || (this.#waiting.get(name) ?? 0) === 0) return null;
    for (let last = this.#open.pop(); last !== undefined; last = this.#open.pop()) {
      this.#waiting.set(last.name, (this.#waiting.get(last.name) ?? 1) - 1);
      if (last.name === name) return last.block;
    }
    return null;
  }
}

function setsDirectionAlone(block: Html): boolean {
  const [tag, ...others] = block.tags;
  if (tag?.role !== "open" || others.length > 0 || !showsNothing(block)) return false;
  const names = tag.attributes.map(({ name }) => name.toLowerCase());
  return names.includes("dir") && names.every((name) => OF_WRITING.has(name));
}

function showsNothing({ prose }: Html): boolean {
  return prose.text.trim() === "";
}

/** Attributes about writing direction, alignment and style, and the one that enables Markdown inside. */
const OF_WRITING: ReadonlySet<string> = new Set("dir lang align style class markdown".split(" "));
