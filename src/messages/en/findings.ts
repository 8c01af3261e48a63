import type { FindingData } from "../../model/finding.ts";
import { countingIn } from "../count.ts";
import { isKeys } from "../keys.ts";
import { languageNamesIn } from "../language-names.ts";
import { isQuotationMark } from "../quotation-marks.ts";
import { KINDS_EN, type NamedKind } from "./kinds.ts";
import { syntaxDetailEn } from "./syntax.ts";

/** A message: from the data of a finding to one sentence. */
export type Message = (data: FindingData) => string;

/** Quotes a word of a page. */
function q(value: FindingData[string] | undefined): string {
  return value === null || value === undefined ? "nothing" : `“${value}”`;
}

/** A sign of punctuation, made out among quotation marks. */
function sign(value: FindingData[string] | undefined): string {
  return isQuotationMark(value) ? `The quotation mark ${value}` : q(value);
}

/** What a block says, where it says anything. */
function labelled(label: FindingData[string] | undefined): string {
  return label === "" ? "" : `: ${q(label)}`;
}

/** How often something stands on the page, where that is more than once. */
function times(count: FindingData[string] | undefined): string {
  return typeof count === "number" && count > 1 ? ` (${count} times)` : "";
}

const counting = countingIn("en");
const languageName = languageNamesIn("en");

/** A number with its noun. */
function counted(count: FindingData[string] | undefined, one: string, other: string): string {
  return counting.counted(Number(count), one, other);
}

/** Two values that took each other's place. */
function swapped(d: FindingData): string {
  return `Unexpected ${q(d.actual)}, expected ${q(d.expected)}: the two changed places`;
}

function kind(value: FindingData[string] | undefined): string {
  return KINDS_EN[value as NamedKind] ?? String(value);
}

/** Formulas are compared as code is, and called by their name. */
function code({ formula }: FindingData): string {
  return formula === true ? "formula" : "code";
}

/** What was expected, where that is known. */
function instead({ expected }: FindingData): string {
  return expected === undefined ? "" : `, expected ${q(expected)}`;
}

/** Keys to press are compared as slots are, and called by their name. */
function slot({ expected, actual }: FindingData): string {
  return isKeys(expected ?? actual) ? "keys" : "placeholder";
}

