import type { SiteIndex, SitePage } from "../../model/settings/config.ts";
import type { FileSite } from "../site/index-site.ts";

/**
 * The queries that a check made to the site, with their answers: if these are unchanged, so is the result.
 */
export interface SiteAnswers {
  /** By path: the page's properties except its anchors and headings, or null if there is no page. */
  readonly pages: Readonly<Record<string, string | null>>;
  /** By path: digests of the pages whose anchors or headings were read. */
  readonly anchors: Readonly<Record<string, string>>;
  /** By path: whether there is a file. */
  readonly files: Readonly<Record<string, boolean>>;
  /** By address: the pages that it can mean. */
  readonly addresses: Readonly<Record<string, readonly string[]>>;
}

/** A site that records the queries made to it. */
export interface TracedSite {
  readonly site: SiteIndex;
  /** All queries and answers so far. */
  readonly answers: () => SiteAnswers;
}

/** Wraps a site to record its queries. */
export function traceSite(site: FileSite): TracedSite {
  const pages = new Map<string, string | null>();
  const anchors = new Map<string, string>();
  const files = new Map<string, boolean>();
  const addresses = new Map<string, readonly string[]>();
  return {
    site: {
      pages: {
        get(path) {
          const page = site.pages.get(path);
          pages.set(path, describePage(page));
          if (page === undefined) return undefined;
          const { language, translations, leadsHome = false } = page;
          return {
            language,
            translations,
            leadsHome,
            get anchors() {
              anchors.set(path, site.digestOf(path));
              return page.anchors;
            },
            get headings() {
              anchors.set(path, site.digestOf(path));
              return page.headings;
            },
          };
        },
      },
      hasFile(path) {
        const found = site.hasFile(path);
        files.set(path, found);
        return found;
      },
      pagesAt(address) {
        const found = site.pagesAt(address);
        addresses.set(address, found);
        return found;
      },
    },
    answers: () => ({
      pages: Object.fromEntries(pages),
      anchors: Object.fromEntries(anchors),
      files: Object.fromEntries(files),
      addresses: Object.fromEntries(addresses),
    }),
  };
}

/** Whether a site gives the same answers as before. */
export function answersAlike(
  { pages, anchors, files, addresses }: SiteAnswers,
  site: FileSite,
): boolean {
  return (
    Object.entries(pages).every(([path, page]) => describePage(site.pages.get(path)) === page) &&
    Object.entries(anchors).every(([path, digest]) => site.digestOf(path) === digest) &&
    Object.entries(files).every(([path, found]) => site.hasFile(path) === found) &&
    Object.entries(addresses).every(([address, found]) => isSame(site.pagesAt(address), found))
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((path, index) => path === b[index]);
}

function describePage(page: SitePage | undefined): string | null {
  if (page === undefined) return null;
  const { language, translations, leadsHome = false } = page;
  return JSON.stringify([language, translations, leadsHome]);
}
