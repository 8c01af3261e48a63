import { addTo } from "../../model/lookup/add-to.ts";
import type { PageHead } from "../pairs/peek-front-matter.ts";

/** A page and its translations, as far as their addresses go. */
export interface AddressedGroup {
  readonly pages: readonly { readonly path: string; readonly language: string }[];
}

/**
 * Finds pages by the address that a site gives them, whatever generator makes it. An address counts from a root that
 * nobody knows, so it means every page whose path ends like it, once endings, index names and languages are left out;
 * of several the ones that lie least deep. Where no path ends so, the front matter is asked: `slug`, `url`,
 * `permalink`, `id`.
 *
 * @param headOf the top of a page's front matter; asked of every page once there is an address that no path tells
 * @returns from an address such as `/docs/tea` to the first page of each group that it can mean
 */
export function indexAddresses(
  groups: readonly AddressedGroup[],
  headOf: (path: string) => PageHead,
): (address: string) => readonly string[] {
  let byPath: Shelf | null = null;
  let byHead: Shelf | null = null;
  return (address) => {
    const steps = plainSteps(address, null);
    if (steps.length === 0) return [];
    byPath ??= shelve(groups, ({ path, language }) => addressesOfPath(path, language));
    const found = lookUp(byPath, steps);
    if (found.length > 0) return found;
    byHead ??= shelve(groups, ({ path, language }) =>
      addressesOfHead(headOf(path), path, language),
    );
    return lookUp(byHead, steps);
  };
}

/** Addresses by their last step, each with the group it belongs to. */
type Shelf = ReadonlyMap<string, readonly Addressed[]>;

interface Addressed {
  readonly steps: readonly string[];
  /** The first page of the group. */
  readonly page: string;
}

type GroupPage = AddressedGroup["pages"][number];

function shelve(
  groups: readonly AddressedGroup[],
  addressesOf: (page: GroupPage) => readonly (readonly string[])[],
): Shelf {
  const shelf = new Map<string, Addressed[]>();
  for (const { pages } of groups) {
    const [first] = pages;
    if (first === undefined) continue;
    for (const steps of pages.flatMap(addressesOf)) {
      const last = steps.at(-1);
      if (last !== undefined) addTo(shelf, last, { steps, page: first.path });
    }
  }
  return shelf;
}

function lookUp(shelf: Shelf, steps: readonly string[]): readonly string[] {
  const fitting = (shelf.get(steps.at(-1) ?? "") ?? []).filter(
    (one) =>
      one.steps.length >= steps.length &&
      steps.every((step, index) => step === one.steps[one.steps.length - steps.length + index]),
  );
  const least = fitting.reduce(
    (depth, one) => Math.min(depth, one.steps.length),
    Number.POSITIVE_INFINITY,
  );
  return [...new Set(fitting.filter((one) => one.steps.length === least).map(({ page }) => page))];
}

/** The steps of a path in small letters, without ending, index name and what names the language. */
function plainSteps(path: string, language: string | null): string[] {
  const tag = language?.toLowerCase() ?? null;
  const steps = path
    .toLowerCase()
    .split("/")
    .filter((step) => step !== "" && step !== "." && step !== ".." && step !== tag);
  const last = steps.pop();
  if (last === undefined) return steps;
  const bare = last.replace(/\.(?:mdx?|markdown|html?)$/, "");
  const suffix = tag !== null && bare.endsWith(`.${tag}`) ? tag.length + 1 : 0;
  const name = bare.slice(0, bare.length - suffix);
  return /^(?:_?index|readme)$/.test(name) ? steps : [...steps, name];
}

/** Jekyll makes the date in a post's name folders of its address; other generators drop it. */
const POST = /^(\d{4})-(\d{2})-(\d{2})-(.+)$/;

function addressesOfPath(path: string, language: string): readonly (readonly string[])[] {
  const steps = plainSteps(path, language);
  const post = POST.exec(steps.at(-1) ?? "");
  if (post === null) return [steps];
  const before = steps.slice(0, -1);
  return [steps, [...before, ...post.slice(1)], [...before, post[4] ?? ""]];
}

/** What the front matter says the address is: the whole of it, or its last step. */
function addressesOfHead(
  head: PageHead,
  path: string,
  language: string,
): readonly (readonly string[])[] {
  return ["slug", "url", "permalink", "id"].flatMap((key) => {
    const value = head.get(key);
    // A pattern (`/:year/:title/`) and an address elsewhere are none.
    if (value === undefined || /[:{}]/.test(value)) return [];
    const said = plainSteps(value, language);
    return [value.startsWith("/") ? said : [...plainSteps(path, language).slice(0, -1), ...said]];
  });
}
