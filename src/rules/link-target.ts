import type { Both } from "../model/both.ts";
import type { Fact } from "../model/fact.ts";
import { followLink, type Lead } from "../model/links/follow-link.ts";
import type { Page } from "../model/page/document.ts";
import type { Judgement, Rule, RuleContext } from "../model/rule.ts";
import type { SiteIndex } from "../model/settings/config.ts";
import { alignedProse, type ProsePair } from "../model/text/aligned/aligned-prose.ts";

/**
 * Reports links and images whose target does not exist on the site, is in another language although the right
 * one exists, or lacks the anchor. Needs an index of the site.
 */
export const linkTarget = {
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
} as const satisfies Rule;

function* judgeLinks(
  pair: ProsePair,
  site: SiteIndex,
  { source, target, factsOf }: RuleContext,
): Generator<Judgement> {
  const links = pair.targetBlocks.flatMap(factsOf.target).filter(isDestination);
  if (links.length === 0) return;
  const originals = pair.sourceBlocks.flatMap(factsOf.source).filter(isDestination);
  const pages = { source: source.page, target: target.page };
  for (const link of links) {
    const messageId = judge(link, target.page, site);
    if (messageId === null) continue;
    const original = originals.find(({ readings }) =>
      readings.some((reading) => link.readings.includes(reading)),
    );
    // A link that is broken on the source page too is not the translation's fault.
    if (original !== undefined && judge(original, source.page, site) !== null) continue;
    if (messageId === "missing-anchor" && !isSure(link, original, pages, site)) continue;
    yield {
      messageId,
      data: {
        destination: link.surface,
        ...pathIn(messageId, link, target.page, site),
        ...(messageId === "missing-anchor" && anchorsOfLinks(link, original, pages, site)),
      },
      source: original?.place ?? pair.sourcePlace,
      target: link.place,
    };
  }
}

function isDestination({ kind }: Fact): boolean {
  return kind === "link" || kind === "image";
}

type MessageId = "missing-file" | "wrong-language" | "missing-anchor";

function judge({ surface }: Fact, page: Page, site: SiteIndex): MessageId | null {
  const lead = followLink(surface, page, site);
  if (lead.to === "nowhere") return "missing-file";
  if (lead.to !== "page") return null;
  const isAtHome = lead.translations[page.language] === undefined;
  if (!isAtHome && languageOf(lead, page) !== page.language) return "wrong-language";
  return hasAnchor(lead) ? null : "missing-anchor";
}

/** For a link to the wrong language, the path of the page in the right one. */
function pathIn(
  messageId: MessageId,
  { surface }: Fact,
  page: Page,
  site: SiteIndex,
): { readonly path?: string } {
  const lead = followLink(surface, page, site);
  if (messageId !== "wrong-language" || lead.to !== "page") return {};
  const path = lead.translations[page.language];
  return path === undefined ? {} : { path };
}

/**
 * The language that a link leads to. An address without a language means the default language on some sites
 * and the page's own on others; the former if other links of the page name the page's language.
 */
function languageOf({ language }: Lead & { to: "page" }, page: Page): string {
  return language ?? (page.text.includes(`](/${page.language}/`) ? "" : page.language);
}

function hasAnchor({ pages, fragment }: Lead & { to: "page" }): boolean {
  return (
    fragment === "" || pages.length === 0 || pages.some(({ anchors }) => anchors.has(fragment))
  );
}

/** The anchor of a link, and the intended one if known. */
function anchorsOfLinks(
  link: Fact,
  original: Fact | undefined,
  pages: Both<Page>,
  site: SiteIndex,
): { readonly actual?: string; readonly expected?: string } {
  const actual = link.surface.slice(link.surface.indexOf("#"));
  if (original === undefined) return { actual };
  const from = followLink(original.surface, pages.source, site);
  const to = followLink(link.surface, pages.target, site);
  const meant = from.to === "page" && to.to === "page" ? expectedAnchor(from, to) : null;
  return meant === null ? { actual } : { actual, expected: `#${meant}` };
}

/**
 * The anchor of the heading that corresponds to the one that the source link leads to: of the same index and
 * the same slug style. Null if the two pages differ in their number of headings.
 */
function expectedAnchor(from: Lead & { to: "page" }, to: Lead & { to: "page" }): string | null {
  const [ours, theirs] = [from.pages[0]?.headings ?? [], to.pages[0]?.headings ?? []];
  if (from.pages.length !== 1 || to.pages.length !== 1 || ours.length !== theirs.length)
    return null;
  const at = ours.findIndex((ids) => ids.includes(from.fragment));
  const ids = theirs[at] ?? [];
  const meant = ids[ours[at]?.indexOf(from.fragment) ?? 0] ?? ids[0];
  return meant === undefined || meant === to.fragment ? null : meant;
}

/** The page behind an address is a guess, confirmed only if the source link leads to an existing anchor. */
function isSure(
  link: Fact,
  original: Fact | undefined,
  pages: Both<Page>,
  site: SiteIndex,
): boolean {
  const lead = followLink(link.surface, pages.target, site);
  if (lead.to !== "page" || lead.by === "file") return true;
  const from = original === undefined ? null : followLink(original.surface, pages.source, site);
  return from?.to === "page" && from.fragment !== "" && hasAnchor(from);
}
