import { addTo } from "../../model/lookup/add-to.ts";
import type { PageHead } from "../pairs/peek-front-matter.ts";

/** A page with its translations, for address lookup. */
export interface AddressedGroup {
  readonly pages: readonly { readonly path: string; readonly language: string }[];
}

/**
 * Finds pages by their address on a site, for any generator. The root of addresses is unknown, so an address
 * means every page whose path ends like it after removing extensions, index names and languages; of several,
 * those nearest to the root. If no path matches, the front matter is used: `slug`, `url`, `permalink`, `id`.
 *
 * @param headOf reads a page's front matter; called for every page once an address matches no path
 * @returns a lookup from an address such as `/docs/tea` to the first page of each group that it can mean
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

/** Addresses by their last segment, each with its group. */
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

/** The segments of a path in lowercase, without extension, index name and language. */
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

/** Jekyll turns the date in the name of a post into folders of its address; other generators drop it. */
const POST = /^(\d{4})-(\d{2})-(\d{2})-(.+)$/;

function addressesOfPath(path: string, language: string): readonly (readonly string[])[] {
  const steps = plainSteps(path, language);
  const post = POST.exec(steps.at(-1) ?? "");
  if (post === null) return [steps];
  const before = steps.slice(0, -1);
  return [steps, [...before, ...post.slice(1)], [...before, post[4] ?? ""]];
}

/** The addresses given in front matter: a whole address, or its last segment. */
function addressesOfHead(
  head: PageHead,
  path: string,
  language: string,
): readonly (readonly string[])[] {
  return ["slug", "url", "permalink", "id"].flatMap((key) => {
    const value = head.get(key);
    // A pattern (`/:year/:title/`) or an address on another site does not count.
    if (value === undefined || /[:{}]/.test(value)) return [];
    const said = plainSteps(value, language);
    return [value.startsWith("/") ? said : [...plainSteps(path, language).slice(0, -1), ...said]];
  });
}
