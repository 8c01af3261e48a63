import { plainAttribute, readAttributes } from "../../html/attributes.ts";
import type { Mark } from "../../mark.ts";
import { report } from "../../reading.ts";
import { placeIn, startOfNextLine } from "../../source.ts";
import { scanAttributeList } from "../attribute-list.ts";
import type { Masked, Scan } from "../mask.ts";
import { readTitle } from "../title.ts";
import { type Line, lineAt } from "./line.ts";

/** Lines that include another file, in the syntax of PyMdown, FastAPI, markdown-include and VitePress. */
const SNIPPET =
  /^(?:;?-{1,3}8<-{1,3}[ \t]+\S|\{\*[ \t]+\S[^\r\n]*\*\}[ \t]*$|\{!>?[ \t]*\S[^\r\n]*!\}[ \t]*$|<<<[ \t]+\S|<!--[ \t]*@include:[ \t]*\S[^\r\n]*-->[ \t]*$)/;
const SNIPPET_BLOCK = /^-{1,3}8<-{1,3}[ \t]*$/;

/** Finds a line, or a block of lines, that includes other files. */
export function snippetAt({ text, mdx }: Scan, line: Line): Masked | null {
  const content = text.slice(line.content, line.end);
  if (mdx && content.startsWith("{")) return null;
  const base = { kind: "insert", syntax: "snippet", name: "snippet" } as const;
  const rest = { attributes: [], captions: [], start: line.content } as const;
  if (SNIPPET.test(content)) {
    return { mark: { ...base, ...rest, end: line.end }, disguise: "block" };
  }
  if (!SNIPPET_BLOCK.test(content)) return null;
  for (let at = line.next; at < text.length; at = startOfNextLine(text, at)) {
    const { content: start, end } = lineAt(text, at, 0);
    const inner = text.slice(start, end);
    if (inner.trim() === "") return null;
    if (SNIPPET_BLOCK.test(inner)) return { mark: { ...base, ...rest, end }, disguise: "block" };
  }
  return null;
}

const LEAF = /^::([A-Za-z][\w-]{0,60})(?:\[([^\r\n]{0,500}?)\])?(?:\{([^{}\r\n]{0,300})\})?[ \t]*$/;

/** Finds a leaf directive: `::name[Label]{attributes}`. */
export function leafDirectiveAt(scan: Scan, line: Line): Masked | null {
  const match = LEAF.exec(scan.text.slice(line.content, line.end));
  if (match === null) return null;
  const [, name = "", label, list] = match;
  const labelStart = line.content + name.length + 3;
  const title = readTitle(
    scan,
    label === undefined ? null : { start: labelStart, end: labelStart + label.length },
  );
  const listStart =
    line.content + name.length + 2 + (label === undefined ? 0 : label.length + 2) + 1;
  const found =
    list === undefined ? [] : scanAttributeList(scan.text, listStart, listStart + list.length);
  if (found === null) return null;
  const read = readAttributes(scan.source, scan.page.lines, found);
  const mark: Mark = {
    kind: "insert",
    syntax: "directive",
    name,
    start: line.content,
    end: line.end,
    attributes: [...title.attributes, ...read.attributes],
    captions: [...title.captions, ...read.captions],
  };
  return { mark, disguise: "block" };
}

/**
 * Finds the attribute list at the end of a heading: `{#id}`, `{ #id .class }`, `{/* #id *\/}`, `{/*id*\/}`,
 * `\{#id}` for MDX, `{% #id %}` for Markdoc, `[[id]]` directly after the text.
 */
