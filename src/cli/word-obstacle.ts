import type { CliTexts } from "../messages/en/cli.ts";
import type { Failure } from "../model/report.ts";
import type { Expected, JsonSlip, KeyPath, Obstacle, WrongValue } from "../workspace/obstacle.ts";
import type { TermbaseProblem } from "../workspace/termbase/termbase.ts";

/** Words an obstacle in the interface language. The path stands beside the message, not in it. */
export function wordObstacle(obstacle: Obstacle, texts: CliTexts): Failure {
  return {
    path: "path" in obstacle ? obstacle.path : "",
    line: "line" in obstacle ? obstacle.line : null,
    column: "column" in obstacle ? obstacle.column : null,
    message: messageOf(obstacle, texts),
  };
}

function messageOf(obstacle: Obstacle, texts: CliTexts): string {
  switch (obstacle.obstacle) {
    case "missing-file":
      return texts.missingFile;
    case "missing-command":
      return texts.missingCommand(obstacle.command);
    case "missing-behind-changed":
      return texts.missingBehindChanged(obstacle.state);
    case "no-baseline":
      return texts.noBaseline(obstacle.config);
    case "no-termbase":
      return texts.noTermbase(obstacle.config);
    case "directory":
      return texts.directory;
    case "not-a-file":
      return texts.notAFile;
    case "unreadable":
      return texts.unreadable(obstacle.code);
    case "not-utf8":
      return obstacle.looksLike === null ? texts.notUtf8 : texts.notUtf8But(obstacle.looksLike);
    case "nul-byte":
      return texts.nulByte;
    case "too-large":
      return texts.tooLarge(String(Math.floor(obstacle.limit / 1024 ** 2)));
    case "outside-project":
      return texts.outsideProject;
    case "unwritable":
      return texts.unwritable(obstacle.code);
    case "read-only":
      return texts.readOnly;
    case "is-input":
      return texts.isInput;
    case "same-page":
      return texts.samePage(obstacle.other);
    case "into-source-language":
      return texts.intoSourceLanguage(obstacle.language);
    case "language-in-path":
      return texts.languageInPath(obstacle.language, obstacle.named);
    case "changed-meanwhile":
      return texts.changedMeanwhile;
    case "config-ending":
      return texts.configEnding(obstacle.known.join(", "));
    case "config-syntax":
      return texts.configSyntax(texts.syntaxDetail(obstacle.detail));
    case "config-script":
      return texts.configScript(obstacle.detail);
    case "config-not-exported":
      return texts.configNotExported;
    case "config-key":
      return obstacle.nearest === null
        ? texts.unknownKey(wordKeys(obstacle.keys, texts))
        : texts.unknownKeyNear(wordKeys(obstacle.keys, texts), obstacle.nearest);
    case "config-value":
      return wordValue(obstacle, texts);
    case "idle-setting":
      return obstacle.found.length === 0
        ? texts.idleSetting(wordKeys(obstacle.keys, texts))
        : texts.idleLanguage(wordKeys(obstacle.keys, texts), obstacle.found.join(", "));
    case "all-ignored":
      return texts.allIgnored(String(obstacle.pages));
    case "termbase-invalid":
      return wordTermbaseProblem(obstacle, texts);
    case "config-json":
      return texts.configSyntax(wordSlip(obstacle, texts));
    case "config-repeats":
      return texts.configRepeats(obstacle.key);
    case "dangling-link":
      return texts.danglingLink;
    case "baseline-invalid":
      return texts.baselineInvalid(wordValue(obstacle.wrong, texts));
    case "baseline-json":
      return texts.baselineInvalid(wordSlip(obstacle, texts));
    case "report-invalid":
      return obstacle.wrong === null
        ? texts.reportInvalid
        : texts.reportDamaged(wordValue(obstacle.wrong, texts));
    case "report-version":
      return texts.reportVersion(obstacle.found, String(obstacle.known));
    case "report-repeats":
      return texts.reportRepeats(obstacle.pair);
    case "report-outdated":
      return texts.reportOutdated;
    case "unknown-language":
      return texts.unknownLanguage;
    case "unknown-language-on-site":
      return texts.unknownLanguageOnSite;
    case "twin":
      return texts.twin(obstacle.beside);
    case "twin-folder":
      return texts.twinFolder(obstacle.beside);
    case "all-unpaired":
      return texts.allUnpaired;
    case "no-pair":
      return texts.noPair;
    case "left-out":
      return texts.leftOut;
    case "no-repository":
      return texts.noRepository;
    case "no-commit":
      return texts.noCommit;
    case "no-git-state":
      return texts.noGitState(obstacle.state, obstacle.detail);
    case "unknown-git-state":
      return texts[obstacle.shallow ? "unfetchedGitState" : "unknownGitState"](obstacle.state);
    case "no-engine":
      return texts.noEngine(obstacle.engine);
    case "no-source-language":
      return texts.noSourceLanguage(obstacle.languages.join(", "));
  }
}

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

/** Keys with dots between them, and entries of lists as people count them, from 1. Empty for the whole. */
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
