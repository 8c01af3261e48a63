import type { Slip } from "../../markdown/slip.ts";
import { type LinedPage, type PageLine, startOfContent } from "../page-lines.ts";

const DEFINITION = /^\[(\^?[^\]\n]{1,100})\]:[ \t]+(\S+)/;
/** The same with a space before its colon, or without one. */
const BROKEN = /^\[(\^?[^\]\n]{1,100})\](?:[ \t]+:|:(?=\S)|(?=[ \t]+\S))[ \t]*(\S+)/;

/** A line that defines something, or was to. */
interface DefinitionLine {
  readonly line: PageLine;
  /** The line up to what it defines. */
  readonly head: string;
  readonly label: string;
  readonly first: string;
}

/**
 * Finds definitions that define nothing: `[book] : https://…`, `[^1] Text`, or one whose label was translated though
 * the text keeps it. The page must use the label and have no definition of it, as its counterpart has.
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
          (each) => isMeant(each, label, definition, theirs) && !isUsed(each.label, label, page),
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

/** Definitions that are looked at. */
const MOST = 100;

function definitionAt(line: PageLine): DefinitionLine | null {
  if (line.indent > 3 || !line.content.startsWith("[")) return null;
  const match = BROKEN.exec(line.content) ?? DEFINITION.exec(line.content);
  const [found = "", label = "", first = ""] = match ?? [];
  return match === null
    ? null
    : { line, head: found.slice(0, found.length - first.length), label, first };
}

/** Of a link it is known where it leads; a note is one that the counterpart does not know. */
function isMeant(
  { label: name, first }: DefinitionLine,
  label: string,
  definition: string,
  theirs: ReadonlyMap<string, string>,
): boolean {
  if (name === label) return true;
  return label.startsWith("^") ? name.startsWith("^") && !theirs.has(name) : first === definition;
}

/** Whether the text uses a label that is not the counterpart's: then its definition is no mistake. */
function isUsed(name: string, label: string, { text }: LinedPage): boolean {
  return name !== label && text.split(`[${name}]`).length > 2;
}

/** The first word that each label stands for. */
function definitionsOf({ open }: LinedPage): ReadonlyMap<string, string> {
  return new Map(
    open.flatMap(({ content, indent }: PageLine) => {
      const [, label, first] = DEFINITION.exec(content) ?? [];
      return label === undefined || first === undefined || indent > 3 ? [] : [[label, first]];
    }),
  );
}