export function headingIdAt({ text }: Scan, line: Line): Masked | null {
  let end = line.end;
  while (end > line.content && /[ \t#]/.test(text[end - 1] ?? "")) end--;
  if (text[end - 1] === "]") return idInBracketsAt(text, line, end);
  if (text[end - 1] !== "}") return null;
  const brace = line.content + text.slice(line.content, end).lastIndexOf("{");
  if (brace < line.content || !isHeading(text, line)) return null;
  const start = text[brace - 1] === "\\" ? brace - 1 : brace;
  const comment = /^\{\/\*(?:\s*#(?<marked>[\w-]+)\s*|(?<bare>[\w-]+))\*\/\}$/.exec(
    text.slice(brace, end),
  );
  if (comment !== null) {
    const id = comment.groups?.marked ?? comment.groups?.bare ?? null;
    return { mark: { kind: "heading-id", start, end, id }, disguise: "blank" };
  }
  const isMarkdoc = text[brace + 1] === "%" && text[end - 2] === "%";
  const inside = brace + (text[brace + 1] === ":" || isMarkdoc ? 2 : 1);
  const found = scanAttributeList(text, inside, end - (isMarkdoc ? 2 : 1));
  if (found === null || !found.some(({ name }) => name === "id" || name === "class")) return null;
  const id = found.find(({ name }) => name === "id")?.value ?? null;
  const value = id === null ? null : text.slice(id.start, id.end);
  return { mark: { kind: "heading-id", start, end, id: value }, disguise: "blank" };
}

/** A heading id as in the documentation of Hugging Face; after a space the brackets are a wiki link. */
const ID_IN_BRACKETS = /(?<=[^\s[(])\[\[([a-z0-9]+(?:-[a-z0-9]+)*)\]\]$/;

function idInBracketsAt(text: string, line: Line, end: number): Masked | null {
  const found = ID_IN_BRACKETS.exec(text.slice(line.content, end));
  if (found === null || !isHeading(text, line)) return null;
  const start = line.content + found.index;
  return { mark: { kind: "heading-id", start, end, id: found[1] ?? null }, disguise: "blank" };
}

function isHeading(text: string, line: Line): boolean {
  if (/^#{1,6}[ \t]/.test(text.slice(line.content, line.content + 7))) return true;
  return /^[ \t>]*(?:=+|-+)[ \t]*$/.test(
    text.slice(line.next, startOfNextLine(text, line.next)).trimEnd(),
  );
}

/** A line that names an anchor for other pages: `(reading-data)=` in MyST. */
const TARGET = /^\(([\w.:/ -]{1,100})\)=[ \t]*$/m;

/** A cheap test whether a page may have such lines. */
export function holdsTargets(text: string): boolean {
  return TARGET.test(text);
}

/** Finds a line that names an anchor. */
export function targetAt({ text, source, page }: Scan, line: Line): Masked | null {
  const id = TARGET.exec(text.slice(line.content, line.end))?.[1];
  if (id === undefined) return null;
  const value = { start: line.content + 1, end: line.content + 1 + id.length };
  const read = readAttributes(source, page.lines, [plainAttribute("id", value)]);
  const at = { start: line.content, end: line.end };
  const mark: Mark = { ...read, ...at, kind: "insert", syntax: "directive", name: "target" };
  return { mark, disguise: "block" };
}

/** The closing line of a formula with a label: `$$ {#eq-mean}` in Pandoc and Quarto, `$$ (mean)` in MyST. */
const LABELLED_CLOSING = /^\$\$[ \t]*(?:\{#[^{}\r\n]{1,200}\}|\([\w:.-]{1,80}\))[ \t]*$/;

/** Masks the label after a formula, which would keep the engine from recognizing the end of the formula. */
export function mathLabelAt({ text }: Scan, line: Line): Masked | null {
  if (!LABELLED_CLOSING.test(text.slice(line.content, line.end))) return null;
  const start = line.content + "$$".length;
  return { mark: { kind: "hidden", start, end: line.end }, disguise: "blank" };
}

/** The mark of an alert, including anything after its name, as in `[!div class="checklist"]`. */
const ALERT = /^\[!([A-Za-z][\w-]{0,30}(?:[ \t]{1,9}[^[\]\r\n]{1,200})?)\][+-]?/;

/** Finds the mark and title of an alert at the start of a quote: `> [!NOTE]`, `> [!tip]- Title`. */
export function alertAt(scan: Scan, line: Line, previous: Line | null): Masked | null {
  const { text } = scan;
  const isFirst = previous === null || previous.quotes < line.quotes;
  if (line.quotes === 0 || !isFirst) return null;
  const match = ALERT.exec(text.slice(line.content, line.end));
  if (match === null) return null;
  const alert = (match[1] ?? "").toLowerCase();
  const head = text.slice(line.content, line.end).trimEnd();
  const end = line.content + head.length;
  const title = end - head.slice(match[0].length).trimStart().length;
  const { captions } = readTitle(scan, { start: title, end });
  return { mark: { kind: "alert", alert, captions, start: line.content, end }, disguise: "blank" };
}

/**
 * Finds the opening of an unclosed comment, which would hide the rest of the page. It is reported once and
 * masked, so that the rest is read as intended.
 *
 * @param lastClose the index of the last comment end in the text; negative if there is none
 */
export function openCommentAt(
  { text, source, page, mdx }: Scan,
  line: Line,
  lastClose: number,
): Masked | null {
  if (mdx || lastClose >= line.content || !text.startsWith("<!--", line.content)) return null;
  const [start, end] = [line.content, line.content + "<!--".length];
  // If one comment is unclosed, all later ones are too.
  if (!page.openCommentReported) {
    page.openCommentReported = true;
    const place = placeIn(source, page.lines, start, end);
    report(page, "comment-unclosed", "nothing closes the comment", place);
  }
  const isAlone = text.slice(end, line.end).trim() === "";
  return { mark: { kind: "hidden", start, end }, disguise: isAlone ? "blank" : "word" };
}
