import { type RuleDescription, rulesEn } from "./rules.en.ts";
import { rulesEs } from "./rules.es.ts";

/** Where the files of the package can be read, the pages of the documentation among them. */
const PACKAGE = "https://unpkg.com/cotejo";

/** The address of the page that introduces cotejo. */
export const README = `${PACKAGE}/README.md`;

const NOTHING: RuleDescription = { what: "", why: "" };

/** Describes a rule in the interface language, English where it is not spoken; empty for a rule that is not described. */
export function describeRule(id: string, ui: string): RuleDescription {
  const rules: Readonly<Record<string, RuleDescription>> = ui === "es" ? rulesEs : rulesEn;
  return Object.hasOwn(rules, id) ? (rules[id] ?? NOTHING) : NOTHING;
}

/** The address of a rule's page in the documentation. */
export function rulePage(id: string, ui: string): string {
  const language = ui === "es" ? "es" : "en";
  return `${PACKAGE}/content/${language}/rules/${encodeURIComponent(id)}.md`;
}
