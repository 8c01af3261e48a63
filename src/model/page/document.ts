import type { Attribute, Tag } from "./attribute.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { LineIndex, Place } from "./place.ts";
import type { Prose, Span } from "./prose.ts";

export type { Attribute, Tag } from "./attribute.ts";

/** One Markdown file in one language, as handed in. */
export interface Page {
  /** How reports name the page: a relative path with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** BCP 47 tag, such as `en` or `es-MX`. */
  readonly language: string;
}

/** A parsed page. */
export interface Document {
  readonly page: Page;
  readonly lines: LineIndex;
  /** Whether the page was parsed as MDX: false if it is not MDX or fails to parse as MDX. */
  readonly mdx: boolean;
  readonly frontMatter: FrontMatter | null;
  /** Section 0: no heading, depth 0; its blocks are the preamble, its sections the top of the tree. */
  readonly root: Section;
  /** Link and image reference definitions, by normalised label. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Comments that address cotejo itself, in page order. */
  readonly directives: readonly Directive[];
  /** What could not be parsed, each with its place. */
  readonly problems: readonly Problem[];
}

/** A heading and its content, down to the next heading of its level. */
export interface Section {
  readonly kind: "section";
  /** Null for section 0 only. */
  readonly heading: Heading | null;
  /** 1 to 6; 0 for section 0. */
  readonly depth: number;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly place: Place;
}

/** A part of a page that could not be parsed. */
export interface Problem {
  /** `front-matter-unclosed`, `front-matter-invalid`, `dialect-invalid`, … */
  readonly problem: string;
  /** The parser's own message, on one line. */
  readonly detail: string;
  readonly place: Place;
}

/** A comment that switches rules: `cotejo-disable-next-line`, `cotejo-disable`, `cotejo-enable`. */
export interface Directive {
  /** `unknown`: a word other than these three. */
  readonly directive: "disable-next-line" | "disable" | "enable" | "unknown";
  /** The word as written. */
  readonly word: string;
  /** Empty: every rule. */
  readonly rules: readonly string[];
  /** Whether it gives a reason, after ` -- `. */
  readonly hasReason: boolean;
  readonly place: Place;
}

interface BlockBase {
  readonly place: Place;
  /** Prose in attributes of the block or of its spans: `alt`, `title`, `label`, `caption` …; their places are exact. */
  readonly captions: readonly Prose[];
}

// Blocks that contain prose but no blocks.

/** A heading. */
export interface Heading extends BlockBase {
  readonly kind: "heading";
  readonly depth: number;
  readonly prose: Prose;
  /** Explicit, as in `## Title {#id}`; null if the generator derives the id. */
  readonly id: string | null;
}
/** Running text. */
export interface Paragraph extends BlockBase {
  readonly kind: "paragraph";
  readonly prose: Prose;
}
/** A cell of a table row. */
export interface Cell extends BlockBase {
  readonly kind: "cell";
  readonly prose: Prose;
}
/** The term of a definition list. */
export interface Term extends BlockBase {
  readonly kind: "term";
  readonly prose: Prose;
}

// Blocks that contain blocks.

