import { type PossibleFix, replacing } from "../model/fix.ts";
import type { Document } from "../model/page/document.ts";
import type { FrontMatterEntry } from "../model/page/front-matter.ts";
import { type Place, startOfPage } from "../model/page/place.ts";
import type { Judgement, Rule, RuleContext } from "../model/rule.ts";
import type { CheckConfig } from "../model/settings/config.ts";
import { alignItems } from "./front-matter/align-items.ts";
import {
  changedNumber,
  destinationOf,
  expectedLanguage,
  isInvariant,
  mayBeMissing,
  ownAddressTest,
  sameValue,
  templateTags,
} from "./front-matter/front-matter-values.ts";

/**
 * Reports front matter keys that the translation lacks, and changed values that should be the same in every
 * language. Without a schema in the config, numbers, booleans, dates and paths are invariant, and words are
 * not.
 */
export const frontMatter = {
  id: "front-matter",
  category: "structure",
  messages: {
    "block-missing": { recommended: "error", strict: "error" },
    "key-missing": { recommended: "warning", strict: "error" },
    "key-extra": { recommended: "off", strict: "info" },
    "value-lost": { recommended: "warning", strict: "error" },
    "list-lost": { recommended: "warning", strict: "error" },
    "value-changed": { recommended: "error", strict: "error" },
    "link-changed": { recommended: "warning", strict: "error" },
  },
  *check(context) {
    const { source, target } = context;
    if (source.frontMatter === null) return;
    if (target.frontMatter === null) {
      if (isBroken(target) || isEmptied(context)) return;
      const places = { source: source.frontMatter.place, target: startOfPage(target.page.path) };
      yield { messageId: "block-missing", data: {}, ...places };
      return;
    }
    yield* compareEntries(context);
  },
} as const satisfies Rule;

/** Whether the front matter cannot be parsed, which is reported by another rule. */
function isBroken({ problems }: Document): boolean {
  return problems.some(({ problem }) => problem.startsWith("front-matter"));
}

function* compareEntries(context: RuleContext): Generator<Judgement> {
  const { source, target, config } = context;
  const written = source.frontMatter?.entries ?? [];
  const from = entriesByPath(written);
  const to = entriesByPath(alignItems(written, target.frontMatter?.entries ?? []));
  const [ours, theirs] = [stemsOf(from.values()), stemsOf(to.values())];
  const isOwnAddress = ownAddressTest(written);
  let behind = target.frontMatter?.place ?? startOfPage(target.page.path);
  const missing = new Map<string, Pick<Judgement, "source" | "target">>();
  const extra = new Map<string, Pick<Judgement, "source" | "target">>();
  const unlisted = new Set<FrontMatterEntry>();
  for (const [path, entry] of from) {
    const other = to.get(path);
    if (other !== undefined) {
      behind = other.place;
      for (const judgement of compareValues(entry, other, context))
        if (judgement.messageId !== "link-changed" || !isOwnAddress(entry)) yield judgement;
      continue;
    }
    const text = textForList(entry, to);
    if (text !== null && !unlisted.has(text)) {
      unlisted.add(text);
      const data = { key: text.path.join("."), actual: String(text.value) };
      yield { messageId: "list-lost", data, source: entry.place, target: text.place };
    }
    const key = lackingKey(entry, theirs, config);
    if (key !== null && !missing.has(key))
      missing.set(key, { source: entry.place, target: lineOf(target, behind) });
  }
  const place = source.frontMatter?.place ?? startOfPage(source.page.path);
  for (const [path, entry] of to) {
    const key = from.has(path) ? null : lackingKey(entry, ours, config);
    if (key !== null && !extra.has(key))
      extra.set(key, { source: lineOf(source, place), target: entry.place });
  }
  // Keys after the point where parsing failed are not missing.
  if (!isBroken(target)) yield* judgeKeys("key-missing", missing);
  if (!isBroken(source)) yield* judgeKeys("key-extra", extra);
}

/** For an item of a list, the text that the other page has instead of the list; null if there is none. */
function textForList(
  { path }: FrontMatterEntry,
  others: ReadonlyMap<string, FrontMatterEntry>,
): FrontMatterEntry | null {
  if (!/^\d+$/.test(path.at(-1) ?? "")) return null;
  const other = others.get(path.slice(0, -1).join("\0"));
  return typeof other?.value === "string" && other.value.trim() !== "" ? other : null;
}

/**
 * Reports all keys that one page lacks as one finding, at the first: the block was based on another template.
 */
function* judgeKeys(
  messageId: "key-missing" | "key-extra",
  keys: ReadonlyMap<string, Pick<Judgement, "source" | "target">>,
): Generator<Judgement> {
  for (const [key, places] of keys) {
    const data = { key, count: keys.size, keys: [...keys.keys()].slice(0, MOST_NAMED).join(", ") };
    yield { messageId, data, ...places };
    return;
  }
}

/** The most keys that a message lists. */
const MOST_NAMED = 8;

