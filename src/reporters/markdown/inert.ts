import type { PhrasingContent } from "mdast";
import { printable } from "../../messages/printable.ts";

/**
 * Matches text that Markdown hosts transform: addresses into links, `@name`, `#1`, `owner/project#1` and
 * `GH-1` into mentions that notify people, `$…$` into formulas, `:name:` into emoji.
 */
const LIVELY =
  /(?:https?:\/\/|www\.)[^\s“”«»]+|(?<![\w./-])[\w./-]*[@#$][^\s“”«»"',;]*|\bGH-\d+|:[a-z0-9_+-]+:/giu;

/** Converts a text to nodes that a host shows unchanged: anything that it would transform becomes code. */
export function inert(text: string): PhrasingContent[] {
  const safe = printable(text);
  const nodes: PhrasingContent[] = [];
  let done = 0;
  for (const { 0: lively, index } of safe.matchAll(LIVELY)) {
    if (index > done) nodes.push({ type: "text", value: safe.slice(done, index) });
    nodes.push(inertCode(lively));
    done = index + lively.length;
  }
  if (done < safe.length) nodes.push({ type: "text", value: safe.slice(done) });
  return nodes;
}

/** A name, path or place as inline code. */
export function inertCode(text: string): PhrasingContent {
  return { type: "inlineCode", value: printable(text) };
}
