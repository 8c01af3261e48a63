/**
 * Writes `src/languages/data`: one compiled file per language. Run with `npm run languages` after a change in
 * `own/` or a CLDR update. The result is committed, so that users need neither CLDR nor the compiler.
 */
import { readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { OwnKnowledge } from "../own/own-knowledge.ts";
import { buildLanguage } from "./build-language.ts";

const room = fileURLToPath(new URL("..", import.meta.url));
const tags = readdirSync(`${room}own`)
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((name) => /^[a-z]{2,3}$/.test(name))
  .sort();

for (const tag of tags) {
  const { own } = (await import(`../own/${tag}.ts`)) as { own: OwnKnowledge };
  const { base, regions } = buildLanguage(tag, own);
  const fields = Object.entries(base).map(
    ([field, value]) => `    ${field}: ${JSON.stringify(value)},`,
  );
  writeFileSync(
    `${room}data/${tag}.ts`,
    [
      "// Written by `npm run languages` from CLDR, Intl and own/. Change those, not this file.",
      `import type { LanguageData } from "../language-data.ts";`,
      "",
      "export const data: LanguageData = {",
      "  base: {",
      ...fields,
      "  },",
      `  regions: ${JSON.stringify(regions)},`,
      "};",
      "",
    ].join("\n"),
  );
}

writeFileSync(
  `${room}all.ts`,
  [
    "// Written by `npm run languages`.",
    ...tags.map((tag) => `import { data as ${tag} } from "./data/${tag}.ts";`),
    `import type { LanguageData } from "./language-data.ts";`,
    "",
    "/** All supported languages by base tag, for callers that cannot load data asynchronously. */",
    "export const allLanguages: ReadonlyMap<string, LanguageData> = new Map([",
    ...tags.map((tag) => `  ["${tag}", ${tag}],`),
    "]);",
    "",
  ].join("\n"),
);

writeFileSync(
  `${room}load.ts`,
  [
    "// Written by `npm run languages`.",
    `import { dataTag } from "./data-tag.ts";`,
    `import type { LanguageData } from "./language-data.ts";`,
    "",
    "const files: Readonly<Record<string, () => Promise<{ readonly data: LanguageData }>>> = {",
    ...tags.map((tag) => `  ${tag}: () => import("./data/${tag}.ts"),`),
    "};",
    "",
    "/** Loads the data of a language; undefined if the language is not supported. */",
    "export async function loadLanguageData(tag: string): Promise<LanguageData | undefined> {",
    "  const base = dataTag(tag);",
    "  return Object.hasOwn(files, base) ? (await files[base]?.())?.data : undefined;",
    "}",
    "",
  ].join("\n"),
);
