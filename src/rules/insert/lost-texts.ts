import { walkAllBlocks } from "../../model/alignment.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import type { Attribute } from "../../model/page/attribute.ts";
import { type Block, spansOf, titleOf } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { shorten } from "../../model/text/excerpt.ts";

/** A component: a block by itself, inline in a text, or a container. */
interface Component {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly place: Place;
}

/**
 * Reports texts for readers, such as an image description or a caption, that are a parameter of a source
 * component and missing or empty in its counterpart. Box titles are reported by `lostTitles`.
 */
export function* lostTexts({ alignment }: RuleContext): Generator<Judgement> {
  for (const { source, target } of walkAllBlocks(alignment)) {
    const [from, to] = [allOf(source, componentsOf), allOf(target, componentsOf)];
    const areSame =
      from.length === to.length && from.every(({ name }, index) => name === to[index]?.name);
    if (!areSame) continue;
    for (const [index, component] of from.entries()) {
      const other = to[index];
      if (other !== undefined) yield* lostIn(component, other);
    }
  }
}

function* lostIn(component: Component, other: Component): Generator<Judgement> {
  // The first of several attributes with the same name counts.
  const theirs = new Map(other.attributes.toReversed().map((each) => [each.name, each]));
  for (const { name, value, prose, place } of component.attributes) {
    if (!prose || value === null || value.trim() === "" || /^\d+$/.test(name)) continue;
    const same = theirs.get(name);
    if (same !== undefined && (same.value === null || same.value.trim() !== "")) continue;
    yield {
      messageId: "parameter",
      data: { component: component.name, parameter: name, expected: shorten(value), actual: null },
      source: place,
      target: same?.place ?? other.place,
    };
  }
}

function componentsOf(block: Block): readonly Component[] {
  if (block.kind === "insert") return [block];
  if (block.kind === "container" && titleOf(block) === null) return [block];
  return allOf(spansOf(block), (span) =>
    span.kind === "insert" && span.role !== "close" ? [span] : [],
  );
}
