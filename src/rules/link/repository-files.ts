import type { Difference } from "../../model/difference.ts";
import type { Fact } from "../../model/fact.ts";

/** Where a forge shows a file of a repository: `https://github.com/owner/name/blob/main/`. */
const FORGE =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/[^/]+\/[^/]+\/(?:-\/)?(?:blob|tree|raw|src)\/(?:branch\/)?[^/]+\/([^?#]+)/;

/**
 * Whether the one link names a file from the page's own folder, and the other the same file where the repository is
 * shown: a translation that moved to another folder may do so.
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
