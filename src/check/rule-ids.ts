import { ALL_RULES } from "../rules/all.ts";

/** Ids of every rule there is, sorted: what a configuration may set. */
export const RULE_IDS: readonly string[] = ALL_RULES.map(({ id }) => id).sort();
