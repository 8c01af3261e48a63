import type { RuleMessage } from "../../rules/all.ts";
import {
  endOfExtraSection,
  endOfList,
  endOfPage,
  endOfSection,
  modulesBehind,
} from "./ends-of-page.ts";
import type { Follows } from "./follows.ts";
import {
  closes,
  isA,
  isAddition,
  isBrokenTag,
  isFence,
  isLoss,
  isOfBrokenCode,
  isTimeOf,
  isUnderline,
  runsOn,
} from "./kinds.ts";
import { isRestOfList, leftAlone } from "./left-alone.ts";
import {
  ofBrokenFence,
  ofBrokenSyntax,
  ofBrokenTable,
  ofBrokenTag,
  ofLostId,
  ofLostInsert,
  ofLostMark,
  ofOpenScript,
  ofPartedQuote,
  ofRenamedCode,
  ofRenamedComponent,
} from "./of-broken-marks.ts";
import {
  additionWithin,
  besideKeptText,
  besideMovedRow,
  disguisedWord,
  isUnnamedMove,
  lossBeside,
  lossWithin,
  lostBehind,
  readInSource,
} from "./of-lost-text.ts";
import { isEmptyBox, isInBoxOf, unreadBehind } from "./of-unread-page.ts";
import { isAboutSameLink, isPlaceOfSamePage } from "./one-link.ts";
import { GAP, holds, isBeside, isOnLineOf, isRightBehind, linesApart, touches } from "./places.ts";

/** A changed cell is explained by the word that changed in it. */
const cellOf: Follows = (finding, cause) =>
  isA(finding, "table/cell") && holds(finding.target, cause.target);

/** A missing name or negation is not also reported as no longer emphasized. */
const stressOf: Follows = (finding, cause) =>
  finding.rule === "emphasis" && isLoss(finding) && holds(finding.source, cause.source);

/** Words swapped together with the names and values among them. */
const swappedBeside: Follows = (finding, cause) =>
  isA(finding, "opposite/swapped") && isOnLineOf(finding, cause);

/** A key that became another one is not an opposite as well. */
const turnedWithin: Follows = (finding, cause) =>
  isA(finding, "opposite/turned") && holds(cause.target, finding.target);

