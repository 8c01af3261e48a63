import type { WholePair } from "../../model/pair-input.ts";
import type { CheckResult } from "../../model/report.ts";
import type { SiteIndex, WholeConfig } from "../../model/settings/config.ts";
import type { FileSite } from "../site/index-site.ts";
import { type PackedResult, packResult, unpackResult } from "./pack-result.ts";
import { pruneCache } from "./prune-cache.ts";
import { keyOf, openTextCache } from "./text-cache.ts";
import { answersAlike, type SiteAnswers, traceSite } from "./trace-site.ts";

/** Everything that the result of a pair depends on, except the site and the tool. */
type Inputs = Required<WholePair>;

/** A cache of the results of earlier runs. */
export interface KeptResults {
  /** The cached result for the inputs, or null. */
  readonly find: (inputs: Inputs) => CheckResult | null;
  /** Runs `check` and caches its result. */
  readonly keep: (
    inputs: Inputs,
    check: (site: SiteIndex | null) => Promise<CheckResult>,
  ) => Promise<CheckResult>;
  /** Must be called at the end of a run; removes old entries. */
  readonly close: () => void;
}

/** A cache entry: a result, and the site's answers that it depends on. */
interface Kept {
  readonly answers: SiteAnswers | null;
  readonly result: PackedResult;
}

/** Must be increased with every change of the entry format. */
const FORMAT = "2";

/**
 * Opens a cache of results in a folder, keyed by everything they depend on.
 *
 * @param tool identifies the version and the settings of the tool
 */
export function keepResults(
  folder: string,
  tool: readonly string[],
  site: FileSite | null,
): KeptResults {
  const cache = openTextCache(folder);
  const configs = new WeakMap<WholeConfig, string>();

  function keyFor({ source, target, config }: Inputs): string {
    const configText = configs.get(config) ?? JSON.stringify(config);
    configs.set(config, configText);
    const pages = [source, target].flatMap(({ path, language, text }) => [path, language, text]);
    return keyOf([FORMAT, ...tool, site === null ? "alone" : "site", configText, ...pages]);
  }

  return {
    find: (inputs) => readKept(cache.get(keyFor(inputs)), site),
    async keep(inputs, check) {
      const traced = site === null ? null : traceSite(site);
      const result = await check(traced?.site ?? null);
      const kept: Kept = { answers: traced?.answers() ?? null, result: packResult(result) };
      cache.put(keyFor(inputs), JSON.stringify(kept));
      return result;
    },
    close: () => pruneCache(folder),
  };
}

function readKept(text: string | null, site: FileSite | null): CheckResult | null {
  if (text === null) return null;
  // The cache's checksum guarantees that the text is what was stored.
  const { answers, result } = JSON.parse(text) as Kept;
  if (answers !== null && (site === null || !answersAlike(answers, site))) return null;
  return unpackResult(result);
}
