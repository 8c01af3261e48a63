import { walkAllBlocks } from "../../model/alignment.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import { once } from "../../model/lookup/once.ts";
import {
  type Attribute,
  type Block,
  type Page,
  proseOf,
  type Tag,
} from "../../model/page/document.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";

/** Attributes whose value is for browsers and style sheets, not for readers. */
const INVARIANT = new Set(
  "align class colspan for height id markdown media name rel role rowspan scope start target type valign width".split(
    " ",
  ),
);

/**
 * Attributes whose loss breaks a table or an anchor, changes the size of an image, or changes what is
 * disabled, shown or counted.
 */
const NEEDED = new Set(
  "checked colspan controls disabled for height hidden id open reversed rowspan start width".split(
    " ",
  ),
);

/**
 * Reports attributes that are missing, and those whose name or invariant value was translated and so is no
 * longer recognized.
 */
export function* tagAttributes({ alignment, target: { page } }: RuleContext): Generator<Judgement> {
  const places = once(() => placesLinkedTo(page));
  for (const { source, target } of walkAllBlocks(alignment)) {
    const [from, to] = [allOf(source, openTags), allOf(target, openTags)];
    if (from.length !== to.length) continue;
    for (const [index, tag] of from.entries()) {
      const other = to[index];
      if (other !== undefined && tag.name === other.name) yield* compareTags(tag, other, places);
    }
  }
}

type OpenTag = Pick<Tag, "name" | "attributes" | "place">;

function openTags(block: Block): readonly OpenTag[] {
  if (block.kind === "html") return block.tags.filter(({ role }) => role !== "close");
  return allOf(proseOf(block)?.spans ?? [], (span) =>
    span.kind === "html" && span.role !== "close" ? [span] : [],
  );
}

function* compareTags(
  source: OpenTag,
  target: OpenTag,
  places: () => ReadonlySet<string>,
): Generator<Judgement> {
  for (const attribute of source.attributes) {
    const name = attribute.name.toLowerCase();
    const same = target.attributes.find(({ name }) => name === attribute.name);
    const renamed = target.attributes.find(
      ({ name, value }) => value === attribute.value && !has(source, name),
    );
    if (same === undefined && renamed !== undefined && attribute.value !== null) {
      yield judgementOf(attribute, renamed, attribute.name, renamed.name);
    } else if (
      same !== undefined &&
      same.value !== attribute.value &&
      (INVARIANT.has(name) || isSetting(source, attribute)) &&
      !(isPlace(same) && places().has(same.value ?? ""))
    ) {
      yield judgementOf(attribute, same, attribute.value, same.value);
    } else if (same === undefined && isNeeded(source, name)) {
      const data = { attribute: attribute.name, expected: attribute.value ?? attribute.name };
      yield { messageId: "attribute-lost", data, source: attribute.place, target: target.place };
    }
  }
}

/**
 * Whether an attribute must be kept. `title` is needed on `abbr` and `dfn`, which explain nothing without it,
 * and `class` on generic elements, which have no other styling.
 */
function isNeeded(tag: OpenTag, name: string): boolean {
  return (
    NEEDED.has(name) ||
    (name === "title" && /^(?:abbr|dfn)$/i.test(tag.name)) ||
    (name === "class" && /^(?:div|section|aside|span)$/i.test(tag.name))
  );
}

/**
 * Whether an attribute is a setting of a custom element, with a value that is no text:
 * `<code-example region="start">`.
 */
function isSetting(tag: OpenTag, { prose, value, name }: Attribute): boolean {
  const isOwn =
    /^[a-z][\w]*-/.test(tag.name) && !prose && !/^(?:href|src|to|url|link)$/i.test(name);
  return isOwn && value !== null && /^[\w.:-]+$/.test(value);
}

/** The anchors that links of a page lead to. An id may be translated if links of the page use it. */
function placesLinkedTo({ text }: Page): ReadonlySet<string> {
  return new Set([...text.matchAll(/#([^\s#()<>"'\]]+)/g)].map(([, place = ""]) => place));
}

function isPlace({ name }: Attribute): boolean {
  return /^(?:id|name)$/i.test(name);
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
