import { parse } from "yaml";
import { checkPair } from "../../src/index.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { CheckConfig } from "../../src/model/settings/config.ts";
import { configSchema } from "../../src/workspace/config/config-schema.ts";
import { configResolver } from "../../src/workspace/config/resolve-config.ts";
import { indexPages } from "../index-pages.ts";
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
  const resolved = configResolver(settings)(traits);
  return site === null ? resolved : { ...resolved, site: indexPages([source, target, ...site]) };
}
