import type { Block, BlockKind, Html, Paragraph, Tag } from "../../model/page/document.ts";

/** The cost of leaving a block unmatched. */
export const LONE_BLOCK_COST = 0.3;

/**
 * The worth of pairing two blocks by kind, or null if they cannot be paired. Kinds that a
 * translation may turn into each other have a small cost, so that they are paired only on evidence.
 * A cell never pairs with a paragraph.
 */
export function kindWorth(source: Block, target: Block): number | null {
  if (source.kind === target.kind) return sameKindWorth(source, target);
  if (isEmptied(source, target) || isEmptied(target, source)) return 0.25;
  if (areListAndCode(source, target)) return 0.25;
  return familyOf(source.kind) === familyOf(target.kind) ? -0.45 : null;
}

/** Whether a component has content on one page and none on the other. */
export function isEmptied(full: Block, empty: Block): boolean {
  return full.kind === "container" && empty.kind === "insert" && full.name === empty.name;
}

/**
 * Whether one block is a list and the other is a list parsed as code because of
 * its indentation by four spaces.
 */
export function areListAndCode(source: Block, target: Block): boolean {
  return isListAsCode(source, target) || isListAsCode(target, source);
}

function isListAsCode(list: Block, code: Block): boolean {
  return (
    list.kind === "list" &&
    code.kind === "code" &&
    code.language === null &&
    /^\s*(?:[-*+]|\d{1,3}[.)])\s/.test(code.value)
  );
}

function sameKindWorth(source: Block, target: Block): number | null {
  if (source.kind === "container" && target.kind === "container") {
    return source.name === target.name ? 0.25 : 0;
  }
  if (source.kind === "insert" && target.kind === "insert") {
    return source.name === target.name ? 0.25 : -0.2;
  }
  if (source.kind === "html" && target.kind === "html") return worthOfTags(source, target);
  if (source.kind === "footnote" && target.kind === "footnote") {
    return source.label === target.label ? 0.4 : 0;
  }
  if (source.kind === "definition" && target.kind === "definition") {
    return source.label === target.label ? 0.6 : 0;
  }
  if (source.kind === "code" && target.kind === "code") {
    return source.language === target.language ? 0.25 : 0;
  }
  if (source.kind === "list" && target.kind === "list") {
    return source.ordered === target.ordered ? 0.1 : -0.05;
  }
  if (source.kind === "heading" && target.kind === "heading") {
    if (source.id !== null && source.id === target.id) return 1;
    return source.depth === target.depth ? 0.15 : -0.1;
  }
  if (source.kind === "paragraph" && target.kind === "paragraph") {
    const [from, to] = [showing(source), showing(target)];
    return from !== to && from !== null && to !== null ? null : 0;
  }
  return source.kind === "break" ? 0.1 : 0;
}

/** HTML without visible text is compared by its first tag; otherwise, the text decides. */
function worthOfTags(source: Html, target: Html): number {
  const [from, to] = [bareTag(source), bareTag(target)];
  if (from === null || to === null) return 0;
  if (from.name !== to.name) return -0.2;
  return from.role === to.role ? 0.25 : 0;
}

function bareTag({ tags, prose }: Html): Tag | null {
  return prose.text.trim() === "" ? (tags[0] ?? null) : null;
}

/**
 * Whether a paragraph has only pictures or only words; null if it has both or
 * neither. Text never renders a picture.
 */
function showing({ prose }: Paragraph): "pictures" | "words" | null {
  const hasWords = /[\p{L}\p{N}]/u.test(prose.text);
  const hasPictures = prose.spans.some(({ kind }) => kind === "image");
  if (hasWords === hasPictures) return null;
  return hasWords ? "words" : "pictures";
}

type Family = "text" | "cell" | "row" | "item" | "aside" | "description";

function familyOf(kind: BlockKind): Family {
  switch (kind) {
    case "cell":
    case "row":
    case "item":
      return kind;
    case "term":
    case "description":
      return "description";
    case "break":
    case "definition":
    case "insert":
    case "footnote":
      return "aside";
    default:
      return "text";
  }
}
