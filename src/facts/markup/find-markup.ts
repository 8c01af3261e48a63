import { expressionSkeleton } from "../../model/code/code-skeleton.ts";
import type { Fact, FactKind } from "../../model/fact.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import {
  type Attribute,
  type Block,
  type Document,
  type Page,
  proseOf,
} from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";
import type { Span } from "../../model/page/prose.ts";
import { COUNTERPART, destinationReader, type ReadDestination } from "./destination-reader.ts";
import { findModules } from "./find-modules.ts";
import { markupFact } from "./markup-fact.ts";
import { readCode } from "./read-code.ts";
import { readPlaceholder } from "./read-placeholder.ts";

/** The facts of a block's markup: destinations, code, placeholders, shortcodes, tags, footnote marks. */
export function findMarkup(
  block: Block,
  document: Document,
  other: Pick<Page, "language" | "path">,
): Fact[] {
  const read = destinationReader(document.page, other);
  const prose = proseOf(block);
  const spans = prose?.spans ?? [];
  const toCounterpart = spans.filter(
    (span) => span.kind === "link" && leadsToCounterpart(span, read),
  );
  // The tags of an HTML block are read below, although they are spans as well.
  const isReadAsBlock = ({ kind }: Span) =>
    kind === "html" && block.kind === "html" && block.tags.length > 0;
  const inProse = allOf(spans, (span) =>
    isReadAsBlock(span)
      ? []
      : spanFacts(span, { document, read, toCounterpart, text: prose?.text ?? "" }),
  );
  return [...inProse, ...blockFacts(block, document, read)];
}

/** The facts of a block apart from its prose. */
function blockFacts(block: Block, { lines }: Document, read: ReadDestination): readonly Fact[] {
  switch (block.kind) {
    case "html":
      return block.tags
        .filter(({ role }) => role !== "close")
        .flatMap((tag) => tagFacts(tag.name, tag.attributes, tag.place, read));
    case "insert":
    case "container":
      if (block.kind === "insert" && block.syntax === "esm") {
        return findModules(block, lines, read);
      }
      return [insertFact(block, block.place), ...attributeDestinations(block.attributes, read)];
    case "math":
      return [mathFact(block.value, block.place)];
    case "quote":
      // `> [!NOTE]` is equivalent to `:::note`.
      return block.alert === null
        ? []
        : [markupFact("insert", [block.alert], block.alert, block.place)];
    default:
      return [];
  }
}

function leadsToCounterpart(
  { destination }: Span & { kind: "link" },
  read: ReadDestination,
): boolean {
  return read(destination).includes(COUNTERPART);
}

/** The context in which the spans of a block are read. */
interface SpanReading {
  readonly document: Document;
  readonly read: ReadDestination;
  /** The text of the prose that contains the spans. */
  readonly text: string;
  /** The links of the block to the page in the other language. */
  readonly toCounterpart: readonly Span[];
}

function spanFacts(span: Span, { document, read, toCounterpart, text }: SpanReading): Fact[] {
  switch (span.kind) {
    case "link": {
      const fact = markupFact("link", read(span.destination), span.destination, span.place);
      return [{ ...fact, label: text.slice(span.start, span.end).trim() }];
    }
    case "image": {
      // A language badge may have another image on the page in that language.
      const isBadge = toCounterpart.some(
        ({ start, end }) => start <= span.start && span.end <= end,
      );
      const readings = [...read(span.destination), ...(isBadge ? [COUNTERPART] : [])];
      return [markupFact("image", readings, span.destination, span.place)];
    }
    case "math":
      return [mathFact(span.value, span.place)];
    case "code":
      return [codeFact(namedByRole(span.value, text, span.start), span.place)];
    case "placeholder":
      return [
        markupFact("placeholder", readPlaceholder(span.value, document), span.value, span.place),
      ];
    case "footnote-mark":
      return [markupFact("footnote-mark", [span.label], span.label, span.place)];
    case "insert":
      return span.role === "close"
        ? []
        : [insertFact(span, span.place), ...attributeDestinations(span.attributes, read)];
    case "html":
      return span.role === "close" ? [] : tagFacts(span.name, span.attributes, span.place, read);
    default:
      return [];
  }
}

/**
 * The target of a MyST or reStructuredText role: in `` {ref}`the text <target>` ``, the text is for readers.
 */
function namedByRole(value: string, text: string, start: number): string {
  if (
    !/(?:\{[a-z][\w:+.-]{0,40}\}|(?<!\w):[a-z][\w:+.-]{0,40}:)$/.test(
      text.slice(Math.max(0, start - 50), start),
    )
  )
    return value;
  return /\S\s*<([^<>]+)>$/.exec(value)?.[1] ?? value;
}

