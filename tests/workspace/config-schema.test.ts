import { expect, test } from "vitest";
import { z } from "zod";
import { configSchema, keysAt } from "../../src/workspace/config/config-schema.ts";

interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
}

/** Paths of all keys of a schema that nothing is said about. */
function undescribed(schema: Described, path: string): string[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.items === undefined ? [] : [schema.items])];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, property]) => [
      ...(property.description === undefined ? [`${path}.${key}`] : []),
      ...undescribed(property, `${path}.${key}`),
    ]),
    ...inner.flatMap((one) => undescribed(one, path)),
  ];
}

test("every key of the configuration is described, so that a reference can be made of it", () => {
  const schema = z.toJSONSchema(configSchema, { io: "input" }) as Described;
  expect(Object.keys(schema.properties ?? {}).length).toBeGreaterThan(15);
  expect(undescribed(schema, "config")).toEqual([]);
});

test("the keys that may stand at a path are known for suggestions", () => {
  expect(keysAt([])).toContain("overrides");
  expect(keysAt(["overrides", 0])).toContain("files");
  expect(keysAt(["overrides", 0, "terms", 1])).toContain("doNotTranslate");
  expect(keysAt(["pairs", 2])).toEqual(["source", "target", "language"]);
});

test("one entry may stand for a list, and languages are put in their canonical form", () => {
  expect(
    configSchema.parse({
      sourceLanguage: "en_us",
      languages: ["pt-br"],
      ignore: "drafts",
      names: { Kubernetes: "K8s" },
      overrides: [{ languages: "ES-mx", files: ["a", "b"] }],
    }),
  ).toEqual({
    sourceLanguage: "en-US",
    languages: ["pt-BR"],
    ignore: ["drafts"],
    names: { Kubernetes: ["K8s"] },
    overrides: [{ languages: ["es-MX"], files: ["a", "b"] }],
  });
});

test("patterns are read as paths are written, without ./ before them or a slash behind", () => {
  const { ignore, pairs, overrides } = configSchema.parse({
    ignore: "./drafts/",
    pairs: [{ source: "./build/{path}.md", target: ".//build/{lang}/{path}.md" }],
    overrides: [{ files: ["./a/*", "b//", "../c", ".d"] }],
  });
  expect(ignore).toEqual(["drafts"]);
  expect(pairs).toEqual([{ source: "build/{path}.md", target: "build/{lang}/{path}.md" }]);
  expect(overrides?.[0]?.files).toEqual(["a/*", "b", "../c", ".d"]);
  expect(configSchema.safeParse({ ignore: "./" }).success).toBe(false);
});
