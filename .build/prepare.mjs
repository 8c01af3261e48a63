/** Builds the package when npm installs it from its repository. Plain JavaScript: nothing else may be there yet. */
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";

// `npm install --global` of a repository hands its own `global` on, and so leaves the clone without packages.
if (!existsSync("node_modules/esbuild")) {
  execSync("npm install --no-global --no-save --ignore-scripts --no-audit --no-fund", {
    stdio: "inherit",
  });
}
execSync("npm run build", { stdio: "inherit" });
