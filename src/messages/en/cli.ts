import { countingIn } from "../count.ts";
import { syntaxDetailEn } from "./syntax.ts";

const EXPECTED_TYPES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  list: "a list",
  mapping: "a mapping of keys to values",
};

const EXPECTED_FORMS = {
  language: 'a language tag, such as "es" or "es-MX"',
  pattern: 'a path with {path} in it, such as "docs/{lang}/{path}.md"',
  "names-language": 'a path with {lang} in it, or "language" beside it',
  count: "a whole number, 0 or more",
  positive: "a whole number, 1 or more",
  share: "a number from 0 to 1",
  "not-empty": "a text that is not empty",
  meant: 'a pattern of the pages that are meant ("!" before it would mean all the others)',
  "some-pages":
    'patterns of paths there, or "languages" beside it; what is for all pages is set outside of "overrides"',
};

const EXPECTED_IN_TERMBASE = {
  header: "a first row that names at least one language, such as en,es",
  column:
    'a column called "id", "do-not-translate", "case-sensitive", a language such as "es", "forbidden es", or what is for people, such as "note" or "definition"',
  "own-column": "each column once; several forms stand in one cell with | between them",
  language: EXPECTED_FORMS.language,
  "yes-or-no": "yes or no",
  "no-cell": "no more cells than the first row has; put a cell with a comma in it between quotes",
  term: "an entry with at least one form of the term",
  "own-id": "an id of its own",
  rows: "at least one entry below the first row",
  entries: "a TBX document with entries (termEntry or conceptEntry)",
};

/** What the file system has against a file, by the codes of its errors. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "no permission; change who may use it, or run cotejo as another user",
  EPERM: "no permission; change who may use it, or run cotejo as another user",
  EISDIR: "it is a folder; name a file",
  ENOTDIR: "a file stands where a folder is needed; name another path",
  EEXIST: "a file stands where a folder is needed; name another path",
  ENOENT: "no folder can be made there; name another path",
  ENOSPC: "no space is left on the device",
  EDQUOT: "no space is left to this user on the device",
  EROFS: "nothing can be written to this device",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open at once",
  EBUSY: "another program is using it",
};

const { counted } = countingIn("en");

function reasonOf(code: string): string {
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  return reason === undefined ? code : `${reason} (${code})`;
}

/** What the samples of a rule's page are, by the word in their fence. */
const SAMPLES: Readonly<Record<string, string>> = {
  source: "Source",
  wrong: "Wrong translation",
  right: "Right translation",
  page: "Another page",
  config: "Configuration",
  finding: "Finding",
};

