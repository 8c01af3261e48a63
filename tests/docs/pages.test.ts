import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { anchorsOf } from "../../src/model/links/anchors.ts";
import { spansOf } from "../../src/model/page/document.ts";
import { LAYER_LAWS } from "../house/layer-laws.ts";
import {
  DOC_LANGUAGES,
  type DocLanguage,
  docNames,
  frontMatterOf,
  PROJECT,
  parseDoc,
  readDoc,
} from "./doc-page.ts";
import { blocksOf, linksOf, rowsOf } from "./doc-parts.ts";
import { fillReadme, readReadme } from "./fill-readme.ts";

const FOLDERS = ["guide", "rules", "reference", "contributing"];
const names = (language: DocLanguage) =>
  FOLDERS.flatMap((folder) => docNames(language, folder).map((name) => `${folder}/${name}`));
const readme = { language: "en", path: "README.md", text: readReadme() } as const;
const pages = [
  readme,
  ...DOC_LANGUAGES.flatMap((language) => names(language).map((name) => readDoc(language, name))),
];

/** Where a relative link of a page leads, from the project's folder, and the anchor it names. */
function resolveLink(path: string, destination: string): { file: string; anchor: string | null } {
  const [file = "", anchor = null] = destination.split("#");
  return { file: file === "" ? path : join(dirname(path), file), anchor };
}

describe("the documentation", () => {
  it("has every page in both languages", () => {
    expect(names("es")).toEqual(names("en"));
    for (const language of DOC_LANGUAGES) {
      const folders = readdirSync(join(PROJECT, "content", language), { withFileTypes: true });
      const found = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
      expect(found.sort()).toEqual([...FOLDERS].sort());
    }
  });

  it.each(DOC_LANGUAGES)("puts the pages of a folder in one order in %s", (language) => {
    for (const folder of FOLDERS) {
      const weights = docNames(language, folder).map((name) =>
        frontMatterOf(parseDoc(readDoc(language, `${folder}/${name}`))).get("weight"),
      );
      expect(new Set(weights).size).toBe(weights.length);
    }
  });
});

describe.each(pages)("$path", (page) => {
  const document = parseDoc(page);

  it("links only to pages and anchors that are there", () => {
    const broken = linksOf(document).filter((destination) => {
      if (/^[a-z]+:/.test(destination)) return false;
      const { file, anchor } = resolveLink(page.path, destination);
      if (!existsSync(join(PROJECT, file))) return true;
      const text = anchor === null ? "" : readFileSync(join(PROJECT, file), "utf8");
      const anchors = anchorsOf(parseDoc({ ...page, path: file, text }));
      return anchor !== null && !anchors.includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it("names only files and folders of the project that are there", () => {
    const named = blocksOf(document)
      .flatMap(spansOf)
      .flatMap((span) => (span.kind === "code" ? [span.value] : []))
      .filter((code) => /^(?:src|tests)\/[\w/.-]+$/.test(code));
    expect(named.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
  });

  it("names only commands of the project that are there", () => {
    const scripts = Object.keys(
      JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8")).scripts,
    );
    const named = [...page.text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it("leaves no stand-in", () => {
    expect(page.text).not.toMatch(/(?<!<)\b(?:RULE|TODO|TBD)\b/);
  });
});

it.each(DOC_LANGUAGES)("the page of the house tells every room and no other in %s", (language) => {
  const tables = blocksOf(parseDoc(readDoc(language, "contributing/the-house"))).filter(
    (block) => block.kind === "table",
  );
  const [rooms] = tables.map((table) => rowsOf(table).slice(1));
  const told = rooms?.map(([room = "", imports = ""]) => [room, imports.split(", ")]);
  const nothing = language === "en" ? "nothing" : "nada";
  expect(told).toEqual(
    LAYER_LAWS.map(({ room, mayImport }) => [room, mayImport.length === 0 ? [nothing] : mayImport]),
  );
});

describe("the README", () => {
  it("shows the report of the tutorial's pages: `npm run docs` writes it", async () => {
    expect(await fillReadme(readme.text)).toBe(readme.text);
  });

  it("leads to the pages of every folder", () => {
    const links = linksOf(parseDoc(readme));
    for (const folder of FOLDERS.filter((name) => name !== "rules")) {
      expect(links.filter((link) => link.startsWith(`content/en/${folder}/`))).not.toEqual([]);
      expect(links.filter((link) => link.startsWith(`content/es/${folder}/`))).not.toEqual([]);
    }
  });
});
