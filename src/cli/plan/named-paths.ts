import { join, resolve } from "node:path";
import { nearestName } from "../../model/text/letters/nearest-name.ts";
import { contains } from "../../workspace/inside.ts";
import { isLink, kindAt, realPlace } from "../../workspace/look-at-path.ts";
import type { Obstacle } from "../../workspace/obstacle.ts";
import { below } from "../../workspace/pairs/layouts/family.ts";
import { pathMatcher } from "../../workspace/pairs/match-paths.ts";
import { COMMANDS, LAST_COMMIT, type Selection } from "../command-line/invocation.ts";
import type { Project } from "./open-project.ts";

/**
 * The folder to search for a project: the working folder, or the common folder of the paths if they are
 * elsewhere.
 */
export async function folderOf(paths: readonly string[], cwd: string): Promise<string> {
  const [first, ...others] = await Promise.all(paths.map((path) => whereabouts(cwd, path)));
  if (first === undefined || [first, ...others].every((path) => contains(cwd, path))) return cwd;
  let folder = (await kindAt(first)) === "folder" ? first : resolve(first, "..");
  while (!others.every((path) => contains(folder, path))) folder = resolve(folder, "..");
  return folder;
}

/** The real path of an argument: a link given explicitly is followed, unlike those found in a search. */
async function whereabouts(cwd: string, path: string): Promise<string> {
  return await realPlace(resolve(cwd, path));
}

/** The extent of a run, as given by paths on the command line. */
export interface Scope {
  /** Whether a page, given relative to the root, is included. */
  readonly holds: (path: string) => boolean;
  /** Whether a path is inside one of the arguments, or is a folder that contains one of them. */
  readonly isAbout: (path: string) => boolean;
  /** The arguments that exist and are not patterns, relative to the root. */
  readonly roots: readonly string[];
  readonly missing: readonly Obstacle[];
}

/** Resolves arguments, which can be files, folders or patterns. */
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

/** The meaning of one argument. */
interface Meaning {
  /** Whether a page, given relative to the root, is included. */
  readonly holds: (path: string) => boolean;
  /** The path itself, relative to the root; undefined for a pattern. */
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

/** The command or option that an argument resembles, or null. */
function commandLike(named: string): string | null {
  if (named === "help" || named === "version") return `--${named}`;
  return /^[a-z]+$/i.test(named) ? nearestName(named, COMMANDS) : null;
}

/** An argument that does not exist may be a misspelled command, or the value of `--changed`. */
function missingPath(named: string, path: string, { changedSince }: Selection): Obstacle {
  if (changedSince === LAST_COMMIT)
    return { obstacle: "missing-behind-changed", path, state: named };
  const command = commandLike(named);
  return command === null
    ? { obstacle: "missing-file", path }
    : { obstacle: "missing-command", path, command };
}
