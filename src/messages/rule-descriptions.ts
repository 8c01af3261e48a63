import { ownEntry } from "../model/lookup/own-entry.ts";
import { type RuleDescription, rulesEn } from "./en/rules.ts";
import { rulesEs } from "./es/rules.ts";
import { type Ui, uiOf } from "./ui.ts";

/** Where the files of the package can be read, the pages of the documentation among them. */
const PACKAGE = "https://unpkg.com/cotejo";

/** The address of the page that introduces cotejo. */
export const README = `${PACKAGE}/README.md`;

const CATALOGUES: Readonly<Record<Ui, Readonly<Record<string, RuleDescription>>>> = {
  en: rulesEn,
  es: rulesEs,
};
const NOTHING: RuleDescription = { what: "", why: "" };

/** Describes a rule in the interface language, English where it is not spoken; empty for a rule that is not described. */
export function describeRule(id: string, ui: string): RuleDescription {
  return ownEntry(CATALOGUES[uiOf(ui)], id) ?? NOTHING;
}

/** The address of a rule's page in the documentation. */
export function rulePage(id: string, ui: string): string {
  return `${PACKAGE}/content/${uiOf(ui)}/rules/${encodeURIComponent(id)}.md`;
}
