import { UI_LANGUAGES, uiForTag } from "../messages/ui.ts";
import { SEVERITIES } from "../model/finding.ts";
import { canonicalTag } from "../model/language/language-tag.ts";
import { isTable } from "../model/lookup/is-table.ts";
import type { PairInput } from "../model/pair-input.ts";
import { type CheckConfig, DIALECTS, PRESETS, type TermSetting } from "../model/settings/config.ts";
import { type OptionKind, takesValue } from "../model/settings/rule-option.ts";
import { nearestName } from "../model/text/letters/nearest-name.ts";
import { SETTABLE_RULES } from "./rule-ids.ts";

/**
 * Validates at run time that the input matches its types, also for callers in JavaScript. A misspelled
 * setting would otherwise be ignored silently.
 *
 * @throws TypeError that names the first invalid part, what was found there and what was expected
 */
export function assertInput(input: PairInput): void {
  const { source, target, config } = mapping("the input", input);
  refuseUnknown("the input", input, PARTS);
  assertPage("source", source);
  assertPage("target", target);
  if (config !== undefined) assertConfig(config);
}

const PARTS: readonly (keyof PairInput)[] = ["source", "target", "config"];

/** Extra properties are allowed, so that a page can be an instance of any class. */
function assertPage(name: string, page: unknown): void {
  const { path, text, language } = mapping(name, page);
  SOME_TEXT(`${name}.path`, path);
  assert(`${name}.text`, text, isText, "a string");
  assert(`${name}.language`, language, isLanguage, LANGUAGE);
}

function isUiLanguage(value: unknown): boolean {
  return typeof value === "string" && uiForTag(value) !== null;
}

/** Throws a TypeError if a value is invalid. */
type Assertion = (name: string, value: unknown) => void;

const LANGUAGE = 'a language tag, such as "es" or "es-MX"';

const SOME_TEXT = being((value) => isText(value) && value !== "", "a non-empty string");
const TEXTS: Assertion = (name, value) =>
  isText(value) ? SOME_TEXT(name, value) : listOf(SOME_TEXT)(name, value);

/** The assertion for each setting. */
const SETTINGS: Readonly<Record<keyof CheckConfig, Assertion>> = {
  preset: oneOf(PRESETS),
  rules: assertRules,
  dialects: listOf(oneOf(DIALECTS)),
  ui: being(isUiLanguage, UI_LANGUAGES.join(" or ")),
  terms: assertTerms,
  names: mappingOf(TEXTS, SOME_TEXT),
  frontMatter: mappingOf(oneOf(["invariant", "translated", "optional"]), SOME_TEXT),
  site: assertSite,
  sentences: being(isBoolean, "true or false"),
};

function assertConfig(config: unknown): void {
  assertParts("config", config, SETTINGS);
}

/** What each kind of option accepts, in words. */
const OPTION_VALUES: Readonly<Record<OptionKind, string>> = { boolean: "true or false" };

const RULES = Object.fromEntries(
  SETTABLE_RULES.map(({ id, options = {} }): [string, Assertion] => {
    const own = Object.entries(options).map(([key, kind]) => [key, takenBy(kind)] as const);
    const parts = Object.fromEntries(own);
    return [id, (name, setting) => assertSetting(name, setting, parts)];
  }),
);

function assertRules(name: string, rules: unknown): void {
  assertParts(name, rules, RULES);
}

function takenBy(kind: OptionKind): Assertion {
  return being((value) => takesValue(kind, value), OPTION_VALUES[kind]);
}

function assertSetting(
  name: string,
  setting: unknown,
  options: Readonly<Record<string, Assertion>>,
): void {
  if (!Array.isArray(setting)) {
    const expected = `off, ${SEVERITIES.join(", ")}, or [severity, options]`;
    assert(name, setting, (value) => isOneOf(["off", ...SEVERITIES], value), expected);
    return;
  }
  assert(name, setting, () => setting.length === 2, "[severity, options]");
  oneOf(SEVERITIES)(`${name}[0]`, setting[0]);
  assertParts(`${name}[1]`, setting[1], options);
}

const WORDS_BY_LANGUAGE = mappingOf(TEXTS, being(isLanguage, LANGUAGE));

