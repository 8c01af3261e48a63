import type { Difference } from "../../model/difference.ts";
import type { Fact } from "../../model/fact.ts";
import { countryOf } from "../../model/language/language-tag.ts";

/**
 * A project may have another host for each language, under another name too: `fire.example` and `es.fire-docs.example`.
 * The path then stays; where there is none, the hosts begin alike.
 */
export function isLocalisedHost({ change, source, target }: Difference): boolean {
  if (change !== "changed" || target === null || source === null || !namesLanguage(target))
    return false;
  const [from, to] = [partsOf(source), partsOf(target)];
  if (from === null || to === null || from.path !== to.path) return false;
  return to.path !== "" || from.host.slice(0, 4) === to.host.slice(0, 4);
}

/**
 * Whether a link leads to a page of the translation's language on the very site that the source links to, where the
 * path is in that language too: `site.example/start` and `site.example/es/inicio`.
 */
export function isPageOfLanguage({ change, source, target }: Difference): boolean {
  if (change !== "changed" || target === null || source === null || !namesLanguage(target))
    return false;
  const [from, to] = [partsOf(source), partsOf(target)];
  if (from === null || to === null || from.host !== to.host || from.path === "") return false;
  if (figuresIn(from.path) !== figuresIn(to.path)) return false;
  return depthOf(from.path) === depthOf(to.path) || haveOneName(from.path, to.path);
}

/** `/docs/ovens` and `/docs/kitchen/ovens`: the same page, which stands elsewhere. */
function haveOneName(from: string, to: string): boolean {
  const [name = "", other] = [from, to].map((path) => path.split("/").at(-1));
  return name.length >= SHORTEST_NAME && name === other;
}

/** Shorter names, and such as every folder has, name no page. */
const SHORTEST_NAME = 5;

/**
 * A site links to its own pages by an address and by a path alone: `https://site.example/en/start` and `/start`. That the
 * address names its page's language shows that the site has both.
 */
export function isPathOnSite({ change, source, target }: Difference): boolean {
  if (change !== "changed" || source === null || target === null) return false;
  return isPathOf(target, source) || isPathOf(source, target);
}

/** Whether a path is that of an address whose own path names its language; both lead to one place in their page. */
function isPathOf(path: Fact, address: Fact): boolean {
  const parts = partsOf(address);
  if (parts === null || parts.path === "" || parts.path !== path.readings[1]) return false;
  const [, written = "", fragment = ""] = ADDRESS.exec(address.surface) ?? [];
  const isNamed = depthOf(written.replace(/\/$/, "")) > depthOf(parts.path);
  return isNamed && path.surface.replace(/^[^#]*/, "") === fragment;
}

/** Its path without a slash at the end, and its fragment. */
const ADDRESS = /^https?:\/\/[^/?#]+([^?#]*)[^#]*(#.*)?$/i;

/** `oven.com` for readers everywhere, and `oven.ru`, `oven.com.cn`, `oven.co.jp` for those of the language's country, by the same path. */
export function isSiteOfCountry(
  { change, source, target }: Difference,
  { language }: { readonly language: string },
): boolean {
  if (change !== "changed" || target === null || source === null) return false;
  const [from, to] = [partsOf(source), partsOf(target)];
  if (from === null || to === null || from.path !== to.path) return false;
  const [, site, ending] = HOST.exec(from.host) ?? [];
  const [, same, country] = HOST.exec(to.host) ?? [];
  return (
    site !== undefined &&
    site === same &&
    ending?.length !== 2 &&
    country?.split(".").at(-1) === countryOf(language)
  );
}

/** A name, and what stands after it: `oven`, `com.cn`. */
const HOST = /^(.+?)\.((?:(?:com|co|or|ne|net|org)\.)?[a-z]{2,})$/;

/** Whether a destination on another site names the page's own language. */
function namesLanguage({ readings }: Fact): boolean {
  return readings.some((reading) => /^\/\/.*\/\*$/.test(reading));
}

/** The host and the path of a destination on another site, without what names a language; null elsewhere. */
function partsOf({ readings }: Fact): { readonly host: string; readonly path: string } | null {
  const [, host, path = ""] = /^\/\/([^/]+)(.*)$/.exec(readings[1] ?? "") ?? [];
  return host === undefined ? null : { host, path };
}

function depthOf(path: string): number {
  return path.split("/").length;
}

/** A page under another version is another page, whatever its name. */
function figuresIn(path: string): string {
  return (path.match(/\d+/g) ?? []).join();
}
