import type {
  CheckResult,
  Failure,
  PassTerms,
  ReportedPage,
  RunSummary,
  UnpairedPage,
} from "../model/report.ts";
import { Blocked } from "./obstacle.ts";
import { readPageNow } from "./read-page.ts";

/** A JSON report that was written before: everything but the pages' texts. */
export interface ReadReport {
  readonly pairs: readonly (CheckResult & {
    readonly source: Omit<ReportedPage, "text">;
    readonly target: Omit<ReportedPage, "text">;
  })[];
  readonly unpaired: readonly UnpairedPage[];
  readonly failures: readonly Failure[];
  readonly counts: Pick<RunSummary, "pairsFound">;
  readonly terms: PassTerms;
}

/**
 * Reads a JSON report.
 *
 * @param schemaVersion the form of report that is understood
 * @throws Blocked for a file that cannot be read, or that holds no report of that form.
 */
export function readReport(file: string, shown: string, schemaVersion: number): ReadReport {
  const text = readPageNow(file, shown);
  const report = parse(text);
  if (!isReport(report)) throw new Blocked({ obstacle: "report-invalid", path: shown });
  if (report.schemaVersion !== schemaVersion) {
    const found = String(report.schemaVersion);
    throw new Blocked({ obstacle: "report-version", path: shown, found, known: schemaVersion });
  }
  return report;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What says that it is ours is believed to be in our form. */
function isReport(value: unknown): value is ReadReport & { readonly schemaVersion: unknown } {
  return (
    typeof value === "object" &&
    value !== null &&
    "tool" in value &&
    value.tool === "cotejo" &&
    "schemaVersion" in value &&
    "terms" in value &&
    ["pairs", "unpaired", "failures"].every((key) => Array.isArray(Reflect.get(value, key)))
  );
}
