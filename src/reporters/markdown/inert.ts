import type { PhrasingContent } from "mdast";
import { printable } from "../../messages/printable.ts";

/**
 * What a host of Markdown would turn into something else: addresses into links, `@name`, `#1`, `owner/project#1` and `GH-1`
 * into mentions that notify people, `$…$` into formulas, `:name:` into pictures.
 */
const LIVELY =
  /(?:https?:\/\/|www\.)[^\s“”«»]+|(?<![\w./-])[\w./-]*[@#$][^\s“”«»"',;]*|\bGH-\d+|:[a-z0-9_+-]+:/giu;

/** A text that stays as it is: what a host would bring to life is set as code. */
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

/** A name, path or place set as code. */
export function inertCode(text: string): PhrasingContent {
  return { type: "inlineCode", value: printable(text) };
}
