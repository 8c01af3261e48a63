import { canonicalTag } from "../model/canonical-tag.ts";
import { type CheckConfig, DIALECTS, PRESETS } from "../model/config.ts";
import { SEVERITIES } from "../model/finding.ts";
import type { PairInput } from "./pair-input.ts";
import { RULE_IDS } from "./rule-ids.ts";

/**
 * Makes sure that what a program hands in is what the types say, for programs in JavaScript too: a setting with a
 * slip in it would silently count for nothing.
 *
 * @throws TypeError that names the first part that is not, what was found there and what was expected
 */
export function assertInput({ source, target, config = {} }: PairInput): void {
  assertPage("source", source);
  assertPage("target", target);
  assertConfig(config);
}

function assertPage(name: string, page: unknown): void {
  const { path, text, language } = mapping(name, page);
  assert(`${name}.path`, path, typeof path === "string", "a text");
  assert(`${name}.text`, text, typeof text === "string", "a text");
  const isTag = typeof language === "string" && canonicalTag(language) !== null;
  assert(`${name}.language`, language, isTag, 'a language tag, such as "es" or "es-MX"');
}

/** By key: whether a value will do, and what would. */
const TESTS: Readonly<
  Record<keyof CheckConfig, readonly [test: (value: unknown) => boolean, expected: string]>
> = {
  preset: [isOneOf(PRESETS), `one of ${PRESETS.join(", ")}`],
  rules: [isMapping, "a mapping of rules to settings"],
  dialects: [
    (value) => Array.isArray(value) && value.every(isOneOf(DIALECTS)),
    `a list of ${DIALECTS.join(", ")}`,
  ],
  ui: [(value) => typeof value === "string", "a language, such as en or es"],
  terms: [Array.isArray, "a list of terms"],
  names: [isMapping, "a mapping of names to lists of spellings"],
  frontMatter: [isMapping, "a mapping of keys to invariant, translated or optional"],
  site: [isMapping, "an index of the site"],
  sentences: [(value) => typeof value === "boolean", "true or false"],
};

function assertConfig(config: CheckConfig): void {
  const keys = Object.keys(TESTS);
  for (const [key, value] of Object.entries(mapping("config", config))) {
    if (value === undefined) continue;
    const known = Object.entries(TESTS).find(([name]) => name === key);
    assert("config", key, known !== undefined, `one of ${keys.join(", ")}`);
    if (known === undefined) continue;
    const [test, expected] = known[1];
    assert(`config.${key}`, value, test(value), expected);
  }
  for (const [rule, setting] of Object.entries(config.rules ?? {})) {
    assert("config.rules", rule, RULE_IDS.includes(rule), `one of ${RULE_IDS.join(", ")}`);
    const isSetting =
      isOneOf(["off", ...SEVERITIES])(setting) ||
      (Array.isArray(setting) && isOneOf(SEVERITIES)(setting[0]) && isMapping(setting[1]));
    const expected = `off, ${SEVERITIES.join(", ")}, or [severity, options]`;
    assert(`config.rules.${rule}`, setting, isSetting, expected);
  }
}

function mapping(name: string, value: unknown): Readonly<Record<string, unknown>> {
  if (isMapping(value)) return value;
  throw new TypeError(worded(name, value, "an object"));
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isOneOf(values: readonly string[]): (value: unknown) => boolean {
  return (value) => typeof value === "string" && values.includes(value);
}

function assert(name: string, found: unknown, holds: boolean, expected: string): void {
  if (!holds) throw new TypeError(worded(name, found, expected));
}

const LONGEST_SHOWN = 60;

function worded(name: string, found: unknown, expected: string): string {
  const shown = typeof found === "string" ? JSON.stringify(found) : String(found);
  const short = shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown;
  return `cotejo: ${name} is ${short}, expected ${expected}`;
}
