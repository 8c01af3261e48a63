import type { Report } from "../../src/model/report.ts";
import { loadReporter, renderReport } from "../../src/reporters/index.ts";
import type { ReporterOptions } from "../../src/reporters/reporter.ts";

/** A file of 80 columns: no colour, no links. */
export const OPTIONS: ReporterOptions = {
  ui: "en",
  color: false,
  width: 80,
  quiet: false,
  verbose: false,
  fixing: false,
  tree: false,
  namesClean: true,
  inRepository: "",
  linksFrom: null,
};

/** A report in the named format. */
export async function render(
  name: string,
  report: Report,
  options: Partial<ReporterOptions> = {},
): Promise<string> {
  return renderReport(await loadReporter(name), { ...OPTIONS, ...options }, report);
}
