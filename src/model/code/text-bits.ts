import { bareLines, linesWithoutComments } from "./bare-lines.ts";
import { grammarOf, TEXT } from "./grammars.ts";
import { isCommandLine } from "./readers/command-lines.ts";
import { withoutNamedSlots } from "./readers/readers-text.ts";

/**
 * For every line of a text with bits of code, the parts that a translation must keep. A
 * command continues after a backslash.
 */
export function bitsOfText(text: string): readonly string[] {
  let goesOn = false;
  return linesWithoutComments(text, TEXT).map((line) => {
    const isCommand = goesOn || isCommandLine(line);
    goesOn = isCommand && line.trimEnd().endsWith("\\");
    return isCommand ? bitsOfCommand(line) : bitsOfTextLine(line);
  });
}

function bitsOfCommand(line: string): string {
  const command = withoutNamedSlots(line.replace(WORDED_SLOT, "<>"));
  return joined(bareLines(command, grammarOf("sh"), false));
}

/**
 * The parts of a line that are certain to stay: tags with their non-text attributes, slots, settings of front
 * matter, and numbers, sorted. Slots in words are for readers.
 */
export function bitsOfTextLine(line: string): string {
  // A command at a prompt is code amid its output.
  if (/^\s*\$ \S/.test(line)) return bitsOfCommand(line);
  const [, file] = IN_TREE.exec(line) ?? [];
  if (file !== undefined) return file;
  const plain = line.replace(ADDRESS, "").replace(/[«»“”„]/g, '"');
  const text = joined(bareLines(withoutTrailingComment(plain), TEXT, false));
  const folded = text.replace(WORDED_SLOT, (slot) => `<> ${slot.replace(/\D+/g, " ")}`);
  const bits = [...folded.matchAll(BITS)].map(([bit]) => bit);
  const figures = bits.filter(isFigure).sort();
  return bits.map((bit) => (isFigure(bit) ? figures.shift() : bit)).join(" ");
}

function joined(lines: readonly string[]): string {
  return lines.join(" ").replace(/\s+/g, " ").trim();
}

/** A file or folder in a drawn tree: `├── src`. */
const IN_TREE = /^[\s│|]*(?:[├└]|\+)[─-]{1,4}\s+([\w@-]+(?:[./][\w@./-]*)+)(?=\s|$)/;

const BITS =
  /<\/?[A-Za-z][\w.-]*(?=[\s/>]|$)|<>|[<>=!~^]{1,2}(?=\d+\.\d+\.\d)|\{[^{}\n]{0,200}\}|\d+|(?:data|aria)-[\w-]{1,80}(?<=<[A-Za-z][^<>\n]{0,300})|(?:true|false)(?<=^\s{0,40}[\w.-]{1,80}: (?:true|false))(?=\s{0,40}$)/g;

function isFigure(bit: string): boolean {
  return /^\d/.test(bit);
}

/**
 * A slot in words, `{Name of the tool}`, `<name>`, rather than an identifier
 * such as `{user_id}` or an object.
 */
const WORDED_SLOT =
  /\{[\p{L}\d][^{}:=;()"'$_\n]{0,200}\}|\{[\p{L}\d][^{}=;"'$_\n]{0,200}\p{L}(?: \p{L}|[^\x20-\x7E])[^{}=;"'$_\n]{0,200}\}|<(?!\w{1,40} (?:data|aria)-)(?:[\p{Ll}\p{Lo}][\p{L}\s-]{0,200}|\p{L}[^<>=/"\n]{0,200}(?: [\p{L}\d]|[^\x20-\x7E])[^<>=/"\n]{0,200})>/gu;

/** Removes a comment after code on the same line: `LIMIT 21;  -- one more than needed`. */
function withoutTrailingComment(line: string): string {
  return line.replace(/([;)}\]"'\w])\s{1,200}(?:\/\/|#|--)\s.*$/, "$1");
}

/** An address; in text it may lead to the page of another language. */
const ADDRESS = /<?\bhttps?:\/\/[^\s<>]*>?/g;