/** What findings say in English, by rule and message id. */
export const FINDINGS_EN = {
  "syntax/unreadable": (d) => `Unexpected syntax: ${syntaxDetailEn(String(d.detail))}`,
  "syntax/wrapped": () =>
    "Unexpected fence around the whole page: without its first and its last line it is a page",
  "syntax/garbled": (d) => `Unexpected ${q(d.text)}: garbled letters${times(d.count)}`,
  "syntax/look-alike": (d) =>
    d.expected === null
      ? `Unexpected ${q(d.actual)}: letters of another script look like those of the word`
      : `Unexpected ${q(d.actual)}, expected ${q(d.expected)}: letters of another script look the same`,
  "syntax/hidden": (d) => `Unexpected character that nobody sees in ${q(d.expected)}: ${d.actual}`,
  "section/missing": (d) =>
    Number(d.count) > 1
      ? `Missing ${d.count} sections, first ${q(d.title)}`
      : `Missing section ${q(d.title)}`,
  "section/extra": (d) =>
    Number(d.count) > 1
      ? `Unexpected ${d.count} sections that the source does not have here, first ${q(d.title)}`
      : `Unexpected section ${q(d.title)}, the source has none here`,
  "section/moved": (d) => `Unexpected place of section ${q(d.title)}, expected the source's order`,
  "section/depth": (d) =>
    `Unexpected heading level ${d.actual} of ${q(d.title)}, expected level ${d.expected}`,
  "block/missing": (d) =>
    Number(d.count) > 1
      ? `Missing ${d.count} blocks, first a ${kind(d.kind)}${labelled(d.label)}`
      : `Missing ${kind(d.kind)}${labelled(d.label)}`,
  "block/extra": (d) =>
    Number(d.count) > 1
      ? `Unexpected ${d.count} blocks that the source does not have here, first a ${kind(d.kind)}${labelled(d.label)}`
      : `Unexpected ${kind(d.kind)}, the source has none here${labelled(d.label)}`,
  "block/moved": (d) => `Unexpected place of a ${kind(d.kind)}: ${q(d.label)}`,
  "block/break-lost": () => "Missing thematic break",
  "block/kind": (d) =>
    `Unexpected ${kind(d.actual)}, expected a ${kind(d.expected)}: ${q(d.label)}`,
  "block/swapped": (d) =>
    `Unexpected place of a ${kind(d.kind)}: ${q(d.label)} and the next one changed places`,
  "block/guess": (d) => `Unsure which ${kind(d.kind)} this translates: ${q(d.label)}`,
  "list/kind": (d) =>
    d.ordered === true
      ? "Unexpected bullet list, expected a numbered list"
      : "Unexpected numbered list, expected a bullet list",
  "list/start": (d) => `Unexpected first number ${d.actual} of a list, expected ${d.expected}`,
  "list/nesting": (d) =>
    Number(d.count) > 1
      ? `Unexpected level of ${d.count} list items, first ${q(d.label)}: level ${d.actual}, expected level ${d.expected}`
      : `Unexpected level ${d.actual} of list item ${q(d.label)}, expected level ${d.expected}`,
  "list/checked": (d) => {
    const box = (value: FindingData[string] | undefined) =>
      value === null ? "no task box" : value === true ? "a ticked task" : "an open task";
    return `Unexpected ${box(d.actual).replace(/^an? /, "")}, expected ${box(d.expected)}`;
  },
  "table/columns": (d) =>
    `Unexpected ${counted(d.actual, "column", "columns")} in a table, expected ${d.expected}`,
  "table/cells": (d) =>
    `Unexpected ${counted(d.actual, "cell", "cells")} in row ${q(d.label)}, expected ${d.expected}${times(d.count)}`,
  "table/shifted": (d) =>
    `Unexpected order of the cells in row ${q(d.label)}, expected them in the source's columns${times(d.count)}`,
  "table/cell": (d) =>
    `Unexpected cell ${q(d.actual)}, expected ${q(d.expected)} as in the other rows`,
  "table/filled": (d) => `Unexpected text ${q(d.actual)} in a cell that the source leaves empty`,
  "table/alignment": () => "Unexpected alignment of the table's columns",
  "hard-break/lost": () => "Missing hard line break",
  "hard-break/added": () => "Unexpected hard line break",
  "front-matter/block-missing": () => "Missing front matter",
  "front-matter/key-missing": (d) =>
    Number(d.count) > 1
      ? `Missing ${d.count} front matter keys: ${q(d.keys)}`
      : `Missing front matter key ${q(d.key)}`,
  "front-matter/key-extra": (d) =>
    Number(d.count) > 1
      ? `Unexpected ${d.count} front matter keys: ${q(d.keys)}`
      : `Unexpected front matter key ${q(d.key)}`,
  "front-matter/value-lost": (d) => `Missing value of ${q(d.key)} in the front matter`,
  "front-matter/list-lost": (d) =>
    `Unexpected text ${q(d.actual)} as the value of ${q(d.key)}, expected a list`,
  "front-matter/value-changed": (d) =>
    `Unexpected value ${q(d.actual)} of ${q(d.key)}, expected ${q(d.expected)}`,
  "front-matter/link-changed": (d) =>
    `Unexpected link ${q(d.actual)} in ${q(d.key)}, expected ${q(d.expected)}`,
  "number/changed": (d) => `Unexpected ${q(d.actual)}, expected ${q(d.expected)}`,
  "number/missing": (d) => `Missing number ${q(d.expected)}`,
  "number/word-missing": (d) => `Missing ${q(d.expected)}: the source tells how much`,
  "number/added": (d) => `Unexpected number ${q(d.actual)}, the source has none here`,
  "number/swapped": swapped,
  "number/sign": (d) =>
    `Unexpected sign ${q(d.actual)}, expected ${q(d.expected)}: it says the opposite`,
  "number/repetition-dropped": (d) => `Number ${q(d.expected)} stands here fewer times`,
  "number/repetition-added": (d) => `Number ${q(d.actual)} stands here more times`,
  "unit/lost": (d) => `Unexpected ${q(d.actual)}, expected ${q(d.expected)}: the unit is gone`,
  "unit/changed": (d) => `Unexpected unit in ${q(d.actual)}, expected that of ${q(d.expected)}`,
  "unit/added": (d) => `Unexpected unit in ${q(d.actual)}, the source has none in ${q(d.expected)}`,
  "unit/sign-added": (d) => `Unexpected unit in ${q(d.actual)}, expected ${q(d.expected)}`,
  "unit/understood": (d) => `${q(d.actual)} does not say of what, expected ${q(d.expected)}`,
  "date/changed": (d) => `Unexpected ${q(d.actual)}, the source says ${q(d.expected)}`,
  "date/missing": (d) => `Missing date or time ${q(d.expected)}`,
  "date/added": (d) => `Unexpected date or time ${q(d.actual)}, the source has none here`,
  "date/frequency": (d) =>
    `Unexpected ${q(d.actual)}, expected ${q(d.expected)}: another frequency`,
  "date/swapped": swapped,
  "version/changed": (d) => `Unexpected version ${q(d.actual)}, expected ${q(d.expected)}`,
  "version/missing": (d) => `Missing version ${q(d.expected)}`,
  "version/added": (d) => `Unexpected version ${q(d.actual)}, the source has none here`,
  "version/swapped": swapped,
  "name/changed": (d) =>
    `Unexpected name ${q(d.actual)}, expected ${q(d.expected)}${times(d.count)}`,
  "name/missing": (d) => `Missing name ${q(d.expected)}${times(d.count)}`,
  "name/added": (d) => `Unexpected name ${q(d.actual)}, the source has none here`,
  "name/numbered-added": (d) => `Unexpected name ${q(d.actual)}, the source page does not have it`,
  "name/swapped": swapped,
  "name-spelling/variant": (d) =>
    d.count === 1
      ? `Unexpected spelling ${q(d.actual)}, expected ${q(d.expected)}`
      : `Unexpected spelling ${q(d.actual)} (${d.count} times), expected ${q(d.expected)}`,
  "term/missing": (d) =>
    d.expected === null
      ? `Missing term ${q(d.term)}`
      : `Missing rendering of ${q(d.term)}, expected ${q(d.expected)}`,
  "term/kept": (d) => `Missing ${q(d.term)}: keep this term as it is`,
  "term/forbidden": (d) =>
    d.expected === null
      ? `Unexpected term ${q(d.actual)}: the termbase forbids it`
      : `Unexpected term ${q(d.actual)}, expected ${q(d.expected)}`,
  "link/changed": (d) => `Unexpected link to ${q(d.actual)}, expected ${q(d.expected)}`,
  "link/renamed": (d) => `Unexpected link to ${q(d.actual)}, expected a page like ${q(d.expected)}`,
  "link/missing": (d) => `Missing link to ${q(d.expected)}`,
  "link/added": (d) => `Unexpected link to ${q(d.actual)}, the source has none here`,
  "link/place-lost": (d) =>
    `Unexpected link to ${q(d.actual)}, expected a place on that page: ${q(d.expected)}`,
  "link/place-changed": (d) =>
    `Unexpected place on a page: ${q(d.actual)}, expected ${q(d.expected)}`,
  "link/swapped": (d) =>
    `Unexpected link to ${q(d.actual)}, expected ${q(d.expected)}: the two changed places`,
  "link/insecure": (d) => `Unexpected link to ${q(d.actual)}, expected ${q(d.expected)}`,
  "link/broken": (d) => `Unexpected ${q(d.text)}: this makes no link`,
  "link/glued": (d) => `Missing blank between ${q(d.text)} and the link`,
  "link-target/missing-file": (d) => `Unexpected link to ${q(d.destination)}: no such file`,
  "link-target/wrong-language": (d) =>
    `Unexpected link to ${q(d.destination)}: the page exists in this language${
      d.path === undefined ? "" : ` as ${q(d.path)}`
    }`,
  "link-target/missing-anchor": (d) =>
    `Unexpected link to ${q(d.destination)}: the page has no such place${instead(d)}`,
  "anchor/broken": (d) =>
    Number(d.count) > 1
      ? `Unexpected links to ${d.count} places that this page does not have, first ${q(d.anchor)}${instead(d)}`
      : `Unexpected link to ${q(d.anchor)}: this page has no such place${instead(d)}`,
  "anchor/elsewhere": (d) =>
    `Unexpected link to ${q(d.actual)}, expected the section ${q(d.expected)}`,
  "anchor/id-changed": (d) => `Unexpected heading id ${q(d.actual)}, expected ${q(d.expected)}`,
  "anchor/id-lost": (d) =>
    Number(d.count) > 1
      ? `Missing ids of ${d.count} headings, first ${q(d.expected)}: the page has none`
      : `Missing heading id ${q(d.expected)}`,
  "image/changed": (d) => `Unexpected image ${q(d.actual)}, expected ${q(d.expected)}`,
  "image/missing": (d) => `Missing image ${q(d.expected)}`,
  "image/added": (d) => `Unexpected image ${q(d.actual)}, the source has none here`,
  "image/alt-lost": (d) =>
    `Missing description of an image, expected a translation of ${q(d.expected)}`,
  "image/title-lost": (d) =>
    `Missing title of an image, expected a translation of ${q(d.expected)}`,
  "code-block/changed": (d) =>
    `Unexpected code ${q(d.actual)}, expected ${q(d.expected)}${times(d.count)}`,
  "code-block/lines": (d) =>
    `Unexpected ${counted(d.actualLines, "line", "lines")} of code, expected ${d.expectedLines}: ${
      d.actual === null
        ? `missing from ${q(d.expected)} on`
        : d.expected === null
          ? `not in the source from ${q(d.actual)} on`
          : `they first differ at ${q(d.actual)}, expected ${q(d.expected)}`
    }`,
  "code-block/moved": (d) =>
    `Unexpected place of ${q(d.text)}: the source has this line of code elsewhere in the block`,
  "code-block/unclosed": () =>
    "Missing end of a block of code: what follows is code, the source closes the block here",
  "code-block/unopened": () => "Missing start of a block of code: the source opens the block here",
  "code-block/margin": (d) =>
    `Unexpected indentation of ${q(d.text)}: level ${d.actual}, expected level ${d.expected}`,
  "code-block/string": (d) => `Unexpected string in ${q(d.actual)}, expected ${q(d.expected)}`,
  "code-block/slot": (d) =>
    `Unexpected slot ${q(d.actual)} in a string of code, expected ${q(d.expected)}`,
  "code-block/figure": (d) =>
    `Unexpected figure ${q(d.actual)} in a comment or a text of code, expected ${q(d.expected)}`,
  "code-block/language": (d) =>
    d.actual === null
      ? `Missing language of a block of code, expected ${q(d.expected)}`
      : `Unexpected code language ${q(d.actual)}, expected ${q(d.expected)}`,
  "code-block/option": (d) =>
    d.actual === null
      ? `Missing option ${q(d.expected)} of a block of code`
      : `Unexpected option ${q(d.actual)} of a block of code, expected ${q(d.expected)}`,
  "code-block/file": (d) => `Unexpected file name ${q(d.actual)}, expected ${q(d.expected)}`,
  "code-block/title-lost": (d) => `Missing title of the code: ${q(d.expected)}`,
  "code-block/swapped": swapped,
  "code-block/highlight": (d) =>
    d.actual === null
      ? `Missing marks of the lines ${q(d.expected)} of the code`
      : `Unexpected lines ${q(d.actual)} marked in the code, expected ${q(d.expected)}`,
  "inline-code/changed": (d) => `Unexpected ${code(d)} ${q(d.actual)}, expected ${q(d.expected)}`,
  "inline-code/swapped": swapped,
  "inline-code/reworded": (d) =>
    d.formula === true
      ? `Unexpected formula ${q(d.actual)}, expected ${q(d.expected)}${times(d.count)}`
      : `Unexpected word ${q(d.actual)} as code, expected ${q(d.expected)}${times(d.count)}`,
  "inline-code/missing": (d) => `Missing ${code(d)} ${q(d.expected)}`,
  "inline-code/broken": () => "“`” is shown to readers: the code has no start or no end",
  "inline-code/markup-lost": (d) => `${q(d.expected)} is no longer marked as ${code(d)}`,
  "inline-code/added": (d) => `Unexpected ${code(d)} ${q(d.actual)}, the source has none here`,
  "placeholder/changed": (d) => `Unexpected ${slot(d)} ${q(d.actual)}, expected ${q(d.expected)}`,
  "placeholder/missing": (d) => `Missing ${slot(d)} ${q(d.expected)}`,
  "placeholder/swapped": swapped,
  "placeholder/emoji": (d) => `Unexpected emoji ${q(d.actual)}, expected ${q(d.expected)}`,
  "placeholder/emoji-lost": (d) => `Missing emoji ${q(d.expected)}`,
  "placeholder/added": (d) => `Unexpected ${slot(d)} ${q(d.actual)}, the source has none here`,
  "insert/changed": (d) => `Unexpected component ${q(d.actual)}, expected ${q(d.expected)}`,
  "insert/parameter": (d) => {
    if (d.component === null)
      return `Unexpected parameter in ${q(d.actual)}, expected ${q(d.expected)}`;
    if (d.actual !== null)
      return `Unexpected ${q(d.actual)}${d.parameter === null ? "" : ` as ${q(d.parameter)}`} in ${q(d.component)}, expected ${q(d.expected)}`;
    return d.parameter === null
      ? `Missing ${q(d.expected)} in ${q(d.component)}`
      : `Missing ${q(d.parameter)} in ${q(d.component)}, expected ${q(d.expected)}`;
  },
  "insert/missing": (d) => `Missing component ${q(d.expected)}`,
  "insert/added": (d) => `Unexpected component ${q(d.actual)}, the source has none here`,
  "insert/mark-lost": (d) => `Missing ${q(d.expected)}, which the site looks for`,
  "insert/title-lost": (d) => `Missing title, expected a translation of ${q(d.expected)}`,
  "insert/expression": (d) => `Unexpected expression ${q(d.actual)}, expected ${q(d.expected)}`,
  "insert/module-missing": (d) => `Missing import or export: ${q(d.expected)}`,
  "insert/module-changed": (d) =>
    `Unexpected ${q(d.actual)} for ${q(d.name)}, expected ${q(d.expected)}`,
  "html/attribute": (d) => `Unexpected ${q(d.actual)} in the tag, expected ${q(d.expected)}`,
  "html/attribute-lost": (d) =>
    `Missing attribute ${q(d.attribute)} of the tag, expected ${q(d.expected)}`,
  "html/key": (d) =>
    d.actual === ""
      ? `Missing name of the key ${q(d.expected)}`
      : `Unexpected key ${q(d.actual)}, expected ${q(d.expected)}`,
  "html/leftover": (d) => `${q(d.tag)} is shown to readers: what is left of a tag`,
  "html/unclosed": (d) => `Missing ${q(d.tag)}: the tag is not closed`,
  "html/changed": (d) => `Unexpected tag ${q(d.actual)}, expected ${q(d.expected)}`,
  "html/missing": (d) => `Missing tag ${q(d.expected)}${times(d.count)}`,
  "html/added": (d) => `Unexpected tag ${q(d.actual)}, the source has none here`,
  "footnote-mark/missing": (d) => `Missing footnote mark ${q(d.expected)}`,
  "footnote-mark/changed": (d) =>
    `Unexpected footnote mark ${q(d.actual)}, expected ${q(d.expected)}`,
  "footnote-mark/swapped": swapped,
  "footnote-mark/added": (d) => `Unexpected footnote mark ${q(d.actual)}`,
  "emphasis/strong-lost": (d) => `${q(d.phrase)} is no longer bold${times(d.count)}`,
  "emphasis/emphasis-lost": (d) => `${q(d.phrase)} lost its emphasis${times(d.count)}`,
  "emphasis/strikethrough-lost": (d) =>
    `${q(d.phrase)} is no longer struck through${times(d.count)}`,
  "emphasis/throughout": (d) =>
    `${d.count} of ${d.total} phrases lost their look on this page (${d.look}), ${q(d.phrase)} first`,
  "emphasis/mark-lost": (d) => `Missing marks ${q(d.marks)} around ${q(d.phrase)}`,
  "emphasis/broken": (d) => `${q(d.marks)} is shown to readers: the markup does not work`,
  "emphasis/added": (d) => `${q(d.phrase)} stands out (${d.look}), the source's words do not`,
  "untranslated/exchanged": (d) =>
    `Unexpected languages: the source page reads as ${languageName(String(d.target))} and the translation as ${languageName(String(d.source))}; were the two exchanged?`,
  "untranslated/same": (d) =>
    d.blocks === 1
      ? `Unexpected text in the source's language: ${q(d.text)}`
      : `Unexpected text in the source's language, ${d.blocks} blocks in a row: ${q(d.text)}`,
  "untranslated/leftover": (d) =>
    d.blocks === 1
      ? `Unexpected source text beside its translation: ${q(d.text)}`
      : `Unexpected source text beside its translation, ${d.blocks} blocks in a row: ${q(d.text)}`,
  "untranslated/partly": (d) => `Unexpected untranslated stretch: ${q(d.text)}`,
  "untranslated/language": (d) =>
    `Unexpected stretch that reads as ${languageName(String(d.language))}: ${q(d.text)}`,
  "untranslated/heading": (d) => `Unexpected heading in the source's language: ${q(d.text)}`,
  "untranslated/label": (d) => `Unexpected text in the source's language: ${q(d.text)}`,
  "length/empty": () => "Missing text: the block is empty",
  "length/short": (d) =>
    `Unexpected length of ${counted(d.actual, "character", "characters")}, expected about ${counting.write(Number(d.expected))}: is something missing?`,
  "length/sentence": (d) =>
    Number(d.count) > 1
      ? `Missing ${d.count} sentences: ${q(d.text)}`
      : `Missing sentence: ${q(d.text)}`,
  "length/sentence-added": (d) => `Unexpected sentence, the source has none here: ${q(d.text)}`,
  "length/aside": (d) => `Missing remark in brackets: ${q(d.text)}`,
  "length/words": (d) => `Missing words, the sentence says nothing of ${q(d.text)}`,
  "length/words-added": (d) => `Unexpected words, the source says nothing of ${q(d.text)}`,
  "length/cut": (d) => `The text breaks off in the middle of a sentence: ${q(d.text)}`,
  "length/long": (d) =>
    `Unexpected length of ${counted(d.actual, "character", "characters")}, expected about ${counting.write(Number(d.expected))}: is something added?`,
  "question/lost": () => "Missing question mark: the source asks here",
  "question/added": () => "Unexpected question mark: the source does not ask here",
  "opposite/turned": (d) =>
    `Unexpected ${q(d.actual)}, expected ${q(d.expected)}: it says something else`,
  "opposite/denial-lost": (d) => `Missing denial: the source says ${q(d.expected)}`,
  "opposite/denial-added": (d) => `Unexpected denial ${q(d.actual)}: the source does not deny`,
  "opposite/swapped": swapped,
  "opposite/limit-lost": (d) => `Missing ${q(d.expected)}: the source limits what it says`,
  "opposite/limit-added": (d) =>
    `Unexpected ${q(d.actual)}: the source does not limit what it says`,
  "paired-marks/unclosed": (d) => `${sign(d.sign)} is never closed`,
  "paired-marks/unopened": (d) => `${sign(d.sign)} was never opened`,
  "paired-marks/reversed": (d) =>
    isQuotationMark(d.actual)
      ? `Unexpected quotation mark ${d.actual}, expected ${d.expected}${times(d.count)}`
      : `Unexpected ${q(d.actual)}, expected ${q(d.expected)}${times(d.count)}`,
  "paired-marks/inverted": (d) => `Missing ${q(d.expected)} before ${q(d.actual)}`,
  "doubled/word": (d) => `Unexpected second ${q(d.word)} in a row`,
  "doubled/title": (d) => `Unexpected title ${q(d.text)}: what stands before has it already`,
  "doubled/heading": (d) =>
    `Unexpected heading ${q(d.text)}: it stands over another section already`,
  "doubled/sentence": (d) => `Unexpected second time in a row: ${q(d.text)}`,
  "locale-format/number": (d) =>
    `Unexpected way of writing ${q(d.actual)}, expected ${q(d.expected)}`,
  "suppression/unknown-rule": (d) =>
    d.nearest === null
      ? `Unexpected rule ${q(d.rule)} in a suppression, there is none of that name`
      : `Unexpected rule ${q(d.rule)} in a suppression, expected ${q(d.nearest)}`,
  "suppression/unknown-word": (d) =>
    `Unexpected ${q(d.word)}, expected “cotejo-disable-next-line”, “cotejo-disable” or “cotejo-enable”`,
  "suppression/no-dashes": (d) =>
    `Unexpected words in a suppression: ${q(d.words)}, expected “ -- ” before the reason`,
  "suppression/no-reason": () => "Missing reason of a suppression, expected “ -- ” and why",
  "suppression/nothing-disabled": () =>
    "Unexpected “cotejo-enable”, expected a “cotejo-disable” before it",
  "suppression/unused": (d) =>
    d.covers === "line"
      ? `Unused suppression of ${q(d.rules)}, nothing was found on the line after it; cotejo-disable and cotejo-enable cover several lines`
      : `Unused suppression of ${q(d.rules)}, nothing was found there`,
} as const satisfies Readonly<Record<string, Message>>;

/** Every message that a finding can give. */
export type FindingMessage = keyof typeof FINDINGS_EN;
