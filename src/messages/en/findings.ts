import type { FindingData } from "../../model/finding.ts";
import { countingIn } from "../count.ts";
import { isKeys } from "../keys.ts";
import { languageNamesIn } from "../language-names.ts";
import { isQuotationMark } from "../quotation-marks.ts";
import { KINDS_EN, type NamedKind } from "./kinds.ts";
import { syntaxDetailEn } from "./syntax.ts";

/** Turns the data of a finding into one sentence. */
export type Message = (data: FindingData) => string;

/** Quotes a word of a page. */
function q(value: FindingData[string] | undefined): string {
  return value === null || value === undefined ? "nothing" : `“${value}”`;
}

/** A punctuation mark; a quotation mark is named as one, since it is hard to read in quotes. */
function sign(value: FindingData[string] | undefined): string {
  return isQuotationMark(value) ? `quotation mark ${value}` : q(value);
}

/** The text of a block, if there is any. */
function labelled(label: FindingData[string] | undefined): string {
  return label === "" ? "" : `: ${q(label)}`;
}

/** The number of occurrences on the page, if more than one. */
function times(count: FindingData[string] | undefined): string {
  return typeof count === "number" && count > 1 ? ` (${count} times)` : "";
}

const counting = countingIn("en");
const languageName = languageNamesIn("en");

/** A number with its noun. */
function counted(count: FindingData[string] | undefined, one: string, other: string): string {
  return counting.counted(Number(count), one, other);
}

/** Two values that were swapped. */
function swapped(d: FindingData): string {
  return `Unexpected ${q(d.actual)}, expected ${q(d.expected)}: the two are swapped`;
}

function kind(value: FindingData[string] | undefined): string {
  return KINDS_EN[value as NamedKind] ?? String(value);
}

/** A kind with its article. */
function aKind(value: FindingData[string] | undefined): string {
  const noun = kind(value);
  return `${noun.startsWith("HTML") ? "an" : "a"} ${noun}`;
}

/** The name of the construct: formulas share the messages of code. */
function code({ formula }: FindingData): string {
  return formula === true ? "formula" : "code";
}

/** The expected value, if known. */
function instead({ expected }: FindingData): string {
  return expected === undefined ? "" : `, expected ${q(expected)}`;
}

/** The name of the construct: keyboard shortcuts share the messages of placeholders. */
function slot({ expected, actual }: FindingData): string {
  return isKeys(expected ?? actual) ? "keys" : "placeholder";
}

