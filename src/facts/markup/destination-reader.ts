import { resolvePath } from "../../model/links/resolve-path.ts";
import type { Page } from "../../model/page/document.ts";
import { readDestination } from "./normalise-destination.ts";

/** Returns the readings of a destination: what the link may lead to in a translation. */
export type ReadDestination = (destination: string) => readonly string[];

/** The reading of a link to the counterpart of its own page. */
export const COUNTERPART = "counterpart";

/** The reading of every anchor on the page itself. */
const OWN_ANCHOR = "#";

/**
 * Extends `readDestination` for links on `page` by the file they resolve to, since a translation may be in a
 * deeper folder. Links of a language menu to the other page share the reading `COUNTERPART`. An anchor after
 * the page's own address counts as an anchor of the page: `/guide#use` on `en/guide.md`.
 */
export function destinationReader(
  page: Pick<Page, "language" | "path">,
  other: Pick<Page, "language" | "path">,
): ReadDestination {
  const read = (destination: string) => readDestination(destination, page.language, other.language);
  const isOwnAddress = (address: string) =>
    address.length > 1 && (read(page.path).at(-1) ?? "").endsWith(address);
  return (destination) => {
    const readings = read(destination);
    const path = /^(?![a-z][a-z0-9+.-]*:)[^#?{/][^#?]*/i.exec(destination.trim())?.[0];
    const file = path === undefined ? null : resolvePath(page.path, path);
    const all =
      file === null ? readings : [...readings, file === other.path ? COUNTERPART : `file ${file}`];
    const hasAnchor = /^[^#:]+#./.test(destination);
    const isOwn = hasAnchor && (file === page.path || isOwnAddress(readings.at(-1) ?? ""));
    return isOwn ? [...all, OWN_ANCHOR] : all;
  };
}
