import type { Page } from "../page/document.ts";
import type { SiteIndex, SitePage } from "../settings/config.ts";
import { decodeAddress } from "./decode-address.ts";
import { hugoReference } from "./hugo-reference.ts";
import { resolvePath } from "./resolve-path.ts";

/** Where a link on a page of a site leads. */
export type Lead =
  /** Off the site, or where only the site's generator knows. */
  | { readonly to: "unknown" }
  /** A file that is no page. */
  | { readonly to: "file" }
  | { readonly to: "nowhere" }
  | {
      readonly to: "page";
      /** The page, or where the address names no language every page that may be shown there. */
      readonly pages: readonly SitePage[];
      /** The language that the link names; null where it names none. */
      readonly language: string | null;
      readonly translations: SitePage["translations"];
      /** Without `#`, decoded; empty where there is none. */
      readonly fragment: string;
      /** Whether the link names the file or the address that the generator gives the page. */
      readonly by: "file" | "address";
    };

const UNKNOWN: Lead = { to: "unknown" };

/**
 * Follows a link of a page: a relative path to a file, and where the site knows its addresses also paths from the
 * root (`/es/docs/tea/`), relative ones without an ending (`../tea/`), and Hugo's references.
 */
export function followLink(
  destination: string,
  from: Pick<Page, "path" | "language">,
  site: SiteIndex,
): Lead {
  const reference = hugoReference(destination);
  if (reference !== null) {
    const { path, fragment, language } = reference;
    return language === null ? followReference(path, fragment, from, site) : UNKNOWN;
  }
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|\{|$)/i.test(destination)) return UNKNOWN;
  const [beforeFragment = "", fragment = ""] = destination.split("#", 2);
  const path = beforeFragment.split("?", 1)[0] ?? "";
  if (path === "") return UNKNOWN;
  if (path.startsWith("/")) return fromRoot(path, fragment, site);
  const file = resolvePath(from.path, path);
  if (file === null) return UNKNOWN;
  if (/\.[a-z0-9]{1,5}$/i.test(path)) {
    const page = site.pages.get(file);
    if (page !== undefined) {
      const shown = shownFor(page, from, site);
      const { language, translations } = shown;
      const anchor = decodeAddress(fragment);
      return { to: "page", pages: [shown], language, translations, fragment: anchor, by: "file" };
    }
    if (site.hasFile(file)) return { to: "file" };
    if (!/\.html?$/i.test(path)) return { to: "nowhere" };
  }
  return fromPage(path, fragment, from, site);
}

/** What the site's generator shows for a link to a page's file. */
function shownFor(page: SitePage, { language }: Pick<Page, "language">, site: SiteIndex): SitePage {
  const home = page.leadsHome === true ? page.translations[language] : undefined;
  return site.pages.get(home ?? "") ?? page;
}

/** An address leads to the page in the language that it names; to any of them where it names none. */
function byAddress(
  translations: SitePage["translations"],
  language: string | null,
  fragment: string,
  site: SiteIndex,
): Lead {
  const paths = language === null ? Object.values(translations) : [translations[language] ?? ""];
  const pages = paths.flatMap((path) => site.pages.get(path) ?? []);
  const anchor = decodeAddress(fragment);
  return { to: "page", pages, language, translations, fragment: anchor, by: "address" };
}

/** An address from the root of the site; a language may stand in it, after the folder that the site lies in too. */
function fromRoot(path: string, fragment: string, site: SiteIndex): Lead {
  const steps = stepsOf(path);
  for (const at of [0, 1]) {
    const named = steps[at]?.toLowerCase();
    if (named === undefined || steps.length < 2) break;
    const translations = groupAt(steps.toSpliced(at, 1), site);
    const language = Object.keys(translations ?? {}).find((tag) => tag.toLowerCase() === named);
    if (translations === null || language === undefined) continue;
    return byAddress(translations, language, fragment, site);
  }
  const translations = groupAt(steps, site);
  return translations === null ? UNKNOWN : byAddress(translations, null, fragment, site);
}

/** An address beside the page's own: counted from its file, or from the folder that its address is for a browser. */
function fromPage(
  path: string,
  fragment: string,
  from: Pick<Page, "path" | "language">,
  site: SiteIndex,
): Lead {
  const folder = `${from.path.replace(/\.[^./]+$/, "")}/x`;
  const groups = [from.path, folder].flatMap((base) => {
    const candidate = resolvePath(base, path);
    if (candidate === null) return [];
    const group = groupAt(withoutLanguage(stepsOf(candidate), from.language), site);
    return group === null ? [] : [group];
  });
  const [first] = groups;
  const isOne = new Set(groups.map((group) => JSON.stringify(group))).size === 1;
  if (first === undefined || !isOne) return UNKNOWN;
  // Beside the page is where its own language lies.
  return byAddress(first, from.language, fragment, site);
}

function withoutLanguage(steps: readonly string[], language: string): string[] {
  return steps.filter((step) => step.toLowerCase() !== language.toLowerCase());
}

function followReference(
  target: string,
  fragment: string,
  from: Pick<Page, "path" | "language">,
  site: SiteIndex,
): Lead {
  const beside = target.startsWith("/") ? null : resolvePath(from.path, target);
  const translations =
    (beside === null ? null : groupAt(withoutLanguage(stepsOf(beside), from.language), site)) ??
    groupAt(stepsOf(target), site);
  if (translations === null) return UNKNOWN;
  const own = site.pages.get(translations[from.language] ?? "");
  if (own === undefined) return { to: "nowhere" };
  return byAddress(translations, from.language, fragment, site);
}

function stepsOf(path: string): string[] {
  return path.split("/").filter((step) => step !== "" && step !== ".");
}

/** The one page with its translations that an address can mean; null where it can mean none, or several. */
function groupAt(steps: readonly string[], site: SiteIndex): SitePage["translations"] | null {
  const found = site.pagesAt?.(`/${steps.join("/")}`) ?? [];
  const [only] = found;
  return only === undefined || found.length > 1
    ? null
    : (site.pages.get(only)?.translations ?? null);
}
