import type { Finding } from "../../model/finding.ts";
import type { Follows } from "./follows.ts";
import { isA, isAddition, isLoss } from "./kinds.ts";
import { GAP, holds, isOnLineOf, lengthOf, linesApart, startIn } from "./places.ts";

/** The names, numbers and links within lost text. */
export const lossWithin = (finding: Finding, cause: Finding): boolean =>
  isLoss(finding) && holds(cause.source, finding.source);

/** The same for lost words, including what they count, negate or limit right beside them. */
export const lossBeside: Follows = (finding, cause) =>
  isLoss(finding) &&
  cause.source !== null &&
  finding.source !== null &&
  finding.source.start.offset <= cause.source.end.offset + BESIDE &&
  cause.source.start.offset <= finding.source.end.offset + BESIDE;
/** The length of a function word or two, in characters. */
const BESIDE = 12;

/** Additions within text that only the translation has. */
export const additionWithin: Follows = (finding, cause) =>
  isAddition(finding) && holds(cause.target, finding.target);

/** A name or a code span written in look-alike letters is not missing as well. */
export const disguisedWord: Follows = ({ rule, data, target }, cause) => {
  const word = String(cause.data.expected ?? "");
  const isWord = word !== "" && String(data.expected).includes(word);
  const isHere = target?.start.line === cause.target?.start.line;
  return isWord && isHere && /^(?:name|name-spelling|inline-code|term)$/.test(rule);
};

/** Losses after the point where a sentence breaks off, including a bracket that would be closed there. */
export const lostBehind: Follows = (finding, cause) =>
  isA(finding, "paired-marks/unclosed")
    ? holds(finding.source, cause.source)
    : isLoss(finding) &&
      holds(cause.source, finding.source) &&
      startIn(cause.source, finding.source) > lengthOf(cause.target) - CUT_ROUGHLY;
/** How many characters shorter than its source a translation may be up to that point. */
const CUT_ROUGHLY = 20;

/** Text left in the source language has no reversed meaning and no unusual length. */
export const readInSource = (finding: Finding, cause: Finding): boolean =>
  (finding.rule === "opposite" && holds(cause.source, finding.source)) ||
  (isA(finding, "paired-marks/inverted") && isOnLineOf(finding, cause)) ||
  (isA(finding, "untranslated/label") && holds(cause.target, finding.target)) ||
  (finding.rule === "length" &&
    /^(?:short|long)$/.test(finding.messageId) &&
    holds(finding.target, cause.target));

/** A sentence left in the source language next to its translation makes the text too long. */
export const besideKeptText = (finding: Finding, cause: Finding): boolean =>
  readInSource(finding, cause) ||
  (finding.rule === "length" &&
    /^(?:sentence-added|long)$/.test(finding.messageId) &&
    linesApart(finding.source, cause.source) === 0 &&
    linesApart(finding.target, cause.target) <= GAP);

/** A cell that moved to the neighbouring row makes both rows look moved. */
export const besideMovedRow: Follows = (finding, cause) =>
  cause.data.kind === "row" &&
  /^(?:inline-code|name|length|html|opposite|block)$/.test(finding.rule) &&
  (isA(finding, "inline-code/missing") || OF_ANOTHER_ROW.test(finding.messageId)) &&
  linesApart(finding.source, cause.source) <= 1 &&
  linesApart(finding.target, cause.target) <= 1;
const OF_ANOTHER_ROW =
  /^(?:changed|reworded|short|long|cut|sentence|swapped|turned|markup-lost|denial-\w+)$/;

/** A block that shows only an image has not moved if the image is missing. */
export const isUnnamedMove = (finding: Finding, cause: Finding): boolean =>
  isA(finding, "block/moved") && finding.data.label === "" && isOnLineOf(finding, cause);