/** The messages of findings in English, by rule and message id. */
export const FINDINGS_EN = {
  "syntax/unreadable": (d) => `Unexpected syntax: ${syntaxDetailEn(String(d.detail))}`,
  "syntax/unreadable-alike": (d) =>
    `Unexpected syntax on both pages: ${syntaxDetailEn(String(d.detail))}`,
  "syntax/wrapped": () =>
    "Unexpected code fence around the whole page: remove its first and last lines",
  "syntax/garbled": (d) => `Unexpected ${q(d.text)}: garbled characters${times(d.count)}`,
  "syntax/look-alike": (d) =>
    d.expected === null
      ? `Unexpected ${q(d.actual)}: it contains look-alike letters from another script`
      : `Unexpected ${q(d.actual)}, expected ${q(d.expected)}: it contains look-alike letters from another script`,
  "syntax/hidden": (d) => `Unexpected invisible character in ${q(d.expected)}: ${d.actual}`,
  "section/missing": (d) =>
    Number(d.count) > 1
      ? `Missing ${d.count} sections, starting with ${q(d.title)}`
      : `Missing section ${q(d.title)}`,
  "section/extra": (d) =>
    Number(d.count) > 1
      ? `Unexpected ${d.count} sections that the source does not have here, starting with ${q(d.title)}`
      : `Unexpected section ${q(d.title)}: the source has none here`,
  "section/moved": (d) =>
    `Unexpected position of section ${q(d.title)}, expected the order of the source`,
  "section/depth": (d) =>
    `Unexpected heading level ${d.actual} for ${q(d.title)}, expected level ${d.expected}`,
  "block/missing": (d) =>
    Number(d.count) > 1
      ? `Missing ${d.count} blocks, starting with ${aKind(d.kind)}${labelled(d.label)}`
      : `Missing ${kind(d.kind)}${labelled(d.label)}`,
  "block/extra": (d) =>
    Number(d.count) > 1
      ? `Unexpected ${d.count} blocks that the source does not have here, starting with ${aKind(d.kind)}${labelled(d.label)}`
      : `Unexpected ${kind(d.kind)} that the source does not have here${labelled(d.label)}`,
  "block/moved": (d) => `Unexpected position of ${aKind(d.kind)}: ${q(d.label)}`,
  "block/break-lost": () => "Missing thematic break",
  "block/kind": (d) => `Unexpected ${kind(d.actual)}, expected ${aKind(d.expected)}: ${q(d.label)}`,
  "block/swapped": (d) =>
    `Unexpected order: the ${kind(d.kind)} ${q(d.label)} and the one after it are swapped`,
  "block/guess": (d) => `Unsure which ${kind(d.kind)} this translates: ${q(d.label)}`,
  "list/kind": (d) =>
    d.ordered === true
      ? "Unexpected bullet list, expected a numbered list"
      : "Unexpected numbered list, expected a bullet list",
  "list/start": (d) => `Unexpected first number ${d.actual} in a list, expected ${d.expected}`,
  "list/nesting": (d) =>
    Number(d.count) > 1
      ? `Unexpected nesting of ${d.count} list items, starting with ${q(d.label)}: level ${d.actual}, expected level ${d.expected}`
      : `Unexpected nesting level ${d.actual} of list item ${q(d.label)}, expected level ${d.expected}`,
  "list/checked": (d) => {
    const box = (value: FindingData[string] | undefined) =>
      value === null ? "a plain item" : value === true ? "a completed task" : "an open task";
    return `Unexpected ${box(d.actual).replace(/^an? /, "")}, expected ${box(d.expected)}`;
  },
  "table/columns": (d) =>
    `Unexpected ${counted(d.actual, "column", "columns")} in a table, expected ${d.expected}`,
  "table/cells": (d) =>
    `Unexpected ${counted(d.actual, "cell", "cells")} in row ${q(d.label)}, expected ${d.expected}${times(d.count)}`,
  "table/shifted": (d) =>
    `Unexpected order of cells in row ${q(d.label)}, expected the order of the source${times(d.count)}`,
  "table/cell": (d) =>
    `Unexpected cell ${q(d.actual)}, expected ${q(d.expected)} as in the other rows`,
  "table/filled": (d) => `Unexpected text ${q(d.actual)} in a cell that is empty in the source`,
  "table/alignment": () => "Unexpected column alignment in a table",
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
  "front-matter/value-lost": (d) => `Missing value for ${q(d.key)} in the front matter`,
  "front-matter/list-lost": (d) =>
    `Unexpected text ${q(d.actual)} as the value of ${q(d.key)}, expected a list`,
  "front-matter/value-changed": (d) =>
    `Unexpected value ${q(d.actual)} for ${q(d.key)}, expected ${q(d.expected)}`,
  "front-matter/link-changed": (d) =>
    `Unexpected link ${q(d.actual)} in ${q(d.key)}, expected ${q(d.expected)}`,
  "number/changed": (d) => `Unexpected ${q(d.actual)}, expected ${q(d.expected)}`,
  "number/missing": (d) => `Missing number ${q(d.expected)}`,
  "number/word-missing": (d) => `Missing ${q(d.expected)}: the source states an amount`,
  "number/added": (d) => `Unexpected number ${q(d.actual)}: the source has none here`,
  "number/swapped": swapped,
  "number/sign": (d) =>
    `Unexpected sign ${q(d.actual)}, expected ${q(d.expected)}: this reverses the meaning`,
  "number/repetition-dropped": (d) =>
    `Number ${q(d.expected)} appears fewer times here than in the source`,
  "number/repetition-added": (d) =>
    `Number ${q(d.actual)} appears more times here than in the source`,
  "unit/lost": (d) => `Unexpected ${q(d.actual)}, expected ${q(d.expected)}: the unit is missing`,
  "unit/changed": (d) => `Unexpected unit in ${q(d.actual)}, expected the unit of ${q(d.expected)}`,
  "unit/added": (d) => `Unexpected unit in ${q(d.actual)}: the source has none in ${q(d.expected)}`,
  "unit/sign-added": (d) => `Unexpected unit in ${q(d.actual)}, expected ${q(d.expected)}`,
  "unit/understood": (d) => `Missing unit in ${q(d.actual)}, expected ${q(d.expected)}`,
  "date/changed": (d) => `Unexpected ${q(d.actual)}: the source says ${q(d.expected)}`,
  "date/missing": (d) => `Missing date or time ${q(d.expected)}`,
  "date/added": (d) => `Unexpected date or time ${q(d.actual)}: the source has none here`,
  "date/frequency": (d) =>
    `Unexpected ${q(d.actual)}, expected ${q(d.expected)}: a different frequency`,
  "date/swapped": swapped,
  "version/changed": (d) => `Unexpected version ${q(d.actual)}, expected ${q(d.expected)}`,
  "version/missing": (d) => `Missing version ${q(d.expected)}`,
  "version/added": (d) => `Unexpected version ${q(d.actual)}: the source has none here`,
  "version/swapped": swapped,
  "name/changed": (d) =>
    `Unexpected name ${q(d.actual)}, expected ${q(d.expected)}${times(d.count)}`,
  "name/missing": (d) => `Missing name ${q(d.expected)}${times(d.count)}`,
  "name/added": (d) => `Unexpected name ${q(d.actual)}: the source has none here`,
  "name/numbered-added": (d) => `Unexpected name ${q(d.actual)}: it appears nowhere in the source`,
  "name/swapped": swapped,
  "name-spelling/variant": (d) =>
    d.count === 1
      ? `Unexpected spelling ${q(d.actual)}, expected ${q(d.expected)}`
      : `Unexpected spelling ${q(d.actual)} (${d.count} times), expected ${q(d.expected)}`,
  "term/missing": (d) =>
    d.expected === null
      ? `Missing term ${q(d.term)}`
      : `Missing translation of ${q(d.term)}, expected ${q(d.expected)}`,
  "term/kept": (d) => `Missing ${q(d.term)}: this term must not be translated`,
  "term/forbidden": (d) =>
    d.expected === null
      ? `Unexpected term ${q(d.actual)}: the termbase forbids it`
      : `Unexpected term ${q(d.actual)}, expected ${q(d.expected)}`,
  "link/changed": (d) => `Unexpected link to ${q(d.actual)}, expected ${q(d.expected)}`,
  "link/renamed": (d) => `Unexpected link to ${q(d.actual)}, expected a page like ${q(d.expected)}`,
  "link/missing": (d) => `Missing link to ${q(d.expected)}`,
  "link/added": (d) => `Unexpected link to ${q(d.actual)}: the source has none here`,
  "link/place-lost": (d) =>
    `Unexpected link to ${q(d.actual)}, expected an anchor on that page: ${q(d.expected)}`,
  "link/place-changed": (d) =>
    `Unexpected anchor in a link: ${q(d.actual)}, expected ${q(d.expected)}`,
  "link/swapped": (d) =>
    `Unexpected link to ${q(d.actual)}, expected ${q(d.expected)}: the two are swapped`,
  "link/insecure": (d) => `Unexpected link to ${q(d.actual)}, expected ${q(d.expected)}`,
  "link/broken": (d) => `Unexpected ${q(d.text)}: this is not parsed as a link`,
  "link/glued": (d) => `Missing space between ${q(d.text)} and the link`,
  "link/empty": (d) => `Missing text of the link to ${q(d.destination)}`,
  "link-target/missing-file": (d) => `Unexpected link to ${q(d.destination)}: no such file`,
  "link-target/wrong-language": (d) =>
    `Unexpected link to ${q(d.destination)}: that page exists in this language${
      d.path === undefined ? "" : ` as ${q(d.path)}`
    }`,
  "link-target/missing-anchor": (d) =>
    `Unexpected link to ${q(d.destination)}: that page has no such anchor${instead(d)}`,
  "anchor/broken": (d) =>
    Number(d.count) > 1
      ? `Unexpected links to ${d.count} anchors that this page does not have, starting with ${q(d.anchor)}${instead(d)}`
      : `Unexpected link to ${q(d.anchor)}: this page has no such anchor${instead(d)}`,
  "anchor/elsewhere": (d) =>
    `Unexpected link to ${q(d.actual)}, expected the section ${q(d.expected)}`,
  "anchor/id-changed": (d) => `Unexpected heading ID ${q(d.actual)}, expected ${q(d.expected)}`,
  "anchor/id-lost": (d) =>
    Number(d.count) > 1
      ? `Missing IDs of ${d.count} headings, starting with ${q(d.expected)}: the page has none`
      : `Missing heading ID ${q(d.expected)}`,
  "image/changed": (d) => `Unexpected image ${q(d.actual)}, expected ${q(d.expected)}`,
  "image/missing": (d) => `Missing image ${q(d.expected)}`,
  "image/added": (d) => `Unexpected image ${q(d.actual)}: the source has none here`,
  "image/alt-lost": (d) =>
    `Missing alt text of an image, expected a translation of ${q(d.expected)}`,
  "image/title-lost": (d) =>
    `Missing title of an image, expected a translation of ${q(d.expected)}`,
  "code-block/changed": (d) =>
    `Unexpected code ${q(d.actual)}, expected ${q(d.expected)}${times(d.count)}`,
  "code-block/lines": (d) =>
    `Unexpected ${counted(d.actualLines, "line", "lines")} of code, expected ${d.expectedLines}: ${
      d.actual === null
        ? `the lines from ${q(d.expected)} on are missing`
        : d.expected === null
          ? `the lines from ${q(d.actual)} on are not in the source`
          : `they first differ at ${q(d.actual)}, expected ${q(d.expected)}`
    }`,
  "code-block/moved": (d) =>
    `Unexpected position of ${q(d.text)}: the source has this line of code elsewhere in the block`,
  "code-block/unclosed": () =>
    "Missing end of a code block: what follows is read as code, but the source closes the block here",
  "code-block/unopened": () => "Missing start of a code block: the source opens it here",
  "code-block/margin": (d) =>
    `Unexpected indentation of ${q(d.text)}: level ${d.actual}, expected level ${d.expected}`,
  "code-block/string": (d) => `Unexpected string in ${q(d.actual)}, expected ${q(d.expected)}`,
  "code-block/slot": (d) =>
    `Unexpected placeholder ${q(d.actual)} in a code string, expected ${q(d.expected)}`,
  "code-block/figure": (d) =>
    `Unexpected number ${q(d.actual)} in a code comment or string, expected ${q(d.expected)}`,
  "code-block/language": (d) =>
    d.actual === null
      ? `Missing language of a code block, expected ${q(d.expected)}`
      : `Unexpected code language ${q(d.actual)}, expected ${q(d.expected)}`,
  "code-block/option": (d) =>
    d.actual === null
      ? `Missing option ${q(d.expected)} of a code block`
      : `Unexpected option ${q(d.actual)} of a code block, expected ${q(d.expected)}`,
  "code-block/file": (d) => `Unexpected file name ${q(d.actual)}, expected ${q(d.expected)}`,
  "code-block/title-lost": (d) => `Missing title of a code block: ${q(d.expected)}`,
  "code-block/swapped": swapped,
  "code-block/highlight": (d) =>
    d.actual === null
      ? `Missing highlight on lines ${q(d.expected)} of the code`
      : `Unexpected highlight on lines ${q(d.actual)} of the code, expected ${q(d.expected)}`,
  "inline-code/changed": (d) => `Unexpected ${code(d)} ${q(d.actual)}, expected ${q(d.expected)}`,
  "inline-code/swapped": swapped,
  "inline-code/reworded": (d) =>
    d.formula === true
      ? `Unexpected formula ${q(d.actual)}, expected ${q(d.expected)}${times(d.count)}`
      : `Unexpected word ${q(d.actual)} marked as code, expected ${q(d.expected)}${times(d.count)}`,
  "inline-code/missing": (d) => `Missing ${code(d)} ${q(d.expected)}`,
  "inline-code/broken": () =>
    "Unexpected “`”: readers see it, because the inline code is never opened or never closed",
  "inline-code/markup-lost": (d) => `${q(d.expected)} is no longer marked as ${code(d)}`,
  "inline-code/added": (d) => `Unexpected ${code(d)} ${q(d.actual)}: the source has none here`,
  "placeholder/changed": (d) => `Unexpected ${slot(d)} ${q(d.actual)}, expected ${q(d.expected)}`,
  "placeholder/missing": (d) => `Missing ${slot(d)} ${q(d.expected)}`,
  "placeholder/swapped": swapped,
  "placeholder/emoji": (d) => `Unexpected emoji ${q(d.actual)}, expected ${q(d.expected)}`,
  "placeholder/emoji-lost": (d) => `Missing emoji ${q(d.expected)}`,
  "placeholder/added": (d) => `Unexpected ${slot(d)} ${q(d.actual)}: the source has none here`,
  "insert/changed": (d) => `Unexpected component ${q(d.actual)}, expected ${q(d.expected)}`,
  "insert/parameter": (d) => {
    if (d.component === null)
      return `Unexpected parameter in ${q(d.actual)}, expected ${q(d.expected)}`;
    if (d.actual !== null)
      return `Unexpected ${q(d.actual)}${d.parameter === null ? "" : ` for ${q(d.parameter)}`} in ${q(d.component)}, expected ${q(d.expected)}`;
    return d.parameter === null
      ? `Missing ${q(d.expected)} in ${q(d.component)}`
      : `Missing ${q(d.parameter)} in ${q(d.component)}, expected ${q(d.expected)}`;
  },
  "insert/missing": (d) => `Missing component ${q(d.expected)}`,
  "insert/added": (d) => `Unexpected component ${q(d.actual)}: the source has none here`,
  "insert/mark-lost": (d) => `Missing marker ${q(d.expected)}, which the site relies on`,
  "insert/title-lost": (d) => `Missing title, expected a translation of ${q(d.expected)}`,
  "insert/expression": (d) => `Unexpected expression ${q(d.actual)}, expected ${q(d.expected)}`,
  "insert/module-missing": (d) => `Missing import or export: ${q(d.expected)}`,
  "insert/module-changed": (d) =>
    `Unexpected ${q(d.actual)} for ${q(d.name)}, expected ${q(d.expected)}`,
  "html/attribute": (d) => `Unexpected ${q(d.actual)} in a tag, expected ${q(d.expected)}`,
  "html/attribute-lost": (d) =>
    `Missing attribute ${q(d.attribute)} of a tag, expected ${q(d.expected)}`,
  "html/key": (d) =>
    d.actual === ""
      ? `Missing key name ${q(d.expected)}`
      : `Unexpected key ${q(d.actual)}, expected ${q(d.expected)}`,
  "html/leftover": (d) => `Unexpected ${q(d.tag)}: readers see what is left of a tag`,
  "html/unclosed": (d) => `Missing ${q(d.tag)}: the tag is not closed`,
  "html/changed": (d) => `Unexpected tag ${q(d.actual)}, expected ${q(d.expected)}`,
  "html/missing": (d) => `Missing tag ${q(d.expected)}${times(d.count)}`,
  "html/added": (d) => `Unexpected tag ${q(d.actual)}: the source has none here`,
  "footnote-mark/missing": (d) => `Missing footnote reference ${q(d.expected)}`,
  "footnote-mark/changed": (d) =>
    `Unexpected footnote reference ${q(d.actual)}, expected ${q(d.expected)}`,
  "footnote-mark/swapped": swapped,
  "footnote-mark/added": (d) => `Unexpected footnote reference ${q(d.actual)}`,
  "emphasis/strong-lost": (d) => `${q(d.phrase)} is no longer bold${times(d.count)}`,
  "emphasis/emphasis-lost": (d) => `${q(d.phrase)} is no longer emphasized${times(d.count)}`,
  "emphasis/strikethrough-lost": (d) =>
    `${q(d.phrase)} is no longer struck through${times(d.count)}`,
  "emphasis/throughout": (d) =>
    `${d.count} of ${d.total} phrases on this page lost their formatting (${d.look}), starting with ${q(d.phrase)}`,
  "emphasis/mark-lost": (d) => `Missing marks ${q(d.marks)} around ${q(d.phrase)}`,
  "emphasis/broken": (d) =>
    `Unexpected ${q(d.marks)}: readers see it, because the markup is broken`,
  "emphasis/added": (d) =>
    `Unexpected formatting of ${q(d.phrase)} (${d.look}): the source has none here`,
  "untranslated/exchanged": (d) =>
    `Unexpected languages: the source page reads as ${languageName(String(d.target))} and the translation as ${languageName(String(d.source))}; are the two swapped?`,
  "untranslated/same": (d) =>
    d.blocks === 1
      ? `Unexpected text in the source language: ${q(d.text)}`
      : `Unexpected text in the source language, ${d.blocks} blocks in a row: ${q(d.text)}`,
  "untranslated/leftover": (d) =>
    d.blocks === 1
      ? `Unexpected source text next to its translation: ${q(d.text)}`
      : `Unexpected source text next to its translation, ${d.blocks} blocks in a row: ${q(d.text)}`,
  "untranslated/partly": (d) => `Unexpected untranslated passage: ${q(d.text)}`,
  "untranslated/language": (d) =>
    `Unexpected passage that reads as ${languageName(String(d.language))}: ${q(d.text)}`,
  "untranslated/heading": (d) => `Unexpected heading in the source language: ${q(d.text)}`,
  "untranslated/label": (d) => `Unexpected text in the source language: ${q(d.text)}`,
  "untranslated/foreign": (d) =>
    `Unexpected passage that does not read as ${languageName(String(d.language))}: ${q(d.text)}`,
  "length/empty": () => "Missing text: the block is empty",
  "length/short": (d) =>
    `Unexpected length of ${counted(d.actual, "character", "characters")}, expected about ${counting.write(Number(d.expected))}: is something missing?`,
  "length/sentence": (d) =>
    Number(d.count) > 1
      ? `Missing ${d.count} sentences: ${q(d.text)}`
      : `Missing sentence: ${q(d.text)}`,
  "length/sentence-added": (d) =>
    `Unexpected sentence that the source does not have here: ${q(d.text)}`,
  "length/aside": (d) => `Missing remark in parentheses: ${q(d.text)}`,
  "length/words": (d) => `Missing words: the sentence does not mention ${q(d.text)}`,
  "length/words-added": (d) => `Unexpected words: the source does not mention ${q(d.text)}`,
  "length/cut": (d) => `Unexpected end of the text in the middle of a sentence: ${q(d.text)}`,
  "length/long": (d) =>
    `Unexpected length of ${counted(d.actual, "character", "characters")}, expected about ${counting.write(Number(d.expected))}: was something added?`,
  "question/lost": () => "Missing question mark: the source asks a question here",
  "question/added": () => "Unexpected question mark: the source asks no question here",
  "opposite/turned": (d) =>
    `Unexpected ${q(d.actual)}, expected ${q(d.expected)}: this changes the meaning`,
  "opposite/denial-lost": (d) => `Missing negation: the source says ${q(d.expected)}`,
  "opposite/denial-added": (d) => `Unexpected negation ${q(d.actual)}: the source has none here`,
  "opposite/swapped": swapped,
  "opposite/limit-lost": (d) => `Missing ${q(d.expected)}: the source qualifies its statement`,
  "opposite/limit-added": (d) =>
    `Unexpected ${q(d.actual)}: the source does not qualify its statement`,
  "paired-marks/unclosed": (d) => `Unclosed ${sign(d.sign)}`,
  "paired-marks/unopened": (d) => `Unmatched closing ${sign(d.sign)}`,
  "paired-marks/reversed": (d) =>
    isQuotationMark(d.actual)
      ? `Unexpected quotation mark ${d.actual}, expected ${d.expected}${times(d.count)}`
      : `Unexpected ${q(d.actual)}, expected ${q(d.expected)}${times(d.count)}`,
  "paired-marks/inverted": (d) => `Missing ${q(d.expected)} before ${q(d.actual)}`,
  "doubled/word": (d) => `Repeated ${q(d.word)}`,
  "doubled/title": (d) => `Repeated title ${q(d.text)}: the block before it has the same title`,
  "doubled/heading": (d) => `Repeated heading ${q(d.text)}: another section already has it`,
  "doubled/sentence": (d) => `Repeated sentence: ${q(d.text)}`,
  "locale-format/number": (d) =>
    `Unexpected number format ${q(d.actual)}, expected ${q(d.expected)}`,
  "suppression/unknown-rule": (d) =>
    d.nearest === null
      ? `Unexpected rule ${q(d.rule)} in a suppression: no such rule exists`
      : `Unexpected rule ${q(d.rule)} in a suppression, expected ${q(d.nearest)}`,
  "suppression/unknown-word": (d) =>
    `Unexpected ${q(d.word)}, expected “cotejo-disable-next-line”, “cotejo-disable” or “cotejo-enable”`,
  "suppression/no-dashes": (d) =>
    `Unexpected words in a suppression: ${q(d.words)}, expected “ -- ” before the reason`,
  "suppression/no-reason": () =>
    "Missing reason for a suppression, expected “ -- ” followed by the reason",
  "suppression/nothing-disabled": () =>
    "Unexpected “cotejo-enable”, expected a “cotejo-disable” before it",
  "suppression/unused": (d) =>
    d.covers === "line"
      ? `Unused suppression of ${q(d.rules)}: nothing was found on the next line; to cover several lines, use cotejo-disable and cotejo-enable`
      : `Unused suppression of ${q(d.rules)}: nothing was found there`,
} as const satisfies Readonly<Record<string, Message>>;

/** The id of a message, as `rule/message`. */
export type FindingMessage = keyof typeof FINDINGS_EN;
