import { linesWithoutComments } from "./bare-lines.ts";
import { TEXT } from "./grammars.ts";

/**
 * For every line of a Mermaid diagram, the parts that a translation must keep: the direction, arrows, ids of
 * nodes that have their own text, and numbers, sorted. Texts and the names of participants are for readers.
 */
export function bitsOfDiagram(text: string): readonly string[] {
  return linesWithoutComments(text, TEXT).map(bitsOfDiagramLine);
}

function bitsOfDiagramLine(line: string): string {
  if (/^\s*%%/.test(line)) return "";
  const direction = DIRECTION.exec(line);
  if (direction !== null) return direction[0].trim();
  const figures = (line.match(/\d+/g) ?? []).sort();
  const bare = line
    .replace(/"[^"\n]*"/g, "")
    .replace(/:(?!::)(?<!::)[^\n]*/, "")
    .replace(/\|[^|\n]*\|/g, "")
    .replace(LABEL, (_, opening: string, closing: string) => opening + closing)
    .replace(EDGE_TEXT, "$1");
  const isStructure = ARROW.test(bare) || LABELLED.test(line);
  return [...(isStructure ? (bare.match(STRUCTURE) ?? []) : []), ...figures].join(" ");
}

const DIRECTION = /^\s*(?:graph|flowchart)\s+(?:TB|TD|BT|RL|LR)\b/;
/** The text of a node: `A[Write]`, `B{Build?}`, `C((End))`. */
const LABEL = /([[({>]{1,3})[^[\](){}\n]{0,300}([\])}]{1,3})/g;
/** The text in an arrow: `A -- yes --> B`, `A == no ==> B`. */
const EDGE_TEXT = /(?:--|==|-\.)[ \t]+[^-=.>\n][^->=\n]{0,200}[ \t]+(-->|---|==>|\.->)/g;
/** Lines without arrows and nodes are text, as in a mind map. */
const ARROW = /--|==|->|-\./;
const LABELLED = /\b[A-Za-z]\w{0,40}[[({]/;
/**
 * Arrows of flow charts, sequences, states, classes and relations; ids before a text; and single-letter ids.
 */
const STRUCTURE =
  /[<|*}o]*(?:-{2,3}|={2,3}|-\.{1,3}-|\.\.)[>|)x{o*]*|-{1,2}>{1,2}|-{1,2}[x)](?=\s|\w)|\b[A-Za-z]\w{0,40}(?=[[({])|\b[A-Z]\d{0,3}\b/g;
