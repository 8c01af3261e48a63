import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLError,
} from "yaml";
import type { FrontMatterEntry } from "../../model/page/front-matter.ts";
import { errorMessage } from "../../model/text/error-message.ts";
import { explainYamlErrors, type SyntaxSlip } from "../../model/text/syntax-slip.ts";
import { describeRepeatedKey, type EntriesResult, type Placing } from "./entries.ts";

/** Reads the scalars of a YAML document, or of JSON as a subset, with their places. */
export function readYamlEntries(data: string, placing: Placing): EntriesResult {
  const document = parse(data);
  if ("detail" in document) return { entries: [], problem: document, isMapping: true };
  const found: Found = { placing, entries: [], anchors: new Map(), unknown: null };
  walk(document.contents, [], null, found);
  const { contents } = document;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  return {
    entries: found.entries,
    problem: explainErrors(document.errors, data) ?? found.unknown,
    isMapping: isMap(contents) || (isEmpty && data.replace(/^[ \t]*#.*$/gm, "").trim() === ""),
  };
}

function explainErrors(errors: readonly YAMLError[], data: string): SyntaxSlip | null {
  const slip = explainYamlErrors(errors, data);
  const repeated =
    slip !== null && errors[0]?.code === "DUPLICATE_KEY"
      ? describeRepeatedKey(data, slip.offset)
      : null;
  return slip === null || repeated === null ? slip : { ...slip, detail: repeated };
}

/** The parser is recursive, so excessive nesting overflows the stack. */
function parse(data: string): Document.Parsed | SyntaxSlip {
  try {
    return parseDocument(data, { prettyErrors: false, logLevel: "silent" });
  } catch (error) {
    return { detail: errorMessage(error), offset: 0 };
  }
}

/** The state of a walk over the tree. */
interface Found {
  readonly placing: Placing;
  readonly entries: FrontMatterEntry[];
  /** The anchors that later aliases can refer to. */
  readonly anchors: Map<string, unknown>;
  /** The first alias without an anchor. */
  unknown: SyntaxSlip | null;
}

/** Appends the scalars of a node; `keyRange` is the range of its key. */
function walk(
  node: unknown,
  path: readonly string[],
  keyRange: readonly number[] | null,
  found: Found,
): void {
  const range = isNode(node) && node.range ? node.range : null;
  const [start, end] = range ?? keyRange ?? [0, 0];
  const add = (value: FrontMatterEntry["value"]) => {
    const [from, to] = start === end && keyRange !== null ? keyRange : [start, end];
    found.entries.push({ path, value, place: found.placing(from ?? 0, to ?? 0) });
  };
  noteAnchor(node, found);
  if (isAlias(node)) {
    const target = resolve(node.source, start ?? 0, found);
    add(isScalar(target) ? toValue(target.value) : `*${node.source}`);
  } else if (isMap(node) && node.items.length > 0) {
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      noteAnchor(pair.key, found);
      const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
      const ownRange = isNode(pair.key) && pair.key.range ? pair.key.range : null;
      walk(pair.value, [...path, key], ownRange, found);
    }
  } else if (isSeq(node) && node.items.length > 0) {
    for (const [index, item] of node.items.entries()) {
      walk(item, [...path, String(index)], range, found);
    }
  } else if (isScalar(node)) {
    add(toValue(node.value));
  } else if (path.length > 0) {
    add(null);
  }
}

function noteAnchor(node: unknown, { anchors }: Found): void {
  if (isNode(node) && "anchor" in node && node.anchor !== undefined) anchors.set(node.anchor, node);
}

function resolve(name: string, offset: number, found: Found): unknown {
  if (!found.anchors.has(name)) found.unknown ??= { detail: `no &${name} before *${name}`, offset };
  return found.anchors.get(name);
}

function toValue(value: unknown): FrontMatterEntry["value"] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return value === null || value === undefined ? null : String(value);
}
