import { SEVERITIES, type Severity } from "../model/finding.ts";
import type { Rule, RuleTraits } from "../model/rule.ts";
import type { CheckConfig, RuleOptions } from "../model/settings/config.ts";
import { compareTexts } from "../model/text/letters/compare-texts.ts";

/** Splits the setting of a rule, in any of its three forms, into severity and options. */
function readSetting(
  rule: RuleTraits,
  config: CheckConfig,
): { readonly severity: Severity | "off" | null; readonly options: RuleOptions } {
  const setting = config.rules?.[rule.id];
  if (setting === undefined) return { severity: null, options: {} };
  if (typeof setting === "string") return { severity: setting, options: {} };
  return { severity: setting[0], options: setting[1] };
}

/**
 * The severity of a message: the one that the config sets for the rule, else that of the preset. A rule set
 * to a severity reports all its messages at that severity, including those that the preset turns off.
 */
export function severityOf(
  rule: RuleTraits,
  messageId: string,
  config: CheckConfig,
): Severity | "off" {
  const preset = config.preset ?? "recommended";
  const { severity } = readSetting(rule, config);
  const message = rule.messages[messageId];
  if (message === undefined) throw new RangeError(`rule ${rule.id} has no message ${messageId}`);
  if (severity !== null) return severity;
  if (preset === "structure-only" && rule.category !== "structure" && rule.category !== "page") {
    return "off";
  }
  return preset === "strict" ? message.strict : message.recommended;
}

/** The options that the config gives a rule; empty if it gives none. */
export function optionsOf(rule: Rule, config: CheckConfig): RuleOptions {
  return readSetting(rule, config).options;
}

/** Whether a rule can report anything under the config. */
export function isOn(rule: RuleTraits, config: CheckConfig): boolean {
  return Object.keys(rule.messages).some((id) => severityOf(rule, id, config) !== "off");
}

/** The active rules by id, each with the highest severity it can report. Part of the signature. */
export function describeRules(
  rules: readonly RuleTraits[],
  config: CheckConfig,
): Readonly<Record<string, string>> {
  const entries = rules.map((rule): [string, string] => {
    const severities = Object.keys(rule.messages).map((id) => severityOf(rule, id, config));
    return [rule.id, SEVERITIES.find((severity) => severities.includes(severity)) ?? "off"];
  });
  return Object.fromEntries(
    entries.filter(([, severity]) => severity !== "off").sort(([a], [b]) => compareTexts(a, b)),
  );
}
