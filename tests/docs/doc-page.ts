import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { remarkEngine } from "../../src/markdown/engines/engine-remark.ts";
import { parsePage } from "../../src/markdown/parse-page.ts";
import type { Document } from "../../src/model/page/document.ts";

/** Languages that the documentation is written in. */
export const DOC_LANGUAGES = ["en", "es"] as const;
export type DocLanguage = (typeof DOC_LANGUAGES)[number];

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** One page of the documentation. */
export interface DocPage {
  readonly language: DocLanguage;
  /** From the project's folder, such as `content/en/rules/number.md`. */
  readonly path: string;
  readonly text: string;
}

/** Names of the pages in one of the documentation's folders, without their ending, sorted. */
export function docNames(language: DocLanguage, folder: string): string[] {
  return readdirSync(join(PROJECT, "content", language, folder))
    .map((file) => file.replace(/\.md$/, ""))
    .sort();
}

/** Reads a page of the documentation by its name, such as `rules/number`. */
export function readDoc(language: DocLanguage, name: string): DocPage {
  const path = `content/${language}/${name}.md`;
  return { language, path, text: readFileSync(join(PROJECT, path), "utf8") };
}

/** Parses a page in the dialects that its samples do not speak: what stands in fences is not the page's. */
export function parseDoc({ path, text, language }: DocPage): Document {
  return parsePage({ path, text, language }, { dialects: [], engine: remarkEngine });
}

/** The plain entries of a page's front matter. */
export function frontMatterOf({ frontMatter }: Document): ReadonlyMap<string, unknown> {
  return new Map((frontMatter?.entries ?? []).map(({ path, value }) => [path.join("."), value]));
}
