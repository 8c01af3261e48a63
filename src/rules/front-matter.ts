import type { CheckConfig } from "../model/config.ts";
import type { Document, FrontMatterEntry } from "../model/document.ts";
import { type Place, startOfPage } from "../model/place.ts";
import type { Judgement, Rule } from "../model/rule.ts";

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
  },
  *check({ source, target, config }) {
    if (source.frontMatter === null) return;
    if (target.frontMatter === null) {
      // A page whose front matter can't be read says so itself.
      if (target.problems.some(({ problem }) => problem.startsWith("front-matter"))) return;
      const places = { source: source.frontMatter.place, target: startOfPage(target.page.path) };
      yield { messageId: "block-missing", data: {}, ...places };
      return;
    }
    yield* compareEntries(source, target, config);
  },
};

function* compareEntries(
  source: Document,
  target: Document,
  config: CheckConfig,
): Generator<Judgement> {
  const from = entriesByKey(source);
  const to = entriesByKey(target);
  const end = target.frontMatter?.place ?? startOfPage(target.page.path);
  let behind: Place = end;
  for (const [key, entry] of from) {
    const other = to.get(key);
    if (other === undefined) {
      if (mayBeMissing(entry, key, config)) continue;
      yield {
        messageId: "key-missing",
        data: { key },
        source: entry.place,
        target: lineOf(target, behind),
      };
      continue;
    }
    behind = other.place;
    if (isInvariant(entry, key, config) && !sameValue(entry, other)) {
      const data = { key, expected: entry.value, actual: other.value };
      yield { messageId: "value-changed", data, source: entry.place, target: other.place };
    }
  }
  for (const [key, entry] of to) {
    if (from.has(key) || mayBeMissing(entry, key, config)) continue;
    const place = source.frontMatter?.place ?? startOfPage(source.page.path);
    yield {
      messageId: "key-extra",
      data: { key },
      source: lineOf(source, place),
      target: entry.place,
    };
  }
}

/** The empty place at the end of the line where something ends: a missing key belongs behind it. */
function lineOf({ lines }: Document, { start }: Place): Place {
  const end = start.offset - start.column + 1 + lines.lineAt(start.offset).length;
  return lines.placeOf(end, end);
}

function entriesByKey({ frontMatter: block }: Document): ReadonlyMap<string, FrontMatterEntry> {
  return new Map((block?.entries ?? []).map((entry) => [entry.path.join("."), entry]));
}

/** Keys that record where a translation comes from or who made it stand on one side by nature. */
const ONE_SIDED =
  /(?:^|\.)(?:default_lang_commit|source_?commit|l10n|translat\w*|source_sha256|drifted\w*|lang|language|locale|cspell\w*|page_id|aliases|redirect\w*|author\w*|reviewer\w*|contributors?|slug|url|permalink)(?:\.|$)/i;

function mayBeMissing(entry: FrontMatterEntry, key: string, config: CheckConfig): boolean {
  const setting = settingOf(key, config);
  if (setting !== null) return setting === "optional";
  if (ONE_SIDED.test(key)) return true;
  // One keyword more or less in a list is the translator's choice.
  return entry.path.some((step) => /^\d+$/.test(step));
}

function isInvariant(entry: FrontMatterEntry, key: string, config: CheckConfig): boolean {
  const setting = settingOf(key, config);
  if (setting !== null) return setting === "invariant";
  if (ONE_SIDED.test(key)) return false;
  if (typeof entry.value === "number" || typeof entry.value === "boolean") return true;
  return typeof entry.value === "string" && INVARIANT_SHAPE.test(entry.value.trim());
}

/** ISO dates, versions, paths with a file ending. */
const INVARIANT_SHAPE =
  /^(?:\d{4}-\d{2}-\d{2}\S*(?: \S+)*|v?\d+(?:\.\d+)+|[^\s:]*\/?[^\s/:]+\.(?:png|jpe?g|webp|gif|svg|avif|mp4|css|js|ts|tsx|astro|html))$/i;

function sameValue(a: FrontMatterEntry, b: FrontMatterEntry): boolean {
  return a.value === b.value || String(a.value).trim() === String(b.value).trim();
}

/** The setting of a key, or of the mapping that holds it. */
function settingOf(key: string, { frontMatter: schema }: CheckConfig) {
  if (schema === undefined) return null;
  const steps = key.split(".");
  for (let length = steps.length; length > 0; length--) {
    const setting = schema[steps.slice(0, length).join(".")];
    if (setting !== undefined) return setting;
  }
  return null;
}
