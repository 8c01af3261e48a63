import { MAX_DEPTH, report } from "../../../reading.ts";
import { placeIn, startOfNextLine } from "../../../source.ts";
import type { Masked, Scan } from "../../mask.ts";
import type { Line } from "../line.ts";
import { colonDirectiveAt, hasTwoColons } from "./colon-directives.ts";
import { type ColonTag, colonTagAt, indentedColumn } from "./colon-tags.ts";
import { fencedDirectiveAt } from "./fenced-directives.ts";
import type { Opening } from "./opening.ts";
import { slashBlockAt } from "./slash-blocks.ts";

/** Reads lines of `:::`, `///` and ```` ```{note} ```` in order and pairs opening with closing ones. */
export interface PairedLines {
  /** @returns the index after the lines read; null if the line neither opens nor closes a container */
  readonly read: (line: Line) => number | null;
  /** The marks found, in no particular order. */
  readonly finish: () => Masked[];
}

/** The state of pairing. */
interface Pairing {
  readonly scan: Scan;
  /** Whether two colons open and close a container as three do. */
  readonly isNuxt: boolean;
  /** The open containers, innermost last. */
  readonly open: Opening[];
  /** Unclosed containers inside one that was closed by name. */
  readonly passedOver: Opening[];
  readonly masked: Masked[];
}

/** Creates a reader with no line read yet. */
export function pairLines(scan: Scan): PairedLines {
  const isNuxt = hasTwoColons(scan.text);
  const pairing: Pairing = { scan, isNuxt, open: [], passedOver: [], masked: [] };
  return { read: (line) => read(pairing, line), finish: () => finish(pairing) };
}

const CLOSING = /^(:{2,}|\/{3,}|`{3,}|~{3,})[ \t]*$/;

function read(pairing: Pairing, line: Line): number | null {
  const { scan, isNuxt, open } = pairing;
  const closing = CLOSING.exec(scan.text.slice(line.content, line.end))?.[1];
  if (closing !== undefined) return close(pairing, line, closing);
  if (open.length >= MAX_DEPTH) return null;
  const tag = colonTagAt(scan, line);
  if (tag !== null) return readTag(pairing, line, tag);
  const opening =
    fencedDirectiveAt(scan, line) ??
    colonDirectiveAt(scan, line, isNuxt) ??
    slashBlockAt(scan, line);
  if (opening === null) return null;
  open.push(opening);
  return Math.max(line.next, opening.end);
}

/** Closes the innermost container if the run of characters can close it. */
function close({ open, masked }: Pairing, line: Line, signs: string): number | null {
  const last = open.at(-1);
  if (last === undefined || !isClosedBy(last, signs)) return null;
  open.pop();
  markClosed(last, line, masked);
  return line.next;
}

function isClosedBy({ sign, size, syntax }: Opening, signs: string): boolean {
  if (signs.charAt(0) !== sign) return false;
  return syntax === "fence" ? signs.length === size : signs.length >= size;
}

function readTag(pairing: Pairing, line: Line, tag: ColonTag): number {
  const { scan, open, masked } = pairing;
  const column = indentedColumn(scan, line, tag);
  if (column !== null) {
    masked.push(column);
    return startOfNextLine(scan.text, column.mark.end);
  }
  const { role, name, isLoose, attributes, captions } = tag;
  const at = { start: line.content, end: line.end };
  const label = { name, syntax: "directive", attributes, captions } as const;
  if (role === "alone")
    masked.push({ mark: { ...label, ...at, kind: "insert" }, disguise: "block" });
  else if (role === "close") closeByName(pairing, line, name);
  else open.push({ ...label, ...at, sign: ":", size: isLoose ? 3 : Number.POSITIVE_INFINITY });
  return line.next;
}

function closeByName({ open, passedOver, masked }: Pairing, line: Line, name: string): void {
  const at = open.findLastIndex((each) => each.name === name);
  const [opening, ...inside] = at < 0 ? [] : open.splice(at);
  if (opening === undefined) {
    // A closing line without an opening one is ignored: the missing opening is reported where it belongs.
    const mark = { kind: "hidden", start: line.content, end: line.end } as const;
    masked.push({ mark, disguise: "blank" });
    return;
  }
  for (const each of inside) passedOver.push(each);
  markClosed(opening, line, masked);
}

/** Masks the opening and the closing line of a container. */
function markClosed(opening: Opening, line: Line, masked: Masked[]): void {
  const { start, end, name, syntax, attributes, captions } = opening;
  const edge = { name, syntax } as const;
  const at = { start: line.content, end: line.end };
  const label = { ...edge, attributes, captions };
  masked.push({
    mark: { ...label, kind: "open", start, end, closedBy: at.start },
    disguise: "block",
  });
  masked.push({ mark: { ...edge, ...at, kind: "close", openedBy: start }, disguise: "block" });
}

/** Masks unclosed containers as containers too, and reports them. */
function finish({ scan: { source, page }, open, passedOver, masked }: Pairing): Masked[] {
  for (const { syntax, start, end, name, attributes, captions } of [...passedOver, ...open]) {
    const place = placeIn(source, page.lines, start, end);
    const kind = syntax === "fence" ? "block" : "directive";
    report(page, "dialect-invalid", `nothing closes the ${kind} "${name}"`, place);
    const label = { name, syntax, attributes, captions };
    masked.push({
      mark: { ...label, kind: "open", start, end, closedBy: null },
      disguise: "block",
    });
  }
  return masked;
}
