import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "./run-node.ts";

/**
 * Runs a script of `inside` as the command line ships our code: bundled, in a fresh process. Returns what it prints.
 * (Code that runs from its TypeScript source is changed for debugging, and slower.)
 *
 * @throws Error where the script fails
 */
export async function runBundled(script: string, args: readonly string[] = []): Promise<string> {
  // Inside the project, so that packages are found.
  const caches = join(ROOT, "node_modules/.cache");
  await mkdir(caches, { recursive: true });
  const folder = await mkdtemp(join(caches, "bench-"));
  try {
    await build({
      entryPoints: [join(import.meta.dirname, "inside", script)],
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      packages: "external",
      logLevel: "warning",
    });
    const file = join(folder, basename(script).replace(/\.ts$/, ".mjs"));
    const { status, stdout } = spawnSync(process.execPath, [file, ...args], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
      stdio: ["ignore", "pipe", "inherit"],
    });
    if (status !== 0) throw new Error(`${script} failed`);
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