/** `try/catch` and `try-catch` may also be written as separate `try` and `catch`. */
function codeFact(value: string, place: Place): Fact {
  const fact = markupFact("code", readCode(value), value, place);
  const words = /^([a-z]+)[/-]([a-z]+)$/i.exec(value.trim())?.slice(1) ?? [];
  return { ...fact, parts: words.map((word) => markupFact("code", [word], word, place)) };
}

/** A formula; words in it are for readers. */
function mathFact(value: string, place: Place): Fact {
  const formula = value.replace(/\s+/g, " ").trim();
  const bare = formula.replace(/\\(?:text|mbox|mathrm|textrm)\{[^{}]*\}/g, "\\text{}");
  return markupFact("code", [...new Set([formula, bare])], formula, place);
}

function tagFacts(
  name: string,
  attributes: readonly Attribute[],
  place: Place,
  read: ReadDestination,
): Fact[] {
  return [
    markupFact("tag", [name.toLowerCase()], `<${name}>`, place),
    ...attributeDestinations(attributes, read),
  ];
}

const DESTINATIONS: ReadonlyMap<string, FactKind> = new Map<string, FactKind>([
  ["href", "link"],
  ["src", "image"],
  ["srcset", "image"],
  ["poster", "image"],
]);

/**
 * Attributes that may hold an address or anything else; they count as links only if the value is an address.
 */
const MAY_LEAD: ReadonlySet<string> = new Set(["to", "link", "url"]);
const ADDRESS = /^(?:https?:\/\/|mailto:|#|\.{0,2}\/|[\w-]+\/)\S*$/;

/** A destination that a program puts in: `src={logo}`. */
const VARIABLE = /^\{\s*[A-Za-z_$][\w$.]*\s*\}$/;

/** The kind of destination in an attribute, or null. */
function destinationKind({ name, value }: Attribute): FactKind | null {
  if (value !== null && VARIABLE.test(value)) return null;
  const lower = name.toLowerCase();
  if (MAY_LEAD.has(lower)) return value !== null && ADDRESS.test(value) ? "link" : null;
  return DESTINATIONS.get(lower) ?? null;
}

function attributeDestinations(attributes: readonly Attribute[], read: ReadDestination): Fact[] {
  return attributes.flatMap((attribute) => {
    const { value, place } = attribute;
    const kind = destinationKind(attribute);
    return kind === null || value === null || value.startsWith("{")
      ? []
      : [markupFact(kind, read(value), value, place)];
  });
}

/** A construct with a name and parameters. `value` is present if the parameters are not parsed. */
interface Named {
  readonly syntax: string;
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly value?: string;
}

/** Excludes parameters that are text for readers or destinations, which are compared as such. */
function insertFact({ syntax, name, attributes, value }: Named, place: Place): Fact {
  if (syntax === "expression" && value !== undefined)
    return markupFact("insert", [expressionSkeleton(value, true)], value, place);
  const invariant = attributes
    .filter((attribute) => !attribute.prose && destinationKind(attribute) === null)
    .map(
      (attribute) =>
        `${attribute.name}=${attribute.value === null ? "" : invariantPart(attribute.name, attribute.value)}`,
    )
    .sort();
  const isWhole = attributes.length === 0 && value !== undefined && !EMPTY_TAGS.test(value);
  const whole = isWhole ? [wholeOf(value)] : [];
  return markupFact("insert", [[name, ...invariant, ...whole].join(" ")], name, place);
}

/** An empty component is compared by its name only. */
const EMPTY_TAGS = /^<([\w.:-]+)>\s*<\/\1>$/;

/** An embedded page has another title in another language, while an embedded file keeps its name. */
function wholeOf(value: string): string {
  const titled = /^!\[\[[^\]|#.]*(#\^[\w-]+)?(?:[|#][^\]]*)?\]\]$/.exec(value);
  if (titled !== null) return `[[${titled[1] ?? ""}]]`;
  return withoutTexts(value).replace(/\s+/g, " ");
}

/** Drops quoted text in a template tag: `{% post_link hello 'The first post' %}`. */
function withoutTexts(value: string): string {
  if (!value.startsWith("{%")) return value;
  return value.replace(/(["'])(?:(?!\1)[^\n]){1,500}\1/g, (quoted) =>
    /\p{L}[\p{P}]?\s+\p{L}|[^\x20-\x7E]/u.test(quoted) ? "''" : quoted,
  );
}

/** An expression without its strings and comments for readers, except in `style`. */
function invariantPart(name: string, value: string): string {
  if (!value.startsWith("{")) return value;
  return name === "style" ? value.replace(/\s+/g, "") : expressionSkeleton(value, true);
}
