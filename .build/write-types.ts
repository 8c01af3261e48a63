import { dirname, join, resolve } from "node:path";
import ts from "typescript";

/** Writes the declarations that the library's entry leads to, and those of no other module. */
export function writeTypes(root: string, dist: string): void {
  const { config } = ts.readConfigFile(join(root, "tsconfig.build.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const declarations = new Map<string, string>();
  ts.createProgram([join(root, "src/index.ts")], options).emit(
    undefined,
    (file, text) => declarations.set(resolve(file), text),
    undefined,
    true,
  );
  const wanted = [join(dist, "index.d.ts")];
  for (const file of wanted) {
    const text = declarations.get(file);
    if (text === undefined) throw new Error(`no declarations were made for ${file}`);
    for (const [, imported = ""] of text.matchAll(/\bfrom "(\.[^"]+)"/g)) {
      const other = resolve(dirname(file), imported).replace(/\.ts$/, ".d.ts");
      if (!wanted.includes(other)) wanted.push(other);
    }
    ts.sys.writeFile(file, text.replaceAll(/\bfrom "(\.[^"]+)\.ts"/g, 'from "$1.js"'));
  }
}
