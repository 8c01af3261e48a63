/**
 * Builds `dist`: the command line and the library as bundled ES modules, the library's types, the schema. What was built
 * of the same files before is left as it is: installing, starting and testing each ask for a build.
 */
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { collectLicences } from "./collect-licences.ts";
import { configJsonSchema } from "./config-json-schema.ts";
import { digestInputs } from "./digest-inputs.ts";
import { writeTypes } from "./write-types.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

const BUNDLE = {
  bundle: true,
  format: "esm",
  target: "es2023",
  charset: "utf8",
  logLevel: "warning",
} satisfies BuildOptions;

/**
 * Satteri's own files are many and small, and go into the bundle; its native code stays where satteri was
 * installed, which only satteri's own place leads to.
 */
const SATTERI_FROM_ITS_PLACE: Plugin = {
  name: "satteri-from-its-place",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]satteri[\\/]index\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const fromHere = "createRequire(import.meta.url)";
      if (!text.includes(fromHere)) throw new Error(`${path} looks for native code in another way`);
      return { contents: text.replace(fromHere, `createRequire(${fromHere}.resolve("satteri"))`) };
    });
  },
};

/** Commander can start other programs, which ours has none of: Node takes long to load what that takes. */
const COMMANDER_ALONE: Plugin = {
  name: "commander-alone",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]commander[\\/]lib[\\/]command\.js$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const programs = "require('node:child_process')";
      if (!text.includes(programs)) throw new Error(`${path} starts programs in another way`);
      return { contents: text.replace(programs, "{}") };
    });
  },
};

/** The core is a script of its own: much of the program, and not needed for what was checked before. */
const CORE_APART: Plugin = {
  name: "core-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\/core\.ts$/ }, () => ({ path: "./core.js", external: true }));
  },
};

/** V8 forgets how a script imports whose code it is given back: the launcher imports for it. */
const IMPORTS_BY_LAUNCHER: Plugin = {
  name: "imports-by-launcher",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]workspace[\\/]import-module\.ts$/ }, () => ({
      contents: "export const importModule = importByLauncher;",
    }));
  },
};

/** Escapes what esbuild leaves as it is: letters in regular expressions. */
function inAscii(script: string): string {
  return script.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Written last, so that a build that broke off has none. */
const INPUTS = join(dist, ".inputs");
const inputs = await digestInputs(root);
if ((await readFile(INPUTS, "utf8").catch(() => null)) === inputs) process.exit();

await rm(dist, { recursive: true, force: true });

// The command line with everything it runs inside, as two scripts: V8 can be given back the code that it has made of a
// script (see src/cli/launch). Modules in them still run when they are first asked for, and not before.
const UNKNOWN_BUILD = "what-tells-this-build-from-any-other";
const SCRIPT = {
  ...BUNDLE,
  format: "cjs",
  platform: "node",
  // Names as well: what is shorter is read and given back by V8 faster.
  minify: true,
  charset: "ascii",
  define: {
    COTEJO_BUILD: JSON.stringify(UNKNOWN_BUILD),
    "import.meta.url": "moduleUrl",
    "import.meta.dirname": "__dirname",
  },
  write: false,
  outdir: join(dist, "cli"),
} satisfies BuildOptions;
const LAUNCHED = {
  ...SCRIPT,
  // So that what is external is required, which no import could be in a script whose code is given back.
  supported: { "dynamic-import": false },
  metafile: true,
  // What Node puts around such a script when it loads one, which is done by src/cli/launch instead.
  banner: {
    js: '(function (exports, require, module, __filename, __dirname, importByLauncher) { const moduleUrl = require("node:url").pathToFileURL(__filename).href;',
  },
  footer: { js: "})" },
} satisfies BuildOptions;
const program = await build({
  ...LAUNCHED,
  entryPoints: { program: join(root, "src/cli/program.ts") },
  // It loads a compiler from where it lies.
  external: ["jiti"],
  plugins: [COMMANDER_ALONE, IMPORTS_BY_LAUNCHER, CORE_APART],
});
const core = await build({
  ...LAUNCHED,
  entryPoints: { core: join(root, "src/cli/core.ts") },
  plugins: [SATTERI_FROM_ITS_PLACE],
});
const launchers = await build({
  ...SCRIPT,
  entryPoints: ["main", "thread"].map((name) => join(root, `src/cli/launch/${name}.ts`)),
});

// A build is known by what came out of it.
const digest = createHash("sha256");
const scripts = [program, core, launchers].flatMap(({ outputFiles }) => outputFiles);
for (const { contents } of scripts) digest.update(contents);
const knownBuild = digest.digest("hex");
for (const { path, text } of scripts) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, inAscii(text.replaceAll(UNKNOWN_BUILD, knownBuild)));
}
await writeFile(join(dist, "cli/package.json"), '{ "type": "commonjs" }\n');

// The library for Node and browsers: who uses it bundles its packages with their own.
await build({
  ...BUNDLE,
  entryPoints: { index: join(root, "src/index.ts") },
  outdir: dist,
  platform: "neutral",
  packages: "external",
});

writeTypes(root, dist);
await copyFile(join(root, "src/reporters/report.schema.json"), join(dist, "report.schema.json"));
await writeFile(
  join(dist, "config.schema.json"),
  `${JSON.stringify(configJsonSchema(), null, 2)}\n`,
);
await writeFile(
  join(dist, "cli/LICENSES.txt"),
  await collectLicences(
    root,
    [program, core].flatMap(({ metafile }) => Object.keys(metafile.inputs)),
  ),
);
await writeFile(INPUTS, inputs);
