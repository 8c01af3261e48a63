import { resolve } from "node:path";
import type { Override } from "../../workspace/config/config-schema.ts";
import { idleOverrides, type PairTraits } from "../../workspace/config/resolve-config.ts";
import type { ConfigSpot, KeyPath, Obstacle } from "../../workspace/obstacle.ts";
import { isVarietyOf } from "../../workspace/pairs/language-tag.ts";
import { patternMatcher } from "../../workspace/pairs/layouts/patterns.ts";
import type { Pairing } from "../../workspace/pairs/pair-families.ts";
import type { Project } from "./open-project.ts";

/** The pages of a site as found under a configuration. */
export interface SiteUnderConfig {
  /** The number of pages that `ignore` excludes if it excludes all; else 0. */
  readonly allIgnored: number;
  /** The 0-based indexes of the `ignore` patterns that exclude nothing. */
  readonly idleIgnores: readonly number[];
  /** Relative to the root. */
  readonly pages: readonly string[];
  readonly pairing: Pairing;
  /** Pairs the pages again, with all languages. */
  readonly pairAll: () => Pairing;
}

/** Finds settings of a configuration that match nothing on the site: most likely mistakes. */
export async function findIdleSettings(
  { cwd, config, configFile }: Project,
  site: SiteUnderConfig,
): Promise<readonly Obstacle[]> {
  if (configFile === null) return [];
  const idle: Idle[] = [
    ...(site.allIgnored > 0 ? [{ keys: ["ignore"], all: site.allIgnored }] : []),
    ...(config.pairs ?? []).flatMap((pattern, at) =>
      (["source", "target"] as const)
        .filter((side) => !site.pages.some(patternMatcher(pattern[side])))
        .map((side) => ({ keys: ["pairs", at, side] })),
    ),
    ...idleSource(config.sourceLanguage, site.pairing),
    ...idleLanguages(config.languages ?? [], site),
    ...idleIgnoresOf(config.ignore ?? [], site),
    ...idleOverridesOf(config.overrides ?? [], site.pairing),
  ];
  if (idle.length === 0) return [];
  const { spotsIn } = await import("../../workspace/config/spots-in-config.ts");
  const spotOf = await spotsIn(resolve(cwd, configFile), configFile);
  return idle.map((one) => {
    const value = one.keys.reduce<unknown>((whole, key) => at(whole, key), config);
    return asObstacle(one, holdsBackslash(value), spotOf(one.keys));
  });
}

function at(whole: unknown, key: PropertyKey): unknown {
  return typeof whole === "object" && whole !== null ? Reflect.get(whole, key) : undefined;
}

function holdsBackslash(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\\");
  return typeof value === "object" && value !== null && Object.values(value).some(holdsBackslash);
}

/** A setting without effect, or, if `all` is given, one that excludes all pages; `all` is their number. */
interface Idle {
  readonly keys: KeyPath;
  readonly all?: number;
  /** The existing languages, if the setting names languages. */
  readonly found?: readonly string[];
}

function asObstacle({ keys, all, found }: Idle, backslash: boolean, spot: ConfigSpot): Obstacle {
  return all === undefined
    ? { obstacle: "idle-setting", ...spot, keys, found: found ?? [], backslash }
    : { obstacle: "all-ignored", ...spot, pages: all };
}

/** Unused `ignore` patterns; none if there are no pairs at all, since these are not the cause. */
function idleIgnoresOf(
  ignore: readonly string[],
  { idleIgnores, pairing }: SiteUnderConfig,
): Idle[] {
  if (pairing.pairs.length === 0) return [];
  return idleIgnores.map((at) => ({ keys: ignore.length > 1 ? ["ignore", at] : ["ignore"] }));
}

/** Unused overrides; none if there are no pairs at all, since these are not the cause. */
function idleOverridesOf(overrides: readonly Override[], pairing: Pairing): Idle[] {
  if (pairing.pairs.length === 0) return [];
  return idleOverrides(overrides, traitsOf(pairing)).map(({ at, key }) => ({
    keys: ["overrides", at, ...(key === null ? [] : [key])],
  }));
}

/** A configured source language that no page is in, although pages are translations of each other. */
function idleSource(named: string | undefined, { obstacles }: Pairing): Idle[] {
  if (named === undefined) return [];
  const found = obstacles.flatMap((one) =>
    one.obstacle === "no-source-language" ? one.languages : [],
  );
  return found.length === 0 ? [] : [{ keys: ["sourceLanguage"], found: [...new Set(found)] }];
}

function idleLanguages(
  languages: readonly string[],
  { pairing, pairAll }: SiteUnderConfig,
): Idle[] {
  const present = languagesOf(pairing);
  const idle = languages.flatMap((tag, at) =>
    present.some((language) => isVarietyOf(language, tag)) ? [] : [at],
  );
  if (idle.length === 0) return [];
  const whole = languagesOf(pairAll());
  return idle
    .filter((at) => !whole.some((language) => isVarietyOf(language, languages[at] ?? "")))
    .map((at) => ({ keys: ["languages", at], found: whole }));
}

/** Every language that a page is in or lacks. */
function languagesOf({ pairs, unpaired }: Pairing): string[] {
  const languages = [
    ...pairs.flatMap(({ source, target }) => [source.language, target.language]),
    ...unpaired.flatMap(({ language, missing }) => [language, missing]),
  ];
  return [...new Set(languages)].sort();
}

function traitsOf({ pairs, unpaired }: Pairing): PairTraits[] {
  return [
    ...pairs.map(({ source, target }) => ({
      source: source.path,
      target: target.path,
      targetLanguage: target.language,
    })),
    ...unpaired.flatMap(({ path, language, missing }) =>
      [language, missing].map((targetLanguage) => ({ source: path, target: path, targetLanguage })),
    ),
  ];
}
