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
import type { FrontMatterEntry } from "../../model/front-matter.ts";
import { errorMessage } from "../../model/text/error-message.ts";
import {
  type EntriesResult,
  type Placing,
  type ProblemInEntries,
  sayRepeatedKey,
} from "./entries.ts";

/** Reads YAML, and JSON as a part of it, into its scalars with their places. */
export function readYamlEntries(data: string, placing: Placing): EntriesResult {
  const document = parse(data);
  if ("detail" in document) return { entries: [], problem: document, isMapping: true };
  const entries: FrontMatterEntry[] = [];
  walk(document, document.contents, [], null, placing, entries);
  const [error] = document.errors;
  const { contents } = document;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  return {
    entries,
    problem: error === undefined ? null : sayError(error, data),
    isMapping: isMap(contents) || (isEmpty && data.replace(/^[ \t]*#.*$/gm, "").trim() === ""),
  };
}

function sayError({ code, message, pos: [offset] }: YAMLError, data: string): ProblemInEntries {
  const repeated = code === "DUPLICATE_KEY" ? sayRepeatedKey(data, offset) : null;
  return { detail: repeated ?? message, offset };
}

type Parsed = Document.Parsed;

/** The parser recurses: on data nested without reason it overflows the stack. */
function parse(data: string): Parsed | ProblemInEntries {
  try {
    return parseDocument(data, { prettyErrors: false, logLevel: "silent" });
  } catch (error) {
    return { detail: errorMessage(error), offset: 0 };
  }
}

/** Appends the scalars of a node; `keyRange` is where its key stands. */
function walk(
  document: Parsed,
  node: unknown,
  path: readonly string[],
  keyRange: readonly number[] | null,
  placing: Placing,
  entries: FrontMatterEntry[],
): void {
  const range = isNode(node) && node.range ? node.range : null;
  const [start, end] = range ?? keyRange ?? [0, 0];
  const add = (value: FrontMatterEntry["value"]) => {
    const [from, to] = start === end && keyRange !== null ? keyRange : [start, end];
    entries.push({ path, value, place: placing(from ?? 0, to ?? 0) });
  };
  if (isAlias(node)) {
    const target = node.resolve(document);
    add(isScalar(target) ? toValue(target.value) : `*${node.source}`);
  } else if (isMap(node) && node.items.length > 0) {
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
      const ownRange = isNode(pair.key) && pair.key.range ? pair.key.range : null;
      walk(document, pair.value, [...path, key], ownRange, placing, entries);
    }
  } else if (isSeq(node) && node.items.length > 0) {
    for (const [index, item] of node.items.entries()) {
      walk(document, item, [...path, String(index)], range, placing, entries);
    }
  } else if (isScalar(node)) {
    add(toValue(node.value));
  } else if (path.length > 0) {
    add(null);
  }
}

function toValue(value: unknown): FrontMatterEntry["value"] {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  return value === null || value === undefined ? null : String(value);
}
