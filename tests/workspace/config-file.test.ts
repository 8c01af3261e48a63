import { expect, expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { ConfigFile } from "../../src/index.ts";
import { configSchema } from "../../src/workspace/config/config-schema.ts";

/** What the schema lets in. */
type Read = z.input<typeof configSchema>;
type EntryOf<L> = NonNullable<L> extends readonly (infer E)[] ? E : never;
type KeysOf<L> = keyof EntryOf<L>;

test("the type of a configuration has the keys that are read, and no others", () => {
  expectTypeOf<keyof ConfigFile>().toEqualTypeOf<keyof Read>();
  expectTypeOf<KeysOf<ConfigFile["terms"]>>().toEqualTypeOf<KeysOf<Read["terms"]>>();
  expectTypeOf<KeysOf<ConfigFile["pairs"]>>().toEqualTypeOf<KeysOf<Read["pairs"]>>();
  expectTypeOf<KeysOf<ConfigFile["overrides"]>>().toEqualTypeOf<KeysOf<Read["overrides"]>>();
});

test("what is of the type is read", () => {
  const config = {
    languages: ["es"],
    pairs: [{ source: "docs/{path}.md", target: "i18n/{lang}/{path}.md" }],
    ignore: "drafts",
    rules: { number: "warning", name: ["error", {}], unit: "off" },
    terms: [{ accepted: { en: "kettle", es: ["hervidor", "tetera"] }, caseSensitive: true }],
    names: { Kubernetes: "K8s" },
    frontMatter: { weight: "invariant" },
    overrides: [{ files: ["a/*.md"], languages: "es", preset: "strict" }],
  } satisfies ConfigFile;
  expect(configSchema.safeParse(config).error).toBeUndefined();
});
