import { countFindings } from "../model/finding.ts";
import type { Page } from "../model/page/document.ts";
import type {
  AlignmentEntry,
  Failure,
  PassTerms,
  RunSummary,
  Shard,
  SiftedResult,
  UnpairedPage,
} from "../model/report.ts";
import { explainIssue, type Issue } from "./explain-issue.ts";
import { Blocked, type KeyPath } from "./obstacle.ts";
import { readPageNow } from "./read-page.ts";
import { entrySchema, reportSchema } from "./report-schema.ts";

/** A page as named in a JSON report. */
export interface ReadPage extends Omit<Page, "text"> {
  /** The digest of the checked text. */
  readonly sha256: string;
}

/** A JSON report of an earlier run, without the texts of the pages. */
export interface ReadReport {
  readonly pairs: readonly (SiftedResult & {
    readonly source: ReadPage;
    readonly target: ReadPage;
  })[];
  readonly unpaired: readonly UnpairedPage[];
  readonly failures: readonly Failure[];
  readonly counts: Pick<RunSummary, "pairsFound">;
  readonly terms: PassTerms;
  readonly shard?: Shard;
}

/**
 * Reads a JSON report. Its content is not trusted: the structure is validated, and findings are counted
 * again.
 *
 * @param schemaVersion the supported version of the report format
 * @throws Blocked if the file cannot be read or is not a report in that format
 */
export function readReport(file: string, shown: string, schemaVersion: number): ReadReport {
  const content = parse(readPageNow(file, shown));
  if (!isOurs(content)) {
    throw new Blocked({ obstacle: "report-invalid", path: shown, wrong: null });
  }
  if (content.schemaVersion !== schemaVersion) {
    const found = String(content.schemaVersion);
    throw new Blocked({ obstacle: "report-version", path: shown, found, known: schemaVersion });
  }
  const refuse = (issues: readonly Issue[]): Blocked =>
    new Blocked(
      issues.slice(0, 1).map((issue) => {
        const wrong = explainIssue(content, issue);
        return { obstacle: "report-invalid", path: shown, wrong };
      }),
    );
  const checked = reportSchema.safeParse(content);
  if (!checked.success) throw refuse(checked.error.issues);
  const pairs = checked.data.pairs.map((pair, at) => {
    const alignment = readAlignment(pair.alignment, ["pairs", at, "alignment"], refuse);
    return { ...pair, alignment, counts: countFindings(pair.findings) };
  });
  return { ...checked.data, pairs };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isOurs(value: unknown): value is { readonly schemaVersion: unknown } {
  return (
    typeof value === "object" &&
    value !== null &&
    "tool" in value &&
    value.tool === "cotejo" &&
    "schemaVersion" in value
  );
}

/** An entry still to be validated, and the list to add it to. */
interface Pending {
  readonly value: unknown;
  readonly parent: Pending | null;
  /** Its index among its siblings, and the list of these. */
  readonly at: number;
  readonly into: AlignmentEntry[];
}

/** Reads an alignment tree of any depth without recursion. */
function readAlignment(
  value: unknown,
  path: KeyPath,
  refuse: (issues: readonly Issue[]) => Blocked,
): AlignmentEntry {
  const roots: AlignmentEntry[] = [];
  const pending: Pending[] = [{ value, parent: null, at: 0, into: roots }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const checked = entrySchema.safeParse(next.value);
    if (!checked.success) {
      const before = [...path, ...pathTo(next)];
      throw refuse(
        checked.error.issues.map((issue) => ({ ...issue, path: [...before, ...issue.path] })),
      );
    }
    const into: AlignmentEntry[] = [];
    next.into[next.at] = { ...checked.data, children: into };
    for (const [at, child] of checked.data.children.entries()) {
      pending.push({ value: child, parent: next, at, into });
    }
  }
  const [alignment] = roots;
  if (alignment === undefined) throw new Error("an alignment without a root");
  return alignment;
}

/** The path from the root of the tree. Built only on demand, since trees can be very deep. */
function pathTo(entry: Pending): KeyPath {
  const path: PropertyKey[] = [];
  for (let { parent, at } = entry; parent !== null; { parent, at } = parent) {
    path.unshift("children", at);
  }
  return path;
}
