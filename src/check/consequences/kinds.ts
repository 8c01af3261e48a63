import type { Finding } from "../../model/finding.ts";
import {
  diagnoseSyntax,
  type SyntaxCode,
  type SyntaxDiagnosis,
} from "../../model/text/diagnose-syntax.ts";
import type { RuleMessage } from "../../rules/all.ts";
import { linesApart } from "./places.ts";

/** Whether an extra block of the translation is the closing line of a missing one: `{{% /tab %}}`. */
export function closes({ data }: Finding, cause: Finding): boolean {
  const [name = ""] = String(cause.data.expected).split(" ", 1);
  return /\w/.test(name) && String(data.label).replace(/\s+/g, "").includes(`/${name}`);
}

/**
 * Whether a finding is about a line that opens or closes a box, read as text: `/// info`, `:::`, `:: tip`.
 */
export function isFence({ data }: Finding): boolean {
  return /^(?:\/{2,}|:{2,})(?: ?\S+)?$/.test(String(data.label).trim());
}

/** The syntax error that a finding reports; null if it reports something else. */
export function diagnosisOf({ data }: Finding): SyntaxDiagnosis | null {
  return typeof data.detail === "string" ? diagnoseSyntax(data.detail) : null;
}

/** Whether a diagnosis has one of the given codes. */
export function hasCode(
  diagnosis: SyntaxDiagnosis | null,
  codes: ReadonlySet<SyntaxCode>,
): diagnosis is SyntaxDiagnosis {
  return diagnosis !== null && codes.has(diagnosis.code);
}

/** Unclosed MDX tags. */
export const OPEN_TAG: ReadonlySet<SyntaxCode> = new Set(["tagOpen", "tagOpenInBlock"]);
/** Unclosed boxes. */
export const OPEN_BOX: ReadonlySet<SyntaxCode> = new Set([
  "blockOpen",
  "directiveOpen",
  "shortcodeOpen",
]);
/** Errors about an MDX tag that is not properly closed. */
const UNPAIRED_TAG: ReadonlySet<SyntaxCode> = new Set([...OPEN_TAG, "tagOpenBefore"]);

/** Whether a finding is about the closing tag that makes the page unparsable. */
export function isClosingTag(
  { rule, messageId, data }: Finding,
  unread: SyntaxDiagnosis | null,
): boolean {
  if (!hasCode(unread, UNPAIRED_TAG)) return false;
  if (rule === "html" && messageId === "unclosed") {
    return unread.named.includes(`<${String(data.tag).slice(2, -1)}>`);
  }
  return rule === "block" && messageId === "missing" && /^<\/[\w.:-]+>$/.test(String(data.label));
}

/** Whether a finding may result from an unclosed MDX tag: blocks are then read by their indentation. */
export function isOfUnreadMdx(
  { rule, messageId }: Finding,
  unread: SyntaxDiagnosis | null,
): boolean {
  if (!hasCode(unread, UNPAIRED_TAG)) return false;
  if (rule === "block") return /^(?:missing|extra|kind|moved)$/.test(messageId);
  return /^(?:paired-marks|code-block|length|placeholder)$/.test(rule);
}

/** Whether a finding may result from a code span that lost its backticks. */
export function isOfBrokenCode({ rule, messageId }: Finding): boolean {
  if (rule === "length") return messageId === "short";
  return rule === "inline-code"
    ? messageId !== "broken"
    : /^(?:name-spelling|placeholder|insert|html|syntax|paired-marks)$/.test(rule);
}

/**
 * Whether a placeholder is the remainder of a tag used as a link destination: `{{< ref "a.md" }}` of
 * `{{< ref "a.md" >}}`.
 */
export function isBrokenTag({ rule, messageId, data }: Finding, cause: Finding): boolean {
  const wordsOf = (text: unknown) =>
    String(text)
      .match(/[\w./#-]+/g)
      ?.join(" ") ?? "";
  if (rule !== "placeholder" || messageId !== "added") return false;
  return wordsOf(data.actual) === wordsOf(cause.data.expected);
}

/** Whether a finding reports something missing from the translation. */
export function isLoss({ messageId, rule }: Finding): boolean {
  return rule !== "length" && /^(?:word-)?missing$|lost$/.test(messageId);
}

/** Whether a finding reports something that only the translation has. */
export function isAddition({ messageId, rule }: Finding): boolean {
  return rule !== "length" && /(?:^|-)added$/.test(messageId);
}

/** Whether a finding has the given rule and message, such as `number/missing`. */
export function isA({ rule, messageId }: Finding, message: RuleMessage): boolean {
  // Avoids building `rule/messageId`: this is called too often.
  return (
    message.length === rule.length + 1 + messageId.length &&
    message.startsWith(rule) &&
    message.endsWith(messageId)
  );
}

/** Whether a thematic break is lost because it directly follows a text and turns it into a setext heading. */
export function isUnderline(finding: Finding, cause: Finding): boolean {
  const lines = (finding.target?.start.line ?? 0) - (cause.target?.end.line ?? 0);
  return (
    isA(finding, "block/break-lost") && cause.data.actual === "heading" && lines >= 0 && lines <= 1
  );
}

/**
 * Whether an addition is an item that became part of the previous item's text, with or without its number:
 * `2) Bake it.`
 */
export function runsOn(finding: Finding, cause: Finding): boolean {
  const { rule, messageId, data, target } = finding;
  if (isRunTogether(finding, cause)) return true;
  if (cause.data.kind !== "item") return false;
  const lines = (cause.target?.start.line ?? Infinity) - (target?.end.line ?? 0);
  if (lines < 0 || lines > 1) return false;
  if (rule === "opposite") return true;
  return rule === "length"
    ? messageId === "sentence-added" && /^(?:\d{1,2}[.)]|[-*•]) /.test(String(data.text))
    : rule === "number" && messageId === "added" && /^\d{1,2}$/.test(String(data.actual));
}

/** Whether a text has one more sentence where one item, or a list of one, is missing. */
function isRunTogether(finding: Finding, { data, source, target }: Finding): boolean {
  const lines = [
    [finding.source, source],
    [finding.target, target],
  ] as const;
  return (
    (isA(finding, "length/sentence-added") || isA(finding, "length/long")) &&
    (data.kind === "item" || data.kind === "list") &&
    data.count === 1 &&
    lines.every(([one, other]) => linesApart(one, other) <= 1)
  );
}

/** Whether a missing time directly follows a missing date: `1 March 1980 00:00 UTC`. */
export function isTimeOf(finding: Finding, date: Finding): boolean {
  if (!isA(finding, "date/missing") || date.source === null || finding.source === null)
    return false;
  const gap = finding.source.start.offset - date.source.end.offset;
  return gap >= 0 && gap <= LONGEST_JOINT;
}

/** The most characters between a date and its time: `, at `. */
const LONGEST_JOINT = 5;
