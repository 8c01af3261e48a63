import type { Stretch } from "../../../model/page/stretch.ts";
import type { Mark } from "../../mark.ts";
import { MAX_DEPTH } from "../../reading.ts";
import { type Source, sourceOfStretches, startOfNextLine } from "../../source.ts";
import type { Masked, Scan } from "../mask.ts";
import { readTitle } from "../title.ts";
import { afterIndentation, columnOf, type Line } from "./line.ts";

/** `!!! tip inline "Title"`, `??? note`, `???+ note`. */
const ADMONITION =
  /^(?:!!!|\?\?\?\+?)[ \t]+([\p{L}\p{N}_-]{1,60}(?:[ \t]+[\w-]{1,60}){0,5})[ \t]*(?:"([^\r\n]{0,500})")?$/u;
/** `=== "Tab"`, `===! "Tab"`, `===+ "Tab"`. */
const TAB = /^===[!+]?[ \t]+"([^\r\n]{1,500})"$/;

/** Finds a MkDocs admonition, whose content is indented. */
export function admonitionAt(scan: Scan, line: Line): Masked | null {
  const match = ADMONITION.exec(scan.text.slice(line.content, line.end).trimEnd());
  if (match === null) return null;
  const name = /^\S+/.exec(match[1] ?? "")?.[0] ?? "";
  return containerAt(scan, line, { syntax: "admonition", name }, match[2]);
}

/** Finds a PyMdown content tab, whose content is indented. */
export function tabAt(scan: Scan, line: Line): Masked | null {
  const match = TAB.exec(scan.text.slice(line.content, line.end).trimEnd());
  return match === null ? null : containerAt(scan, line, { syntax: "tab", name: "tab" }, match[1]);
}

function containerAt(
  scan: Scan,
  line: Line,
  label: { readonly syntax: "admonition" | "tab"; readonly name: string },
  title: string | undefined,
): Masked | null {
  if (scan.depth >= MAX_DEPTH) return null;
  const { text } = scan;
  const { body, end } = indentedBody(scan, line, columnOf(text, line.start, line.content) + 4);
  const titleEnd = line.content + text.slice(line.content, line.end).lastIndexOf('"');
  const titleStretch =
    title === undefined ? null : { start: titleEnd - title.length, end: titleEnd };
  const mark: Mark = {
    kind: "container",
    start: line.content,
    end,
    ...label,
    ...readTitle(scan, titleStretch),
    body,
  };
  return { mark, disguise: "block" };
}

/**
 * The lines below one with at least the given indentation, which is removed, and the end of the last of them.
 */
export function indentedBody(
  { text, source }: Scan,
  line: Line,
  column: number,
): { readonly body: Source; readonly end: number } {
  const stretches: Stretch[] = [];
  let pending: Stretch[] = [];
  let end = line.end;
  for (let at = line.next; at < text.length; ) {
    const start = afterIndentation(text, at, column, line.quotes);
    if (start === null) break;
    const next = startOfNextLine(text, start);
    pending.push({ start, end: next });
    if (text.slice(start, next).trim() !== "") {
      for (const each of pending) stretches.push(each);
      pending = [];
      end = next;
    }
    at = next;
  }
  while (end > line.end && /[\r\n]/.test(text[end - 1] ?? "")) end--;
  return { body: sourceOfStretches(source, stretches), end };
}
