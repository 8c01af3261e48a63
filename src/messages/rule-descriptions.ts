import { ownEntry } from "../model/lookup/own-entry.ts";
import { type RuleDescription, rulesEn } from "./en/rules.ts";
import { rulesEs } from "./es/rules.ts";
import { type Ui, uiOf } from "./ui.ts";

const CATALOGUES: Readonly<Record<Ui, Readonly<Record<string, RuleDescription>>>> = {
  en: rulesEn,
  es: rulesEs,
};
const NOTHING: RuleDescription = { what: "", why: "" };

/** The description of a rule in the interface language, by default English; empty for an unknown rule. */
export function describeRule(id: string, ui: string): RuleDescription {
  return ownEntry(CATALOGUES[uiOf(ui)], id) ?? NOTHING;
}

/** The command that shows a rule's page. The page is part of the package, so no network is needed. */
export function explainCommand(id: string): string {
  return `npx cotejo explain ${id}`;
}
