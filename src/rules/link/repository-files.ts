import type { Difference } from "../../model/difference.ts";
import type { Fact } from "../../model/fact.ts";

/** Matches the page of a file on a code hosting site: `https://github.com/owner/name/blob/main/`. */
const FORGE =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/[^/]+\/[^/]+\/(?:-\/)?(?:blob|tree|raw|src)\/(?:branch\/)?[^/]+\/([^?#]+)/;

/**
 * Whether one link is a relative path to a file and the other leads to the same file in the hosted
 * repository, as a translation in another folder may do.
 */
export function isFileOfRepository({ change, source, target }: Difference): boolean {
  if (change !== "changed" || source === null || target === null) return false;
  return areSame(source, target) || areSame(target, source);
}

function areSame(near: Fact, shown: Fact): boolean {
  const file = FORGE.exec(shown.surface)?.[1]?.replace(/\/$/, "");
  const [, path] = /^(?:\.{1,2}\/)*([^/?#:.][^?#:]*)/.exec(near.surface) ?? [];
  if (file === undefined || path === undefined) return false;
  const own = path.replace(/\/$/, "");
  return file === own || file.endsWith(`/${own}`);
}