const TERM: Readonly<Record<keyof TermSetting, Assertion>> = {
  id: SOME_TEXT,
  accepted: WORDS_BY_LANGUAGE,
  forbidden: WORDS_BY_LANGUAGE,
  doNotTranslate: being(isBoolean, "true or false"),
  caseSensitive: being(isBoolean, "true or false"),
};

/** Ids must be unique, since findings refer to terms by id. */
function assertTerms(name: string, terms: unknown): void {
  const ids = new Set<unknown>();
  listOf((each, term) => {
    assertParts(each, term, TERM);
    const { id } = mapping(each, term);
    assert(`${each}.id`, id, () => id === undefined || !ids.has(id), "a unique id");
    ids.add(id);
  })(name, terms);
}

/** A site can be an instance of any class. */
function assertSite(name: string, site: unknown): void {
  const { pages, hasFile, pagesAt } = mapping(name, site);
  const get = typeof pages === "object" && pages !== null ? Reflect.get(pages, "get") : undefined;
  being(isFunction, "a function")(`${name}.pages.get`, get);
  being(isFunction, "a function")(`${name}.hasFile`, hasFile);
  if (pagesAt !== undefined) being(isFunction, "a function")(`${name}.pagesAt`, pagesAt);
}

/** Asserts that every key is known and every value valid; `undefined` counts as left out. */
function assertParts(
  name: string,
  value: unknown,
  parts: Readonly<Record<string, Assertion>>,
): void {
  refuseUnknown(name, value, Object.keys(parts));
  for (const [key, part] of Object.entries(mapping(name, value))) {
    if (part !== undefined) parts[key]?.(`${name}.${key}`, part);
  }
}

function refuseUnknown(name: string, value: unknown, known: readonly string[]): void {
  const unknown = Object.keys(mapping(name, value)).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new TypeError(wordUnknown(name, unknown, known));
}

function listOf(element: Assertion): Assertion {
  return (name, value) => {
    if (!Array.isArray(value)) throw new TypeError(worded(name, value, "a list"));
    for (const [index, each] of value.entries()) element(`${name}[${index}]`, each);
  };
}

function mappingOf(element: Assertion, ofKey: Assertion): Assertion {
  return (name, value) => {
    for (const [key, each] of Object.entries(mapping(name, value))) {
      ofKey(`a key of ${name}`, key);
      element(`${name}.${key}`, each);
    }
  };
}

function oneOf(values: readonly string[]): Assertion {
  return being((value) => isOneOf(values, value), `one of ${values.join(", ")}`);
}

function being(test: (value: unknown) => boolean, expected: string): Assertion {
  return (name, value) => assert(name, value, test, expected);
}

function mapping(name: string, value: unknown): Readonly<Record<string, unknown>> {
  if (isTable(value)) return value;
  throw new TypeError(worded(name, value, "an object"));
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isBoolean(value: unknown): boolean {
  return typeof value === "boolean";
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

function isLanguage(value: unknown): boolean {
  return typeof value === "string" && canonicalTag(value) !== null;
}

function isOneOf(values: readonly string[], value: unknown): boolean {
  return typeof value === "string" && values.includes(value);
}

function assert(
  name: string,
  found: unknown,
  test: (value: unknown) => boolean,
  expected: string,
): void {
  if (!test(found)) throw new TypeError(worded(name, found, expected));
}

const LONGEST_SHOWN = 60;

function worded(name: string, found: unknown, expected: string): string {
  const shown = shownValue(found);
  const short = shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown;
  return `cotejo: ${name} is ${short}, expected ${expected}`;
}

/** A list converted to text would look like a string, or like its only element. */
function shownValue(found: unknown): string {
  if (Array.isArray(found)) return "a list";
  if (isTable(found)) return kindOf(found);
  return isText(found) ? JSON.stringify(found) : String(found);
}

/** The class tag of an object, `[object Uint8Array]`: a buffer as text would look like a valid string. */
function kindOf(found: object): string {
  return Object.prototype.toString.call(found);
}

function wordUnknown(name: string, key: string, known: readonly string[]): string {
  const nearest = nearestName(key, known);
  const expected = nearest ?? (known.length === 0 ? "none" : `one of ${known.join(", ")}`);
  return `cotejo: ${name} has the unknown key ${JSON.stringify(key)}, expected ${expected}`;
}
