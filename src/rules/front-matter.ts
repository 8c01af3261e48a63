import type { CheckConfig } from "../model/config.ts";
import type { Document, FrontMatterEntry } from "../model/document.ts";
import { type PossibleFix, replacing } from "../model/fix.ts";
import { ownEntry } from "../model/lookup/own-entry.ts";
import { type Place, startOfPage } from "../model/place.ts";
import type { Judgement, Rule, RuleContext } from "../model/rule.ts";

/**
 * Front matter keys that the translation lacks, and values that changed though they are the same in every
 * language. Without a schema in the config, numbers, booleans, dates and paths are invariant and words are not.
 */
export const frontMatter: Rule = {
  id: "front-matter",
  category: "structure",
  messages: {
    "block-missing": { recommended: "error", strict: "error" },
    "key-missing": { recommended: "warning", strict: "error" },
    "key-extra": { recommended: "off", strict: "info" },
    "value-changed": { recommended: "error", strict: "error" },
    "link-changed": { recommended: "warning", strict: "error" },
  },
  *check(context) {
    const { source, target } = context;
    if (source.frontMatter === null) return;
    if (target.frontMatter === null) {
      // A page whose front matter can't be read says so itself.
      if (target.problems.some(({ problem }) => problem.startsWith("front-matter"))) return;
      const places = { source: source.frontMatter.place, target: startOfPage(target.page.path) };
      yield { messageId: "block-missing", data: {}, ...places };
      return;
    }
    yield* compareEntries(context);
  },
};

function* compareEntries({
  source,
  target,
  config,
  readingsOf,
}: RuleContext): Generator<Judgement> {
  const from = entriesByPath(source);
  const to = entriesByPath(target);
  const [ours, theirs] = [stemsOf(from.values()), stemsOf(to.values())];
  const end = target.frontMatter?.place ?? startOfPage(target.page.path);
  let behind: Place = end;
  const told = new Set<string>();
  for (const [path, entry] of from) {
    const key = entry.path.join(".");
    const other = to.get(path);
    if (other === undefined) {
      const missing = missingKey(entry, theirs);
      if (missing === null || told.has(missing) || mayBeMissing(key, config)) continue;
      told.add(missing);
      yield {
        messageId: "key-missing",
        data: { key: missing },
        source: entry.place,
        target: lineOf(target, behind),
      };
      continue;
    }
    behind = other.place;
    if (isInvariant(entry, key, config) && !sameValue(entry, other)) {
      const data = { key, expected: entry.value, actual: other.value };
      yield {
        messageId: "value-changed",
        data,
        source: entry.place,
        target: other.place,
        ...sameAs(entry, other, source, target),
      };
    } else if (!ONE_SIDED.test(key) && settingOf(key, config) === null) {
      const [from, to] = [destinationOf(entry), destinationOf(other)];
      if (from === null || to === null) continue;
      const ours = readingsOf.source(from);
      if (readingsOf.target(to).some((reading) => ours.includes(reading))) continue;
      const data = { key, expected: from, actual: to };
      yield { messageId: "link-changed", data, source: entry.place, target: other.place };
    }
  }
  for (const [path, entry] of to) {
    const key = entry.path.join(".");
    const extra = from.has(path) ? null : missingKey(entry, ours);
    if (extra === null || told.has(extra) || mayBeMissing(key, config)) continue;
    told.add(extra);
    const place = source.frontMatter?.place ?? startOfPage(source.page.path);
    yield {
      messageId: "key-extra",
      data: { key: extra },
      source: lineOf(source, place),
      target: entry.place,
    };
  }
}

/** A value that fits one line is put back as the source page writes it, where both write in the same syntax. */
function sameAs(
  entry: FrontMatterEntry,
  other: FrontMatterEntry,
  source: Document,
  target: Document,
): PossibleFix {
  const [from, to] = [writtenAt(entry.place, source), writtenAt(other.place, target)];
  const isAlike = source.frontMatter?.syntax === target.frontMatter?.syntax;
  const isPlain = other.value !== null && !/[\r\n]/.test(from + to);
  return isAlike && isPlain ? replacing(target.page, other.place, to, from) : {};
}

function writtenAt({ start, end }: Place, { page }: Document): string {
  return page.text.slice(start.offset, end.offset);
}

