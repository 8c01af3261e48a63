import type { Finding } from "../model/finding.ts";
import { isWithin, type Place } from "../model/place.ts";

/** Whether a finding only follows from another one, its cause. */
type Follows = (finding: Finding, cause: Finding) => boolean;

/** Where text is gone, so are the names, numbers and links in it. */
const lossWithin: Follows = (finding, cause) =>
  isLoss(finding) && holds(cause.source, finding.source);

/** What text that only the translation has holds came with it. */
const additionWithin: Follows = (finding, cause) =>
  isAddition(finding) && holds(cause.target, finding.target);

/** A name or some code that is there in other letters is not missing too. */
const disguisedWord: Follows = ({ rule, data, target }, cause) => {
  const word = String(cause.data.expected ?? "");
  const isWord = word !== "" && String(data.expected).includes(word);
  const isHere = target?.start.line === cause.target?.start.line;
  return isWord && isHere && /^(?:name|name-spelling|inline-code|term)$/.test(rule);
};

/** A page that was cut off lacks the end of a section and those behind it: one passage, and one place where it belongs. */
const endOfSection: Follows = (finding, cause) =>
  (isA(finding, "block", "missing") || isA(finding, "length", "sentence")) &&
  finding.target?.start.line === cause.target?.start.line &&
  isBefore(finding.source, cause.source);

/** The same where only the translation goes on. */
const endOfExtraSection: Follows = (finding, cause) =>
  isA(finding, "block", "extra") &&
  finding.source?.start.line === cause.source?.start.line &&
  isBefore(finding.target, cause.target);

/** What stood behind the point where a sentence breaks off is gone with it. */
const lostBehind: Follows = (finding, cause) =>
  isLoss(finding) &&
  holds(cause.source, finding.source) &&
  startIn(cause.source, finding.source) > lengthOf(cause.target) - CUT_ROUGHLY;
/** Characters that a translation may be shorter than its source up to the point. */
const CUT_ROUGHLY = 20;

/** What a stretch in the source's language denies or states is not turned. */
const readInSource: Follows = (finding, cause) =>
  finding.rule === "opposite" && holds(cause.source, finding.source);

/** What follows from each message, by `rule/message`. */
const CONSEQUENCES: Readonly<Record<string, Follows>> = {
  "length/empty": lossWithin,
  "length/short": lossWithin,
  "length/sentence": lossWithin,
  "length/cut": lostBehind,
  "length/long": additionWithin,
  "length/sentence-added": additionWithin,
  // A link that is gone with its text takes along what that says.
  "link/missing": (finding, cause) =>
    lossWithin(finding, cause) && !/^(?:link|image)$/.test(finding.rule),
  // A picture that is a link is one thing, whether it is gone or another one.
  "link/changed": (finding, cause) =>
    (isA(finding, "image", "changed") && holds(cause.source, finding.source)) ||
    (isA(finding, "name", "changed") && holds(cause.target, finding.target)),
  "link/broken": (finding, cause) => finding.rule === "paired-marks" && isBeside(finding, cause),
  "image/missing": (finding, cause) =>
    isA(finding, "insert", "missing")
      ? touches(cause.source, finding.source)
      : isA(finding, "link", "missing") && holds(finding.source, cause.source),
  "section/missing": endOfSection,
  "section/extra": endOfExtraSection,
  "untranslated/language": readInSource,
  "untranslated/partly": readInSource,
  // What became a heading or is none any more has its identifier in another place.
  "block/kind": (finding, cause) =>
    finding.rule === "insert" && isAddition(finding) && holds(cause.target, finding.target),
  // The names in two texts that changed places went with them.
  "block/swapped": (finding, cause) =>
    isA(finding, "name", "changed") && holds(cause.target, finding.target),
  // Cells that stand in other columns lack what they show.
  "table/shifted": (finding, cause) =>
    !/^(?:block|untranslated)$/.test(finding.rule) && holds(cause.source, finding.source),
  // A question that lost its mark never closes.
  "question/lost": (finding, cause) =>
    isA(finding, "paired-marks", "unclosed") && holds(finding.source, cause.source),
  // `SAM 2000` for `SAM 2`: a version that is none any more is a number behind its name.
  "name/changed": (finding, { target }) =>
    /^(?:number|date|version)$/.test(finding.rule) &&
    finding.messageId === "added" &&
    isRightBehind(finding.target, target),
  // Without its marks, code reads as words, slots or tags.
  "inline-code/broken": (finding, cause) => isOfBrokenCode(finding) && isBeside(finding, cause),
  "syntax/look-alike": disguisedWord,
  "syntax/hidden": disguisedWord,
  // Where a page does not parse for a tag that nothing closes, its closing tag is missing.
  "syntax/unreadable": (finding, { data }) => isClosingTag(finding, String(data.detail)),
};

/** Leaves out what only follows from another finding. */
export function foldConsequences(findings: readonly Finding[]): readonly Finding[] {
  const causes = findings.flatMap((cause) => {
    const follows = CONSEQUENCES[`${cause.rule}/${cause.messageId}`];
    return follows === undefined ? [] : [{ cause, follows }];
  });
  if (causes.length === 0) return findings;
  return findings.filter(
    (finding) => !causes.some(({ cause, follows }) => finding !== cause && follows(finding, cause)),
  );
}

function isA({ rule, messageId }: Finding, wanted: string, message: string): boolean {
  return rule === wanted && messageId === message;
}

function isLoss({ messageId, rule }: Finding): boolean {
  return rule !== "length" && (messageId === "missing" || messageId.endsWith("lost"));
}

function isAddition({ messageId, rule }: Finding): boolean {
  return rule !== "length" && /(?:^|-)added$/.test(messageId);
}

/** @param detail of the page that does not parse: the tag that nothing closes, among others */
function isClosingTag({ rule, messageId, data }: Finding, detail: string): boolean {
  if (!detail.includes("closing tag for `<")) return false;
  if (rule === "html" && messageId === "unclosed") {
    return detail.includes(`<${String(data.tag).slice(2, -1)}>`);
  }
  return rule === "block" && messageId === "missing" && /^<\/[\w.:-]+>$/.test(String(data.label));
}

function isOfBrokenCode({ rule, messageId }: Finding): boolean {
  return rule === "inline-code"
    ? messageId !== "broken"
    : /^(?:name-spelling|placeholder|insert|html|syntax|paired-marks)$/.test(rule);
}

/** Of the same block of the source, or on the same line of the target. */
function isBeside(finding: Finding, cause: Finding): boolean {
  const line = cause.target?.start.line;
  return (
    holds(cause.source, finding.source) ||
    (line !== undefined && finding.target?.start.line === line)
  );
}

/** Attributes that stand straight behind what they are of: `![icon](icon.png){: width="80"}`. */
function touches(before: Place | null, after: Place | null): boolean {
  return before !== null && before.end.offset === after?.start.offset;
}

function startIn(outer: Place | null, inner: Place | null): number {
  return (inner?.start.offset ?? 0) - (outer?.start.offset ?? 0);
}

function lengthOf(place: Place | null): number {
  return place === null ? 0 : place.end.offset - place.start.offset;
}

function isBefore(before: Place | null, after: Place | null): boolean {
  return before !== null && after !== null && before.end.offset <= after.start.offset;
}

/** Straight behind, or with one sign between. */
function isRightBehind(after: Place | null, before: Place | null): boolean {
  if (after === null || before === null) return false;
  const gap = after.start.offset - before.end.offset;
  return gap === 0 || gap === 1;
}

function holds(outer: Place | null, inner: Place | null): boolean {
  return outer !== null && inner !== null && isWithin(inner, outer);
}
