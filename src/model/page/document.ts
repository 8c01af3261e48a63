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
  /** Whether all of it was read as MDX: not where it is none, or does not parse as such. */
  readonly mdx: boolean;
  readonly frontMatter: FrontMatter | null;
  /** Section 0: no heading, depth 0; its blocks are the preamble, its sections the top of the tree. */
  readonly root: Section;
  /** Link and image reference definitions, by normalised label. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Comments that speak to cotejo itself, in page order. */
  readonly directives: readonly Directive[];
  /** What could not be read as its syntax promises, each with its place. */
  readonly problems: readonly Problem[];
}

/** A heading and what stands under it, down to the next heading of its level. */
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

/** A page that could not be read as its syntax promises. */
export interface Problem {
  /** `front-matter-unclosed`, `front-matter-invalid`, `dialect-invalid`, … */
  readonly problem: string;
  /** The parser's own words: one line. */
  readonly detail: string;
  readonly place: Place;
}

/** A comment that switches rules: `cotejo-disable-next-line`, `cotejo-disable`, `cotejo-enable`. */
export interface Directive {
  /** `unknown`: a word that is none of the three. */
  readonly directive: "disable-next-line" | "disable" | "enable" | "unknown";
  /** The word as it is written. */
  readonly word: string;
  /** Empty: every rule. */
  readonly rules: readonly string[];
  /** Whether it says why, behind ` -- `. */
  readonly hasReason: boolean;
  readonly place: Place;
}

interface BlockBase {
  readonly place: Place;
  /** Prose in attributes of the block or of its spans: `alt`, `title`, `label`, `caption` …; their places are exact. */
  readonly captions: readonly Prose[];
}

// Blocks that hold prose and no blocks.

/** A heading, with the text that it is known by. */
export interface Heading extends BlockBase {
  readonly kind: "heading";
  readonly depth: number;
  readonly prose: Prose;
  /** Explicit, as in `## Title {#id}`; null where the id is left to the generator. */
  readonly id: string | null;
}
/** Running text. */
export interface Paragraph extends BlockBase {
  readonly kind: "paragraph";
  readonly prose: Prose;
}
/** A cell of a table's row. */
export interface Cell extends BlockBase {
  readonly kind: "cell";
  readonly prose: Prose;
}
/** The term of a definition list. */
export interface Term extends BlockBase {
  readonly kind: "term";
  readonly prose: Prose;
}

// Blocks that hold blocks.

/** A bullet or an ordered list. */
export interface List extends BlockBase {
  readonly kind: "list";
  readonly ordered: boolean;
  /** First number of an ordered list; null for a bullet list. */
  readonly start: number | null;
  /** Indexes of the items at which the numbers start anew: of lists that broke off and were read as one; else empty. */
  readonly anew: readonly number[];
  /** Whether it stood behind the item that it was read into, for want of indentation. */
  readonly outdented: boolean;
  readonly children: readonly Item[];
}
/** An item of a list. */
export interface Item extends BlockBase {
  readonly kind: "item";
  /** Of a task list; null for a plain item. */
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
/** What a footnote mark points to: `[^label]: …`. */
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
  /** How it is written; two ways of writing can mean the same name. */
  readonly syntax: "directive" | "admonition" | "fence" | "shortcode" | "jsx" | "tab";
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Block[];
}

// Blocks that hold neither.

/** Code as it stands, fenced or indented. */
export interface Code extends BlockBase {
  readonly kind: "code";
  /** Null for an indented block or a bare fence. */
  readonly language: string | null;
  /** The rest of the info string; null where there is none. */
  readonly meta: string | null;
  readonly value: string;
  /** Of the lines of code alone, without fences; empty where there is no line. */
  readonly valuePlace: Place;
  /** The fence that the page does not write, as its counterpart tells; null where nothing lacks. */
  readonly lacks: "opening" | "closing" | null;
}
/** Raw html that stands as a block of its own. */
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
/** A construct on lines of its own that wraps nothing: shortcode, snippet, import, expression, Liquid tag. */
export interface Insert extends BlockBase {
  readonly kind: "insert";
  readonly syntax: "shortcode" | "directive" | "liquid" | "snippet" | "jsx" | "esm" | "expression";
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly value: string;
}

/** Blocks that hold prose and no blocks. */
export type LeafBlock = Heading | Paragraph | Cell | Term | Html;
/** Blocks that hold blocks. */
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
/** What pages are made of, below sections; told apart by `kind`. */
export type Block =
  | LeafBlock
  | ParentBlock
  | Code
  | MathBlock
  | ThematicBreak
  | Definition
  | Insert;
/** The kinds of blocks, by which alignments and reports name them. */
export type BlockKind = Block["kind"];

/** The blocks directly inside a block. */
export function childrenOf(block: Block): readonly Block[] {
  return "children" in block ? block.children : [];
}

/** The prose that a block itself holds, or null. */
export function proseOf(block: Block): Prose | null {
  return "prose" in block ? block.prose : null;
}

/** All spans of a block itself, not of the blocks inside it. */
export function spansOf(block: Block): readonly Span[] {
  return proseOf(block)?.spans ?? [];
}

/** The title of a box or a tab: the first of its captions that says anything; null where none does. */
export function titleOf({ captions }: BlockBase): Prose | null {
  return captions.find(({ text }) => text.trim() !== "") ?? null;
}
