import type { Slip } from "../../markdown/slip.ts";
import { type LinedPage, type PageLine, startOfContent } from "../page-lines.ts";

const DEFINITION = /^\[(\^?[^\]\n]{1,100})\]:[ \t]+(\S+)/;
/** A definition with a space before its colon, without the space after it, or without the colon. */
const BROKEN = /^\[(\^?[^\]\n]{1,100})\](?:[ \t]+:|:(?=\S)|(?=[ \t]+\S))[ \t]*(\S+)/;

/** A line that is a definition, or was meant to be one. */
interface DefinitionLine {
  readonly line: PageLine;
  /** The line up to the defined value. */
  readonly head: string;
  readonly label: string;
  readonly first: string;
}

/**
 * Finds broken definitions: `[book] : https://…`, `[^1] Text`, or one whose label was translated although the
 * text keeps the original. The page must use the label and lack a definition that its counterpart has.
 */
export function brokenDefinitions(page: LinedPage, other: LinedPage): Slip[] {
  const theirs = definitionsOf(other);
  if (theirs.size === 0) return [];
  const ours = definitionsOf(page);
  const lost = [...theirs].filter(([label]) => !ours.has(label)).slice(0, MOST);
  if (lost.length === 0) return [];
  const free = page.open.flatMap((line) => definitionAt(line) ?? []).slice(0, MOST);
  return lost.flatMap(([label, definition]): Slip[] => {
    const found = page.text.includes(`[${label}]`)
      ? free.find(
          (each) => isIntended(each, label, definition, theirs) && !isUsed(each.label, label, page),
        )
      : undefined;
    if (found === undefined) return [];
    const { line, head } = found;
    const start = startOfContent(line);
    const detail = `"${head.trim()}" is not "[${label}]:"`;
    const said = { detail, at: line };
    return [{ start, end: start + head.length, text: `[${label}]: `, said }];
  });
}

/** The most definitions examined. */
const MOST = 100;

function definitionAt(line: PageLine): DefinitionLine | null {
  if (line.indent > 3 || !line.content.startsWith("[")) return null;
  const match = BROKEN.exec(line.content) ?? DEFINITION.exec(line.content);
  const [found = "", label = "", first = ""] = match ?? [];
  return match === null
    ? null
    : { line, head: found.slice(0, found.length - first.length), label, first };
}

/** A link definition is identified by its destination, a footnote by a label new to the counterpart. */
function isIntended(
  { label: name, first }: DefinitionLine,
  label: string,
  definition: string,
  theirs: ReadonlyMap<string, string>,
): boolean {
  if (name === label) return true;
  return label.startsWith("^") ? name.startsWith("^") && !theirs.has(name) : first === definition;
}

/** Whether the text uses a label that the counterpart lacks, so that its definition is no mistake. */
function isUsed(name: string, label: string, { text }: LinedPage): boolean {
  return name !== label && text.split(`[${name}]`).length > 2;
}

/** The first word of each definition, by label. */
function definitionsOf({ open }: LinedPage): ReadonlyMap<string, string> {
  return new Map(
    open.flatMap(({ content, indent }: PageLine) => {
      const [, label, first] = DEFINITION.exec(content) ?? [];
      return label === undefined || first === undefined || indent > 3 ? [] : [[label, first]];
    }),
  );
}
