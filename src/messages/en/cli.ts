import { countingIn } from "../count.ts";
import { syntaxDetailEn } from "./syntax.ts";

const EXPECTED_TYPES: Readonly<Record<string, string>> = {
  string: "a string",
  number: "a number",
  boolean: "true or false",
  list: "a list",
  mapping: "a mapping of keys to values",
};

const EXPECTED_FORMS = {
  language: 'a language tag, such as "es" or "es-MX"',
  pattern: 'a path that contains {path}, such as "docs/{lang}/{path}.md"',
  "names-language": 'a path that contains {lang}, or a "language" key next to it',
  count: "a whole number, 0 or more",
  positive: "a whole number, 1 or more",
  share: "a number from 0 to 1",
  "not-empty": "a non-empty string",
  meant: 'a pattern that matches the pages you mean (a leading "!" would match all the others)',
  "some-pages":
    'path patterns in it, or a "languages" key next to it; put settings for all pages outside "overrides"',
};

const EXPECTED_IN_TERMBASE = {
  header: "a first row that names at least one language, such as en,es",
  column:
    'a column called "id", "do-not-translate", "case-sensitive", a language such as "es", "forbidden es", or a column for people, such as "note" or "definition"',
  "own-column": "each column once; put several forms in one cell, separated by |",
  language: EXPECTED_FORMS.language,
  "yes-or-no": "yes or no",
  "no-cell": "no more cells than the first row has; quote a cell that contains a comma",
  term: "an entry with at least one form of the term",
  "own-id": "a unique id",
  rows: "at least one entry below the first row",
  entries: "a TBX document with entries (termEntry or conceptEntry)",
};

/** Reasons for file errors, by the file system's error code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied; change its permissions, or run cotejo as another user",
  EPERM: "permission denied; change its permissions, or run cotejo as another user",
  EISDIR: "it is a folder; specify a file",
  ENOTDIR: "a file is where a folder is needed; choose another path",
  EEXIST: "a file is where a folder is needed; choose another path",
  ENOENT: "no folder can be created there; choose another path",
  ENOSPC: "no space is left on the device",
  EDQUOT: "this user has no space left on the device",
  EROFS: "the device is read-only",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "its symbolic links form a loop",
  EMFILE: "too many files are open at once",
  EBUSY: "another program is using it",
};

const { counted } = countingIn("en");

function reasonOf(code: string): string {
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  return reason === undefined ? code : `${reason} (${code})`;
}

/** The labels of samples on a rule's page, by the keyword in their info string. */
const SAMPLES: Readonly<Record<string, string>> = {
  source: "Source",
  wrong: "Incorrect translation",
  right: "Correct translation",
  page: "Another page",
  config: "Configuration",
  finding: "Finding",
};

