import { existsSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { checkPair } from "../../src/index.ts";
import type { Report } from "../../src/model/report.ts";
import reportSchema from "../../src/reporters/report.schema.json" with { type: "json" };
import { reportOf } from "./build-pair.ts";
import { render } from "./options.ts";
import { FORMATS, findingsIn, readBack } from "./read-back.ts";

const SEEDS = new URL("../../../shared/seeds/", import.meta.url);
const PRESENT = existsSync(SEEDS);
if (!PRESENT) console.warn("Reports of the seed pair were not tried: ../shared/seeds is not here.");

/** The shared English page and its Spanish translation, checked. */
function seedReport(ui: string): Report {
  const page = (language: string) => ({
    path: `rise-and-fall.${language}.md`,
    language,
    text: readFileSync(new URL(`rise-and-fall.${language}.md`, SEEDS), "utf8"),
  });
  const pages = { source: page("en"), target: page("es") };
  return reportOf([{ ...checkPair({ ...pages, config: { ui } }), ...pages }]);
}

describe.skipIf(!PRESENT)("reports of the seed pair", () => {
  it.each(FORMATS)("name the same findings: %s", async (name) => {
    const report = seedReport("en");
    expect(findingsIn(report).length).toBeGreaterThan(5);
    expect(readBack(name, await render(name, report))).toEqual(findingsIn(report));
  });

  it("follow the schema of the JSON report", async () => {
    const validate = new Ajv2020({ strictTypes: false }).compile(reportSchema);
    validate(JSON.parse(await render("json", seedReport("es"))));
    expect(validate.errors).toBeNull();
  });

  it("mark in the review page the words at which the known differences stand", async () => {
    const markup = await render("html", seedReport("en"));
    const marked = Array.from(
      markup.matchAll(/<mark class="[^"]*"[^>]*>([^<]*)</g),
      ([, text]) => text,
    );
    for (const word of [
      "$",
      "14B",
      "not",
      "Notes:",
      "Hugging Face",
      "HuggingFace",
      "LLaMA",
      "Llama",
      "did",
    ]) {
      expect(marked).toContain(word);
    }
  });
});
