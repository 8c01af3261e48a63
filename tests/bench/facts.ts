/** Measures the reading of values as the command line ships it: bundled, in a fresh process. */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = await mkdtemp(join(tmpdir(), "cotejo-bench-"));
try {
  await build({
    entryPoints: [fileURLToPath(new URL("./measure-facts.ts", import.meta.url))],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    logLevel: "warning",
  });
  spawnSync(process.execPath, [join(folder, "measure-facts.mjs")], { stdio: "inherit" });
} finally {
  await rm(folder, { recursive: true, force: true });
}
