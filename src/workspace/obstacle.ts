import type { TermbaseProblem } from "./termbase/termbase.ts";

/** The path of a value inside another: keys, and 0-based indexes of lists. */
export type KeyPath = readonly PropertyKey[];

/** What a value in a configuration file should have been. */
export type Expected =
  | { readonly is: "one-of"; readonly values: readonly string[] }
  | { readonly is: "type"; readonly type: string }
  /** Different from the value of another key. */
  | { readonly is: "unlike"; readonly keys: KeyPath }
  | {
      readonly is: "form";
      readonly form:
        | "language"
        | "pattern"
        | "names-language"
        | "count"
        | "positive"
        | "share"
        | "not-empty"
        | "meant"
        | "some-pages";
    };

/** An invalid value in a file. */
export interface WrongValue {
  /** Empty for the whole file. */
  readonly keys: KeyPath;
  /** The value found, as short JSON; null if the key is missing. */
  readonly found: string | null;
  readonly expected: readonly Expected[];
}

/**
 * The place of a configuration key: the file as named in messages, and the 1-based line and column if known.
 */
export interface ConfigSpot {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** The place of a JSON syntax error: 1-based line and column, and the text there, or null at the end. */
export interface JsonSlip {
  readonly line: number;
  readonly column: number;
  readonly found: string | null;
}

/**
 * A reason why a run, or one page of it, is not conclusive. Pure data; the caller turns it into words. `path`
 * is as named in reports.
 */
export type Obstacle =
  | { readonly obstacle: "missing-file"; readonly path: string }
  /** There is no such file, but a command with a similar name. */
  | { readonly obstacle: "missing-command"; readonly path: string; readonly command: string }
  /** There is no such file or folder; the argument may have been meant as the value of `--changed`. */
  | { readonly obstacle: "missing-behind-changed"; readonly path: string; readonly state: string }
  /** The baseline file does not exist; `config` is the configuration that names it, if any. */
  | { readonly obstacle: "no-baseline"; readonly path: string; readonly config: string | null }
  /** A termbase named in the configuration does not exist. */
  | { readonly obstacle: "no-termbase"; readonly path: string; readonly config: string }
  | { readonly obstacle: "directory"; readonly path: string }
  | { readonly obstacle: "not-a-file"; readonly path: string }
  | { readonly obstacle: "unreadable"; readonly path: string; readonly code: string }
  | {
      readonly obstacle: "not-utf8";
      readonly path: string;
      readonly line: number;
      readonly column: number;
      /** The encoding indicated by a byte order mark, or null. */
      readonly looksLike: "UTF-16" | "UTF-32" | null;
    }
  | {
      readonly obstacle: "nul-byte";
      readonly path: string;
      readonly line: number;
      readonly column: number;
    }
  /** Larger than `limit` bytes. */
  | { readonly obstacle: "too-large"; readonly path: string; readonly limit: number }
  /** The file mode does not allow writing. */
  | { readonly obstacle: "read-only"; readonly path: string }
  /** A report would overwrite a file that the run reads. */
  | { readonly obstacle: "is-input"; readonly path: string }
  /** A page would be compared with itself. */
  | { readonly obstacle: "same-page"; readonly path: string; readonly other: string }
  /** A page in the configured source language was compared as a translation. */
  | { readonly obstacle: "into-source-language"; readonly path: string; readonly language: string }
  /** A page was compared in another language than its path indicates. */
  | {
      readonly obstacle: "language-in-path";
      readonly path: string;
      readonly language: string;
      readonly named: string;
    }
  | { readonly obstacle: "outside-project"; readonly path: string }
  | { readonly obstacle: "unwritable"; readonly path: string; readonly code: string }
  /** A page changed between reading and writing. */
  | { readonly obstacle: "changed-meanwhile"; readonly path: string }
  /** An unsupported extension of a configuration or termbase file; `known` lists the supported ones. */
  | { readonly obstacle: "config-ending"; readonly path: string; readonly known: readonly string[] }
  | ({ readonly obstacle: "config-syntax"; readonly detail: string } & ConfigSpot)
  /** A script without a default export. */
  | { readonly obstacle: "config-not-exported"; readonly path: string }
  /** A script that waits for something that never happens. */
  | { readonly obstacle: "config-never-done"; readonly path: string }
  /** A script that does not parse or that throws. */
  | ({ readonly obstacle: "config-script"; readonly detail: string } & ConfigSpot)
  | ({ readonly obstacle: "config-json"; readonly path: string } & JsonSlip)
  /** A repeated key in a mapping. */
  | ({ readonly obstacle: "config-repeats"; readonly key: string } & ConfigSpot)
  /** A symbolic link in place of a page or a folder of pages. */
  | { readonly obstacle: "unfollowed-link"; readonly path: string }
  /** A dangling link in place of a file. */
  | { readonly obstacle: "dangling-link"; readonly path: string }
  | ({
      readonly obstacle: "config-key";
      readonly keys: KeyPath;
      readonly nearest: string | null;
    } & ConfigSpot)
  | ({ readonly obstacle: "config-value" } & ConfigSpot & WrongValue)
  /**
   * A setting that matches nothing on the site; `found` lists the existing languages if it names languages.
   */
  | ({
      readonly obstacle: "idle-setting";
      readonly keys: KeyPath;
      readonly found: readonly string[];
      /** Whether it contains a backslash, which does not separate folders here. */
      readonly backslash: boolean;
    } & ConfigSpot)
  /** `ignore` excludes every page. */
  | ({ readonly obstacle: "all-ignored"; readonly pages: number } & ConfigSpot)
  | ({ readonly obstacle: "termbase-invalid"; readonly path: string } & TermbaseProblem)
  /** Not a valid baseline. */
  | { readonly obstacle: "baseline-invalid"; readonly path: string; readonly wrong: WrongValue }
  | ({ readonly obstacle: "baseline-json"; readonly path: string } & JsonSlip)
  /** Not a JSON report of cotejo if `wrong` is null, else one with an invalid value. */
  | {
      readonly obstacle: "report-invalid";
      readonly path: string;
      readonly wrong: WrongValue | null;
    }
  | {
      readonly obstacle: "report-version";
      readonly path: string;
      readonly found: string;
      readonly known: number;
    }
  /** A pair that an earlier report contains as well. */
  | { readonly obstacle: "report-repeats"; readonly path: string; readonly pair: string }
  /** A page that changed after the report was written. */
  | { readonly obstacle: "report-outdated"; readonly path: string }
  | { readonly obstacle: "unknown-language"; readonly path: string }
  | { readonly obstacle: "unknown-language-on-site"; readonly path: string }
  /** A page that exists a second time in the same language. */
  | { readonly obstacle: "twin"; readonly path: string; readonly beside: string }
  /** A language folder next to another one of the same language, which is read instead. */
  | { readonly obstacle: "twin-folder"; readonly path: string; readonly beside: string }
  | { readonly obstacle: "no-pair"; readonly path: string }
  /** There are pages, but none has a counterpart. */
  | { readonly obstacle: "all-unpaired"; readonly path: string }
  /** A folder of pages that was taken for build output. */
  | { readonly obstacle: "left-out"; readonly path: string }
  /** `--changed` was used outside a git repository, or in one without commits. */
  | { readonly obstacle: "no-repository" }
  | { readonly obstacle: "no-commit" }
  | { readonly obstacle: "no-git-state"; readonly state: string; readonly detail: string }
  /** Git does not know the state; `shallow`: the clone has only the end of the history. */
  | { readonly obstacle: "unknown-git-state"; readonly state: string; readonly shallow: boolean }
  | { readonly obstacle: "no-engine"; readonly engine: string }
  /** Pages of a folder are translations of each other, but none is in the source language. */
  | {
      readonly obstacle: "no-source-language";
      readonly path: string;
      readonly languages: readonly string[];
    };

/** Thrown if a run cannot continue sensibly; the caller reports it and exits with code 2. */
export class Blocked extends Error {
  readonly obstacles: readonly Obstacle[];

  constructor(given: Obstacle | readonly Obstacle[]) {
    const obstacles = "obstacle" in given ? [given] : given;
    super(obstacles.map(({ obstacle }) => obstacle).join(", "));
    this.name = "Blocked";
    this.obstacles = obstacles;
  }
}

/** The code of a file system error, such as `EACCES`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : String(error);
}
