import type { Difference } from "../../model/difference.ts";
import type { Fact } from "../../model/fact.ts";
import { countryOf } from "../../model/language/language-tag.ts";

/**
 * Whether a link leads to the translation's own host, possibly with another name: `fire.example` and
 * `es.fire-docs.example`. The paths must be equal; without a path, the hosts must begin alike.
 */
export function isLocalisedHost({ change, source, target }: Difference): boolean {
  if (change !== "changed" || target === null || source === null || !isInOwnLanguage(target))
    return false;
  const [from, to] = [partsOf(source), partsOf(target)];
  if (from === null || to === null || from.path !== to.path) return false;
  return to.path !== "" || from.host.slice(0, 4) === to.host.slice(0, 4);
}

/**
 * Whether a link leads to a page in the translation's language on the same host, with a translated path:
 * `site.example/start` and `site.example/es/inicio`.
 */
export function isPageOfLanguage({ change, source, target }: Difference): boolean {
  if (change !== "changed" || target === null || source === null || !isInOwnLanguage(target))
    return false;
  const [from, to] = [partsOf(source), partsOf(target)];
  if (from === null || to === null || from.host !== to.host || from.path === "") return false;
  if (figuresIn(from.path) !== figuresIn(to.path)) return false;
  return depthOf(from.path) === depthOf(to.path) || haveOneName(from.path, to.path);
}

/** Whether two paths end alike, `/docs/ovens` and `/docs/kitchen/ovens`: one page in another folder. */
function haveOneName(from: string, to: string): boolean {
  const [name = "", other] = [from, to].map((path) => path.split("/").at(-1));
  return name.length >= SHORTEST_NAME && name === other;
}

/** Shorter names, and those common to all folders, do not identify a page. */
const SHORTEST_NAME = 5;

/**
 * Whether one link is the absolute address and the other the path of the same page:
 * `https://site.example/en/start` and `/start`. The language in the address shows that the site has both
 * forms.
 */
export function isPathOnSite({ change, source, target }: Difference): boolean {
  if (change !== "changed" || source === null || target === null) return false;
  return isPathOf(target, source) || isPathOf(source, target);
}

/** Whether a path equals that of an address that includes a language, with the same anchor. */
function isPathOf(path: Fact, address: Fact): boolean {
  const parts = partsOf(address);
  if (parts === null || parts.path === "" || parts.path !== path.readings[1]) return false;
  const [, written = "", fragment = ""] = ADDRESS.exec(address.surface) ?? [];
  const isNamed = depthOf(written.replace(/\/$/, "")) > depthOf(parts.path);
  return isNamed && path.surface.replace(/^[^#]*/, "") === fragment;
}

/** Captures the path of an address and its fragment. */
const ADDRESS = /^https?:\/\/[^/?#]+([^?#]*)[^#]*(#.*)?$/i;

/**
 * Whether a link leads to the site's domain for the country of the language, with the same path: `oven.com`
 * became `oven.ru`, `oven.com.cn` or `oven.co.jp`.
 */
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

/** Captures the name and the suffix of a host: `oven`, `com.cn`. */
const HOST = /^(.+?)\.((?:(?:com|co|or|ne|net|org)\.)?[a-z]{2,})$/;

/** Whether a destination on another site includes the page's own language. */
function isInOwnLanguage({ readings }: Fact): boolean {
  return readings.some((reading) => /^\/\/.*\/\*$/.test(reading));
}

/** The host and path of a destination on another site, without language; null for other destinations. */
function partsOf({ readings }: Fact): { readonly host: string; readonly path: string } | null {
  const [, host, path = ""] = /^\/\/([^/]+)(.*)$/.exec(readings[1] ?? "") ?? [];
  return host === undefined ? null : { host, path };
}

function depthOf(path: string): number {
  return path.split("/").length;
}

/** The digits in a path: a page for another version is another page, whatever its name. */
function figuresIn(path: string): string {
  return (path.match(/\d+/g) ?? []).join();
}