/** The consequences of each message, by `rule/message`. */
export const CONSEQUENCES: Readonly<Partial<Record<RuleMessage, Follows>>> = {
  "anchor/id-lost": ofLostId,
  "anchor/id-changed": (finding, cause) =>
    isA(finding, "anchor/broken") && finding.data.anchor === `#${cause.data.expected}`,
  "block/missing": (finding, cause, pages) =>
    endOfList(finding, cause, pages) ||
    endOfPage(finding, cause, pages) ||
    runsOn(finding, cause) ||
    leftAlone(finding, cause) ||
    (cause.data.kind === "row" && ofBrokenTable(finding, cause, pages)),
  "block/extra": ofPartedQuote,
  // A break written with other dashes is read as text.
  "block/break-lost": (finding, cause) =>
    isA(finding, "block/extra") &&
    /^[–—]+$/.test(String(finding.data.label)) &&
    linesApart(finding.target, cause.target) <= GAP,
  // A block that became a heading, or stopped being one, has its identifier elsewhere.
  "block/kind": (finding, cause, pages) =>
    (finding.rule === "insert" && isAddition(finding) && holds(cause.target, finding.target)) ||
    isUnderline(finding, cause) ||
    isEmptyBox(finding, cause) ||
    isRestOfList(finding, cause) ||
    (cause.data.expected === "table" && ofBrokenTable(finding, cause, pages)) ||
    (cause.data.expected === "quote" &&
      isA(finding, "paired-marks/unopened") &&
      isOnLineOf(finding, cause)),
  // Names and negations move along with two swapped texts.
  "block/swapped": (finding, cause) =>
    (/^(?:name|opposite)$/.test(finding.rule) && holds(cause.target, finding.target)) ||
    (isA(finding, "table/cell") && isOnLineOf(finding, cause)),
  "block/moved": besideMovedRow,
  // The texts of a diagram are code and prose at once.
  "code-block/changed": (finding, cause) =>
    /^(?:number|date|version|name|placeholder)$/.test(finding.rule) &&
    holds(cause.target, finding.target),
  "code-block/unclosed": ofBrokenFence,
  "code-block/unopened": ofBrokenFence,
  "date/missing": isTimeOf,
  "date/frequency": cellOf,
  "doubled/sentence": (finding, cause) =>
    (isA(finding, "length/long") && holds(finding.target, cause.target)) ||
    (isA(finding, "length/sentence-added") &&
      finding.data.text === cause.data.text &&
      isOnLineOf(finding, cause)),
  "html/changed": (finding, cause, pages) =>
    ofBrokenTag(finding, cause, pages) || ofRenamedComponent(finding, cause, pages),
  "html/missing": ofBrokenTag,
  "html/key": turnedWithin,
  // The number in a leftover tag is not a number of the text.
  "html/leftover": (finding, cause) =>
    isA(finding, "number/added") &&
    isOnLineOf(finding, cause) &&
    /^\d{1,3}$/.test(String(finding.data.actual)),
  // An unclosed tag takes up its line verbatim.
  "html/unclosed": (finding, cause, pages) =>
    ofOpenScript(finding, cause, pages) ||
    (isA(finding, "block/kind") && isOnLineOf(finding, cause)),
  // An image without its description lacks the names in it.
  "image/alt-lost": (finding, cause) =>
    isA(finding, "name/missing") && holds(cause.source, finding.source),
  "image/title-lost": lossWithin,
  "image/missing": (finding, cause) =>
    isUnnamedMove(finding, cause) ||
    (isA(finding, "insert/missing")
      ? touches(cause.source, finding.source)
      : isA(finding, "link/missing") && holds(finding.source, cause.source)),
  "image/changed": isAboutSameLink,
  "inline-code/reworded": ofRenamedCode,
  // The words of changed code change with it.
  "inline-code/changed": (finding, cause, pages) =>
    ofRenamedCode(finding, cause, pages) ||
    (isA(finding, "name/changed") && holds(cause.target, finding.target)),
  // Digits and placeholders of code without backticks are read as text: `app-15.9-2019.vhd`, `\<loaf>`.
  "inline-code/markup-lost": (finding, cause) =>
    /^(?:number|date|version|placeholder)$/.test(finding.rule) &&
    isAddition(finding) &&
    isOnLineOf(finding, cause) &&
    String(cause.data.expected).includes(String(finding.data.actual)),
  // Code without backticks is read as words, placeholders or tags.
  "inline-code/broken": (finding, cause) => isOfBrokenCode(finding) && isBeside(finding, cause),
  "insert/mark-lost": ofLostMark,
  "insert/changed": ofRenamedComponent,
  // Without its opening line there is no box, and its closing line is left over.
  "insert/missing": (finding, cause, pages) =>
    ofLostInsert(finding, cause, pages) ||
    (isA(finding, "block/kind") && isOnLineOf(finding, cause)) ||
    (isA(finding, "block/extra") &&
      (closes(finding, cause) || (isFence(finding) && isInBoxOf(finding, cause)))),
  // A lost title includes its names.
  "insert/title-lost": lossWithin,
  // A renamed parameter is no longer the title or link that it was.
  "insert/parameter": (finding, cause) =>
    (isA(finding, "insert/title-lost") && isOnLineOf(finding, cause)) ||
    (isA(finding, "link/missing") && holds(cause.source, finding.source)),
  "length/empty": lossWithin,
  "length/short": lossWithin,
  // The tag around a lost text is lost with it.
  "length/sentence": (finding, cause) =>
    lossWithin(finding, cause) ||
    (isA(finding, "html/missing") && linesApart(finding.source, cause.source) === 0),
  "length/cut": lostBehind,
  "length/words": lossBeside,
  "length/long": additionWithin,
  "length/sentence-added": additionWithin,
  "length/words-added": additionWithin,
  // A paragraph of one link without text is empty because of it.
  "link/empty": (finding, cause) =>
    isA(finding, "length/empty") && linesApart(finding.target, cause.target) === 0,
  // A lost link includes the names and values of its text; half a link leaves its bracket open.
  "link/missing": (finding, cause) =>
    isA(finding, "paired-marks/unclosed")
      ? finding.data.sign === "[" && holds(finding.source, cause.source)
      : (lossWithin(finding, cause) && !/^(?:link|image)$/.test(finding.rule)) ||
        (isA(finding, "html/leftover") && holds(finding.source, cause.source)) ||
        isBrokenTag(finding, cause),
  // A linked image is one thing, whether missing or changed.
  "link/changed": (finding, cause) =>
    isAboutSameLink(finding, cause) ||
    isPlaceOfSamePage(finding, cause) ||
    (isA(finding, "image/changed") && holds(cause.source, finding.source)) ||
    (isA(finding, "name/changed") && holds(cause.target, finding.target)),
  "link/swapped": (finding, cause, pages) =>
    (isA(finding, "anchor/elsewhere") && isOnLineOf(finding, cause)) ||
    swappedBeside(finding, cause, pages),
  "link/broken": (finding, cause) =>
    (finding.rule === "paired-marks" && isBeside(finding, cause)) ||
    (isA(finding, "image/missing") && isOnLineOf(finding, cause)) ||
    isUnnamedMove(finding, cause),
  "link-target/missing-file": isAboutSameLink,
  "name/missing": stressOf,
  // `SAM 2000` for `SAM 2`: what is no longer a version is a number after its name.
  "name/changed": (finding, { target }) =>
    (isA(finding, "table/cell") && holds(finding.target, target)) ||
    (isA(finding, "doubled/title") && holds(finding.target, target)) ||
    (isA(finding, "name-spelling/variant") && holds(target, finding.target)) ||
    (/^(?:number|date|version)$/.test(finding.rule) &&
      finding.messageId === "added" &&
      isRightBehind(finding.target, target)),
  // `second` for `first` is a number and not an opposite as well.
  "name/swapped": swappedBeside,
  "number/swapped": swappedBeside,
  "date/swapped": swappedBeside,
  "version/swapped": swappedBeside,
  "number/changed": (finding, cause) =>
    (finding.rule === "opposite" || isA(finding, "number/swapped")) &&
    (holds(cause.target, finding.target) || holds(cause.source, finding.source)),
  "opposite/turned": cellOf,
  "opposite/denial-lost": stressOf,
  "placeholder/changed": turnedWithin,
  // The replacement placeholder contains the former code: `{{Status(503)}}` for `503`.
  "placeholder/added": (finding, cause) =>
    isA(finding, "inline-code/markup-lost") &&
    isOnLineOf(finding, cause) &&
    cause.data.actual !== finding.data.expected &&
    String(cause.data.actual).includes(String(finding.data.expected)),
  // A question without its closing mark leaves the opening one unclosed.
  "question/lost": (finding, cause) =>
    isA(finding, "paired-marks/unclosed") && holds(finding.source, cause.source),
  "section/missing": (finding, cause, pages) =>
    endOfSection(finding, cause, pages) ||
    endOfPage(finding, cause, pages) ||
    modulesBehind(finding, cause, pages),
  "section/extra": endOfExtraSection,
  // Text in a wrong encoding can look like fractions, and a hidden character before a mark disables it.
  "syntax/garbled": (finding, cause) =>
    (finding.rule === "name" || isA(finding, "number/added") || isA(finding, "block/kind")) &&
    isOnLineOf(finding, cause),
  "syntax/look-alike": disguisedWord,
  "syntax/hidden": disguisedWord,
  "syntax/unreadable": (finding, cause, pages) =>
    ofBrokenSyntax(finding, cause, pages) || unreadBehind(finding, cause, pages),
  // A page that is one code block lacks everything else.
  "syntax/wrapped": () => true,
  // A missing cell includes its content.
  "table/cells": (finding, cause, pages) =>
    lossWithin(finding, cause) || ofBrokenTable(finding, cause, pages),
  // Cells in other columns seem to lack their content.
  "table/shifted": (finding, cause) =>
    !/^(?:block|untranslated)$/.test(finding.rule) && holds(cause.source, finding.source),
  // No other finding is valid if the pages are exchanged: each was read in the wrong language.
  "untranslated/exchanged": () => true,
  "untranslated/leftover": (finding, cause) =>
    isA(finding, "block/extra") && holds(cause.target, finding.target),
  "untranslated/same": readInSource,
  "untranslated/language": readInSource,
  "untranslated/partly": besideKeptText,
};