/** The key of an entry that the other page lacks; null if none is missing. */
function lackingKey(
  entry: FrontMatterEntry,
  other: ReadonlySet<string>,
  config: CheckConfig,
): string | null {
  const key = missingKey(entry, other);
  return key === null || mayBeMissing(entry.path.join("."), config) ? null : key;
}

function* compareValues(
  entry: FrontMatterEntry,
  other: FrontMatterEntry,
  { source, target, config, readingsOf }: RuleContext,
): Generator<Judgement> {
  const key = entry.path.join(".");
  const places = { source: entry.place, target: other.place };
  if (hasLetters(entry) && isBlank(other)) {
    if (!mayBeMissing(key, config) && !isBroken(target))
      yield { messageId: "value-lost", data: { key }, ...places };
    return;
  }
  const language = expectedLanguage(entry, other, key, { source, target, config });
  if (language !== null) {
    const data = { key, expected: language, actual: other.value };
    yield { messageId: "value-changed", data, ...places };
    return;
  }
  if (isInvariant(entry, key, config) && !sameValue(entry, other)) {
    const data = { key, expected: entry.value, actual: other.value };
    yield {
      messageId: "value-changed",
      data,
      ...places,
      ...sameAs(entry, other, source, target),
    };
    return;
  }
  const [tags, others] = [templateTags(entry), templateTags(other)];
  const lost = tags.find((tag, index) => tag !== others[index]);
  if (lost !== undefined) {
    const data = { key, expected: lost, actual: others.find((tag) => !tags.includes(tag)) ?? "" };
    yield { messageId: "value-changed", data, ...places };
    return;
  }
  const number = changedNumber(entry, other, key);
  if (number !== null) {
    yield { messageId: "value-changed", data: { key, ...number }, ...places };
    return;
  }
  const from = destinationOf(entry, key, config);
  const to = destinationOf(other, key, config);
  if (from === null || to === null) return;
  const ours = readingsOf.source(from);
  if (readingsOf.target(to).some((reading) => ours.includes(reading))) return;
  yield { messageId: "link-changed", data: { key, expected: from, actual: to }, ...places };
}

/** Whether a value contains letters; one without, such as `""` or `-`, may mean "none". */
function hasLetters({ value }: FrontMatterEntry): boolean {
  return typeof value === "string" && /\p{L}/u.test(value);
}

function isBlank({ value }: FrontMatterEntry): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** Keys about the state of a page, which may intentionally differ in the translation. */
const STATE_KEY = /(?:^|\.)(?:draft|published|hidden|private|noindex|version|revision|rev)$/i;

/** A fix that restores a number or boolean as written in the source, if both pages use the same syntax. */
function sameAs(
  entry: FrontMatterEntry,
  other: FrontMatterEntry,
  source: Document,
  target: Document,
): PossibleFix {
  const [from, to] = [writtenAt(entry.place, source), writtenAt(other.place, target)];
  const isAlike = source.frontMatter?.syntax === target.frontMatter?.syntax;
  const isPlain = [from, to].every((value) => /^(?:true|false|[-+]?\d+(?:\.\d+)?)$/.test(value));
  return isAlike && isPlain && !STATE_KEY.test(entry.path.join("."))
    ? replacing(target.page, other.place, to, from)
    : {};
}

function writtenAt({ start, end }: Place, { page }: Document): string {
  return page.text.slice(start.offset, end.offset);
}

/** The empty place at the end of the line of a place, after which a missing key belongs. */
function lineOf({ lines }: Document, { start }: Place): Place {
  const end = start.offset - start.column + 1 + lines.lineAt(start.offset).length;
  return lines.placeOf(end, end);
}

/** Entries by path, joined by NUL: a key that contains a dot is not a nested key. */
function entriesByPath(
  entries: readonly FrontMatterEntry[],
): ReadonlyMap<string, FrontMatterEntry> {
  return new Map(entries.map((entry) => [entry.path.join("\0"), entry]));
}

/**
 * The key that is missing for an entry: its own, or that of the enclosing list. Null if the other page has a
 * list under that key and the entry is one of its plain items: one keyword more or less is the translator's
 * choice. Keys of an item that both pages have are compared like any other.
 */
function missingKey({ path }: FrontMatterEntry, other: ReadonlySet<string>): string | null {
  const item = path.findIndex(
    (step, index) => /^\d+$/.test(step) && !other.has(path.slice(0, index + 1).join(".")),
  );
  const key = path.slice(0, item < 0 ? path.length : item).join(".");
  if (!other.has(key)) return key;
  return item >= 0 && item < path.length - 1 ? path.slice(0, item + 1).join(".") : null;
}

/** All keys, and all their ancestors. */
function stemsOf(entries: Iterable<FrontMatterEntry>): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { path } of entries) {
    for (let length = 1; length <= path.length; length++)
      stems.add(path.slice(0, length).join("."));
  }
  return stems;
}

/** Whether the page is empty, which is reported by its missing content. */
function isEmptied({ source, target }: RuleContext): boolean {
  const end = source.frontMatter?.place.end.offset ?? 0;
  return target.page.text.trim() === "" && source.page.text.slice(end).trim() !== "";
}
