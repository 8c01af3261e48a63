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

/** A page as a JSON report names it. */
export interface ReadPage extends Omit<Page, "text"> {
  /** Digest of the text that was checked. */
  readonly sha256: string;
}

/** A JSON report that was written before: everything but the pages' texts. */
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
 * Reads a JSON report. What it says is not believed: its form is looked at, and its findings are counted anew.
 *
 * @param schemaVersion the form of report that is understood
 * @throws Blocked for a file that cannot be read, or that holds no report of that form.
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

/** An entry that waits to be looked at, and where it goes. */
interface Pending {
  readonly value: unknown;
  readonly parent: Pending | null;
  /** Its place among its parent's children, and theirs. */
  readonly at: number;
  readonly into: AlignmentEntry[];
}

/** Reads an alignment tree of any depth. */
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

/** From the root of the tree. Put together only where it is asked for: trees can be very deep. */
function pathTo(entry: Pending): KeyPath {
  const path: PropertyKey[] = [];
  for (let { parent, at } = entry; parent !== null; { parent, at } = parent) {
    path.unshift("children", at);
  }
  return path;
}
