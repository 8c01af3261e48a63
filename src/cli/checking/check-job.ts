import { anchorsOf, headingAnchorsOf } from "../../model/links/anchors.ts";
import type { Page } from "../../model/page/document.ts";
import type { WholePair } from "../../model/pair-input.ts";
import type { CheckResult } from "../../model/report.ts";
import type { EngineChoice, SiteIndex } from "../../model/settings/config.ts";
import { errorMessage } from "../../model/text/error-message.ts";
import type { KeptResults } from "../../workspace/cache/keep-results.ts";
import type { FileSite, IndexedGroup, PagePlaces } from "../../workspace/site/index-site.ts";
import type { Core } from "../surroundings.ts";

/** Everything needed to check pairs besides the pairs. Plain data, so that threads can receive it. */
export interface CheckSetup {
  readonly engine: EngineChoice;
  readonly ui: string;
  /** Whether sentences are aligned too. */
  readonly sentences: boolean;
  /** The folder that page paths are relative to; absolute. */
  readonly cwd: string;
  /** Every page of the site with its translations; null if there is no site. */
  readonly groups: readonly IndexedGroup[] | null;
  /** The folder for cached results and the build of the tool; null to disable the cache. */
  readonly cache: { readonly folder: string; readonly build: string } | null;
}

/** A pair that has been read. */
export type ReadPair = Required<WholePair>;

/** The outcome of checking a pair. */
export type Verdict =
  | { readonly verdict: "checked"; readonly result: CheckResult }
  /** The core threw on this pair; the other pairs are still reported. */
  | { readonly verdict: "crashed"; readonly detail: string };

/** Checks pairs, with a cache of earlier results. */
export interface Checker {
  /** The cached result of a pair, or null. Does not use the core, so that it need not be loaded. */
  readonly recall: (pair: ReadPair) => CheckResult | null;
  /** Checks a pair. Never throws. */
  readonly check: (pair: ReadPair) => Promise<Verdict>;
  /** Must be called at the end of the run. */
  readonly close: () => void;
}

/**
 * Creates a checker.
 *
 * @param loadCore called once, before the first pair is checked
 */
export async function makeChecker(
  setup: CheckSetup,
  loadCore: (engine: EngineChoice) => Promise<Core>,
): Promise<Checker> {
  const { groups, cwd, ui, engine, sentences } = setup;
  let core: Core | null = null;
  // Anchors are looked up only while a pair is checked, when the core is loaded.
  const site = await openSite(groups, cwd, (page) => {
    const document = core?.parsePage(page);
    return document === undefined
      ? { anchors: new Set() }
      : { anchors: new Set(anchorsOf(document)), headings: headingAnchorsOf(document) };
  });
  const kept = await openKept(setup, site);

  async function run({ source, target, config }: ReadPair): Promise<CheckResult> {
    const loaded = core ?? (await loadCore(engine));
    core = loaded;
    const checkOn = (asked: SiteIndex | null): Promise<CheckResult> =>
      loaded.checkPair({
        source,
        target,
        config: {
          ...config,
          ui,
          ...(sentences && { sentences }),
          ...(asked !== null && { site: asked }),
        },
      });
    return kept === null
      ? await checkOn(site)
      : await kept.keep({ source, target, config }, checkOn);
  }

  return {
    recall: (pair) => kept?.find(pair) ?? null,
    async check(pair) {
      try {
        return { verdict: "checked", result: await run(pair) };
      } catch (error) {
        return {
          verdict: "crashed",
          detail: errorMessage(error),
        };
      }
    },
    close: () => kept?.close(),
  };
}

async function openSite(
  groups: CheckSetup["groups"],
  cwd: string,
  placesOn: (page: Page) => PagePlaces,
): Promise<FileSite | null> {
  if (groups === null) return null;
  const { indexSite } = await import("../../workspace/site/index-site.ts");
  return indexSite(groups, cwd, placesOn);
}

async function openKept(
  { cache, engine, ui, sentences }: CheckSetup,
  site: FileSite | null,
): Promise<KeptResults | null> {
  if (cache === null) return null;
  const { keepResults } = await import("../../workspace/cache/keep-results.ts");
  return keepResults(cache.folder, [cache.build, engine, ui, String(sentences)], site);
}
