import { type RuleDescription, rulesEn } from "./rules.en.ts";
import { rulesEs } from "./rules.es.ts";

/** Where the pages of the documentation can be read, as the package ships them. */
const DOCUMENTATION = "https://unpkg.com/cotejo/content";

const NOTHING: RuleDescription = { what: "", why: "" };

/** Describes a rule in the interface language, English where it is not spoken; empty for a rule that is not described. */
export function describeRule(id: string, ui: string): RuleDescription {
  const rules: Readonly<Record<string, RuleDescription>> = ui === "es" ? rulesEs : rulesEn;
  return Object.hasOwn(rules, id) ? (rules[id] ?? NOTHING) : NOTHING;
}

/** The address of a rule's page in the documentation. */
export function rulePage(id: string, ui: string): string {
  const language = ui === "es" ? "es" : "en";
  return `${DOCUMENTATION}/${language}/rules/${encodeURIComponent(id)}.md`;
}
