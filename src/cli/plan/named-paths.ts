import { join, resolve } from "node:path";
import { nearestName } from "../../model/text/letters/nearest-name.ts";
import { contains } from "../../workspace/inside.ts";
import { isLink, kindAt, realPlace } from "../../workspace/look-at-path.ts";
import type { Obstacle } from "../../workspace/obstacle.ts";
import { below } from "../../workspace/pairs/layouts/family.ts";
import { pathMatcher } from "../../workspace/pairs/match-paths.ts";
import { COMMANDS, LAST_COMMIT, type Selection } from "../command-line/invocation.ts";
import type { Project } from "./open-project.ts";

/** The folder to look for a project from: the working folder, or where the paths lie when that is elsewhere. */
export async function folderOf(paths: readonly string[], cwd: string): Promise<string> {
  const [first, ...others] = await Promise.all(paths.map((path) => whereabouts(cwd, path)));
  if (first === undefined || [first, ...others].every((path) => contains(cwd, path))) return cwd;
  let folder = (await kindAt(first)) === "folder" ? first : resolve(first, "..");
  while (!others.every((path) => contains(folder, path))) folder = resolve(folder, "..");
  return folder;
}

/** Where a named path really lies: a link that someone names is followed, unlike those that are come upon. */
async function whereabouts(cwd: string, path: string): Promise<string> {
  return await realPlace(resolve(cwd, path));
}

/** What a run is about, by the paths that somebody named on the command line. */
export interface Scope {
  /** Whether a page is meant; its path counts from the root. */
  readonly holds: (path: string) => boolean;
  /** Whether something lies in one of the paths, or is a folder that one of them lies in. */
  readonly isAbout: (path: string) => boolean;
  /** The paths that are there, from the root, and no patterns. */
  readonly roots: readonly string[];
  readonly missing: readonly Obstacle[];
}

/** Finds out what named paths mean: files, folders or patterns. */
export async function scopeOf(
  named: readonly string[],
  selection: Selection,
  project: Project,
): Promise<Scope> {
  const meanings = await Promise.all(named.map((path) => meaningOf(path, selection, project)));
  const holds = (path: string): boolean => meanings.some((each) => each.holds(path));
  const roots = meanings.flatMap(({ root }) => root ?? []);
  return {
    holds,
    isAbout: (path) => holds(path) || roots.some((root) => below(path, root) !== null),
    roots,
    missing: meanings.flatMap(({ missing }) => missing ?? []),
  };
}

/** Which pages one of the named paths means. */
interface Meaning {
  /** Whether a page does; its path counts from the root. */
  readonly holds: (path: string) => boolean;
  /** The path itself, from the root; none where it is a pattern. */
  readonly root?: string;
  readonly missing?: Obstacle;
}

async function meaningOf(named: string, selection: Selection, project: Project): Promise<Meaning> {
  const { cwd, root, rooted } = project;
  const file = await whereabouts(cwd, named);
  if ((await kindAt(file)) !== null) {
    return { holds: (path) => contains(file, join(root, path)), root: rooted(file) };
  }
  if (/[*?{[]/.test(named)) return { holds: pathMatcher([rooted(file)]) };
  if (await isLink(resolve(cwd, named))) {
    return {
      holds: () => false,
      missing: { obstacle: "dangling-link", path: project.shown(file) },
    };
  }
  return { holds: () => false, missing: missingPath(named, project.shown(file), selection) };
}

/** The command, or the option, that somebody may have meant who named a path. */
function commandLike(named: string): string | null {
  if (named === "help" || named === "version") return `--${named}`;
  return /^[a-z]+$/i.test(named) ? nearestName(named, COMMANDS) : null;
}

/** What is there under no such name may be a command that is misspelt, or what to compare with. */
function missingPath(named: string, path: string, { changedSince }: Selection): Obstacle {
  if (changedSince === LAST_COMMIT)
    return { obstacle: "missing-behind-changed", path, state: named };
  const command = commandLike(named);
  return command === null
    ? { obstacle: "missing-file", path }
    : { obstacle: "missing-command", path, command };
}
