import type { Prose } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { plainProse } from "../html/attributes.ts";
import type { Reading } from "../reading.ts";

/**
 * What a Mermaid diagram shows to readers, in page order: the texts of its nodes and arrows, and the messages of a
 * sequence. Lines that only say how something looks have none.
 *
 * @see https://mermaid.js.org/syntax/flowchart.html
 * @see https://mermaid.js.org/syntax/sequenceDiagram.html
 */
export function diagramTexts(reading: Reading, { start, end }: Stretch): readonly Prose[] {
  const { source, page } = reading;
  const texts: Prose[] = [];
  for (const { 0: line, index } of source.text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    if (OF_LOOKS.test(line)) continue;
    for (const text of textsIn(line)) {
      const from = start + index + text.start;
      const stretch = { start: from, end: from + text.end - text.start };
      texts.push(plainProse(source, page.lines, stretch, "none"));
    }
  }
  return texts;
}

const OF_LOOKS = /^[\s>]*(?:%%|style\s|classDef\s|class\s|click\s|linkStyle\s)/;
/** `A[Write]`, `B{Built?}`, `C(("End"))`; `A -->|yes| B`; `A -- yes --> B`. */
const LABEL =
  /(?<=\w[[({]{1,3}"?)[^"[\](){}|<>]{1,300}(?="?[\])}])|(?<=\|"?)[^"|<>[\](){}]{1,200}(?="?\|)|(?<=\s--\s)[^-|>]{1,200}(?=\s-->)/g;
/** `A->>B: Hello`, `Note over A: It waits`. */
const MESSAGE =
  /^(?:[^:"[\](){}]{0,100}-{1,2}[>x)]{1,2}[^:"[\](){}|]{1,100}|\s*[Nn]ote [^:]{1,100}):\s{0,9}(?=[^\s:])/;

function textsIn(line: string): readonly Stretch[] {
  const [head] = MESSAGE.exec(line) ?? [];
  const found =
    head === undefined
      ? Array.from(line.matchAll(LABEL), ({ 0: text, index }) => ({ text, index }))
      : [{ text: line.slice(head.length).trimEnd(), index: head.length }];
  return found.flatMap(({ text, index }) =>
    /\p{L}{2}/u.test(text) ? [{ start: index, end: index + text.length }] : [],
  );
}
