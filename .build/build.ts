/** Builds `dist`: the command line and the library as bundled ES modules, the library's types, the schema. */
import { createHash } from "node:crypto";
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";
import { collectLicences } from "./collect-licences.ts";
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

await rm(dist, { recursive: true, force: true });

// The command line with everything it runs inside: what every run needs is there at once, the rest when used.
const UNKNOWN_BUILD = "what-tells-this-build-from-any-other";
const { metafile, outputFiles } = await build({
  ...BUNDLE,
  entryPoints: {
    main: join(root, "src/cli/main.ts"),
    thread: join(root, "src/cli/checking/thread.ts"),
  },
  define: { COTEJO_BUILD: JSON.stringify(UNKNOWN_BUILD) },
  write: false,
  outdir: join(dist, "cli"),
  platform: "node",
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  // They load files of their own from where they lie: a compiler, native code.
  external: ["jiti", "satteri"],
  metafile: true,
  // CommonJS inside an ES module asks for Node's own modules by `require`.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});

// A build is known by what came out of it.
const digest = createHash("sha256");
for (const { contents } of outputFiles) digest.update(contents);
const knownBuild = digest.digest("hex").slice(0, 32);
for (const { path, text } of outputFiles) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text.replaceAll(UNKNOWN_BUILD, knownBuild));
}

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
  join(dist, "cli/LICENSES.txt"),
  await collectLicences(root, Object.keys(metafile.inputs)),
);
