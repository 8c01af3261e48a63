import { pathToFileURL } from "node:url";
import pc from "picocolors";
import type { Severity } from "../../model/finding.ts";
import type { ReporterOptions } from "../reporter.ts";
import type { Wording } from "../wording.ts";

type Paint = (text: string) => string;

/** The colours and links of a terminal; plain text if they are disabled. */
export interface Ink {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly good: Paint;
  readonly differing: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
  /** `text` as a link to a file, given by its path relative to the working folder. */
  readonly link: (text: string, path: string) => string;
}

/** The format of a report. */
export interface Sheet {
  /** In columns. */
  readonly width: number;
  readonly ink: Ink;
  readonly wording: Wording;
}

/** The colours and links for the given options. */
export function inkFor({ color, linksFrom }: ReporterOptions): Ink {
  const colors = pc.createColors(color);
  return {
    bold: colors.bold,
    dim: colors.dim,
    good: colors.green,
    differing: (text) => colors.bold(colors.yellow(text)),
    severity: {
      error: (text) => colors.bold(colors.red(text)),
      warning: (text) => colors.bold(colors.yellow(text)),
      info: colors.cyan,
    },
    // The address is percent-encoded, so it contains no control characters of a file name.
    link: (text, path) =>
      linksFrom === null
        ? text
        : `\u001B]8;;${pathToFileURL(`${linksFrom}/${path}`).href}\u001B\\${text}\u001B]8;;\u001B\\`,
  };
}
