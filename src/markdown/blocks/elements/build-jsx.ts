import type { Block, Container, Insert } from "../../../model/page/document.ts";
import type { Stretch } from "../../../model/page/stretch.ts";
import { noteDirective } from "../../comment-directives.ts";
import { readTag } from "../../html/attributes.ts";
import { tagAt } from "../../html/html-tokens.ts";
import { commentOf } from "../../prose/append-markup.ts";
import type { Reading } from "../../reading.ts";
import { trimmedEnd } from "../../source.ts";
import type { NodeOf } from "../../tree.ts";
import { blockPlace } from "../build-leaves.ts";

/** Reads a JSX element on lines of its own: a container if it has children, else an insert. */
export function buildJsx(
  name: string | null,
  children: readonly Block[],
  reading: Reading,
  range: Stretch,
): Container | Insert {
  const { source, page } = reading;
  const token = tagAt(source.text, range.start);
  const { tag, captions } =
    token === null ? { tag: null, captions: [] } : readTag(source, page.lines, token);
  const place = blockPlace(reading, range);
  const attributes = tag?.attributes ?? [];
  const base = { place, captions, syntax: "jsx", name: name ?? "", attributes } as const;
  if (children.length > 0) return { ...base, kind: "container", children };
  return {
    ...base,
    kind: "insert",
    value: source.text.slice(range.start, trimmedEnd(source.text, range)),
  };
}

/** Reads an `import`, an `export` or an expression on its own lines; null for a comment or directive. */
export function buildScript(
  node: NodeOf<"mdxjsEsm" | "mdxFlowExpression" | "mdxTextExpression">,
  reading: Reading,
  range: Stretch,
): Insert | null {
  const place = blockPlace(reading, range);
  const comment = node.type === "mdxjsEsm" ? null : commentOf(node.value);
  if (comment !== null) {
    noteDirective(comment, place, reading.page);
    return null;
  }
  const isEsm = node.type === "mdxjsEsm";
  const value = reading.source.text.slice(range.start, trimmedEnd(reading.source.text, range));
  return {
    kind: "insert",
    place,
    captions: [],
    syntax: isEsm ? "esm" : "expression",
    name: isEsm ? (/^\w+/.exec(value)?.[0] ?? "") : "",
    attributes: [],
    value,
  };
}
