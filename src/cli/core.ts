import { checkPair } from "../check/check-pair.ts";
import { SETTABLE_RULES } from "../check/rule-ids.ts";
import { dataTag } from "../languages/data-tag.ts";
import type { LanguageData } from "../languages/language-data.ts";
import { loadLanguageData } from "../languages/load.ts";
import { ReferenceNeeded } from "../markdown/engines/engine.ts";
import { loadEngine } from "../markdown/engines/load-engine.ts";
import { parsePage } from "../markdown/parse-page.ts";
import type { EngineChoice } from "../model/settings/config.ts";
import type { Core } from "./surroundings.ts";

/**
 * Creates the core; null if the requested engine does not load. Languages are loaded on demand, as is the
 * reference engine.
 *
 * In the built program this is a separate script, for which neither help nor cached results have to wait.
 */
export async function makeCore(choice: EngineChoice): Promise<Core | null> {
  const languages = new Map<string, LanguageData>();
  const engines = await loadEngine(choice);
  if (engines === null) return null;
  const { engineForPair } = engines;
  return {
    rules: SETTABLE_RULES,
    async checkPair(input) {
      await loadLanguages([input.source.language, input.target.language], languages);
      try {
        return checkPair(input, { languages, engine: engineForPair() });
      } catch (error) {
        if (!(error instanceof ReferenceNeeded)) throw error;
        await engines.loadReference();
        return checkPair(input, { languages, engine: engineForPair() });
      }
    },
    parsePage: (page, dialects) => parsePage(page, { dialects, engine: engineForPair() }),
  };
}

async function loadLanguages(
  tags: readonly string[],
  languages: Map<string, LanguageData>,
): Promise<void> {
  for (const tag of new Set(tags.map(dataTag))) {
    if (languages.has(tag)) continue;
    const data = await loadLanguageData(tag);
    if (data !== undefined) languages.set(tag, data);
  }
}
