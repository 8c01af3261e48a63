/** Builds `dist`: the command line and the library as bundled ES modules, the library's types, the schema. */
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
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
  // It loads a compiler from where it lies.
  external: ["jiti"],
  plugins: [SATTERI_FROM_ITS_PLACE],
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
