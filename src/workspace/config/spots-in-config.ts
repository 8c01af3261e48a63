import { basename, extname } from "node:path";
import type { ConfigSpot, KeyPath } from "../obstacle.ts";
import { readPageNow } from "../read-page.ts";

/** Tells where the value stands that a path of keys leads to, or what of the path there is. */
export type SpotOf = (keys: KeyPath) => ConfigSpot;

/** Looks a configuration file through for the places of its keys. In a script, whose values may come from anywhere, none is known. */
export async function spotsIn(file: string, path: string): Promise<SpotOf> {
  if (!/^\.(?:json|ya?ml)$/.test(extname(file))) return () => ({ path, line: null, column: null });
  const { LineCounter, isMap, isScalar, isSeq, parseDocument } = await import("../yaml-parser.ts");
  const lineCounter = new LineCounter();
  // JSON is YAML as well.
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
