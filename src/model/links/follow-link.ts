import type { Page } from "../page/document.ts";
import type { SiteIndex, SitePage } from "../settings/config.ts";
import { decodeAddress } from "./decode-address.ts";
import { hugoReference } from "./hugo-reference.ts";
import { resolvePath } from "./resolve-path.ts";

/** Where a link on a page of the site leads. */
export type Lead =
  /** Off the site, or resolvable only by the site generator. */
  | { readonly to: "unknown" }
  /** A file that is not a page. */
  | { readonly to: "file" }
  | { readonly to: "nowhere" }
  | {
      readonly to: "page";
      /** The page. For an address without a language, every page that may be shown there. */
      readonly pages: readonly SitePage[];
      /** The language that the link names; null if it names none. */
      readonly language: string | null;
      readonly translations: SitePage["translations"];
      /** Decoded, without `#`; empty if there is none. */
      readonly fragment: string;
      /** Whether the link names the file of the page or the address that the generator gives it. */
      readonly by: "file" | "address";
    };

const UNKNOWN: Lead = { to: "unknown" };

/**
 * Resolves a link on a page: a relative path to a file, a Hugo reference or, if the site knows its addresses,
 * a path from the root (`/es/docs/tea/`) or a relative one without an extension (`../tea/`).
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

/** The page that the generator shows for a link to the file of `page`. */
function shownFor(page: SitePage, { language }: Pick<Page, "language">, site: SiteIndex): SitePage {
  const home = page.leadsHome === true ? page.translations[language] : undefined;
  return site.pages.get(home ?? "") ?? page;
}

/** Resolves an address to the page in the language that it names, or to all translations if it names none. */
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

/**
 * Resolves an address from the root of the site. A language may be its first segment, or the second,
 * after the base folder of the site.
 */
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

/**
 * Resolves a relative address, from the file of the page or from the folder that a
 * browser takes its address for.
 */
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
  // A relative address stays in the language of the page.
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

/** The translations of the only page that an address can refer to; null if there is none or several. */
function groupAt(steps: readonly string[], site: SiteIndex): SitePage["translations"] | null {
  const found = site.pagesAt?.(`/${steps.join("/")}`) ?? [];
  const [only] = found;
  return only === undefined || found.length > 1
    ? null
    : (site.pages.get(only)?.translations ?? null);
}
