import type { SyntaxCode } from "../../model/text/diagnose-syntax.ts";
import type { Follows } from "./follows.ts";
import { diagnosisOf, hasCode, isA } from "./kinds.ts";
import { isBefore, isOnLineOf, linesApart, linesBetween } from "./places.ts";

/** Other findings on a line that does not parse: its words were misread. */
export const ofBrokenSyntax: Follows = (finding, cause) => {
  const unread = diagnosisOf(cause);
  if (isA(finding, "insert/mark-lost"))
    return unread?.named.some((name) => name.includes(String(finding.data.expected))) ?? false;
  if (cause.target === null || finding.target === null) return false;
  if (cause.data.problem === "slip")
    return isA(finding, "syntax/unreadable") && isOnLineOf(finding, cause);
  if (cause.data.problem === "comment-unclosed")
    return isA(finding, "block/extra") && isOnLineOf(finding, cause);
  if (unread?.code === "noModule") {
    const lines = linesBetween(cause.target, finding.target);
    const isHeading = isA(finding, "block/missing") && finding.data.kind === "heading";
    return (isA(finding, "insert/module-missing") || isHeading) && Math.abs(lines) <= 2;
  }
  // Of two opening tags, the second was meant to close the first.
  if (unread?.code === "shortcodeOpen")
    return (
      finding.data.detail === cause.data.detail &&
      isBefore(cause.target, finding.target) &&
      linesApart(cause.target, finding.target) <= SHORT_BOX
    );
  return hasCode(unread, IN_TAG) && isOnLineOf(finding, cause) && OF_TAG.test(finding.rule);
};
/** Most boxes have fewer lines. */
const SHORT_BOX = 6;
/** Errors within a tag or an expression, which leave the rest of their line unread. */
const IN_TAG: ReadonlySet<SyntaxCode> = new Set([
  "attributeOpen",
  "braceOpen",
  "commentOfHtml",
  "lessThan",
  "noExpression",
  "signInTag",
]);
const OF_TAG = /^(?:html|block|placeholder|number|paired-marks|insert)$/;

/**
 * A renamed component is not closed by its original closing tag, and its new closing tag has no opening one.
 */
export const ofRenamedComponent: Follows = (finding, cause) => {
  const { data, target } = cause;
  const [expected, actual] = [nameOf(data.expected), nameOf(data.actual)];
  if (isA(finding, "insert/added"))
    return (
      String(finding.data.actual).includes(`/${expected}`) &&
      linesApart(finding.target, target) <= SHORT_BOX
    );
  if (!isA(finding, "syntax/unreadable")) return false;
  const unread = diagnosisOf(finding);
  if (unread?.code === "shortcodeOpen")
    return unread.named.includes(actual) && isOnLineOf(finding, cause);
  return [`</${expected}>`, `<${actual}>`].every((tag) => unread?.named.includes(tag));
};

/** The name in a tag such as `<Note>`, or of a component with parameters. */
function nameOf(component: unknown): string {
  return /[^\s<>]+/.exec(String(component))?.[0] ?? "";
}

/**
 * A renamed tag is not closed by its original closing tag, and a tag that lacks a quotation mark is no tag.
 */
export const ofBrokenTag: Follows = (finding, cause) =>
  (isA(finding, "html/unclosed") &&
    String(finding.data.tag).replace("/", "") === cause.data.expected) ||
  (finding.rule === "paired-marks" && finding.data.sign === '"' && isOnLineOf(finding, cause));

/** Everything that an unclosed script or style element swallows. */
export const ofOpenScript: Follows = (finding, cause) =>
  /^<\/(?:script|style)>$/.test(String(cause.data.tag)) &&
  /^(?:section|block)$/.test(finding.rule) &&
  finding.messageId === "missing" &&
  isBefore(cause.source, finding.source);

/** A link to a lost identifier is broken, and an identifier on a line of its own is read as text. */
export const ofLostId: Follows = ({ rule, messageId, data }, { data: lost }) =>
  rule === "anchor"
    ? messageId === "broken" && (Number(lost.count) > 1 || data.anchor === `#${lost.expected}`)
    : rule === "block" &&
      messageId === "extra" &&
      String(data.label).startsWith(`{#${lost.expected}`);

/** Without its mark, a construct of the site is read as a link, a list or attributes. */
export const ofLostMark: Follows = (finding, cause) =>
  (isA(finding, "link/renamed") ||
    isA(finding, "insert/missing") ||
    isA(finding, "block/missing")) &&
  linesApart(finding.source, cause.source) <= 1;

/** A component that is not recognized becomes text: `{{ note }}`, `{ width="300" }`. */
export const ofLostInsert: Follows = (finding, cause) => {
  const isText = isA(finding, "placeholder/added") || isA(finding, "number/added");
  if (!isText || !isOnLineOf(finding, cause)) return false;
  const [name = ""] = String(cause.data.expected).split(" ", 1);
  const actual = String(finding.data.actual);
  return finding.rule === "number" ? name.endsWith(`=${actual}`) : actual.includes(name);
};

/** A file that was renamed in code is renamed in links too. */
export const ofRenamedCode: Follows = (finding, { data }) =>
  isA(finding, "link/renamed") &&
  String(finding.data.expected).replace(String(data.expected), String(data.actual)) ===
    finding.data.actual;

/** A row separated from its table, or split, is read as text. */
export const ofBrokenTable: Follows = (finding, cause) =>
  isA(finding, "block/extra") &&
  (finding.data.kind === "row" || String(finding.data.label).startsWith("|")) &&
  linesApart(finding.target, cause.target) <= ROW_GAP;
const ROW_GAP = 2;

/** A blank line inside a quote makes its second half a separate quote. */
export const ofPartedQuote: Follows = (finding, cause) =>
  cause.data.kind === "quote" &&
  isA(finding, "length/sentence") &&
  linesApart(finding.target, cause.target) <= ROW_GAP;

/** The broken fence itself is read as text, in other signs: `‘‘‘python`. */
export const ofBrokenFence: Follows = (finding, cause) =>
  isA(finding, "block/extra") &&
  /^[`´'‘’"“”\s]{2,8}[\w-]{0,20}[`'’]{0,3}$/.test(String(finding.data.label)) &&
  linesApart(finding.target, cause.target) <= ROW_GAP;