/** The empty place at the end of the line where something ends: a missing key belongs behind it. */
function lineOf({ lines }: Document, { start }: Place): Place {
  const end = start.offset - start.column + 1 + lines.lineAt(start.offset).length;
  return lines.placeOf(end, end);
}

/** By path: a key with a full stop in it is not a key inside another. */
function entriesByPath({ frontMatter: block }: Document): ReadonlyMap<string, FrontMatterEntry> {
  return new Map((block?.entries ?? []).map((entry) => [entry.path.join("\0"), entry]));
}

/** Keys that record where a translation comes from, who made it or when it was last touched stand on one side by nature. */
const ONE_SIDED =
  /(?:^|\.)(?:default_lang_commit|source_?commit|l10n|translat\w*|source_sha256|drifted\w*|lang|language|locale|cspell\w*|page_id|aliases|redirect\w*|author\w*|reviewer\w*|contributors?|last_?mod(?:ified)?|last_?updated?(?:_?at)?|updated?(?:_?at|_?on)?|modified(?:_?at|_?date)?|date_?modified|(?:git_)?revision_?date\w*|slug|url|permalink)(?:\.|$)/i;

function mayBeMissing(key: string, config: CheckConfig): boolean {
  const setting = settingOf(key, config);
  return setting === null ? ONE_SIDED.test(key) : setting === "optional";
}

/**
 * The key under which an entry is missing: its own, or that of the list it stands in. Null where the other page
 * has the list: one keyword more or less is the translator's choice. A key of an item that both pages have is as much
 * a key as any.
 */
function missingKey({ path }: FrontMatterEntry, other: ReadonlySet<string>): string | null {
  const item = path.findIndex(
    (step, index) => /^\d+$/.test(step) && !other.has(path.slice(0, index + 1).join(".")),
  );
  const key = path.slice(0, item < 0 ? path.length : item).join(".");
  return item >= 0 && other.has(key) ? null : key;
}

/** Every key, and everything that holds one. */
function stemsOf(entries: Iterable<FrontMatterEntry>): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { path } of entries) {
    for (let length = 1; length <= path.length; length++)
      stems.add(path.slice(0, length).join("."));
  }
  return stems;
}

function isInvariant(entry: FrontMatterEntry, key: string, config: CheckConfig): boolean {
  const setting = settingOf(key, config);
  if (setting !== null) return setting === "invariant";
  // `lastUpdated: true` says how a page is shown, and not when it was touched.
  if (typeof entry.value === "boolean") return true;
  if (ONE_SIDED.test(key)) return false;
  if (typeof entry.value === "number") return true;
  return typeof entry.value === "string" && hasInvariantShape(entry.value.trim());
}

function hasInvariantShape(value: string): boolean {
  return DATE_OR_VERSION.test(value) || (FILE.test(value) && !/[\s:]/.test(value));
}

/** An ISO date, with a time or without, or a version. */
const DATE_OR_VERSION = /^(?:\d{4}-\d{2}-\d{2}\S*(?: \S+)*|v?\d+(?:\.\d+)+)$/i;
/** How the path of a file ends that pages name. */
const FILE = /[^/]\.(?:png|jpe?g|webp|gif|svg|avif|mp4|css|js|ts|tsx|astro|html)$/i;

/** A value that is an address or a path from somewhere, and nothing else. */
function destinationOf({ value }: FrontMatterEntry): string | null {
  return typeof value === "string" && /^(?:https?:\/\/|\.{0,2}\/)\S+$/.test(value) ? value : null;
}

function sameValue(a: FrontMatterEntry, b: FrontMatterEntry): boolean {
  return a.value === b.value || plainValue(a) === plainValue(b);
}

/** Parts of a date and a time may lack their leading zero: `2014-01-10 0:00:00`. */
function plainValue({ value }: FrontMatterEntry): string {
  const text = String(value).trim();
  return /^\d{4}-\d{1,2}-\d{1,2}/.test(text) ? text.replace(/(?<=[-: T])\d(?!\d)/g, "0$&") : text;
}

/** The setting of a key, or of the mapping that holds it. */
function settingOf(key: string, { frontMatter: schema }: CheckConfig) {
  const steps = key.split(".");
  for (let length = steps.length; length > 0; length--) {
    const setting = ownEntry(schema, steps.slice(0, length).join("."));
    if (setting !== undefined) return setting;
  }
  return null;
}
