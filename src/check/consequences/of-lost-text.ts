import type { Finding } from "../../model/finding.ts";
import type { Follows } from "./follows.ts";
import { isA, isAddition, isLoss } from "./kinds.ts";
import { GAP, holds, isOnLineOf, lengthOf, linesApart, startIn } from "./places.ts";

/** Where text is gone, so are the names, numbers and links in it. */
export const lossWithin = (finding: Finding, cause: Finding): boolean =>
  isLoss(finding) && holds(cause.source, finding.source);

/** The same of words in a row: what they count, deny or limit may stand right beside them. */
export const lossBeside: Follows = (finding, cause) =>
  isLoss(finding) &&
  cause.source !== null &&
  finding.source !== null &&
  finding.source.start.offset <= cause.source.end.offset + BESIDE &&
  cause.source.start.offset <= finding.source.end.offset + BESIDE;
/** Characters of a word or two of grammar. */
const BESIDE = 12;

/** What text that only the translation has holds came with it. */
export const additionWithin: Follows = (finding, cause) =>
  isAddition(finding) && holds(cause.target, finding.target);

/** A name or some code that is there in other letters is not missing too. */
export const disguisedWord: Follows = ({ rule, data, target }, cause) => {
  const word = String(cause.data.expected ?? "");
  const isWord = word !== "" && String(data.expected).includes(word);
  const isHere = target?.start.line === cause.target?.start.line;
  return isWord && isHere && /^(?:name|name-spelling|inline-code|term)$/.test(rule);
};

/** What stood after the point where a sentence breaks off is gone with it, as is what closes a bracket before it. */
export const lostBehind: Follows = (finding, cause) =>
  isA(finding, "paired-marks/unclosed")
    ? holds(finding.source, cause.source)
    : isLoss(finding) &&
      holds(cause.source, finding.source) &&
      startIn(cause.source, finding.source) > lengthOf(cause.target) - CUT_ROUGHLY;
/** Characters that a translation may be shorter than its source up to the point. */
const CUT_ROUGHLY = 20;

/** What a stretch in the source's language denies or states is not turned. */
export const readInSource = (finding: Finding, cause: Finding): boolean =>
  (finding.rule === "opposite" && holds(cause.source, finding.source)) ||
  (isA(finding, "untranslated/label") && holds(cause.target, finding.target)) ||
  (finding.rule === "length" &&
    /^(?:short|long)$/.test(finding.messageId) &&
    holds(finding.target, cause.target));

/** A sentence that was left in the source's language beside its translation makes the text longer than it should be. */
export const besideKeptText = (finding: Finding, cause: Finding): boolean =>
  readInSource(finding, cause) ||
  (finding.rule === "length" &&
    /^(?:sentence-added|long)$/.test(finding.messageId) &&
    linesApart(finding.source, cause.source) === 0 &&
    linesApart(finding.target, cause.target) <= GAP);

/** A cell that stands in the other of two neighbouring rows makes them look like rows that changed places. */
export const besideMovedRow: Follows = (finding, cause) =>
  cause.data.kind === "row" &&
  /^(?:inline-code|name|length|html|opposite|block)$/.test(finding.rule) &&
  (isA(finding, "inline-code/missing") || OF_ANOTHER_ROW.test(finding.messageId)) &&
  linesApart(finding.source, cause.source) <= 1 &&
  linesApart(finding.target, cause.target) <= 1;
const OF_ANOTHER_ROW =
  /^(?:changed|reworded|short|long|cut|sentence|swapped|turned|markup-lost|denial-\w+)$/;

/** What shows nothing but a picture has not moved where the picture is gone. */
export const isUnnamedMove = (finding: Finding, cause: Finding): boolean =>
  isA(finding, "block/moved") && finding.data.label === "" && isOnLineOf(finding, cause);
