import { anchorsOf, headingAnchorsOf } from "../../model/links/anchors.ts";
import type { Page } from "../../model/page/document.ts";
import type { WholePair } from "../../model/pair-input.ts";
import type { CheckResult } from "../../model/report.ts";
import type { EngineChoice, SiteIndex } from "../../model/settings/config.ts";
import { errorMessage } from "../../model/text/error-message.ts";
import type { KeptResults } from "../../workspace/cache/keep-results.ts";
import type { FileSite, IndexedGroup, PagePlaces } from "../../workspace/site/index-site.ts";
import type { Core } from "../surroundings.ts";

/** Everything that checking pairs takes besides the pairs: plain data, so that a thread can be given it. */
export interface CheckSetup {
  readonly engine: EngineChoice;
  readonly ui: string;
  /** Whether sentences are aligned as well. */
  readonly sentences: boolean;
  /** Absolute: where pages' paths count from. */
  readonly cwd: string;
  /** Every page of the site with its translations; null where there is none to look at. */
  readonly groups: readonly IndexedGroup[] | null;
  /** Where results are kept, and by which build of the tool; null to keep none. */
  readonly cache: { readonly folder: string; readonly build: string } | null;
}

/** A pair as it was read. */
export type ReadPair = Required<WholePair>;

/** What became of a pair that was read. */
export type Verdict =
  | { readonly verdict: "checked"; readonly result: CheckResult }
  /** The pair brought the core down, which must not hide what the others have to say. */
  | { readonly verdict: "crashed"; readonly detail: string };

/** Checks pairs, and knows those that were checked before. */
export interface Checker {
  /** What an earlier run kept of a pair, or null. Asks the core nothing, so that it need not even be loaded. */
  readonly recall: (pair: ReadPair) => CheckResult | null;
  /** Checks a pair. Never throws. */
  readonly check: (pair: ReadPair) => Promise<Verdict>;
  /** To be called when the run is over. */
  readonly close: () => void;
}

/**
 * Makes what checks pairs.
 *
 * @param loadCore asked once, before the first pair is checked
 */
export async function makeChecker(
  setup: CheckSetup,
  loadCore: (engine: EngineChoice) => Promise<Core>,
): Promise<Checker> {
  const { groups, cwd, ui, engine, sentences } = setup;
  let core: Core | null = null;
  // Places are asked for while a pair is checked, and then there is a core.
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
