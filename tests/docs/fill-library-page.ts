import { format } from "node:util";
import { checkPair } from "../../src/index.ts";
import type { Code } from "../../src/model/document.ts";
import { type DocPage, parseDoc } from "./doc-page.ts";
import { codesOf } from "./doc-parts.ts";
import { applyEdits, fillFence } from "./edits.ts";

/** The page of the library with what its sample prints. */
export function fillLibraryPage(page: DocPage): string {
  const codes = codesOf(parseDoc(page));
  const sample = fenceOf(codes, "run", page);
  return applyEdits(page.text, [
    fillFence(fenceOf(codes, "output", page), runSample(sample.value)),
  ]);
}

function fenceOf(codes: readonly Code[], meta: string, { path }: DocPage): Code {
  const found = codes.find((code) => code.meta === meta);
  if (found === undefined) throw new Error(`${path}: no fence says ${meta}`);
  return found;
}

const IMPORT = 'import { checkPair } from "cotejo";\n';

/** What a sample prints. The package is the one of this folder. */
function runSample(code: string): string {
  if (!code.startsWith(IMPORT)) throw new Error("the sample must begin by importing the package");
  let printed = "";
  const console = {
    log: (...values: unknown[]) => {
      printed += `${format(...values)}\n`;
    },
  };
  new Function("checkPair", "console", code.slice(IMPORT.length))(checkPair, console);
  return printed;
}
