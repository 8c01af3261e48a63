import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { remarkEngine } from "../../src/markdown/engines/engine-remark.ts";
import { parsePage } from "../../src/markdown/parse-page.ts";
import type { Document } from "../../src/model/page/document.ts";
import { brokenInvariants } from "./invariants.ts";
import { blocksOf } from "./read-page.ts";

const SHARED = join(import.meta.dirname, "../../../shared");

/** Every page in a folder, read. */
function documentsIn(folder: string): Document[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.mdx?$/.test(name))
    .map((path) => {
      const text = readFileSync(join(folder, path), "utf8");
      return parsePage({ path, text, language: "en" }, { engine: remarkEngine });
    });
}

/** What a dialect's construct leaves behind in running text when it is not read as one. */
const LEFTOVER = /\{\{[<%]|^:::|^!!! |^\/\/\/ |\]\{[.#:]/;

function leftovers(document: Document): string[] {
  return blocksOf(document).flatMap((block) => {
    const isText =
      block.kind === "paragraph" && block.prose.spans.every(({ kind }) => kind !== "code");
    return isText && LEFTOVER.test(block.prose.text) ? [block.prose.text] : [];
  });
}

describe.each(["seeds", "corpora"])("real pages in %s", (name) => {
  const folder = join(SHARED, name);
  const isThere = existsSync(folder);

  it.skipIf(!isThere)(
    "keep the invariants, and are read as their dialects promise",
    () => {
      const broken = documentsIn(folder).flatMap((document) => {
        const problems = document.problems.map(({ problem, detail }) => `${problem}: ${detail}`);
        const found = [...brokenInvariants(document), ...problems, ...leftovers(document)];
        return found.map((words) => `${document.page.path}: ${words}`);
      });
      expect(broken).toEqual([]);
    },
    120_000,
  );
});
