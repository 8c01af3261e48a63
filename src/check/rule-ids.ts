import type { RuleTraits } from "../model/rule.ts";
import { compareTexts } from "../model/text/letters/compare-texts.ts";
import { ALL_RULES } from "../rules/all.ts";
import { suppression } from "./suppress.ts";

/** Every configurable rule, sorted by id. */
export const SETTABLE_RULES: readonly RuleTraits[] = [...ALL_RULES, suppression].sort((a, b) =>
  compareTexts(a.id, b.id),
);
