import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { SETTABLE_RULES } from "../../src/check/rule-ids.ts";
import { checkPair } from "../../src/index.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Page } from "../../src/model/page/document.ts";
import type { CheckConfig } from "../../src/model/settings/config.ts";
import { configSchema } from "../../src/workspace/config/config-schema.ts";
import { configResolver } from "../../src/workspace/config/resolve-config.ts";
import { indexPages } from "../index-pages.ts";

/**
 * One rule, one folder; one case, one file, named by a sentence. A case holds fences of four tildes: `md source en`
 * and `md target es`, with a path where it matters; `md page es PATH` for other pages of the site; `yaml config`;
 * and `text findings`, all that is found: `severity rule/message source-line target-line`, `-` for none.
 */
function readCase(file: string) {
  const fences = readFileSync(file, "utf8").matchAll(
    /^~~~~(?:md|yaml|text) (.+)\n([\s\S]*?)^~~~~$/gm,
  );
  const pages: (Page & { readonly role: string })[] = [];
  let settings = "";
  let expected: string[] | null = null;
  for (const [, info = "", text = ""] of fences) {
    const [role = "", language = "", path = `${role}.${language}.md`] = info.split(" ");
    if (role === "config") settings = text;
    else if (role === "findings" && expected === null) expected = text.split("\n").filter(Boolean);
    else if (["source", "target", "page"].includes(role))
      pages.push({ role, language, path, text });
    else throw new Error(`${file}: a fence that means nothing, or twice: ${info}`);
  }
  if (expected === null) throw new Error(`${file}: no findings`);
  const page = (role: string): Page => {
    const found = pages.find((each) => each.role === role);
    if (found === undefined) throw new Error(`${file}: no ${role}`);
    return { path: found.path, language: found.language, text: found.text };
  };
  const [source, target] = [page("source"), page("target")];
  const traits = { source: source.path, target: target.path, targetLanguage: target.language };
  const resolve = configResolver(configSchema.parse(parse(settings) ?? {}));
  const isSite = pages.some(({ role }) => role === "page");
  const config: CheckConfig = {
    ...resolve(traits),
    ...(isSite && { site: indexPages(pages) }),
  };
  return { input: { source, target, config }, expected };
}

function lineOf({ severity, rule, messageId, source, target }: Finding): string {
  const where = [source, target].map((place) => place?.start.line ?? "-").join(" ");
  return `${severity} ${rule}/${messageId} ${where}`;
}

const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test("every rule has a folder of cases, and no folder is without a rule", () => {
  expect(folders.sort()).toEqual(SETTABLE_RULES.map(({ id }) => id));
});

describe.each(folders)("%s", (rule) => {
  const folder = join(import.meta.dirname, rule);
  test.each(readdirSync(folder).sort())("%s", (file) => {
    const { input, expected } = readCase(join(folder, file));
    expect(checkPair(input).findings.map(lineOf).sort()).toEqual([...expected].sort());
  });
});