/** All texts of the command line in English. `es/cli.ts` has the same keys in Spanish. */
export const cliEn = {
  // Obstacles: each a complete message, without the path that precedes it.
  missingFile: "no such file or folder",
  missingCommand: (command: string): string =>
    `no such file or folder; did you mean cotejo ${command}?`,
  missingBehindChanged: (state: string): string =>
    `no such file or folder; did you mean --changed=${state}?`,
  /** `config` is the configuration that names the file; null if the option does. */
  noBaseline: (config: string | null): string =>
    `no such file, although ${config === null ? "--baseline" : `"baseline" in ${config}`} names it; --update-baseline creates it`,
  noTermbase: (config: string): string => `no such file, although "termbase" in ${config} names it`,
  directory: "is a folder, expected a file",
  notAFile: "is not a regular file",
  unreadable: (code: string): string => `cannot be read: ${reasonOf(code)}`,
  notUtf8: "is not valid UTF-8; save it as UTF-8",
  notUtf8But: (encoding: string): string =>
    `is not valid UTF-8; it looks like ${encoding}: save it as UTF-8`,
  nulByte: "contains a NUL byte, so it is not a text file",
  tooLarge: (megabytes: string): string => `is larger than ${megabytes} MB`,
  outsideProject: "is outside the project; it was not changed",
  readOnly: "is read-only; it was not written",
  isInput: "is an input of this run; choose another file for the report",
  samePage: (other: string): string =>
    `is the same file as ${other}; comparing a page with itself proves nothing`,
  intoSourceLanguage: (language: string): string =>
    `was taken as the translation, although its language, ${language}, is the "sourceLanguage" in the configuration; name the source page first`,
  languageInPath: (language: string, named: string): string =>
    `was read as ${language}, as --from or --to specifies, although its path says ${named}`,
  changedMeanwhile: "changed while it was being checked; it was not written",
  unwritable: (code: string): string => `cannot be written: ${reasonOf(code)}`,
  configSyntax: (detail: string): string => `cannot be parsed: ${detail}`,
  configScript: (detail: string): string => `cannot be run: ${detail}`,
  syntaxDetail: syntaxDetailEn,
  configNotExported: 'does not export a configuration; expected "export default { … }"',
  configNeverDone:
    "never finishes: it waits for something that never happens; expected it to export its settings",
  jsonUnexpected: (found: string): string => `unexpected ${found} in JSON`,
  jsonComment: "JSON does not allow comments; remove it, or write the file as YAML",
  jsonEnds: "the JSON ends unexpectedly",
  configRepeats: (key: string): string => `"${key}" is repeated here, expected it once`,
  unfollowedLink: "is a symbolic link; cotejo does not follow links to find pages",
  danglingLink: "is a broken symbolic link",
  configsBeside: (others: string): string => `is used; these are ignored: ${others}`,
  configUnread: (known: string): string => `is ignored; a configuration file is named ${known}`,
  configEnding: (known: string): string => `has an unsupported extension, expected ${known}`,
  unknownKey: (key: string): string => `unknown key ${key}`,
  unknownKeyNear: (key: string, nearest: string): string =>
    `unknown key ${key}; did you mean "${nearest}"?`,
  /** The list and the key are quoted already. */
  entryOf: (at: string, list: string): string => `entry ${at} of ${list}`,
  keyIn: (key: string, entry: string): string => `${key} in ${entry}`,
  configValue: (key: string, found: string, expected: string): string =>
    `${key} is ${found}, expected ${expected}`,
  configMissing: (key: string, expected: string): string =>
    `${key} is missing, expected ${expected}`,
  configWhole: (found: string, expected: string): string =>
    `the configuration is ${found}, expected ${expected}`,
  idleSetting: (key: string): string => `${key} matches no page here`,
  idleSettingWithBackslash: (key: string): string =>
    `${key} matches no page here; separate folders with /, not \\`,
  idleLanguage: (key: string, found: string): string =>
    `no page here is in the language of ${key}; there are pages in ${found}`,
  allIgnored: (pages: string): string => `"ignore" excludes every page (${pages} in total)`,
  expectedOneOf: (values: readonly string[]): string =>
    values.length === 1 ? `${values[0]}` : `one of ${values.join(", ")}`,
  expectedType: (type: string): string => EXPECTED_TYPES[type] ?? type,
  expectedForm: (form: keyof typeof EXPECTED_FORMS): string => EXPECTED_FORMS[form],
  expectedUnlike: (key: string): string => `something other than ${key}`,
  or: " or ",
  termbaseInvalid: (found: string | null, expected: keyof typeof EXPECTED_IN_TERMBASE): string =>
    found === null
      ? `expected ${EXPECTED_IN_TERMBASE[expected] ?? expected}`
      : `unexpected "${found}", expected ${EXPECTED_IN_TERMBASE[expected] ?? expected}`,
  termbaseRepeats: (id: string, line: string): string =>
    `unexpected id "${id}", already used by the entry on line ${line}; expected a unique id, with all forms of a term in one entry`,
  baselineInvalid: (detail: string): string =>
    `is not a cotejo baseline: ${detail}; choose another file, or move this one away and create a baseline with --update-baseline`,
  reportInvalid: "is not a cotejo JSON report; write one with --format json=FILE",
  reportDamaged: (detail: string): string => `is a damaged cotejo report: ${detail}`,
  reportVersion: (found: string, known: string): string =>
    `has schema version ${found}, expected ${known}; write it again with this version of cotejo`,
  reportRepeats: (pair: string): string =>
    `contains a pair that another report also contains: ${pair}; pass each part once`,
  reportOutdated: "has changed since its report was written; check it again, then merge",
  unknownLanguage:
    'its language is unknown; specify it with --from or --to, in its front matter ("lang: es"), or in its path ("page.es.md")',
  unknownLanguageOnSite:
    'its language is unknown; set "defaultLanguage" in the configuration to check it',
  twin: (beside: string): string =>
    `is the same page in the same language as ${beside}; exclude one of the two with "ignore" in the configuration`,
  twinFolder: (beside: string): string =>
    `is a folder for the same language as ${beside}, which is used instead; move its pages there, or exclude it with "ignore" in the configuration`,
  noRepository:
    "--changed: these pages are not in a git repository, so there is no way to tell what has changed",
  noCommit: "--changed: the git repository has no commit yet, so there is nothing to compare with",
  noGitState: (state: string, detail: string): string =>
    `--changed: git cannot compare with "${state}": ${detail}`,
  unknownGitState: (state: string): string =>
    `--changed: git does not know "${state}"; expected a branch, a tag or a commit, such as origin/main`,
  unfetchedGitState: (state: string): string =>
    `--changed: git does not know "${state}"; this is a shallow clone, so fetch the rest of the history first (git fetch --unshallow, or "fetch-depth: 0" of actions/checkout)`,
  noEngine: (engine: string): string => `the engine ${engine} cannot be loaded on this machine`,
  noSourceLanguage: (languages: string): string =>
    `there are pages in ${languages}, but none in the source language; set "sourceLanguage" in the configuration to one of them`,

  // Messages of a run besides its report.
  idleOption: (option: string, formats: string): string =>
    `${option} has no effect on the requested formats, only on ${formats}`,
  allUnpaired:
    "no page here has a counterpart, so nothing can be compared; the report says where each one was expected",
  noPair:
    'no page with a translation found here; expected content/en + content/es, page.md + page.es.md or similar, or "pairs" in the configuration; run cotejo from the root of the project',
  leftOut:
    "skipped, because a folder with this name usually holds generated files; name the folder on the command line to check its pages",
  failedInside: (detail: string): string =>
    `could not be checked because of an internal error in cotejo: ${detail}`,
  defect: (detail: string): string => `internal error in cotejo, please report it: ${detail}`,
  broughtDown: (detail: string): string =>
    `the run crashed because of something that a configuration script started, or because of an internal error in cotejo: ${detail}`,
  endedEarly:
    "the run ended before it was done, as it does if a configuration script calls process.exit(); remove that call",
  noWorkingFolder:
    "the working directory no longer exists; change to another one and run cotejo again",
  configUsed: (path: string): string => `configuration: ${path}`,
  progress: (done: string, all: string): string => `checking ${done} of ${all}`,
  baselineWritten: (path: string, findings: string): string =>
    `wrote ${path}, known findings: ${findings}`,
  baselineUnnamed: (path: string): string =>
    `to leave these findings out from now on, set "baseline: ${path}" in the configuration or pass --baseline=${path}`,
  baselineStale: (path: string, entries: string): string =>
    `${path}: known findings that no longer occur: ${entries}; --update-baseline removes them`,
  baselineHidden: (path: string, findings: string): string =>
    `${path}: known findings not shown: ${findings}`,
  tooManyWarnings: (found: string, allowed: string): string =>
    `too many warnings: ${found}, allowed: ${allowed}`,

  emptyPairs: (first: string, pairs: string): string =>
    `${first}: the page and its source page are empty, so nothing was compared; pairs of empty pages: ${pairs}`,
  unpairedFail: (pages: string): string =>
    `pages without a counterpart: ${pages}; add what is missing, or exclude these pages with "ignore" in the configuration`,
  nothingSelected: (pairs: string): string => `nothing to check; pairs not selected: ${pairs}`,
  nothingChanged: (state: string, pairs: string): string =>
    `nothing to check: no pair has changed since ${state}; pairs skipped: ${pairs}`,
  shardMissing: (shard: string): string =>
    `the report of --shard ${shard} is missing: its run may have failed; pass all parts`,
  notInReports: (pairs: string): string => `pairs missing from all reports: ${pairs}`,
  reportWritten: (path: string): string => `wrote ${path}`,

  // Usage errors.
  seeHelp: (command: string): string => `see ${command} --help`,
  unknownOption: (name: string): string => `unknown option ${name}`,
  unknownOptionNear: (name: string, nearest: string): string =>
    `unknown option ${name}; did you mean ${nearest}?`,
  missingRule: (rules: string): string => `missing RULE, expected one of ${rules}`,
  missingArgument: (name: string): string => `missing ${name}`,
  optionNeedsValue: (option: string): string => `option ${option} needs a value`,
  givenTwice: (option: string): string => `${option} is given more than once, expected one file`,
  contrary: (first: string, second: string): string =>
    `${first} and ${second} contradict each other; remove one of them`,
  tooManyArguments: "too many arguments",
  webAddress: (address: string): string =>
    `${address} is a web address; cotejo reads files, so save the page and name the file`,
  standardInput: "- means standard input; cotejo reads files, so save the page and name the file",
  badUsage: (detail: string): string => detail,
  badCount: (option: string, found: string): string =>
    `${option} is "${found}", expected a whole number, 0 or more`,
  badLanguage: (option: string, found: string): string =>
    `${option} is "${found}", expected a language tag, such as es or es-MX`,
  badChoice: (option: string, found: string, choices: string): string =>
    `${option} is "${found}", expected one of ${choices}`,
  badJobs: (found: string): string =>
    `--jobs is "${found}", expected a number from 1 to 999, or auto`,
  badShard: (found: string): string =>
    `--shard is "${found}", expected a part and the number of parts, such as 1/4`,
  badRef: (found: string): string =>
    `--changed is "${found}", expected a branch, a tag or a commit, such as origin/main`,
  partialBaseline: "--update-baseline needs all pairs: remove --changed and --shard",
  notFor: (option: string, command: string): string => `${option} has no effect in ${command}`,
  onlyForCompare: (option: string): string => `${option} is only for cotejo compare`,
  fixed: (fixes: number, pages: number): string =>
    `applied ${counted(fixes, "fix", "fixes")} in ${counted(pages, "page", "pages")}`,
  wouldFix: (fixes: number, pages: number): string =>
    `--fix would apply ${counted(fixes, "fix", "fixes")} in ${counted(pages, "page", "pages")}`,
  onlyForCheck: (option: string): string => `${option} is only for cotejo check`,
  emptyValue: (option: string): string => `${option} is empty`,
  folderNamed: (option: string, found: string): string =>
    `${option} is "${found}", which is a folder; expected a file`,
  twoOnOutput: (first: string, second: string, ending: string): string =>
    `--format ${first} and --format ${second} both write to standard output; give one of them a file, as in ${second}=report.${ending}`,
  sameFile: (path: string): string => `two formats write to ${path}`,
  unknownRule: (name: string, rules: string): string =>
    `unknown rule "${name}", expected one of ${rules}`,
  unknownRuleNear: (name: string, nearest: string): string =>
    `unknown rule "${name}"; did you mean "${nearest}"?`,
  unknownMessage: (name: string, messages: string): string =>
    `unknown message "${name}", expected one of ${messages}`,
  unknownMessageNear: (name: string, nearest: string): string =>
    `unknown message "${name}"; did you mean "${nearest}"?`,

  // Explanations.
  samples: SAMPLES,
  otherExamples: "Every message has an example. To see another:",

  // Help.
  usageTitle: "Usage:",
  argumentsTitle: "Arguments:",
  optionsTitle: "Options:",
  sharedOptionsTitle: "Options shared with other commands:",
  usageOptions: "[options]",
  commandsTitle: "Commands:",
  about:
    "Compares Markdown pages with their translations: aligns them, checks what must not change, and reports what differs and where.",
  aboutCheck: "check the pages of a site against their translations (the default command)",
  aboutCompare: "check one page against one translation, wherever the two files are",
  aboutMerge: "merge the JSON reports of several runs (see --shard) into one report",
  argReports: "JSON reports, in any order",
  aboutExplain: "explain a rule: what it finds, why that matters, and examples",
  argPaths: "files and folders to check (default: everything under the working directory)",
  argSource: "the source page",
  argTarget: "its translation",
  argRule: "the name of the rule, as shown in findings",
  argMessage: "one of its messages, to see only that message and its example",
  optFormat: (names: string): string =>
    `report format: ${names}; =FILE writes it to a file (- is standard output); repeatable (default: pretty; in GitHub Actions: github)`,
  optMaxWarnings: "fail if there are more than N warnings",
  optConfig:
    "use this configuration file (default: cotejo.config.* in the working directory or the nearest parent)",
  optPreset: (names: string): string => `rule set: ${names}`,
  optEngine: (names: string): string =>
    `Markdown parser: ${names} (default: auto, the fastest available)`,
  optChanged: "check only pairs with a page that has changed since REF (default: the last commit)",
  optShard: "check only part I of N of the pairs",
  optFailOnUnpaired: "fail if a page has no counterpart",
  optJobs: "number of threads, or auto (default: auto)",
  optCacheDir:
    "cache results in this folder (default: node_modules/.cache/cotejo, if node_modules exists)",
  optNoCache: "do not read or write cached results",
  optBaseline: "leave out the findings listed in this file",
  optUpdateBaseline: "write all current findings to the baseline file",
  optFrom: "language of the source page, such as en",
  optTo: "language of the translation, such as es-MX",
  optQuiet: "show only errors in the pretty report, and print little besides the reports",
  optVerbose: "print more: what ran, and with which settings",
  optTree: "show the alignment of the two pages as a tree",
  optFix: "apply the fixes that are certain to the translations",
  optFixDryRun:
    "list the fixes that --fix would apply and report what would remain, without writing anything",
  optSentences: "also align sentences, for the json report",
  optUi: "language of messages: en or es (default: from the configuration, else from LANG)",
  optColor: "use colour even if the output is not a terminal; the last of this and --no-color wins",
  optNoColor: "do not use colour",
  optVersion: "print the version",
  optHelp: "print this help",
  exitCodes: `Exit codes:
  0  nothing at error level, and no more warnings than allowed
  1  errors, too many warnings or, with --fail-on-unpaired, unpaired pages
  2  it could not run, so a pass would prove nothing`,
};

/** The texts of the command line in any language. */
export type CliTexts = typeof cliEn;
