import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const MANIFEST: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync(join(ROOT, "package.json"), "utf8"),
);
const namesIn = (list: string): string[] => Object.keys(MANIFEST[list] ?? {});

const dist = join(ROOT, "dist");
const isBuilt = existsSync(join(dist, "index.js"));
if (!isBuilt)
  console.warn("the package is not built (npm run build): its imports are not looked at");

/** An import of an ES module, which the build leaves as a statement of its own. */
const STATEMENT = /^(?:import\b.*|\}) from "([^"]+)";$/gm;
/**
 * What the bundled script asks for while it runs. Where satteri lies it looks up from its own place, as the build has
 * it; what bundled packages look for and do without is not meant.
 */
const REQUEST = /(?:\b(?:import|require)|\(moduleUrl\)\.resolve)\("([^"]+)"\)/g;

/** The packages that built files ask for and do not hold. */
function packagesOf(files: readonly string[], request: RegExp): string[] {
  const names = files.flatMap((file) =>
    [...readFileSync(join(dist, file), "utf8").matchAll(request)].map(([, name = ""]) => name),
  );
  return names.filter((name) => !isBuiltin(name) && !name.startsWith("."));
}

describe("the packages that are installed with this one", () => {
  test.skipIf(!isBuilt)("are those that the built files ask for, and no other", () => {
    const scripts = readdirSync(join(dist, "cli")).filter((file) => file.endsWith(".js"));
    const asked = [
      ...packagesOf(["index.js"], STATEMENT),
      ...packagesOf(
        scripts.map((file) => join("cli", file)),
        REQUEST,
      ),
    ];
    expect(asked).toContain("jiti");
    expect([...namesIn("dependencies"), ...namesIn("optionalDependencies")].sort()).toEqual(
      [...new Set(asked)].sort(),
    );
  });

  test("stand in one list each, so that one range counts", () => {
    const names = ["dependencies", "devDependencies", "optionalDependencies"].flatMap(namesIn);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
