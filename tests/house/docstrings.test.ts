import ts from "typescript";
import { expect, test } from "vitest";
import { readHouse } from "./layer-laws.ts";

/** One table each, explained where its type is. */
const TABLES = /^languages\/(?:data|own)\/[a-z]{2}\.ts$/;

test("whatever a file exports says what it is", () => {
  const unsaid = readHouse("src")
    .filter(({ path }) => !TABLES.test(path))
    .flatMap(({ path, text }) => undocumented(path, text));
  expect(unsaid).toEqual([]);
});

test("what is exported without a word is found, and a type named after a constant needs none", () => {
  const text = `export const KINDS = ["a"];
    export type Kind = (typeof KINDS)[number];
    /** Said. */
    export function one() {}
    export interface Two {}
    function three() {}`;
  expect(undocumented("a.ts", text)).toEqual(["a.ts: KINDS", "a.ts: Two"]);
});

/** Names of the exported declarations that no docstring stands above. */
function undocumented(path: string, text: string): string[] {
  return ts
    .createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    .statements.filter((statement) => isExported(statement) && !isSaid(statement))
    .map((statement) => `${path}: ${nameOf(statement)}`);
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

/** The members of a constant's list are said where the constant is. */
function isSaid(statement: ts.Statement): boolean {
  return (
    ts.getJSDocCommentsAndTags(statement).length > 0 ||
    (ts.isTypeAliasDeclaration(statement) && ts.isIndexedAccessTypeNode(statement.type))
  );
}

function nameOf(statement: ts.Statement): string {
  const [declared = statement] = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations
    : [statement];
  return ts.getNameOfDeclaration(declared as ts.DeclarationStatement)?.getText() ?? "";
}
