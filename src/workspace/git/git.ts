import { execFile } from "node:child_process";

/** The most output to accept from git, in bytes. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/**
 * Runs git with the given standard input and returns its output. Rejects with git's own message if it fails.
 */
export function git(cwd: string, args: readonly string[], input = ""): Promise<string> {
  return new Promise((resolve, reject) => {
    // Error messages are searched, so they must not be localized.
    const env = { ...process.env, LC_ALL: "C" };
    const options = { cwd, env, maxBuffer: MOST_OUTPUT, encoding: "utf8" } as const;
    const { stdin } = execFile("git", args, options, (error, stdout, complaint) =>
      error === null ? resolve(stdout) : reject(new Error(complaint.trim() || error.message)),
    );
    // A git process that exits before reading all its input reports this by its exit code.
    stdin?.on("error", () => {});
    stdin?.end(input);
  });
}

/** The paths, relative to a folder, that git ignores; empty if there is no git or no repository. */
export async function gitIgnored(
  folder: string,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set();
  const said = await git(folder, ["check-ignore", "-z", "--stdin"], paths.join("\0")).catch(
    () => "",
  );
  return new Set(said.split("\0").filter((path) => path !== ""));
}
