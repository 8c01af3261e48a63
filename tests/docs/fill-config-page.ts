import * as z from "zod";
import type { Table } from "../../src/model/page/document.ts";
import { configSchema } from "../../src/workspace/config/config-schema.ts";
import { type DocPage, parseDoc } from "./doc-page.ts";
import { blocksOf, rowsOf } from "./doc-parts.ts";
import { applyEdits, replaceAt } from "./edits.ts";

/** Keys of a mapping in the schema, each with what the schema says of it. */
type Keys = ReadonlyMap<string, string>;

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly description?: string;
}

const schema: JsonSchema = JSON.parse(
  JSON.stringify(z.toJSONSchema(configSchema, { io: "input" })),
);

function keysOf({ properties = {} }: JsonSchema): Keys {
  return new Map(
    Object.entries(properties).map(([key, { description = "" }]) => [key, description]),
  );
}

function entriesOf(key: string): Keys {
  return keysOf(schema.properties?.[key]?.items ?? {});
}

function without(keys: Keys, others: Keys): Keys {
  return new Map([...keys].filter(([key]) => !others.has(key)));
}

/** Keys that mean the same in both; `languages` of an override are other languages. */
function common(keys: Keys, others: Keys): Keys {
  return new Map([...keys].filter(([key, description]) => others.get(key) === description));
}

/** The keys of each table of the page: for the site, for some pages as well, entries of overrides, pairs and terms. */
export function configTables(): readonly Keys[] {
  const all = keysOf(schema);
  const overrides = entriesOf("overrides");
  const everywhere = common(all, overrides);
  return [
    without(all, everywhere),
    everywhere,
    without(overrides, everywhere),
    entriesOf("pairs"),
    entriesOf("terms"),
  ];
}

/**
 * The page of the configuration with a row for every key of the schema, in its order. English says what the schema
 * says; other languages keep their own words, and a key without any is an error.
 */
export function fillConfigPage(page: DocPage): string {
  const tables = blocksOf(parseDoc(page)).filter((block) => block.kind === "table");
  return applyEdits(
    page.text,
    configTables().map((keys, index) => {
      const table = tables[index];
      if (table === undefined) throw new Error(`${page.path}: a table is missing`);
      return replaceAt(table.place, fillTable(table, keys, page));
    }),
  );
}

function fillTable(table: Table, keys: Keys, { text, language, path }: DocPage): string {
  const written = text.slice(table.place.start.offset, table.place.end.offset).split("\n");
  const head = written.slice(0, 2);
  const own = new Map(
    rowsOf(table).map(([key = ""], index) => [key, written[index === 0 ? 0 : index + 1] ?? ""]),
  );
  const rows = [...keys].map(([key, description]) => {
    const row = language === "en" ? `| \`${key}\` | ${description} |` : own.get(key);
    if (row === undefined) throw new Error(`${path}: say what the key ${key} says`);
    return row;
  });
  return [...head, ...rows].join("\n");
}