/** Everything the command line says in English. `es/cli.ts` says the same in Spanish, key by key. */
export const cliEn = {
  // Obstacles, each a whole message without the path before it.
  missingFile: "no such file or folder",
  missingCommand: (command: string): string =>
    `no such file or folder; did you mean cotejo ${command}?`,
  missingBehindChanged: (state: string): string =>
    `no such file or folder; did you mean --changed=${state}?`,
  /** The configuration that names the file; null where the option does. */
  noBaseline: (config: string | null): string =>
    `no such file, although ${config === null ? "--baseline" : `"baseline" in ${config}`} names it; --update-baseline writes it`,
  noTermbase: (config: string): string => `no such file, although "termbase" in ${config} names it`,
  directory: "is a folder, expected a file",
  notAFile: "is not a regular file",
  unreadable: (code: string): string => `cannot be read: ${reasonOf(code)}`,
  notUtf8: "is not valid UTF-8; save it as UTF-8",
  notUtf8But: (encoding: string): string =>
    `is not valid UTF-8; it looks like ${encoding}: save it as UTF-8`,
  nulByte: "holds a NUL byte, so it is no text",
  tooLarge: (megabytes: string): string => `is larger than ${megabytes} MB`,
  outsideProject: "lies outside the project; it was left alone",
  readOnly: "is for reading only; it was not written",
  isInput: "is a file that this run reads; name another for the report",
  samePage: (other: string): string =>
    `is the same file as ${other}; a page that is compared with itself proves nothing`,
  intoSourceLanguage: (language: string): string =>
    `was taken for the translation, although it is in the "sourceLanguage" of the configuration, ${language}; the source page comes first`,
  languageInPath: (language: string, named: string): string =>
    `was read as ${language}, as --from or --to says, although its path names ${named}`,
  changedMeanwhile: "has changed while it was checked; it was not written",
  unwritable: (code: string): string => `cannot be written: ${reasonOf(code)}`,
  configSyntax: (detail: string): string => `cannot be understood: ${detail}`,
  configScript: (detail: string): string => `cannot be run: ${detail}`,
  syntaxDetail: syntaxDetailEn,
  configNotExported: 'exports no configuration; expected "export default { … }"',
  configNeverDone:
    "never comes to an end: it waits for something that does not come; expected it to export its settings",
  jsonUnexpected: (found: string): string => `unexpected ${found} in JSON`,
  jsonComment: "JSON has no comments; take it out, or write the file as YAML",
  jsonEnds: "the JSON ends too early",
  configRepeats: (key: string): string => `"${key}" stands here a second time, expected it once`,
  unfollowedLink: "is a link; pages are not looked for behind links",
  danglingLink: "is a link that leads nowhere",
  configsBeside: (others: string): string => `is used; not read beside it: ${others}`,
  configUnread: (known: string): string => `is not read; a configuration is called ${known}`,
  configEnding: (known: string): string => `has an ending that is not read, expected ${known}`,
  unknownKey: (key: string): string => `unknown key ${key}`,
  unknownKeyNear: (key: string, nearest: string): string =>
    `unknown key ${key}; did you mean "${nearest}"?`,
  /** A list and the keys of a place are in quotation marks already. */
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
    `${key} matches no page here; write / between folders, not \\`,
  idleLanguage: (key: string, found: string): string =>
    `${key} is the language of no page here; there are pages in ${found}`,
  allIgnored: (pages: string): string => `"ignore" leaves out every page, ${pages} in all`,
  expectedOneOf: (values: readonly string[]): string =>
    values.length === 1 ? `${values[0]}` : `one of ${values.join(", ")}`,
  expectedType: (type: string): string => EXPECTED_TYPES[type] ?? type,
  expectedForm: (form: keyof typeof EXPECTED_FORMS): string => EXPECTED_FORMS[form],
  expectedUnlike: (key: string): string => `another than ${key}`,
  or: " or ",
  termbaseInvalid: (found: string | null, expected: keyof typeof EXPECTED_IN_TERMBASE): string =>
    found === null
      ? `expected ${EXPECTED_IN_TERMBASE[expected] ?? expected}`
      : `unexpected "${found}", expected ${EXPECTED_IN_TERMBASE[expected] ?? expected}`,
  termbaseRepeats: (id: string, line: string): string =>
    `unexpected id "${id}", which the entry on line ${line} has already; expected an id of its own, and several forms of one term in one entry`,
  baselineInvalid: (detail: string): string =>
    `is no baseline of cotejo: ${detail}; name another, or move it away and have --update-baseline write one`,
  reportInvalid: "is no JSON report of cotejo; write one with --format json=FILE",
  reportDamaged: (detail: string): string => `is a damaged report of cotejo: ${detail}`,
  reportVersion: (found: string, known: string): string =>
    `is a report of form ${found}, expected ${known}; write it again with this version of cotejo`,
  reportRepeats: (pair: string): string =>
    `holds what another of the reports holds too: ${pair}; give each part once`,
  reportOutdated: "has changed since the report on it was written; check it again, then merge",
  unknownLanguage:
    'its language is unknown; name it with --from or --to, in its front matter ("lang: es"), or in its path ("page.es.md")',
  unknownLanguageOnSite:
    'its language is unknown; set "defaultLanguage" in the configuration to check it',
  twin: (beside: string): string =>
    `is the same page in the same language as ${beside}; leave one of the two out with "ignore" in the configuration`,
  twinFolder: (beside: string): string =>
    `is a folder of the same language as ${beside}, which is read in its place; move its pages there, or leave it out with "ignore" in the configuration`,
  noRepository:
    "--changed: these pages are in no git repository, so nothing tells what has changed",
  noCommit: "--changed: the git repository has no commit yet, so there is nothing to compare with",
  noGitState: (state: string, detail: string): string =>
    `--changed: git cannot compare with "${state}": ${detail}`,
  unknownGitState: (state: string): string =>
    `--changed: git does not know "${state}"; expected a branch, a tag or a commit, such as origin/main`,
  unfetchedGitState: (state: string): string =>
    `--changed: git does not know "${state}"; this copy holds only the end of the history, so fetch the rest first (git fetch --unshallow, or "fetch-depth: 0" of actions/checkout)`,
  noEngine: (engine: string): string => `the engine ${engine} does not load on this machine`,
  noSourceLanguage: (languages: string): string =>
    `pages in ${languages} but none in the source language; set "sourceLanguage" in the configuration to one of them`,

  // What a run says besides its report.
  idleOption: (option: string, formats: string): string =>
    `${option} does nothing in the reports that are asked for, only in ${formats}`,
  allUnpaired:
    "no page here has a counterpart, so nothing can be compared; the report names where each was looked for",
  noPair:
    'no page with a translation found here; expected content/en + content/es, page.md + page.es.md or the like, or "pairs" in the configuration; run cotejo from the root of the project',
  leftOut:
    "left out, because a folder of this name usually holds generated files; name the folder on the command line to check its pages",
  failedInside: (detail: string): string => `could not be checked, a defect of cotejo: ${detail}`,
  defect: (detail: string): string => `a defect of cotejo, please report it: ${detail}`,
  broughtDown: (detail: string): string =>
    `the run was brought down by what a script of the configuration started, or by a defect of cotejo: ${detail}`,
  endedEarly:
    "the run was ended before it was done, as process.exit() does in a script of the configuration; leave that out",
  noWorkingFolder: "the working folder is there no more; go to another and run cotejo again",
  configUsed: (path: string): string => `configuration: ${path}`,
  progress: (done: string, all: string): string => `checking ${done} of ${all}`,
  baselineWritten: (path: string, findings: string): string =>
    `wrote ${path}, known findings: ${findings}`,
  baselineUnnamed: (path: string): string =>
    `from now on "baseline: ${path}" in the configuration or --baseline=${path} leaves these findings out`,
  baselineStale: (path: string, entries: string): string =>
    `${path}: known findings that occur no more: ${entries}; --update-baseline drops them`,
  baselineHidden: (path: string, findings: string): string =>
    `${path}: known findings not shown: ${findings}`,
  tooManyWarnings: (found: string, allowed: string): string =>
    `too many warnings: ${found}, allowed: ${allowed}`,

  emptyPairs: (first: string, pairs: string): string =>
    `${first}: the page and its source page are empty, so nothing was compared; pairs of empty pages: ${pairs}`,
  unpairedFail: (pages: string): string =>
    `pages without a counterpart: ${pages}; add what is missing, or leave these pages out with "ignore" in the configuration`,
  nothingSelected: (pairs: string): string =>
    `nothing to check; pairs that were not asked for: ${pairs}`,
  nothingChanged: (state: string, pairs: string): string =>
    `nothing to check: no pair has changed since ${state}; pairs that were left alone: ${pairs}`,
  shardMissing: (shard: string): string =>
    `the report of --shard ${shard} is missing: its run may have failed; give all parts`,
  notInReports: (pairs: string): string => `pairs that none of the reports holds: ${pairs}`,
  reportWritten: (path: string): string => `wrote ${path}`,

  // Usage errors.
  seeHelp: (command: string): string => `see ${command} --help`,
  unknownOption: (name: string): string => `unknown option ${name}`,
  unknownOptionNear: (name: string, nearest: string): string =>
    `unknown option ${name}; did you mean ${nearest}?`,
  missingRule: (rules: string): string => `missing RULE, expected one of ${rules}`,
  missingArgument: (name: string): string => `missing ${name}`,
  optionNeedsValue: (option: string): string => `option ${option} needs a value`,
  givenTwice: (option: string): string => `${option} is given twice, expected one file`,
  contrary: (first: string, second: string): string =>
    `${first} and ${second} contradict each other; leave one of them out`,
  tooManyArguments: "too many arguments",
  webAddress: (address: string): string =>
    `${address} is an address on the web; cotejo reads files, so save the page and name its file`,
  standardInput:
    "- would be standard input; cotejo reads files, so save the page and name its file",
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
    `--shard is "${found}", expected a part and how many there are, such as 1/4`,
  badRef: (found: string): string =>
    `--changed is "${found}", expected a branch, a tag or a commit, such as origin/main`,
  partialBaseline: "--update-baseline needs all pairs: leave out --changed and --shard",
  notFor: (option: string, command: string): string => `${option} does nothing in ${command}`,
  onlyForCompare: (option: string): string => `${option} is for cotejo compare alone`,
  fixed: (fixes: number, pages: number): string =>
    `made ${counted(fixes, "fix", "fixes")} in ${counted(pages, "page", "pages")}`,
  wouldFix: (fixes: number, pages: number): string =>
    `--fix would make ${counted(fixes, "fix", "fixes")} in ${counted(pages, "page", "pages")}`,
  onlyForCheck: (option: string): string => `${option} is for cotejo check alone`,
  emptyValue: (option: string): string => `${option} is empty`,
  folderNamed: (option: string, found: string): string =>
    `${option} is "${found}", which names a folder; expected a file`,
  twoOnOutput: (first: string, second: string, ending: string): string =>
    `--format ${first} and --format ${second} both write to standard output; give one a file, as in ${second}=report.${ending}`,
  sameFile: (path: string): string => `two formats write to ${path}`,
  unknownRule: (name: string, rules: string): string =>
    `unknown rule "${name}", expected one of ${rules}`,
  unknownRuleNear: (name: string, nearest: string): string =>
    `unknown rule "${name}"; did you mean "${nearest}"?`,

  // Explanations.
  samples: SAMPLES,

  // Help.
  usageTitle: "Usage:",
  argumentsTitle: "Arguments:",
  optionsTitle: "Options:",
  sharedOptionsTitle: "Options shared with other commands:",
  usageOptions: "[options]",
  commandsTitle: "Commands:",
  about:
    "Lays Markdown pages and their translations side by side: aligns them, compares what must not change, and says what differs and where.",
  aboutCheck: "check the pages of a site against their translations (the default command)",
  aboutCompare: "check one page against one translation, wherever the two files lie",
  aboutMerge: "report what several runs found (JSON reports of --shard) as one",
  argReports: "JSON reports, in any order",
  aboutExplain: "show the page of a rule: what it finds, why that matters, and examples",
  argPaths: "files and folders to check; default: everything under this folder",
  argSource: "the source page",
  argTarget: "its translation",
  argRule: "the rule, as findings name it",
  optFormat: (names: string): string =>
    `report as ${names}; to a file with =FILE (- is standard output); repeatable (default: pretty; in GitHub Actions: github)`,
  optMaxWarnings: "fail when there are more warnings than N",
  optConfig: "use this configuration file; default: cotejo.config.* found from here upward",
  optPreset: (names: string): string => `set of rules: ${names}`,
  optEngine: (names: string): string =>
    `Markdown parser: ${names} (default: auto, the fastest there is)`,
  optChanged: "check only pairs of which a page has changed since REF (default: the last commit)",
  optShard: "check only the Ith of N parts of the pairs",
  optFailOnUnpaired: "fail when a page has no counterpart",
  optJobs: "number of threads, or auto (default: auto)",
  optCacheDir:
    "keep results in this folder (default: node_modules/.cache/cotejo, where there is node_modules)",
  optNoCache: "use and keep no results of other runs",
  optBaseline: "leave out the findings that this file knows",
  optUpdateBaseline: "write all present findings to the baseline file",
  optFrom: "language of the source page, such as en",
  optTo: "language of the translation, such as es-MX",
  optQuiet: "show errors only in the report pretty, and say no more than needed beside reports",
  optVerbose: "show more, what ran and with what",
  optTree: "show the alignment of the two pages as a tree",
  optFix: "make the fixes that are certain, in the translations",
  optFixDryRun: "list the fixes that --fix would make, report what it would leave, write nothing",
  optSentences: "align the sentences as well, for the report json",
  optUi: "language of messages: en or es; default: as the configuration says, else LANG",
  optColor: "colour even where the output is no terminal; of this and --no-color the last counts",
  optNoColor: "no colour",
  optVersion: "print the version",
  optHelp: "print this help",
  exitCodes: `Exit codes:
  0  nothing at error level, and no more warnings than allowed
  1  errors, too many warnings or, with --fail-on-unpaired, unpaired pages
  2  it could not run, so a pass would prove nothing`,
};

/** The texts of the command line, in any language. */
export type CliTexts = typeof cliEn;
