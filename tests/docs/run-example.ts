import { parse } from "yaml";
import { checkPair } from "../../src/index.ts";
import { remarkEngine } from "../../src/markdown/engine-remark.ts";
import { parsePage } from "../../src/markdown/parse-page.ts";
import { anchorsOf } from "../../src/model/anchors.ts";
import type { CheckConfig, SiteIndex } from "../../src/model/config.ts";
import type { Finding } from "../../src/model/finding.ts";
import { configSchema } from "../../src/workspace/config-schema.ts";
import { resolveConfig } from "../../src/workspace/resolve-config.ts";
import type { DocLanguage } from "./doc-page.ts";
import type { Example, Sample } from "./read-rule-page.ts";

/** What is found where a sample is the translation of the example's source, in words of the given language. */
export function runExample(example: Example, target: Sample, ui: DocLanguage): readonly Finding[] {
  const { source } = example;
  const config = { ...settingsOf(example, target), ui };
  return checkPair({ source, target, config }).findings;
}

function settingsOf({ config, site, source }: Example, target: Sample): CheckConfig {
  const settings = config === null ? {} : configSchema.parse(parse(config));
  const traits = { source: source.path, target: target.path, targetLanguage: target.language };
  const resolved = resolveConfig(settings, traits);
  return site === null ? resolved : { ...resolved, site: indexSamples([source, target, ...site]) };
}

/** A site of nothing but samples. Pages whose paths differ in the language alone translate one another. */
function indexSamples(samples: readonly Sample[]): SiteIndex {
  const keyOf = ({ path, language }: Sample) => path.replace(`${language}/`, "");
  const pages = samples.map((sample) => {
    const translations = samples
      .filter((other) => keyOf(other) === keyOf(sample))
      .map(({ language, path }): [string, string] => [language, path]);
    return [
      sample.path,
      {
        language: sample.language,
        anchors: new Set(anchorsOf(parsePage(sample, { engine: remarkEngine }))),
        translations: Object.fromEntries(translations),
      },
    ] as const;
  });
  return { pages: new Map(pages), hasFile: (path) => samples.some((one) => one.path === path) };
}
