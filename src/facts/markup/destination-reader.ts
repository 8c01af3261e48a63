import { resolvePath } from "../../model/links/resolve-path.ts";
import type { Page } from "../../model/page/document.ts";
import { readDestination } from "./normalise-destination.ts";

/** Reads a destination on a page: what a translation of the link may lead to. */
export type ReadDestination = (destination: string) => readonly string[];

/** The reading of what leads to the counterpart of the page it stands on. */
export const COUNTERPART = "counterpart";

/** A reading of every anchor of the page itself. */
const OWN_ANCHOR = "#";

/**
 * Reads destinations on `page` as `readDestination` does, and the file they lead to from where the page lies: a
 * translation that lies deeper takes more steps up. A list of languages leads to the counterpart from either side,
 * and an anchor after the page's own address is an anchor of the page: `/guide#use` on `en/guide.md`.
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
