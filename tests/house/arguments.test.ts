import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readHouse, type SourceFile } from "./layer-laws.ts";

/** Functions that take any number of arguments: a list as long as a page has more than a call stack can hold. */
const TAKE_ANY_NUMBER = new Set([
  "push",
  "unshift",
  "splice",
  "max",
  "min",
  "fromCharCode",
  "fromCodePoint",
]);

/** Calls that hand a whole list over as arguments, as `path: call`. */
function listsAsArguments({ path, text }: SourceFile): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      TAKE_ANY_NUMBER.has(node.expression.name.text) &&
      node.arguments.some(ts.isSpreadElement)
    ) {
      found.push(`${path}: ${node.getText(file)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe("the house", () => {
  const house = readHouse(fileURLToPath(new URL("../../src", import.meta.url)));

  test("hands no list over as arguments: one as long as a page brings a run down", () => {
    expect(house.flatMap(listsAsArguments)).toEqual([]);
  });

  test("is looked through for such calls, whatever stands before the list", () => {
    const text = "all.push(first, ...rest); Math.max(...all); all.push({ ...first }, [...rest]);";
    expect(listsAsArguments({ path: "x.ts", text })).toEqual([
      "x.ts: all.push(first, ...rest)",
      "x.ts: Math.max(...all)",
    ]);
  });
});
