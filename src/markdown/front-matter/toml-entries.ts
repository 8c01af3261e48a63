import { type AST, ParseError, parseTOML } from "toml-eslint-parser";
import type { FrontMatterEntry } from "../../model/page/front-matter.ts";
import { errorMessage } from "../../model/text/error-message.ts";
import type { SyntaxSlip } from "../../model/text/syntax-slip.ts";
import { describeRepeatedKey, type EntriesResult, type Placing } from "./entries.ts";

type Value = AST.TOMLContentNode;

/** Reads the scalars of a TOML document with their places. */
export function readTomlEntries(data: string, placing: Placing): EntriesResult {
  const walk: Walk = { data, placing, entries: [] };
  try {
    const [table] = parseTOML(data).body;
    for (const node of table.body) {
      if (node.type === "TOMLKeyValue") walkPair(node, [], walk);
      else {
        const path = node.resolvedKey.map(String);
        for (const pair of node.body) walkPair(pair, path, walk);
      }
    }
  } catch (error) {
    const problem =
      error instanceof ParseError
        ? explainTomlError(error, data)
        : { detail: errorMessage(error), offset: 0 };
    return { entries: [], problem, isMapping: true };
  }
  return { entries: walk.entries, problem: null, isMapping: true };
}

/** The message of toml-eslint-parser. */
const REPEATED_KEY = "Defining a key multiple times is invalid";
const UNEXPECTED = /^Unexpected (?:character|token)$/;

function explainTomlError({ message, index }: ParseError, data: string): SyntaxSlip {
  if (message === REPEATED_KEY) {
    return { detail: describeRepeatedKey(data, index) ?? message, offset: index };
  }
  const said = UNEXPECTED.test(message) ? describeUnexpected(data, index) : null;
  return { detail: said ?? message, offset: index };
}

/** A message about an unexpected character; null if it cannot be shown. */
function describeUnexpected(data: string, index: number): string | null {
  const [sign] = /^[^\s\p{C}]/u.exec(data.slice(index)) ?? [];
  if (sign === undefined) return null;
  const isValue = /[=[,]$/.test(data.slice(0, index).trimEnd());
  return isValue && /\p{L}/u.test(sign)
    ? "a text stands without quotation marks"
    : `unexpected "${sign}"`;
}

/** The state of a walk over the tree. */
interface Walk {
  readonly data: string;
  readonly placing: Placing;
  readonly entries: FrontMatterEntry[];
}

function walkPair(pair: AST.TOMLKeyValue, path: readonly string[], walk: Walk): void {
  const names = pair.key.keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
  walkValue(pair.value, [...path, ...names], walk);
}

function walkValue(node: Value, path: readonly string[], walk: Walk): void {
  const { data, placing, entries } = walk;
  if (node.type === "TOMLValue") {
    entries.push({ path, value: scalarOf(node, data), place: placing(...node.range) });
  } else if (node.type === "TOMLArray" && node.elements.length > 0) {
    for (const [index, element] of node.elements.entries()) {
      walkValue(element, [...path, String(index)], walk);
    }
  } else if (node.type === "TOMLInlineTable" && node.body.length > 0) {
    for (const pair of node.body) walkPair(pair, path, walk);
  } else {
    entries.push({ path, value: null, place: placing(...node.range) });
  }
}

/** Dates are returned as their source text, and integers beyond the safe range as their digits. */
function scalarOf(node: AST.TOMLValue, data: string): FrontMatterEntry["value"] {
  if (node.kind === "string" || node.kind === "boolean") return node.value;
  if (node.kind === "float") return node.value;
  const text = data.slice(...node.range);
  if (node.kind === "integer") {
    const value = Number(node.value);
    return Number.isSafeInteger(value) ? value : text;
  }
  return text;
}
