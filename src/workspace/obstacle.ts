import type { TermbaseProblem } from "./termbase/termbase.ts";

/** Where a value stands in another: the keys on the way, those of lists counted from 0. */
export type KeyPath = readonly PropertyKey[];

/** What a value in a config file should have been. */
export type Expected =
  | { readonly is: "one-of"; readonly values: readonly string[] }
  | { readonly is: "type"; readonly type: string }
  /** Anything but what another key holds already. */
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

/** A value in a file that is not what it should have been. */
export interface WrongValue {
  /** Empty for the whole. */
  readonly keys: KeyPath;
  /** The value found, as short JSON; null where the key is missing. */
  readonly found: string | null;
  readonly expected: readonly Expected[];
}

/** Where a key of a configuration stands: the file as messages name it, and the line and column from 1, if they are known. */
export interface ConfigSpot {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** Where a text stops being JSON: line and column from 1, and what stands there, or null at its end. */
export interface JsonSlip {
  readonly line: number;
  readonly column: number;
  readonly found: string | null;
}

/**
 * What keeps a run, or one page of it, from being a proof: said as data, worded by a door.
 * `path` is as the reports name it.
 */
export type Obstacle =
  | { readonly obstacle: "missing-file"; readonly path: string }
  /** No file of this name, which is near to that of a command. */
  | { readonly obstacle: "missing-command"; readonly path: string; readonly command: string }
  /** No such file or folder, but perhaps what `--changed` was meant to compare with. */
  | { readonly obstacle: "missing-behind-changed"; readonly path: string; readonly state: string }
  /** The file of known findings does not exist; `config` names it, or null where the option does. */
  | { readonly obstacle: "no-baseline"; readonly path: string; readonly config: string | null }
  /** A termbase that the configuration names does not exist. */
  | { readonly obstacle: "no-termbase"; readonly path: string; readonly config: string }
  | { readonly obstacle: "directory"; readonly path: string }
  | { readonly obstacle: "not-a-file"; readonly path: string }
  | { readonly obstacle: "unreadable"; readonly path: string; readonly code: string }
  | {
      readonly obstacle: "not-utf8";
      readonly path: string;
      readonly line: number;
      readonly column: number;
      /** The encoding that a byte order mark gives away, or null. */
      readonly looksLike: "UTF-16" | "UTF-32" | null;
    }
  | {
      readonly obstacle: "nul-byte";
      readonly path: string;
      readonly line: number;
      readonly column: number;
    }
  /** More bytes than the limit. */
  | { readonly obstacle: "too-large"; readonly path: string; readonly limit: number }
  /** Nobody is to write to it, by its mode. */
  | { readonly obstacle: "read-only"; readonly path: string }
  /** A report was to take the place of a file that the run reads. */
  | { readonly obstacle: "is-input"; readonly path: string }
  /** A page was to be compared with itself. */
  | { readonly obstacle: "same-page"; readonly path: string; readonly other: string }
  /** A page in the configured source language was compared as a translation. */
  | { readonly obstacle: "into-source-language"; readonly path: string; readonly language: string }
  /** A page was compared in another language than the one that its path names. */
  | {
      readonly obstacle: "language-in-path";
      readonly path: string;
      readonly language: string;
      readonly named: string;
    }
  | { readonly obstacle: "outside-project"; readonly path: string }
  | { readonly obstacle: "unwritable"; readonly path: string; readonly code: string }
  /** A page that was to be written holds something else than when it was read. */
  | { readonly obstacle: "changed-meanwhile"; readonly path: string }
  /** A configuration or termbase file of an ending that is not read; `known` are those that are. */
  | { readonly obstacle: "config-ending"; readonly path: string; readonly known: readonly string[] }
  | ({ readonly obstacle: "config-syntax"; readonly detail: string } & ConfigSpot)
  /** A script that exports nothing by default. */
  | { readonly obstacle: "config-not-exported"; readonly path: string }
  /** A script that waits for what never comes. */
  | { readonly obstacle: "config-never-done"; readonly path: string }
  /** A script that does not parse, or was brought down. */
  | ({ readonly obstacle: "config-script"; readonly detail: string } & ConfigSpot)
  | ({ readonly obstacle: "config-json"; readonly path: string } & JsonSlip)
  /** A key stands twice in one mapping. */
  | ({ readonly obstacle: "config-repeats"; readonly key: string } & ConfigSpot)
  /** A link stands where a page, or a folder of pages, was looked for. */
  | { readonly obstacle: "unfollowed-link"; readonly path: string }
  /** A link that leads nowhere stands in a file's place. */
  | { readonly obstacle: "dangling-link"; readonly path: string }
  | ({
      readonly obstacle: "config-key";
      readonly keys: KeyPath;
      readonly nearest: string | null;
    } & ConfigSpot)
  | ({ readonly obstacle: "config-value" } & ConfigSpot & WrongValue)
  /** A setting that nothing on the site answers to; `found`: the languages there are, where it names languages. */
  | ({
      readonly obstacle: "idle-setting";
      readonly keys: KeyPath;
      readonly found: readonly string[];
      /** Whether a \\ stands in it, which parts no folders here. */
      readonly backslash: boolean;
    } & ConfigSpot)
  /** `ignore` leaves out every page there is. */
  | ({ readonly obstacle: "all-ignored"; readonly pages: number } & ConfigSpot)
  | ({ readonly obstacle: "termbase-invalid"; readonly path: string } & TermbaseProblem)
  /** No baseline. */
  | { readonly obstacle: "baseline-invalid"; readonly path: string; readonly wrong: WrongValue }
  | ({ readonly obstacle: "baseline-json"; readonly path: string } & JsonSlip)
  /** No JSON report of cotejo's, where `wrong` is null, or one in which a value is wrong. */
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
  /** A pair, as reports name it, stands in an earlier report as well. */
  | { readonly obstacle: "report-repeats"; readonly path: string; readonly pair: string }
  /** A page is another than the one that a report was written of. */
  | { readonly obstacle: "report-outdated"; readonly path: string }
  | { readonly obstacle: "unknown-language"; readonly path: string }
  | { readonly obstacle: "unknown-language-on-site"; readonly path: string }
  /** A page that is there in its language already, as another file. */
  | { readonly obstacle: "twin"; readonly path: string; readonly beside: string }
  /** A folder of a language that another folder beside it is of, which is read in its place. */
  | { readonly obstacle: "twin-folder"; readonly path: string; readonly beside: string }
  | { readonly obstacle: "no-pair"; readonly path: string }
  /** There are pages, and none has a counterpart. */
  | { readonly obstacle: "all-unpaired"; readonly path: string }
  /** A folder of pages that was taken for a tool's output. */
  | { readonly obstacle: "left-out"; readonly path: string }
  /** Git is asked for changes where it keeps none, or has not been given any yet. */
  | { readonly obstacle: "no-repository" }
  | { readonly obstacle: "no-commit" }
  | { readonly obstacle: "no-git-state"; readonly state: string; readonly detail: string }
  /** Git does not know the state; `shallow`: it has only the end of the history. */
  | { readonly obstacle: "unknown-git-state"; readonly state: string; readonly shallow: boolean }
  | { readonly obstacle: "no-engine"; readonly engine: string }
  /** Pages in several languages in a folder translate one another, and none of them is in the source language. */
  | {
      readonly obstacle: "no-source-language";
      readonly path: string;
      readonly languages: readonly string[];
    };

/** Thrown by workspace where nothing sensible can follow; doors turn it into one line and exit code 2. */
export class Blocked extends Error {
  readonly obstacles: readonly Obstacle[];

  constructor(told: Obstacle | readonly Obstacle[]) {
    const obstacles = "obstacle" in told ? [told] : told;
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
