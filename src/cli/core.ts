import { checkPair } from "../check/check-pair.ts";
import { RULE_IDS } from "../check/rule-ids.ts";
import { parsePage } from "../markdown/parse-page.ts";
import { anchorsOf } from "../model/anchors.ts";
import type { Core } from "./surroundings.ts";

/** The real core. A module of its own, so that help and usage errors need not wait for it. */
export const core: Core = {
  ruleIds: RULE_IDS,
  checkPair,
  anchorsOf: (page) => new Set(anchorsOf(parsePage(page))),
};
