import type { Both } from "../../model/both.ts";
import { baseLanguage } from "../../model/language/language-tag.ts";
import { ownEntry } from "../../model/lookup/own-entry.ts";
import type { Document } from "../../model/page/document.ts";
import type { FrontMatterEntry } from "../../model/page/front-matter.ts";
import type { CheckConfig } from "../../model/settings/config.ts";
import { isForPrograms, isOfTranslation, isOneSided } from "./kinds-of-keys.ts";

/** Whether a key may be missing on one page. */
export function mayBeMissing(key: string, config: CheckConfig): boolean {
  const setting = settingOf(key, config);
  return setting === null ? isOneSided(key) : setting === "optional";
}

/** Whether the value of a key is the same in every language. */
export function isInvariant(entry: FrontMatterEntry, key: string, config: CheckConfig): boolean {
  const setting = settingOf(key, config);
  if (setting !== null) return setting === "invariant";
  if (isOfTranslation(key)) return false;
  // `lastUpdated: true` is a display option, not a date.
  if (typeof entry.value === "boolean") return true;
  if (isOneSided(key)) return false;
  if (typeof entry.value === "number") return true;
  if (typeof entry.value !== "string") return false;
  const value = entry.value.trim();
  return hasInvariantShape(value) || (isForPrograms(key) && IDENTIFIER.test(value));
}

const IDENTIFIER = /^[a-z0-9][\w./:#-]*$/;

function hasInvariantShape(value: string): boolean {
  return (
    DATE_OR_VERSION.test(value) ||
    CALLED.test(value) ||
    SIGNS.test(value) ||
    (FILE.test(value) && !/[\s:]/.test(value))
  );
}

/** Punctuation only, such as `*` for any version. */
const SIGNS = /^[^\p{L}\p{N}\s/#]+$/u;
/** An ISO date, optionally with a time, or a version. */
const DATE_OR_VERSION = /^(?:\d{4}-\d{2}-\d{2}\S*(?: \S+)*|v?\d+(?:\.\d+)+)$/i;
/** Identifiers of APIs: `javascript.builtins.Array`, `POST /v1/customers`. */
const CALLED =
  /^(?:[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*){2,12}|(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \/\S*)$/;
/** The endings of files that pages refer to. */
const FILE = /[^/]\.(?:png|jpe?g|webp|gif|svg|avif|mp4|css|js|ts|tsx|astro|html)$/i;

/** Keys that declare the language of a page. */
const LANGUAGE = /(?:^|\.)(?:lang|language|locale)$/i;

/** The language that the translation should declare if both pages declare the source language; null otherwise. */
export function expectedLanguage(
  entry: FrontMatterEntry,
  other: FrontMatterEntry,
  key: string,
  { source, target, config }: Both<Document> & { readonly config: CheckConfig },
): string | null {
  if (!LANGUAGE.test(key) || settingOf(key, config) !== null) return null;
  const [from, to] = [baseLanguage(source.page.language), baseLanguage(target.page.language)];
  const says = ({ value }: FrontMatterEntry) => typeof value === "string" && baseLanguage(value);
  return from !== to && says(entry) === from && says(other) === from ? target.page.language : null;
}

/** The destination of a value that is one address or path; null if it has none or is not compared. */
export function destinationOf(
  { value }: FrontMatterEntry,
  key: string,
  config: CheckConfig,
): string | null {
  if (isOneSided(key) || settingOf(key, config) !== null) return null;
  return typeof value === "string" && /^(?:https?:\/\/|\.{0,2}\/)\S+$/.test(value) ? value : null;
}

/** Values that say of the value beside them that it is the address of the page itself. */
const NAMES_OWN_ADDRESS = /^(?:og:url|twitter:url|canonical)$/i;

/** Returns a predicate for entries that a sibling entry marks as the address of the page itself. */
export function ownAddressTest(
  entries: readonly FrontMatterEntry[],
): (entry: FrontMatterEntry) => boolean {
  const parentOf = ({ path }: FrontMatterEntry) => path.slice(0, -1).join("\0");
  const named = entries.filter(
    ({ value }) => typeof value === "string" && NAMES_OWN_ADDRESS.test(value),
  );
  const parents = new Set(named.map(parentOf));
  return (entry) => parents.has(parentOf(entry));
}

/** The template tags in a value, such as `{{ site.name }}`, sorted. */
export function templateTags({ value }: FrontMatterEntry): readonly string[] {
  const tags = typeof value === "string" ? value.match(/\{[{%][^{}\n]{1,200}[%}]\}/g) : null;
  return (tags ?? []).map((tag) => tag.replace(/\s+/g, " ")).sort();
}

/**
 * The only number that differs between two texts: `Guide for 2024` and `Guía para 2023`. Null if none or
 * several differ, or if a number may be written otherwise: in words, or with another number of digits.
 */
export function changedNumber(
  entry: FrontMatterEntry,
  other: FrontMatterEntry,
  key: string,
): { readonly expected: string; readonly actual: string } | null {
  if (isOneSided(key)) return null;
  const [ours, theirs] = [figuresIn(entry), figuresIn(other)];
  const lost = ours.filter((figures) => !theirs.includes(figures));
  const gained = theirs.filter((figures) => !ours.includes(figures));
  const [expected, actual] = [lost[0], gained[0]];
  if (lost.length !== 1 || gained.length !== 1 || ours.length !== theirs.length) return null;
  if (expected === undefined || actual === undefined) return null;
  const isPlain = expected.length === actual.length || isSmall(expected, actual);
  return isPlain ? { expected, actual } : null;
}

/**
 * Whether two numbers are always written out, with at most three digits, and are not the same hour on a 12-
 * and a 24-hour clock.
 */
function isSmall(expected: string, actual: string): boolean {
  const [one, other] = [Number(expected), Number(actual)];
  return Math.max(one, other) < 1000 && Math.abs(one - other) !== 12;
}

/** The numbers in a text for readers, without separators. */
function figuresIn({ value }: FrontMatterEntry): readonly string[] {
  if (typeof value !== "string" || !/^\P{L}*\p{L}.*\s/su.test(value) || value.includes("://"))
    return [];
  return (value.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figures) => figures.replace(/[.,]/g, ""));
}

/** Whether two values are equal regardless of notation; a date equals the same date with a time. */
export function sameValue(a: FrontMatterEntry, b: FrontMatterEntry): boolean {
  if (a.value === b.value) return true;
  const [ours, theirs] = [plainValue(a), plainValue(b)];
  return ours === theirs || isDayOf(ours, theirs) || isDayOf(theirs, ours);
}

function isDayOf(day: string, time: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && new RegExp(`^${day}[T ]\\d`).test(time);
}

/** Pads the parts of a date and time with zeros: `2014-01-10 0:00:00`. */
function plainValue({ value }: FrontMatterEntry): string {
  const text = String(value).trim();
  return /^\d{4}-\d{1,2}-\d{1,2}/.test(text) ? text.replace(/(?<=[-: T])\d(?!\d)/g, "0$&") : text;
}

/** The setting of a key or of its nearest configured ancestor; null if there is none. */
function settingOf(key: string, { frontMatter: schema }: CheckConfig) {
  const steps = key.split(".");
  for (let length = steps.length; length > 0; length--) {
    const setting = ownEntry(schema, steps.slice(0, length).join("."));
    if (setting !== undefined) return setting;
  }
  return null;
}
