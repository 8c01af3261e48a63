import type { z } from "zod";
import type { Expected, KeyPath, WrongValue } from "./obstacle.ts";

/** An issue reported by zod. */
export type Issue = z.core.$ZodIssue;

/** Explains an issue with part of a value: the key path, the value found and what was expected. */
export function explainIssue(whole: unknown, issue: Issue): WrongValue {
  const { path, expected } = expectationOf(issue);
  // For an invalid key, the key itself is the invalid value.
  const found = issue.code === "invalid_key" ? path.at(-1) : valueAt(whole, path);
  return { keys: path, found: shorten(found), expected };
}

interface Expectation {
  readonly path: KeyPath;
  readonly expected: readonly Expected[];
}

function expectationOf(issue: Issue): Expectation {
  const { path } = issue;
  switch (issue.code) {
    case "invalid_value":
      return {
        path,
        expected: [{ is: "one-of", values: issue.values.map((v) => shorten(v) ?? "") }],
      };
    case "invalid_type":
      return { path, expected: [typeExpected(issue.expected)] };
    case "too_small":
      return {
        path,
        expected: [
          issue.origin === "number"
            ? { is: "form", form: issue.minimum === 1 ? "positive" : "count" }
            : { is: "type", type: "list" },
        ],
      };
    case "invalid_union":
      return unionExpectation(path, issue.errors);
    case "invalid_key": {
      const inner = issue.issues[0];
      return { path, expected: inner === undefined ? [] : expectationOf(inner).expected };
    }
    case "custom": {
      const { form, unlike }: Readonly<Record<string, unknown>> = issue.params ?? {};
      if (isKeyPath(unlike)) return { path, expected: [{ is: "unlike", keys: unlike }] };
      return { path, expected: isForm(form) ? [{ is: "form", form }] : [] };
    }
    default:
      return { path, expected: [] };
  }
}

/**
 * The expectation of the branch that matched furthest into the value, or of all branches as alternatives if
 * none matched any of it.
 */
function unionExpectation(path: KeyPath, branches: readonly (readonly Issue[])[]): Expectation {
  const firsts = branches.flatMap((branch) => (branch[0] === undefined ? [] : [branch[0]]));
  const deepest = firsts.find((issue) => issue.path.length > 0);
  if (deepest !== undefined) {
    const inner = expectationOf(deepest);
    return { path: [...path, ...inner.path], expected: inner.expected };
  }
  return { path, expected: firsts.flatMap((issue) => expectationOf(issue).expected) };
}

const TYPES: Readonly<Record<string, string>> = {
  array: "list",
  tuple: "list",
  object: "mapping",
  record: "mapping",
};

function typeExpected(type: string): Expected {
  return type === "int" ? { is: "form", form: "count" } : { is: "type", type: TYPES[type] ?? type };
}

const FORMS = [
  "language",
  "pattern",
  "names-language",
  "not-empty",
  "meant",
  "share",
  "some-pages",
] as const;

function isKeyPath(value: unknown): value is KeyPath {
  return Array.isArray(value);
}

function isForm(form: unknown): form is (typeof FORMS)[number] {
  return FORMS.some((known) => known === form);
}

function valueAt(value: unknown, path: KeyPath): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

const LONGEST_SHOWN = 60;

/** A value as one short line of JSON; null if undefined. */
export function shorten(value: unknown): string | null {
  if (value === undefined) return null;
  const json = jsonOf(value);
  if (json.length <= LONGEST_SHOWN) return json;
  // The closing character is kept, so that strings, lists and tables remain distinguishable.
  return `${json.slice(0, LONGEST_SHOWN).replace(/[\uD800-\uDBFF]$/, "")}…${json.slice(-1)}`;
}

/** The JSON of a value; only the brackets for a circular one. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value, jsonable) ?? String(value);
  } catch {
    return Array.isArray(value) ? "[…]" : "{…}";
  }
}

/** Converts values that JSON lacks, which a script's configuration can contain. */
function jsonable(_key: string, value: unknown): unknown {
  return typeof value === "function" || typeof value === "bigint" ? String(value) : value;
}
