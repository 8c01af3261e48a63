import { alignedProse, type ProsePair } from "../model/aligned-prose.ts";
import type { SiteIndex } from "../model/config.ts";
import type { Fact } from "../model/fact.ts";
import { resolvePath } from "../model/resolve-path.ts";
import type { Judgement, Rule, RuleContext } from "../model/rule.ts";

/**
 * Links and images that lead nowhere on the site, to a page in another language although the right one exists, or
 * to a place that the other page does not have. Silent without an index of the site.
 */
export const linkTarget: Rule = {
  id: "link-target",
  category: "content",
  messages: {
    "missing-file": { recommended: "error", strict: "error" },
    "wrong-language": { recommended: "warning", strict: "error" },
    "missing-anchor": { recommended: "error", strict: "error" },
  },
  *check(context) {
    const { site } = context.config;
    if (site === undefined) return;
    for (const pair of alignedProse(context.alignment)) yield* judgeLinks(pair, site, context);
  },
};

function* judgeLinks(
  pair: ProsePair,
  site: SiteIndex,
  { source, target, factsOf }: RuleContext,
): Generator<Judgement> {
  const originals = pair.sourceBlocks.flatMap(factsOf.source).filter(isDestination);
  for (const link of pair.targetBlocks.flatMap(factsOf.target).filter(isDestination)) {
    const original = originals.find(({ readings }) =>
      readings.some((reading) => link.readings.includes(reading)),
    );
    const messageId = judgeDestination(link, target.page.path, target.page.language, site);
    if (messageId === null) continue;
    // What leads nowhere from the source page either is not the translation's fault.
    const { path, language } = source.page;
    if (original !== undefined && judgeDestination(original, path, language, site) !== null)
      continue;
    yield {
      messageId,
      data: { destination: link.surface },
      source: original?.place ?? pair.sourcePlace,
      target: link.place,
    };
  }
}

function isDestination({ kind, surface }: Fact): boolean {
  return (
    (kind === "link" || kind === "image") && !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\{)/i.test(surface)
  );
}

function judgeDestination(
  { surface }: Fact,
  from: string,
  language: string,
  site: SiteIndex,
): "missing-file" | "wrong-language" | "missing-anchor" | null {
  const [beforeFragment = "", fragment] = surface.split("#", 2);
  const path = beforeFragment.split("?", 1)[0] ?? "";
  // Where a path from the root of the site, or one without an ending, leads is the generator's to say.
  if (path.startsWith("/") || !/\.[a-z0-9]{1,5}$/i.test(path)) return null;
  const file = resolvePath(from, path);
  if (file === null) return null;
  const page = site.pages.get(file);
  if (page === undefined) return site.hasFile(file) ? null : "missing-file";
  const translation = page.translations[language];
  if (page.language !== language && translation !== undefined) return "wrong-language";
  if (fragment !== undefined && fragment !== "" && !page.anchors.has(decode(fragment))) {
    return "missing-anchor";
  }
  return null;
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
