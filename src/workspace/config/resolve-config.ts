import type { TermEntry, WholeConfig } from "../../model/settings/config.ts";
import { termEntries } from "../../model/settings/whole-config.ts";
import { isVarietyOf } from "../pairs/language-tag.ts";
import { pathMatcher } from "../pairs/match-paths.ts";
import type { Config, Override } from "./config-schema.ts";

/**
 * The properties of a pair that overrides are selected by. Paths are relative to the project's root, with
 * forward slashes.
 */
export interface PairTraits {
  readonly source: string;
  readonly target: string;
  readonly targetLanguage: string;
}

type PerPair = Pick<Config, "preset" | "rules" | "dialects" | "terms" | "names" | "frontMatter">;

/**
 * Creates a function that resolves the configuration of a pair for the core. Pairs with the same overrides
 * share one object, so that a large termbase exists only once.
 *
 * @param termbase entries from files; an entry of the configuration with the same id takes precedence
 */
export function configResolver(
  config: Config,
  termbase: readonly TermEntry[] = [],
): (pair: PairTraits) => WholeConfig {
  const overrides = (config.overrides ?? []).map((layer) => ({ layer, countsFor: testOf(layer) }));
  const known = new Map<string, WholeConfig>();
  return (pair) => {
    const counting = overrides.filter(({ countsFor }) => countsFor(pair));
    const key = counting.map((override) => overrides.indexOf(override)).join();
    const resolved =
      known.get(key) ?? layOver([config, ...counting.map(({ layer }) => layer)], termbase);
    known.set(key, resolved);
    return resolved;
  };
}

/**
 * Merges layers, of which later ones take precedence. Tables are merged by key and terms by id; preset and
 * dialects are replaced.
 */
function layOver(layers: readonly PerPair[], termbase: readonly TermEntry[]): WholeConfig {
  const preset = layers.findLast((layer) => layer.preset !== undefined)?.preset;
  const dialects = layers.findLast((layer) => layer.dialects !== undefined)?.dialects;
  const ownTerms = new Map(
    layers.flatMap((layer) => termEntries(layer.terms ?? [])).map((entry) => [entry.id, entry]),
  );
  const terms = [...ownTerms.values(), ...termbase.filter(({ id }) => !ownTerms.has(id))];
  const rules = joined(layers.map((layer) => layer.rules));
  const names = joined(layers.map((layer) => layer.names));
  const frontMatter = joined(layers.map((layer) => layer.frontMatter));
  return {
    ...(preset !== undefined && { preset }),
    ...(dialects !== undefined && { dialects }),
    ...(terms.length > 0 && { terms }),
    ...(rules !== null && { rules }),
    ...(names !== null && { names }),
    ...(frontMatter !== null && { frontMatter }),
  };
}

/**
 * An override that applies to no pair, and the key that alone causes this; null if neither key alone does.
 */
export interface IdleOverride {
  readonly at: number;
  readonly key: "files" | "languages" | null;
}

/** Finds the overrides that apply to none of the pairs. */
export function idleOverrides(
  overrides: readonly Override[],
  pairs: readonly PairTraits[],
): IdleOverride[] {
  return overrides.flatMap((layer, at): IdleOverride[] => {
    const byFile = fileTestOf(layer);
    const byLanguage = languageTestOf(layer);
    if (pairs.some((pair) => byFile(pair) && byLanguage(pair))) return [];
    if (!pairs.some(byFile)) return [{ at, key: "files" }];
    return [{ at, key: pairs.some(byLanguage) ? null : "languages" }];
  });
}

type PairTest = (pair: PairTraits) => boolean;

function testOf(layer: Override): PairTest {
  const byFile = fileTestOf(layer);
  const byLanguage = languageTestOf(layer);
  return (pair) => byFile(pair) && byLanguage(pair);
}

function fileTestOf({ files }: Override): PairTest {
  if (files === undefined) return () => true;
  const matches = pathMatcher(files);
  return ({ source, target }) => matches(source) || matches(target);
}

function languageTestOf({ languages }: Override): PairTest {
  return ({ targetLanguage }) =>
    languages === undefined || languages.some((tag) => isVarietyOf(targetLanguage, tag));
}

function joined<T>(
  tables: readonly (Readonly<Record<string, T>> | undefined)[],
): Readonly<Record<string, T>> | null {
  const given = tables.filter((table) => table !== undefined);
  return given.length === 0 ? null : Object.assign({}, ...given);
}
