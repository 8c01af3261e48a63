import type { FoundAttribute } from "../html/attributes.ts";

const ITEM =
  /#(?<id>[^\s{}#]+)|\.(?<class>[\w:-]+)|(?<name>[\w@:-]+)(?:=(?:"(?<double>(?:[^"\\\n]|\\.)*)"|'(?<single>(?:[^'\\\n]|\\.)*)'|(?<bare>[^\s{}"']+)))?/y;

/**
 * Parses the text between the braces of `{#id .class key="value"}`.
 *
 * @returns null if it contains anything else
 */
export function scanAttributeList(
  text: string,
  start: number,
  end: number,
): FoundAttribute[] | null {
  const found: FoundAttribute[] = [];
  let at = start;
  while (at < end) {
    if (/[ \t]/.test(text[at] ?? "")) {
      at++;
      continue;
    }
    ITEM.lastIndex = at;
    const match = ITEM.exec(text);
    if (match === null || at + match[0].length > end) return null;
    found.push(attributeOf(match, at));
    at += match[0].length;
  }
  return found;
}

function attributeOf(match: RegExpExecArray, start: number): FoundAttribute {
  const end = start + match[0].length;
  const { id, class: className, name, double, single, bare } = match.groups ?? {};
  const base = { start, end, expression: false, escaping: "backslashes" as const };
  if (id !== undefined) return { ...base, name: "id", value: { start: start + 1, end } };
  if (className !== undefined) return { ...base, name: "class", value: { start: start + 1, end } };
  const quoted = double ?? single;
  const written = quoted ?? bare;
  if (written === undefined) return { ...base, name: name ?? "", value: null };
  const valueEnd = quoted === undefined ? end : end - 1;
  return { ...base, name: name ?? "", value: { start: valueEnd - written.length, end: valueEnd } };
}
