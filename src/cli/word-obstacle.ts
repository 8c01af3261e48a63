import type { CliTexts } from "../messages/en/cli.ts";
import type { Failure } from "../model/report.ts";
import type { Expected, JsonSlip, KeyPath, Obstacle, WrongValue } from "../workspace/obstacle.ts";
import type { TermbaseProblem } from "../workspace/termbase/termbase.ts";

/** Words an obstacle in the interface language. The path is a property of its own, not in the message. */
export function wordObstacle(obstacle: Obstacle, texts: CliTexts): Failure {
  return {
    path: "path" in obstacle ? obstacle.path : "",
    line: "line" in obstacle ? obstacle.line : null,
    column: "column" in obstacle ? obstacle.column : null,
    message: messageOf(obstacle, texts),
  };
}

type Kind = Obstacle["obstacle"];
type Of<K extends Kind> = { [Each in K]: Extract<Obstacle, { obstacle: Each }> }[K];

function messageOf<K extends Kind>(obstacle: Of<K>, texts: CliTexts): string {
  return WORDED[obstacle.obstacle](texts, obstacle);
}

const WORDED: { readonly [K in Kind]: (texts: CliTexts, obstacle: Of<K>) => string } = {
  // Paths that cannot be read or written.
  "missing-file": (texts) => texts.missingFile,
  "missing-command": (texts, { command }) => texts.missingCommand(command),
  "missing-behind-changed": (texts, { state }) => texts.missingBehindChanged(state),
  "unfollowed-link": (texts) => texts.unfollowedLink,
  "dangling-link": (texts) => texts.danglingLink,
  directory: (texts) => texts.directory,
  "not-a-file": (texts) => texts.notAFile,
  "outside-project": (texts) => texts.outsideProject,
  unreadable: (texts, { code }) => texts.unreadable(code),
  "not-utf8": (texts, { looksLike }) =>
    looksLike === null ? texts.notUtf8 : texts.notUtf8But(looksLike),
  "nul-byte": (texts) => texts.nulByte,
  "too-large": (texts, { limit }) => texts.tooLarge(String(Math.floor(limit / 1024 ** 2))),
  unwritable: (texts, { code }) => texts.unwritable(code),
  "read-only": (texts) => texts.readOnly,
  "is-input": (texts) => texts.isInput,
  "changed-meanwhile": (texts) => texts.changedMeanwhile,

  // Pages that do not form a pair.
  "same-page": (texts, { other }) => texts.samePage(other),
  "into-source-language": (texts, { language }) => texts.intoSourceLanguage(language),
  "language-in-path": (texts, { language, named }) => texts.languageInPath(language, named),
  "unknown-language": (texts) => texts.unknownLanguage,
  "unknown-language-on-site": (texts) => texts.unknownLanguageOnSite,
  "no-source-language": (texts, { languages }) => texts.noSourceLanguage(languages.join(", ")),
  twin: (texts, { beside }) => texts.twin(beside),
  "twin-folder": (texts, { beside }) => texts.twinFolder(beside),
  "no-pair": (texts) => texts.noPair,
  "all-unpaired": (texts) => texts.allUnpaired,
  "left-out": (texts) => texts.leftOut,

  // Errors in the configuration or its termbases.
  "config-ending": (texts, { known }) => texts.configEnding(known.join(", ")),
  "config-syntax": (texts, { detail }) => texts.configSyntax(texts.syntaxDetail(detail)),
  "config-json": (texts, slip) => texts.configSyntax(wordSlip(slip, texts)),
  "config-script": (texts, { detail }) => texts.configScript(detail),
  "config-not-exported": (texts) => texts.configNotExported,
  "config-never-done": (texts) => texts.configNeverDone,
  "config-repeats": (texts, { key }) => texts.configRepeats(key),
  "config-key": (texts, { keys, nearest }) =>
    nearest === null
      ? texts.unknownKey(wordKeys(keys, texts))
      : texts.unknownKeyNear(wordKeys(keys, texts), nearest),
  "config-value": (texts, wrong) => wordValue(wrong, texts),
  "idle-setting": (texts, { keys, found, backslash }) =>
    found.length === 0
      ? texts[backslash ? "idleSettingWithBackslash" : "idleSetting"](wordKeys(keys, texts))
      : texts.idleLanguage(wordKeys(keys, texts), found.join(", ")),
  "all-ignored": (texts, { pages }) => texts.allIgnored(String(pages)),
  "no-engine": (texts, { engine }) => texts.noEngine(engine),
  "no-termbase": (texts, { config }) => texts.noTermbase(config),
  "termbase-invalid": (texts, problem) => wordTermbaseProblem(problem, texts),

  // Baselines and reports of earlier runs.
  "no-baseline": (texts, { config }) => texts.noBaseline(config),
  "baseline-invalid": (texts, { wrong }) => texts.baselineInvalid(wordValue(wrong, texts)),
  "baseline-json": (texts, slip) => texts.baselineInvalid(wordSlip(slip, texts)),
  "report-invalid": (texts, { wrong }) =>
    wrong === null ? texts.reportInvalid : texts.reportDamaged(wordValue(wrong, texts)),
  "report-version": (texts, { found, known }) => texts.reportVersion(found, String(known)),
  "report-repeats": (texts, { pair }) => texts.reportRepeats(pair),
  "report-outdated": (texts) => texts.reportOutdated,

  // Errors of git.
  "no-repository": (texts) => texts.noRepository,
  "no-commit": (texts) => texts.noCommit,
  "no-git-state": (texts, { state, detail }) => texts.noGitState(state, detail),
  "unknown-git-state": (texts, { state, shallow }) =>
    texts[shallow ? "unfetchedGitState" : "unknownGitState"](state),
};

