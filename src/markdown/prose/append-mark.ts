import { OBJECT, type Span } from "../../model/page/prose.ts";
import { noteDirective } from "../comment-directives.ts";
import type { Mark, MarkOf } from "../mark.ts";
import { placeOf, type Reading } from "../reading.ts";
import { appendStandIn, appendVerbatim, type ProseDraft, reserveSpan } from "./prose-draft.ts";

/** A wiki link that is not closed yet. */
export interface OpenWikiLink {
  readonly mark: MarkOf<"wiki-open">;
  /** The index in the draft's text. */
  readonly from: number;
  readonly close: (span: Span) => void;
}

/**
 * Appends an inline mark with its captions.
 *
 * @param openLinks a stack of the open wiki links, updated by the call
 */
export function appendMark(
  draft: ProseDraft,
  reading: Reading,
  mark: Mark,
  openLinks: OpenWikiLink[],
): void {
  const { source } = reading;
  const value = source.text.slice(mark.start, mark.end);
  switch (mark.kind) {
    case "hidden":
    case "heading-id":
    case "alert":
      return;
    case "comment":
      noteDirective(mark.text, placeOf(reading, mark.start, mark.end), reading.page);
      return;
    case "tex":
      appendTex(draft, reading, mark);
      return;
    case "literal":
      appendStandIn(draft, value, source, mark);
      return;
    case "wiki-open":
      openLinks.push({ mark, from: draft.length, close: reserveSpan(draft) });
      return;
    case "wiki-close":
      closeWikiLink(draft, reading, mark, openLinks.pop());
      return;
    case "container":
    case "code":
    case "insert":
      appendStandIn(draft, OBJECT, source, mark);
      break;
    default:
      break;
  }
  draft.spans.push(spanOf(draft, reading, mark, value));
  if ("captions" in mark) for (const each of mark.captions) draft.captions.push(each);
}

function appendTex(
  draft: ProseDraft,
  reading: Reading,
  { start, end, value }: MarkOf<"tex">,
): void {
  const from = draft.length;
  const inside = start + (end - start - value.length) / 2;
  appendVerbatim(draft, reading.source, inside, inside + value.length);
  const place = placeOf(reading, start, end);
  draft.spans.push({ kind: "math", start: from, end: draft.length, place, value });
}

function closeWikiLink(
  draft: ProseDraft,
  reading: Reading,
  mark: MarkOf<"wiki-close">,
  open: OpenWikiLink | undefined,
): void {
  open?.close({
    kind: "link",
    start: open.from,
    end: draft.length,
    place: placeOf(reading, open.mark.start, mark.end),
    destination: open.mark.destination,
    form: "wiki",
  });
}

type Inserted = MarkOf<"insert" | "open" | "close" | "container" | "code" | "attributes">;

function spanOf(draft: ProseDraft, reading: Reading, mark: Inserted, value: string): Span {
  const end = draft.length;
  const role = mark.kind === "open" || mark.kind === "close" ? mark.kind : "void";
  const wraps = role !== "void" || mark.kind === "attributes";
  return {
    kind: "insert",
    start: wraps ? end : end - OBJECT.length,
    end,
    place: placeOf(reading, mark.start, mark.end),
    syntax: mark.kind === "attributes" ? "directive" : inlineSyntax(mark),
    name: mark.kind === "attributes" ? "" : mark.name,
    role,
    attributes: "attributes" in mark ? mark.attributes : [],
    value,
  };
}

type InlineSyntax = Extract<Span, { kind: "insert" }>["syntax"];

function inlineSyntax(mark: Exclude<Inserted, { kind: "attributes" }>): InlineSyntax {
  switch (mark.syntax) {
    case "shortcode":
    case "liquid":
    case "jsx":
    case "expression":
      return mark.syntax;
    case "esm":
      return "expression";
    default:
      return "directive";
  }
}
