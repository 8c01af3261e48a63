import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { checkPair } from "../../src/index.ts";
import type { AlignmentEntry } from "../../src/model/report.ts";
import { pairOf, reportOf } from "./build-pair.ts";
import { HARBOUR, VOYAGE } from "./harbour.ts";
import { HOSTILE, OBEYED } from "./hostile.ts";
import { namedPage } from "./named-page.ts";
import { render } from "./options.ts";

const schema = JSON.parse(
  readFileSync(new URL("../../src/reporters/report.schema.json", import.meta.url), "utf8"),
);
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

/** A copy with the value at a path of keys replaced, or taken out by `undefined`. */
function changed(report: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(report);
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const holder = keys.reduce((at, key) => Reflect.get(Object(at), key), copy);
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
  return copy;
}

describe("json", () => {
  it.each([
    ["a run with everything", VOYAGE],
    ["an empty run", reportOf([])],
    ["hostile content", HOSTILE],
  ])("writes %s as its schema says", async (_, report) => {
    const written = JSON.parse(await render("json", report));
    validate(written);
    expect(validate.errors).toBeNull();
  });

  it("says all of a report but the texts of its pages", async () => {
    const { pairs, summary } = VOYAGE;
    const {
      counts,
      pairs: all,
      pairsFound,
      pairsWithFindings,
      known,
      suppressed,
      ...rest
    } = summary;
    expect(JSON.parse(await render("json", VOYAGE))).toEqual({
      schemaVersion: 1,
      tool: "cotejo",
      ...rest,
      counts: { pairs: all, pairsFound, pairsWithFindings, ...counts, known, suppressed },
      pairs: pairs.map(({ source, target, ...pair }) => ({
        ...pair,
        source: namedPage(source),
        target: namedPage(target),
      })),
    });
  });

  it.each([
    ["schemaVersion", 2],
    ["tool", "other"],
    ["version", undefined],
    ["unpaired", undefined],
    ["counts.error", -1],
    ["terms", undefined],
    ["terms.maxWarnings", -1],
    ["pairs.0.target", null],
    ["pairs.0.source.text", "the page"],
    ["pairs.0.findings.0.severity", "fatal"],
    ["pairs.0.findings.0.rule", ""],
    ["pairs.0.findings.0.source", undefined],
    ["pairs.0.findings.0.target.start.line", 0],
    ["pairs.0.findings.0.data.expected", { nested: true }],
    ["pairs.0.findings.0.fix.text", undefined],
    ["pairs.0.findings.0.surplus", 1],
    ["pairs.0.alignment.confidence", 1.5],
    ["pairs.0.alignment.relation", "split"],
    ["pairs.0.alignment.children.1.kind", "chapter"],
    ["pairs.0.alignment.children.1.source", []],
    ["pairs.0.signature.languages", ["en"]],
    ["failures.0.line", 0],
  ])("its schema rejects a wrong %s", async (path, value) => {
    const written = JSON.parse(await render("json", VOYAGE));
    expect(validate(changed(written, path, value))).toBe(false);
  });

  it("documents every field of a finding", () => {
    const undocumented = Object.entries(schema.$defs.finding.properties)
      .filter(([, value]) => !("description" in Object(value) || "$ref" in Object(value)))
      .map(([key]) => key);
    expect(undocumented).toEqual([]);
  });

  it("writes one pair a line", async () => {
    const written = (await render("json", VOYAGE)).trimEnd().split("\n");
    expect(written).toHaveLength(VOYAGE.pairs.length + 2);
  });

  it("holds the sentences that were asked for, as its schema says", async () => {
    const page = (language: string, text: string) => ({ path: `${language}.md`, language, text });
    const source = page("en", "The boat is red. It sails at 9.\n");
    const target = page("es", "El barco es rojo. Zarpa a las 9.\n");
    const result = checkPair({ source, target, config: { sentences: true } });
    const written = JSON.parse(await render("json", reportOf([{ ...result, source, target }])));
    validate(written);
    expect(validate.errors).toBeNull();
    expect(written.pairs[0].sentences).toEqual(result.sentences);
    expect(result.sentences).toHaveLength(2);
    expect(checkPair({ source, target })).not.toHaveProperty("sentences");
    expect(validate(changed(written, "pairs.0.sentences.0.confidence", 2))).toBe(false);
  });

  it("writes no character that a terminal obeys", async () => {
    expect(await render("json", HOSTILE)).not.toMatch(OBEYED);
  });

  it("writes an alignment thousands of levels deep", async () => {
    const place = HARBOUR.alignment.sourcePlace;
    let entry: AlignmentEntry = { ...HARBOUR.alignment, children: [] };
    for (let depth = 0; depth < 20_000; depth++) {
      entry = {
        relation: "source-only",
        kind: "quote",
        confidence: 1,
        source: [{ label: "", place }],
        target: [],
        sourcePlace: place,
        targetPlace: place,
        children: [entry],
      };
    }
    const pair = pairOf(HARBOUR.source, HARBOUR.target, [], [entry]);
    const written = JSON.parse(await render("json", reportOf([pair])));
    expect(written.pairs[0].alignment.children[0].kind).toBe("quote");
  });
});
