import { execFile } from "node:child_process";

/** Bytes that git may say. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/** What git says to a question, given what it is to read. Rejects where it does not answer, with its own words. */
export function git(cwd: string, args: readonly string[], input = ""): Promise<string> {
  return new Promise((resolve, reject) => {
    // What it complains of is looked through, in whatever language the rest is said.
    const env = { ...process.env, LC_ALL: "C" };
    const options = { cwd, env, maxBuffer: MOST_OUTPUT, encoding: "utf8" } as const;
    const { stdin } = execFile("git", args, options, (error, stdout, complaint) =>
      error === null ? resolve(stdout) : reject(new Error(complaint.trim() || error.message)),
    );
    // A git that ends before it has read everything says so by its exit code.
    stdin?.on("error", () => {});
    stdin?.end(input);
  });
}

/** Those of the paths, all from a folder, that git ignores: none where there is no git or no repository. */
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
