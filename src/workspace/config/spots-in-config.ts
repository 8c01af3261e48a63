import { basename, extname } from "node:path";
import type { ConfigSpot, KeyPath } from "../obstacle.ts";
import { readPageNow } from "../read-page.ts";

/** Finds the place of the value at a key path, or of the longest existing part of the path. */
export type SpotOf = (keys: KeyPath) => ConfigSpot;

/** Locates the keys of a configuration file. In a script, whose values can come from anywhere, none. */
export async function spotsIn(file: string, path: string): Promise<SpotOf> {
  if (!/^\.(?:json|ya?ml)$/.test(extname(file))) return () => ({ path, line: null, column: null });
  const { LineCounter, isMap, isScalar, isSeq, parseDocument } = await import("../yaml-parser.ts");
  const lineCounter = new LineCounter();
  // JSON is a subset of YAML.
  const { contents } = parseDocument(readPageNow(file, path), { lineCounter });
  const inside = basename(file) === "package.json" ? ["cotejo"] : [];
  return (keys) => {
    let node: unknown = contents;
    let offset = contents?.range?.[0] ?? 0;
    for (const key of [...inside, ...keys]) {
      if (isMap(node)) {
        const pair = node.items.find(({ key: own }) => isScalar(own) && `${own.value}` === key);
        if (!isScalar(pair?.key)) break;
        offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
      } else {
        node = isSeq(node) ? node.items[Number(key)] : undefined;
        offset =
          isMap(node) || isSeq(node) || isScalar(node) ? (node.range?.[0] ?? offset) : offset;
      }
    }
    const { line, col } = lineCounter.linePos(offset);
    return { path, line, column: col };
  };
}
