import type { WholePair } from "../../model/pair-input.ts";
import type { CheckResult } from "../../model/report.ts";
import type { SiteIndex, WholeConfig } from "../../model/settings/config.ts";
import type { FileSite } from "../site/index-site.ts";
import { type PackedResult, packResult, unpackResult } from "./pack-result.ts";
import { pruneCache } from "./prune-cache.ts";
import { keyOf, openTextCache } from "./text-cache.ts";
import { answersAlike, type SiteAnswers, traceSite } from "./trace-site.ts";

/** What a pair's result depends on, the site and the tool aside. */
type Inputs = Required<WholePair>;

/** Results of earlier runs. */
export interface KeptResults {
  /** The result that is kept for the inputs, or null. */
  readonly find: (inputs: Inputs) => CheckResult | null;
  /** The result of `check`, which is kept from now on. */
  readonly keep: (
    inputs: Inputs,
    check: (site: SiteIndex | null) => Promise<CheckResult>,
  ) => Promise<CheckResult>;
  /** To be called when a run is over: lets go of what is old. */
  readonly close: () => void;
}

/** What is kept: a result, and what the site had said meanwhile. */
interface Kept {
  readonly answers: SiteAnswers | null;
  readonly result: PackedResult;
}

/** Grows with every change of what is kept. */
const FORMAT = "2";

/**
 * Keeps results in a folder, by everything they depend on.
 *
 * @param tool what tells one state and setting of the tool from another
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
  // The cache's seal says that the text is what was kept.
  const { answers, result } = JSON.parse(text) as Kept;
  if (answers !== null && (site === null || !answersAlike(answers, site))) return null;
  return unpackResult(result);
}
