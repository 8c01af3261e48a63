import type { Definition as DefinitionNode, Nodes } from "mdast";
import type { Definition } from "../../model/page/document.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { readTitle, restoreMarks } from "../prose/captions.ts";
import { placeOf, type Reading } from "../reading.ts";
import { labelKey } from "../references.ts";
import { rangeOf } from "../tree.ts";

/** Collects all definitions in and under nodes, so that earlier references resolve too. */
export function collectDefinitions(nodes: readonly Nodes[], reading: Reading): void {
  if (!reading.masked.includes("]:")) return;
  const { definitions } = reading.page;
  const waiting: Nodes[] = [...nodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const range = rangeOf(node);
    if (node.type === "definition" && range !== null) {
      const definition = buildDefinition(node, reading, range, 0);
      const key = labelKey(node.identifier);
      if (!definitions.has(key)) definitions.set(key, definition);
    } else if ("children" in node) {
      for (let last = node.children.length - 1; last >= 0; last--) {
        const child = node.children[last];
        if (child !== undefined) waiting.push(child);
      }
    }
  }
}

/** Converts a definition node to the model. */
export function buildDefinition(
  node: DefinitionNode,
  reading: Reading,
  range: Stretch,
  quotes: number,
): Definition {
  const title = typeof node.title === "string" && !isRemark(node) ? node.title : null;
  const caption = title === null ? null : readTitle(title, reading, range, quotes);
  return {
    kind: "definition",
    place: placeOf(reading, range.start, range.end),
    captions: caption === null ? [] : [caption],
    label: node.label ?? node.identifier,
    destination: restoreMarks(node.url, reading, range),
    title,
  };
}

/**
 * A definition without a destination is an author's comment: `[//]: # (To be checked.)`,
 * `[comment]: <> (To be checked.)`.
 */
function isRemark({ url }: DefinitionNode): boolean {
  return url === "" || url === "#";
}
