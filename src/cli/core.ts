import { checkPair } from "../check/check-pair.ts";
import { RULE_IDS } from "../check/rule-ids.ts";
import { baseLanguage } from "../languages/find-profile.ts";
import type { LanguageData } from "../languages/language-data.ts";
import { loadLanguageData } from "../languages/load.ts";
import { remarkEngine } from "../markdown/engine.ts";
import { parsePage } from "../markdown/parse-page.ts";
import { anchorsOf } from "../model/anchors.ts";
import type { Core } from "./surroundings.ts";

const languages = new Map<string, LanguageData>();

/** The real core. A module of its own, so that help and usage errors need not wait for it. */
export const core: Core = {
  ruleIds: RULE_IDS,
  async checkPair(input) {
    await loadLanguages([input.source.language, input.target.language]);
    return checkPair(input, { languages, engine: remarkEngine });
  },
  anchorsOf: (page) => new Set(anchorsOf(parsePage(page))),
};

/** Loads what is known of some languages and not loaded yet: a run meets few of them. */
async function loadLanguages(tags: readonly string[]): Promise<void> {
  for (const tag of new Set(tags.map(baseLanguage))) {
    if (languages.has(tag)) continue;
    const data = await loadLanguageData(tag);
    if (data !== undefined) languages.set(tag, data);
  }
}
