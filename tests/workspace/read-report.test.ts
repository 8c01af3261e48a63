import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SCHEMA_VERSION } from "../../src/reporters/json/json.ts";
import schema from "../../src/reporters/report.schema.json" with { type: "json" };
import { Blocked, type Obstacle } from "../../src/workspace/obstacle.ts";
import { type ReadReport, readReport } from "../../src/workspace/read-report.ts";
import { VOYAGE } from "../reporters/harbour.ts";
import { namedPage } from "../reporters/named-page.ts";
import { render } from "../reporters/options.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cotejo-report-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string): ReadReport {
  const file = join(folder, "report.json");
  writeFileSync(file, content);
  return readReport(file, "report.json", SCHEMA_VERSION);
}

function obstacleOf(content: unknown): Obstacle | undefined {
  try {
    read(JSON.stringify(content));
    return undefined;
  } catch (error) {
    if (error instanceof Blocked) return error.obstacles[0];
    throw error;
  }
}

/** Every path of keys in a value, but those below `data` and `rules`, which hold what they like. */
function* pathsIn(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [...path, key];
    if (key !== "data" && key !== "rules") yield* pathsIn(inner, [...path, key]);
  }
}

/** A copy with the value at a path replaced, or taken out by `undefined`. */
function changed(report: unknown, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(report);
  const holder = path.slice(0, -1).reduce((at, key) => Reflect.get(Object(at), key), copy);
  const key = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(Object(holder), key);
  else Reflect.set(Object(holder), key, value);
  return copy;
}

/** What is counted anew, so that nobody asks what it was. */
const RECOUNTED = /^(?:version|pairs\.\d+\.counts\b.*|counts(?!\.pairsFound).*)$/;

const DEPTH = 5000;

const validate = new Ajv2020({ strictTypes: false }).compile(schema);

describe("a report that is read", () => {
  test("is what was written, the texts of its pages aside", async () => {
    const { pairs } = read(await render("json", VOYAGE));
    expect(pairs).toEqual(
      VOYAGE.pairs.map(({ source, target, ...pair }) => ({
        ...pair,
        source: namedPage(source),
        target: namedPage(target),
      })),
    );
  });

  test.each([undefined, null, "text", -1, {}])(
    "is refused with %j wherever its schema refuses that",
    async (value) => {
      const whole = JSON.parse(await render("json", VOYAGE));
      const [pair] = whole.pairs;
      // One entry below the root stands for all of them.
      const children = pair.alignment.children.slice(0, 1);
      const alignment = { ...pair.alignment, children };
      const report = { ...whole, pairs: [{ ...pair, alignment }] };
      let refused = 0;
      for (const path of pathsIn(report)) {
        if (RECOUNTED.test(path.join("."))) continue;
        const other = changed(report, path, value);
        const isValid = validate(other);
        if (!isValid) refused++;
        const isList = Array.isArray(path.slice(0, -1).reduce((at, key) => at[key], report));
        // A hole in a list is no JSON.
        if (value === undefined && isList) continue;
        expect([path.join("."), obstacleOf(other) === undefined]).toEqual([
          path.join("."),
          isValid,
        ]);
      }
      expect(refused).toBeGreaterThan(50);
    },
  );

  test("is refused with the key, what was found there and what was expected", async () => {
    const report = JSON.parse(await render("json", VOYAGE));
    const path = "report.json";
    expect(
      obstacleOf(changed(report, ["pairs", "0", "findings", "0", "target"], undefined)),
    ).toEqual({
      obstacle: "report-invalid",
      path,
      wrong: {
        keys: ["pairs", 0, "findings", 0, "target"],
        found: null,
        expected: [{ is: "type", type: "mapping" }],
      },
    });
    const deep = ["pairs", 0, "alignment", "children", 1, "confidence"];
    expect(obstacleOf(changed(report, deep.map(String), 2))).toEqual({
      obstacle: "report-invalid",
      path,
      wrong: { keys: deep, found: "2", expected: [{ is: "form", form: "share" }] },
    });
    for (const other of [null, [], { tool: "another" }]) {
      expect(obstacleOf(other)).toEqual({ obstacle: "report-invalid", path, wrong: null });
    }
  });

  test("may nest blocks by the thousand", async () => {
    const report = JSON.parse(await render("json", VOYAGE));
    const { children: _, ...block } = report.pairs[0].alignment.children[0];
    const [start, end] = JSON.stringify({ ...block, children: ["HERE"] }).split('"HERE"');
    report.pairs[0].alignment.children = ["DEEP"];
    const nested = (inner: string): string =>
      `${start?.repeat(DEPTH)}${inner}${end?.repeat(DEPTH)}`;
    const written = (inner: string): string =>
      JSON.stringify(report).replace('"DEEP"', () => nested(inner));

    const { pairs } = read(written(JSON.stringify({ ...block, children: [] })));
    let depth = 0;
    for (let at = pairs[0]?.alignment.children[0]; at !== undefined; at = at.children[0]) depth++;
    expect(depth).toBe(DEPTH + 1);
    expect(() => read(written("null"))).toThrow(Blocked);
  });
});
