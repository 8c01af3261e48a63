import { format } from "node:util";
import * as library from "../../src/index.ts";
import type { Code } from "../../src/model/page/document.ts";
import { type DocPage, parseDoc } from "./doc-page.ts";
import { codesOf } from "./doc-parts.ts";
import { applyEdits, fillFence } from "./edits.ts";

/** The page of the library with what its samples print: each function has one. */
export function fillLibraryPage(page: DocPage): string {
  const codes = codesOf(parseDoc(page));
  const samples = fencesOf(codes, "run", page);
  const outputs = fencesOf(codes, "output", page);
  return applyEdits(
    page.text,
    samples.map((sample, index) => {
      const output = outputs[index];
      if (output === undefined) throw new Error(`${page.path}: a sample has no output`);
      return fillFence(output, runSample(sample.value));
    }),
  );
}

function fencesOf(codes: readonly Code[], meta: string, { path }: DocPage): readonly Code[] {
  const found = codes.filter((code) => code.meta === meta);
  const functions = Object.keys(library).length;
  if (found.length !== functions) throw new Error(`${path}: not ${functions} fences say ${meta}`);
  return found;
}

const IMPORT = /^import \{ (\w+(?:, \w+)*) \} from "cotejo";\n/;

/** What a sample prints. The package is the one of this folder. */
function runSample(code: string): string {
  const names = IMPORT.exec(code)?.[1]?.split(", ") ?? [];
  const imported = names.map((name) => Reflect.get(library, name));
  if (imported.length === 0 || imported.includes(undefined)) {
    throw new Error("a sample must begin by importing of the package");
  }
  let printed = "";
  const console = {
    log: (...values: unknown[]) => {
      printed += `${format(...values)}\n`;
    },
  };
  new Function(...names, "console", code.replace(IMPORT, ""))(...imported, console);
  return printed;
}
