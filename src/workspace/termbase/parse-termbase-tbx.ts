import type { Element, ElementContent, Root, RootContent } from "xast";
import { fromXml } from "xast-util-from-xml";
import { canonicalTag } from "../../model/language/language-tag.ts";
import type { TermEntry } from "../../model/settings/config.ts";
import { type EntryIds, openIds } from "../../model/settings/entry-ids.ts";
import { addForm, noForms, type Termbase, type TermbaseProblem, termEntry } from "./termbase.ts";

/**
 * Parses a termbase in TBX (ISO 30042): the second edition of 2008 (`termEntry`, `langSet`, `tig` or `ntig`)
 * and the third of 2019 (`conceptEntry`, `langSec`, `termSec`), with data categories as attributes or as
 * elements.
 *
 * The administrative status determines the kind of a term: deprecated and superseded terms are forbidden, and
 * preferred ones come first among the accepted. `translate="no"` on an entry or a term (ITS) keeps it in
 * every language.
 */
export function parseTermbaseTbx(text: string): Termbase {
  const read = readXml(text.replace(/^\uFEFF/, ""));
  if ("expected" in read) return { entries: [], problems: [read] };
  const problems: TermbaseProblem[] = [];
  const found = [...elementsNamed(read, new Set(["termEntry", "conceptEntry"]))];
  if (found.length === 0)
    problems.push({ line: null, column: null, found: null, expected: "entries" });
  const ids = openIds();
  const entries = found.flatMap((element) => {
    const entry = readEntry(element, ids, problems);
    return entry === null ? [] : [entry];
  });
  return { entries, problems };
}

function readXml(text: string): Root | TermbaseProblem {
  try {
    return fromXml(text);
  } catch (error) {
    const thrown = error instanceof Error ? error : new Error(String(error));
    const line = "line" in thrown && typeof thrown.line === "number" ? thrown.line : null;
    const column = "column" in thrown && typeof thrown.column === "number" ? thrown.column : null;
    const cause = thrown.cause instanceof Error ? thrown.cause : thrown;
    const [detail = ""] = cause.message.split("\n", 1);
    return {
      line,
      column,
      found: detail.replace(/ \(line \d+, column \d+\)$/, ""),
      expected: "syntax",
    };
  }
}

function* elementsNamed(root: Root, names: ReadonlySet<string>): Generator<Element> {
  const open: (RootContent | ElementContent)[] = [...root.children].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type !== "element") continue;
    if (names.has(localName(node))) yield node;
    else for (const child of node.children.toReversed()) open.push(child);
  }
}

function localName({ name }: Element): string {
  return name.slice(name.indexOf(":") + 1);
}

function childElements(element: Element): Element[] {
  return element.children.filter((child) => child.type === "element");
}

const LANGUAGE_PARTS: ReadonlySet<string> = new Set(["langSet", "langSec"]);
const TERM_PARTS: ReadonlySet<string> = new Set(["tig", "ntig", "termSec"]);

function readEntry(element: Element, ids: EntryIds, problems: TermbaseProblem[]): TermEntry | null {
  const forms = noForms();
  let doNotTranslate = isKept(element);
  for (const part of childElements(element).filter((each) => LANGUAGE_PARTS.has(localName(each)))) {
    const tag = part.attributes["xml:lang"] ?? null;
    const language = tag === null ? null : canonicalTag(tag);
    if (language === null) {
      problems.push(problemAt(part, tag, "language"));
      continue;
    }
    const terms = childElements(part)
      .filter((each) => TERM_PARTS.has(localName(each)))
      .flatMap(readTerm)
      .sort((a, b) => b.rank - a.rank);
    for (const { form, rank, kept } of terms) {
      doNotTranslate ||= kept;
      addForm(forms[rank < 0 ? "forbidden" : "accepted"], language, form);
    }
  }
  const flags = { doNotTranslate, caseSensitive: false };
  const id = element.attributes.id ?? null;
  const line = element.position?.start.line ?? 1;
  const before = id === null ? undefined : ids.take(id, line);
  if (before !== undefined) problems.push({ ...problemAt(element, id, "own-id"), before });
  const name = (form: string): string => ids.name(form, line);
  const entry = termEntry(id, forms, flags, name);
  if (entry === null) problems.push(problemAt(element, id, "term"));
  return entry;
}

interface Term {
  readonly form: string;
  /** 1 for preferred, 0 for admitted, -1 for forbidden. */
  readonly rank: number;
  readonly kept: boolean;
}

function readTerm(part: Element): Term[] {
  const inner = [part, ...childElements(part).filter((each) => localName(each) === "termGrp")];
  const elements = inner.flatMap(childElements);
  const term = elements.find((each) => localName(each) === "term");
  const form = term === undefined ? "" : textOf(term).replace(/\s+/g, " ").trim();
  if (term === undefined || form === "") return [];
  return [{ form, rank: rankOf(elements), kept: isKept(part) || isKept(term) }];
}

function rankOf(elements: readonly Element[]): number {
  const status = elements.find(
    (each) =>
      localName(each) === "administrativeStatus" ||
      each.attributes.type === "administrativeStatus" ||
      each.attributes.type === "normativeAuthorization",
  );
  const value = status === undefined ? "" : textOf(status).trim();
  if (/^(?:deprecated|superseded)/i.test(value)) return -1;
  return /^(?:preferred|standardized)/i.test(value) ? 1 : 0;
}

function isKept({ attributes }: Element): boolean {
  return (attributes.translate ?? attributes["its:translate"]) === "no";
}

function textOf(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === "element") return textOf(child);
      return child.type === "text" || child.type === "cdata" ? child.value : "";
    })
    .join("");
}

function problemAt(
  { position }: Element,
  found: string | null,
  expected: TermbaseProblem["expected"],
): TermbaseProblem {
  const { line, column } = position?.start ?? { line: null, column: null };
  return { line, column, found, expected };
}
