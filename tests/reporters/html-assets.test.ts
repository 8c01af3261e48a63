import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const CLIENT = fileURLToPath(new URL("../../src/reporters/html/client/", import.meta.url));
const ASSETS = "../../src/reporters/html/assets.ts";

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [CLIENT + entry],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    logLevel: "silent",
  });
  return outputFiles[0]?.text.trimEnd() ?? "";
}

/** A text as a literal, in the quotes that the formatter would choose. */
function literal(text: string): string {
  const json = JSON.stringify(text);
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  if (doubles <= singles) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

describe("assets of the review page", () => {
  it("hold the script and the style sheet as they are in `client` (vitest -u writes them anew)", async () => {
    const assets = [
      "// biome-ignore-all lint/suspicious/noTemplateCurlyInString: minified code stands in strings here",
      "/** The review page's style sheet: `client/style.css`, bundled. Written by its test. */",
      `export const STYLE =\n  ${literal(await bundle("style.css"))};`,
      "",
      "/** The review page's script: `client/main.ts` and what it imports, bundled. Written by its test. */",
      `export const SCRIPT =\n  ${literal(await bundle("main.ts"))};`,
      "",
    ].join("\n");
    await expect(assets).toMatchFileSnapshot(ASSETS);
  });

  it("come from a script whose types agree with the browser's", () => {
    const path = `${CLIENT}tsconfig.json`;
    const { config } = ts.readConfigFile(path, ts.sys.readFile);
    const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, CLIENT);
    expect(fileNames.length).toBeGreaterThan(3);
    const program = ts.createProgram(fileNames, options);
    const said = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(said).toEqual([]);
  });

  it("cannot end the elements they stand in", async () => {
    const { STYLE, SCRIPT } = await import(ASSETS);
    expect(STYLE + SCRIPT).not.toMatch(/<\/(style|script)|<!--/i);
  });
});
