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
  // One that is there already is of a run that was broken off.
  if (!existsSync(KEPT)) writeFileSync(KEPT, text);
  const manifest = JSON.parse(text);
  const { prepare, prepack, postpack, ...scripts } = manifest.scripts;
  writeFileSync(MANIFEST, `${JSON.stringify({ ...manifest, scripts }, null, 2)}\n`);
} else if (existsSync(KEPT)) renameSync(KEPT, MANIFEST);
