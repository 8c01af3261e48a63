import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readCommandLine } from "../../src/cli/command-line/read-command-line.ts";
import { EXIT } from "../../src/cli/reports/report-pairs.ts";
import { allLanguages } from "../../src/languages/all.ts";
import { cliEn } from "../../src/messages/en/cli.ts";
import { isTable } from "../../src/model/lookup/is-table.ts";
import { DIALECTS, PRESETS } from "../../src/model/settings/config.ts";
import { REPORTERS } from "../../src/reporters/index.ts";
import { configSchema } from "../../src/workspace/config/config-schema.ts";
import { CONFIG_ENDINGS } from "../../src/workspace/config/parse-config.ts";
import { parseTermbaseCsv } from "../../src/workspace/termbase/parse-termbase-csv.ts";
import { DOC_LANGUAGES, type DocPage, PROJECT, parseDoc, readDoc } from "./doc-page.ts";
import { codesOf, namesIn, partsOf, rowsOf } from "./doc-parts.ts";
import { configTables, fillConfigPage } from "./fill-config-page.ts";
import { fillLibraryPage } from "./fill-library-page.ts";
import { fillRuleList } from "./fill-rule-list.ts";

/** The first cells of the tables of a page, part by part under its title. */
function namesByPart(page: DocPage): string[][] {
  return partsOf(parseDoc(page))
    .map(namesIn)
    .filter((names) => names.length > 0);
}

describe.each(DOC_LANGUAGES)("the page of the configuration in %s", (language) => {
  const page = readDoc(language, "reference/configuration");
  const [presets, dialects, languages] = namesByPart(page).slice(configTables().length);

  it("has a row for every key of the schema: `npm run docs` writes it", () => {
    expect(page.text).toBe(fillConfigPage(page));
  });

  it("tells every preset, every dialect and every file that is looked for", () => {
    expect(presets).toEqual(PRESETS);
    expect(dialects).toEqual(DIALECTS);
    expect(languages).toEqual([...allLanguages.keys()].sort());
    for (const ending of Object.keys(CONFIG_ENDINGS)) {
      expect(page.text).toContain(`\`cotejo.config${ending}\``);
    }
  });

  it("shows settings that can be read", () => {
    const samples = codesOf(parseDoc(page)).filter((code) => code.language === "yaml");
    expect(samples.length).toBeGreaterThan(2);
    for (const { value } of samples)
      expect(configSchema.safeParse(parse(value)).error).toBe(undefined);
  });

  it("shows a termbase that can be read", () => {
    const [sample, ...others] = codesOf(parseDoc(page)).filter((code) => code.language === "csv");
    expect(others).toEqual([]);
    expect(parseTermbaseCsv(sample?.value ?? "")).toMatchObject({
      entries: [{ forbidden: { es: ["petición de tirado"] } }, { doNotTranslate: true }],
      problems: [],
    });
  });
});

/** The options that a command's help lists. */
function optionsInHelp(...argv: string[]): string[] {
  const told = readCommandLine([...argv, "--help"], cliEn, {
    version: "0",
    reporterNames: REPORTERS,
    defaultFormat: "pretty",
    cwd: "/",
    width: 1000,
  });
  const text = told.deed === "print" ? told.text : "";
  return [...text.matchAll(/^ {2}(-.*?) {2,}/gm)].map(([, option = ""]) => option);
}

/** The commands that the help lists, with their arguments. */
function commandsInHelp(): string[] {
  const told = readCommandLine(["--help"], cliEn, {
    version: "0",
    reporterNames: REPORTERS,
    defaultFormat: "pretty",
    cwd: "/",
    width: 1000,
  });
  const text = told.deed === "print" ? told.text : "";
  const commands = text.split(`${cliEn.commandsTitle}\n`)[1]?.split("\n\n")[0] ?? "";
  return [...commands.matchAll(/^ {2}(\S.*?) \[options\]/gm)].map(([, name = ""]) => name);
}

describe.each(DOC_LANGUAGES)("the page of the command line in %s", (language) => {
  const [commands = [], options, compareOptions, codes] = namesByPart(
    readDoc(language, "reference/command-line"),
  );

  it("tells every command of the help and no other", () => {
    expect(commands).toEqual(commandsInHelp().map((command) => `cotejo ${command}`));
  });

  it("tells every option of the help and no other", () => {
    expect(options).toEqual(optionsInHelp());
    const shared = new Set(options);
    expect(compareOptions).toEqual(optionsInHelp("compare").filter((one) => !shared.has(one)));
  });

  it("tells every exit code", () => {
    expect(codes).toEqual(Object.values(EXIT).map(String));
  });
});

const REPORT_SCHEMA: unknown = JSON.parse(
  readFileSync(join(PROJECT, "src/reporters/report.schema.json"), "utf8"),
);

/** The keys of every object that a JSON Schema lets have no others. */
function keysOfObjects(schema: unknown): string[] {
  if (!isTable(schema)) return Array.isArray(schema) ? schema.flatMap(keysOfObjects) : [];
  const { properties } = schema;
  const isClosed = schema.additionalProperties === false && isTable(properties);
  return [
    ...(isClosed ? [Object.keys(properties).join(", ")] : []),
    ...Object.values(schema).flatMap(keysOfObjects),
  ];
}

describe.each(DOC_LANGUAGES)("the page of the report formats in %s", (language) => {
  it("tells every format and no other", () => {
    const { root } = parseDoc(readDoc(language, "reference/report-formats"));
    expect(namesIn(root.sections[0]).sort()).toEqual([...REPORTERS].sort());
  });

  it("tells every key of every part of the JSON report, and no other", () => {
    const rows = partsOf(parseDoc(readDoc(language, "reference/report-formats")))
      .flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table"))
      .flatMap((table) => rowsOf(table).slice(1))
      .map(([, keys = ""]) => keys);
    expect(rows.sort()).toEqual(keysOfObjects(REPORT_SCHEMA).sort());
  });
});

describe.each(DOC_LANGUAGES)("the page of the library in %s", (language) => {
  const page = readDoc(language, "reference/library");

  it("shows what its sample prints: `npm run docs` writes it", () => {
    expect(fillLibraryPage(page)).toBe(page.text);
  });

  it("tells every type of the package and no other", () => {
    const index = readFileSync(join(PROJECT, "src/index.ts"), "utf8");
    const types = [...index.matchAll(/^export type \{([^}]*)\}/gm)].flatMap(([, list = ""]) =>
      list.split(",").map((name) => name.trim()),
    );
    const told = namesByPart(page).flat();
    expect(told.sort()).toEqual(types.filter((name) => name !== "").sort());
  });
});

describe.each(DOC_LANGUAGES)("the list of rules in %s", (language) => {
  it("has a row for every rule: `npm run docs` writes it", () => {
    const page = readDoc(language, "reference/rules");
    expect(fillRuleList(page)).toBe(page.text);
  });
});
