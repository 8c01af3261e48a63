import type { Finding } from "../model/finding.ts";
import { isWithin, type Place } from "../model/place.ts";

/**
 * Leaves out what only follows from another finding: where a sentence or most of a block's text is gone, so are the
 * names and numbers in it, and those of a sentence that was added come with it; a name or code in disguise is not
 * missing too; a link that is gone with its text takes along what that says; a picture that is a link is one thing,
 * whether it is gone or another one, and what stands behind it for its size goes with it; a version that is none any
 * more is a number behind its name; where a page does not parse for a tag that nothing closes, its closing tag is
 * missing; code or a link whose marks do not hold shows them, and what it holds as text; and
 * cells that stand in other columns lack what they show.
 */
export function foldConsequences(findings: readonly Finding[]): readonly Finding[] {
  const causes = findings.filter(isCause);
  if (causes.length === 0) return findings;
  return findings.filter((finding) => !causes.some((cause) => follows(finding, cause)));
}

function isCause(finding: Finding): boolean {
  const { rule, messageId, data } = finding;
  switch (rule) {
    case "length":
      return true;
    case "syntax":
      return isDisguise(finding) || /closing tag for `</.test(String(data.detail));
    case "image":
      return messageId === "missing";
    case "name":
      return messageId === "changed";
    case "inline-code":
      return messageId === "broken";
    case "table":
      return messageId === "shifted";
    default:
      return rule === "link";
  }
}

function follows(finding: Finding, cause: Finding): boolean {
  if (finding === cause) return false;
  if (isDisguise(cause)) return isDisguisedWord(finding, cause);
  if (cause.rule === "syntax") return isClosingTag(finding, String(cause.data.detail));
  if (cause.rule === "name") return isVersionAlone(finding, cause);
  if (cause.rule === "inline-code") return isOfBrokenCode(finding) && isBeside(finding, cause);
  if (cause.rule === "link" && cause.messageId === "broken") {
    return finding.rule === "paired-marks" && isBeside(finding, cause);
  }
  if (cause.rule === "image") {
    if (isA(finding, "insert", "missing")) return touches(cause.source, finding.source);
    return isA(finding, "link", "missing") && holds(finding.source, cause.source);
  }
  if (isGain(cause)) return isAddition(finding) && holds(cause.target, finding.target);
  if (!holds(cause.source, finding.source)) return false;
  if (cause.rule === "length") return isLoss(finding);
  if (cause.rule === "table") return finding.rule !== "block" && finding.rule !== "untranslated";
  if (cause.messageId === "changed") return isA(finding, "image", "changed");
  return cause.messageId === "missing" && isLoss(finding) && !/^(?:link|image)$/.test(finding.rule);
}

/** `SAM 2000` for `SAM 2`: the name is told already. */
function isVersionAlone(finding: Finding, { target }: Finding): boolean {
  if (finding.messageId !== "added" || target === null || finding.target === null) return false;
  const gap = finding.target.start.offset - target.end.offset;
  return /^(?:number|date|version)$/.test(finding.rule) && (gap === 0 || gap === 1);
}

/** Attributes that stand straight behind what they are of: `![icon](icon.png){: width="80"}`. */
function touches(before: Place | null, after: Place | null): boolean {
  return before !== null && before.end.offset === after?.start.offset;
}

function isA({ rule, messageId }: Finding, wanted: string, message: string): boolean {
  return rule === wanted && messageId === message;
}

function isDisguise({ messageId }: Finding): boolean {
  return messageId === "look-alike" || messageId === "hidden";
}

/** A name or some code that is there, though not in its own letters. */
function isDisguisedWord({ rule, data, target }: Finding, cause: Finding): boolean {
  const word = String(cause.data.expected ?? "");
  const isWord = word !== "" && String(data.expected).includes(word);
  const isHere = target?.start.line === cause.target?.start.line;
  return isWord && isHere && /^(?:name|name-spelling|inline-code|term)$/.test(rule);
}

/** @param detail of the page that does not parse: the tag that nothing closes, among others */
function isClosingTag({ rule, messageId, data }: Finding, detail: string): boolean {
  if (rule === "html" && messageId === "unclosed") {
    return detail.includes(`<${String(data.tag).slice(2, -1)}>`);
  }
  return rule === "block" && messageId === "missing" && /^<\/[\w.:-]+>$/.test(String(data.label));
}

/** Without its marks, code reads as words, slots or tags. */
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

function isLoss({ messageId, rule }: Finding): boolean {
  return rule !== "length" && (messageId === "missing" || messageId.endsWith("lost"));
}

/** Text that only the translation has. */
function isGain({ rule, messageId }: Finding): boolean {
  return rule === "length" && (messageId === "long" || messageId === "sentence-added");
}

function isAddition({ messageId, rule }: Finding): boolean {
  return rule !== "length" && /(?:^|-)added$/.test(messageId);
}

function holds(outer: Place | null, inner: Place | null): boolean {
  return outer !== null && inner !== null && isWithin(inner, outer);
}
