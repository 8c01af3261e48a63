import { checkPair } from "../check/check-pair.ts";
import { SETTABLE_RULES } from "../check/rule-ids.ts";
import type { LanguageData } from "../languages/language-data.ts";
import { loadLanguageData } from "../languages/load.ts";
import { ReferenceNeeded } from "../markdown/engines/engine.ts";
import { loadEngine } from "../markdown/engines/load-engine.ts";
import { parsePage } from "../markdown/parse-page.ts";
import type { EngineChoice } from "../model/config.ts";
import { baseLanguage } from "../model/language-tag.ts";
import { anchorsOf } from "../model/links/anchors.ts";
import { Blocked } from "../workspace/obstacle.ts";
import type { Core } from "./surroundings.ts";

/**
 * Makes the real core. A module of its own, so that help and usage errors need not wait for it. Languages are
 * loaded as they come up, and the reference engine when a page asks for it.
 *
 * @throws Blocked where the engine that was asked for does not load
 */
export async function makeCore(choice: EngineChoice): Promise<Core> {
  const languages = new Map<string, LanguageData>();
  const engines = await loadEngine(choice);
  if (engines === null) throw new Blocked({ obstacle: "no-engine", engine: choice });
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
    anchorsOf: (page) => new Set(anchorsOf(parsePage(page, { engine: engineForPair() }))),
  };
}

async function loadLanguages(
  tags: readonly string[],
  languages: Map<string, LanguageData>,
): Promise<void> {
  for (const tag of new Set(tags.map(baseLanguage))) {
    if (languages.has(tag)) continue;
    const data = await loadLanguageData(tag);
    if (data !== undefined) languages.set(tag, data);
  }
}
