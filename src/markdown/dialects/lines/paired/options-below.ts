import { type FoundAttribute, plainAttribute } from "../../../html/attributes.ts";
import { endOfLine, startOfNextLine } from "../../../source.ts";
import { afterIndentation, type Line } from "../line.ts";

const OPTION = /^:([\w-]{1,60}):[ \t]*([^\r\n]{0,500})$/;
const PAIR = /^([\w-]{1,60}):[ \t]+([^\r\n]{0,500})$/;

/** Reads the options below an opening line: `:class: tip`, or `class: tip` between two lines of `---`. */
export function optionsBelow(
  text: string,
  line: Line,
): { readonly found: readonly FoundAttribute[]; readonly end: number } {
  const found: FoundAttribute[] = [];
  let end = line.end;
  let inBlock = false;
  for (let at = line.next; at < text.length; at = startOfNextLine(text, at)) {
    const start = afterIndentation(text, at, 0, line.quotes);
    if (start === null) break;
    const rest = text.slice(start, endOfLine(text, start)).trimEnd();
    const indented = rest.trimStart();
    const from = start + rest.length - indented.length;
    const isFence = indented === "---";
    if (isFence && (inBlock || found.length === 0)) {
      end = start + rest.length;
      if (inBlock) break;
      inBlock = true;
      continue;
    }
    const option = (inBlock ? PAIR : OPTION).exec(indented);
    if (option === null) {
      if (inBlock && indented !== "") continue;
      break;
    }
    const [whole, name = "", value = ""] = option;
    const valueEnd = from + whole.length;
    found.push(plainAttribute(name, { start: valueEnd - value.length, end: valueEnd }, from));
    end = valueEnd;
  }
  return { found, end };
}
