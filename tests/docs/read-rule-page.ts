import { messageOf } from "../../src/cli/explain/pick-example.ts";
import type { Block, Code, Document, Section, Table } from "../../src/model/page/document.ts";
import type { Place } from "../../src/model/page/place.ts";
import { walkSections } from "../../src/model/page/walk-page.ts";
import { type DocPage, parseDoc } from "./doc-page.ts";
import { rowsOf } from "./doc-parts.ts";

/**
 * A rule's page. Fences whose info string says so are samples: `md source en`, `md wrong es`, `md right es`, and
 * `md page es` for another page of the site; a path may follow the language. `yaml config` holds the settings,
 * `text finding` what is said of the wrong sample before it. One section of the page, one example; a heading that is a
 * message id in code says which message the example is of.
 */
export interface RulePage {
  readonly page: DocPage;
  readonly document: Document;
  readonly examples: readonly Example[];
  /** The rows of the table of messages. */
  readonly messages: readonly MessageRow[];
}

export interface Sample {
  readonly role: "source" | "wrong" | "right" | "page";
  readonly language: string;
  /** How reports name the page; made up where the info string names none. */
  readonly path: string;
  readonly text: string;
}

export interface Example {
  /** The message that it shows, or null where its heading names none. */
  readonly message: string | null;
  readonly source: Sample;
  readonly wrong: readonly WrongSample[];
  /** Null where the finding says it all. */
  readonly right: Sample | null;
  /** Other pages of the site; null where no sample has a path, and so no site is known. */
  readonly site: readonly Sample[] | null;
  /** The text of the configuration, or null. */
  readonly config: string | null;
}

export interface WrongSample extends Sample {
  /** The fence that quotes the findings. */
  readonly finding: Code;
}

/** A message as the page states it. */
export interface MessageRow {
  readonly id: string;
  readonly recommended: string;
  readonly strict: string;
  /** Of the two cells that state severities. */
  readonly places: { readonly recommended: Place; readonly strict: Place };
}

/** Reads a rule's page. Throws where a sample stands that no example can use. */
export function readRulePage(page: DocPage): RulePage {
  const document = parseDoc(page);
  const sections = [...walkSections(document.root)];
  return {
    page,
    document,
    examples: sections.map(readExample).filter((example) => example !== null),
    messages: sections.flatMap(({ blocks }) => blocks.filter(isMessageTable).flatMap(readRows)),
  };
}

function readExample(section: Section): Example | null {
  const codes = section.blocks.filter((block): block is Code => block.kind === "code");
  const samples = codes.map((code) => ({ code, sample: readSample(code) }));
  const find = (role: Sample["role"]) =>
    samples.flatMap(({ sample }) => (sample?.role === role ? [sample] : []));
  const [source, ...moreSources] = find("source");
  const [right = null, ...moreRights] = find("right");
  const wrong = samples.flatMap(({ sample, code }): WrongSample[] => {
    if (sample?.role !== "wrong") return [];
    const finding = codes[codes.indexOf(code) + 1];
    if (finding?.meta !== "finding") throw new Error(`${code.place.path}: no finding is quoted`);
    return [{ ...sample, finding }];
  });
  if (source === undefined && right === null && wrong.length === 0) return null;
  if (source === undefined || wrong.length === 0 || moreSources.length + moreRights.length > 0) {
    throw new Error(`${section.place.path}:${section.place.start.line}: an example lacks a sample`);
  }
  const hasPaths = codes.some(({ meta }) => meta?.split(" ").length === 3);
  return {
    message: messageOf(section),
    source,
    wrong,
    right,
    site: hasPaths ? find("page") : null,
    config: codes.find(({ meta }) => meta === "config")?.value ?? null,
  };
}

function readSample({ language, meta, value }: Code): Sample | null {
  const [role, of, path] = meta?.split(" ") ?? [];
  const isSample = role === "source" || role === "wrong" || role === "right" || role === "page";
  if (language !== "md" || !isSample || of === undefined) return null;
  return { role, language: of, path: path ?? `${of}/page.md`, text: `${value}\n` };
}

function isMessageTable(block: Block): block is Table {
  return (
    block.kind === "table" && (rowsOf(block)[0] ?? []).slice(-2).join() === "recommended,strict"
  );
}

function readRows(table: Table): MessageRow[] {
  const texts = rowsOf(table);
  return table.children.slice(1).map((row, index) => {
    const [id = "", , recommended = "", strict = ""] = texts[index + 1] ?? [];
    const [, , third, fourth] = row.children;
    if (third === undefined || fourth === undefined) throw new Error(`${id}: cells are missing`);
    return { id, recommended, strict, places: { recommended: third.place, strict: fourth.place } };
  });
}