function wordTermbaseProblem(
  { found, expected, before }: TermbaseProblem,
  texts: CliTexts,
): string {
  if (expected === "syntax") return texts.configSyntax(texts.syntaxDetail(found ?? ""));
  return before === undefined
    ? texts.termbaseInvalid(found, expected)
    : texts.termbaseRepeats(found ?? "", String(before));
}

function wordSlip({ found }: JsonSlip, texts: CliTexts): string {
  if (found === null) return texts.jsonEnds;
  const isComment = found === "#" || found.startsWith("/");
  return isComment ? texts.jsonComment : texts.jsonUnexpected(found);
}

function wordValue({ keys, found, ...wrong }: WrongValue, texts: CliTexts): string {
  const expected = wrong.expected.map((one) => wordExpected(one, texts)).join(texts.or);
  const key = wordKeys(keys, texts);
  if (found === null) return texts.configMissing(key, expected);
  return key === "" ? texts.configWhole(found, expected) : texts.configValue(key, found, expected);
}

/** Keys separated by dots, and list entries with 1-based numbers. Empty for the whole file. */
function wordKeys(keys: KeyPath, texts: CliTexts): string {
  const at = keys.findLastIndex((key) => typeof key === "number");
  const rest = keys
    .slice(at + 1)
    .map(String)
    .join(".");
  const key = rest === "" ? "" : `"${rest}"`;
  if (at < 0) return key;
  const entry = texts.entryOf(String(Number(keys[at]) + 1), wordKeys(keys.slice(0, at), texts));
  return key === "" ? entry : texts.keyIn(key, entry);
}

function wordExpected(expected: Expected, texts: CliTexts): string {
  switch (expected.is) {
    case "one-of":
      return texts.expectedOneOf(expected.values);
    case "unlike":
      return texts.expectedUnlike(wordKeys(expected.keys, texts));
    case "type":
      return texts.expectedType(expected.type);
    case "form":
      return texts.expectedForm(expected.form);
  }
}

/** A failure as one line: `path:line:column: message`. */
export function lineOfFailure(failure: Failure): string {
  const spot = [failure.path, failure.line, failure.column].filter(
    (piece) => piece !== null && piece !== "",
  );
  const where = spot.length === 0 ? "" : `${spot.join(":")}: `;
  return `${where}${failure.message}`;
}
