import { type SectionAlignment, walkAllBlocks } from "../model/alignment.ts";
import { type Attribute, type Block, proseOf, type Tag } from "../model/document.ts";
import type { Judgement } from "../model/rule.ts";

/** Attributes whose value a browser or a style sheet reads, and no reader. */
const INVARIANT = new Set(
  "align class colspan markdown rel role rowspan scope target type valign".split(" "),
);

/** Attributes of tags whose name or invariant value was translated: nothing knows them under it. */
export function* tagAttributes(alignment: SectionAlignment): Generator<Judgement> {
  for (const { source, target } of walkAllBlocks(alignment)) {
    const [from, to] = [source.flatMap(openTags), target.flatMap(openTags)];
    if (from.length !== to.length) continue;
    for (const [index, tag] of from.entries()) {
      const other = to[index];
      if (other !== undefined && tag.name === other.name) yield* compareTags(tag, other);
    }
  }
}

type OpenTag = Pick<Tag, "name" | "attributes" | "place">;

function openTags(block: Block): readonly OpenTag[] {
  if (block.kind === "html") return block.tags.filter(({ role }) => role !== "close");
  return (proseOf(block)?.spans ?? []).flatMap((span) =>
    span.kind === "html" && span.role !== "close" ? [span] : [],
  );
}

function* compareTags(source: OpenTag, target: OpenTag): Generator<Judgement> {
  for (const attribute of source.attributes) {
    const same = target.attributes.find(({ name }) => name === attribute.name);
    const renamed = target.attributes.find(
      ({ name, value }) => value === attribute.value && !has(source, name),
    );
    if (same === undefined && renamed !== undefined && attribute.value !== null) {
      yield judgementOf(attribute, renamed, attribute.name, renamed.name);
    } else if (
      same !== undefined &&
      same.value !== attribute.value &&
      INVARIANT.has(attribute.name.toLowerCase())
    ) {
      yield judgementOf(attribute, same, attribute.value, same.value);
    }
  }
}

function has({ attributes }: OpenTag, name: string): boolean {
  return attributes.some((attribute) => attribute.name === name);
}

function judgementOf(
  source: Attribute,
  target: Attribute,
  expected: string | null,
  actual: string | null,
): Judgement {
  return {
    messageId: "attribute",
    data: { attribute: source.name, expected, actual },
    source: source.place,
    target: target.place,
  };
}
