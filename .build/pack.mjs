/**
 * Builds the package before it is packed, and takes `prepare` out of its manifest while it is: that is for whoever installs
 * from the repository, and names a file that no package holds. `node .build/pack.mjs begin` and `end`.
 */
import { execSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

const MANIFEST = "package.json";
/** The manifest as it is, while it is packed. */
const KEPT = "node_modules/.package.json";

if (process.argv[2] === "begin") {
  execSync("node .build/prepare.mjs", { stdio: "inherit" });
  const text = readFileSync(MANIFEST, "utf8");
  const manifest = JSON.parse(text);
  // One without the script is what a run that was broken off left behind: the manifest as it is was kept then.
  if (manifest.scripts.prepare !== undefined || !existsSync(KEPT)) writeFileSync(KEPT, text);
  const { prepare, prepack, postpack, ...scripts } = manifest.scripts;
  writeFileSync(MANIFEST, `${JSON.stringify({ ...manifest, scripts }, null, 2)}\n`);
} else if (existsSync(KEPT)) renameSync(KEPT, MANIFEST);