/** A bullet or an ordered list. */
export interface List extends BlockBase {
  readonly kind: "list";
  readonly ordered: boolean;
  /** First number of an ordered list; null for a bullet list. */
  readonly start: number | null;
  /** Indexes of the items at which the numbers restart: for interrupted lists that were read as one; else empty. */
  readonly anew: readonly number[];
  /** Whether it followed the item that it was read into, for lack of indentation. */
  readonly outdented: boolean;
  readonly children: readonly Item[];
}
/** An item of a list. */
export interface Item extends BlockBase {
  readonly kind: "item";
  /** State of a task; null for a plain item. */
  readonly checked: boolean | null;
  readonly children: readonly Block[];
}
/** A block quote, alerts included. */
export interface Quote extends BlockBase {
  readonly kind: "quote";
  /** `note`, `tip` … of a `[!NOTE]` alert, lower-cased; else null. */
  readonly alert: string | null;
  readonly children: readonly Block[];
}
/** A GFM table. */
export interface Table extends BlockBase {
  readonly kind: "table";
  readonly columns: readonly ("left" | "right" | "center" | null)[];
  /** The header row first. */
  readonly children: readonly Row[];
}
/** A row of a table. */
export interface Row extends BlockBase {
  readonly kind: "row";
  readonly children: readonly Cell[];
}
/** The text of a footnote: `[^label]: …`. */
export interface Footnote extends BlockBase {
  readonly kind: "footnote";
  readonly label: string;
  readonly children: readonly Block[];
}
/** The description of a definition list's term. */
export interface Description extends BlockBase {
  readonly kind: "description";
  readonly children: readonly Block[];
}
/** A definition list: terms, each followed by its descriptions. */
export interface DescriptionList extends BlockBase {
  readonly kind: "description-list";
  readonly children: readonly (Term | Description)[];
}
/** A named wrapper: directive, admonition, paired shortcode, JSX element, tab. */
export interface Container extends BlockBase {
  readonly kind: "container";
  /** How it is written; different syntaxes can have the same name. */
  readonly syntax: "directive" | "admonition" | "fence" | "shortcode" | "jsx" | "tab";
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Block[];
}

// Blocks that contain neither.

/** A code block, fenced or indented. */
export interface Code extends BlockBase {
  readonly kind: "code";
  /** Null for an indented block or a bare fence. */
  readonly language: string | null;
  /** The rest of the info string; null if there is none. */
  readonly meta: string | null;
  readonly value: string;
  /** The place of the lines of code, without fences; empty if there are no lines. */
  readonly valuePlace: Place;
  /** The fence that the page lacks, according to its counterpart; null if none is missing. */
  readonly lacks: "opening" | "closing" | null;
}
/** Raw HTML as a block of its own. */
export interface Html extends BlockBase {
  readonly kind: "html";
  readonly value: string;
  /** Opening, closing and self-closing tags in order. */
  readonly tags: readonly Tag[];
  /** What a reader sees between the tags. */
  readonly prose: Prose;
}
/** A formula on lines of its own: `$$ … $$`. */
export interface MathBlock extends BlockBase {
  readonly kind: "math";
  readonly value: string;
}
/** A line across the page: `---`. */
export interface ThematicBreak extends BlockBase {
  readonly kind: "break";
}
/** A reference definition: `[label]: destination "title"`. */
export interface Definition extends BlockBase {
  readonly kind: "definition";
  readonly label: string;
  readonly destination: string;
  readonly title: string | null;
}
/** A construct on lines of its own without content: shortcode, snippet, import, expression, Liquid tag. */
export interface Insert extends BlockBase {
  readonly kind: "insert";
  readonly syntax: "shortcode" | "directive" | "liquid" | "snippet" | "jsx" | "esm" | "expression";
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly value: string;
}

/** Blocks that contain prose but no blocks. */
export type LeafBlock = Heading | Paragraph | Cell | Term | Html;
/** Blocks that contain blocks. */
export type ParentBlock =
  | List
  | Item
  | Quote
  | Table
  | Row
  | Footnote
  | Description
  | DescriptionList
  | Container;
/** The content of a page below sections, distinguished by `kind`. */
export type Block =
  | LeafBlock
  | ParentBlock
  | Code
  | MathBlock
  | ThematicBreak
  | Definition
  | Insert;
/** The kinds of blocks, as alignments and reports name them. */
export type BlockKind = Block["kind"];

/** The blocks directly inside a block. */
export function childrenOf(block: Block): readonly Block[] {
  return "children" in block ? block.children : [];
}

/** The prose of the block itself, or null. */
export function proseOf(block: Block): Prose | null {
  return "prose" in block ? block.prose : null;
}

/** All spans of the block itself, not of the blocks inside it. */
export function spansOf(block: Block): readonly Span[] {
  return proseOf(block)?.spans ?? [];
}

/** The title of a box or tab: its first caption with text, or null. */
export function titleOf({ captions }: BlockBase): Prose | null {
  return captions.find(({ text }) => text.trim() !== "") ?? null;
}
