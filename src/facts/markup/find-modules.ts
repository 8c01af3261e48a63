import { expressionSkeleton } from "../../model/code/code-skeleton.ts";
import type { Fact } from "../../model/fact.ts";
import type { Insert } from "../../model/page/document.ts";
import type { LineIndex } from "../../model/page/place.ts";
import type { ReadDestination } from "./destination-reader.ts";
import { markupFact } from "./markup-fact.ts";

/** The start of a statement: in MDX, only these are at the start of a line. */
const STATEMENT = /^(?=(?:import|export)\b)/m;
const FROM = /^import\s(?:\s*([^"';]{1,2000}?)\s*\bfrom)?\s*(["'])([^"'\n]{1,500})\2/;
const DECLARED =
  /^export\s+(?:default\b|(?:const|let|var|class|(?:async\s+)?function\*?)\s+([\w$]+))/;

/** The names that an ESM block of an MDX page imports and exports, each with its module or its code. */
export function findModules(
  { value, place }: Insert,
  lines: LineIndex,
  read: ReadDestination,
): Fact[] {
  const facts: Fact[] = [];
  let at = place.start.offset;
  for (const statement of value.split(STATEMENT)) {
    const [, clause, , module] = FROM.exec(statement) ?? [];
    const [start, end] = [at, at + statement.trimEnd().length];
    at += statement.length;
    const factOf = (name: string, readings: readonly string[]): Fact =>
      markupFact("module", readings, name, lines.placeOf(start, end));
    if (module !== undefined) {
      const paths = read(module);
      // An import for side effects binds no name.
      const names = clause === undefined ? [module] : namesBoundBy(clause);
      for (const name of names) {
        facts.push(
          factOf(
            name,
            paths.map((path) => `import ${path}`),
          ),
        );
      }
    } else if (DECLARED.test(statement)) {
      const name = DECLARED.exec(statement)?.[1] ?? "default";
      facts.push(factOf(name, [`export ${expressionSkeleton(statement, true)}`]));
    }
  }
  return facts;
}

/**
 * The names that an import clause binds: `Page, { Card, Grid as Raster }` and `* as Parts`
 * bind Page, Card, Raster and Parts.
 */
function namesBoundBy(clause: string): readonly string[] {
  return clause
    .split(/[{},]/)
    .map((part) => part.trim().split(/\s+/).at(-1) ?? "")
    .filter((name) => name !== "" && name !== "type");
}
