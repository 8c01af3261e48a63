import { type SyntaxWords, wordSyntax } from "./syntax.ts";

const WORDS: SyntaxWords = {
  frontMatterOpen: "no $1 closes the front matter",
  commentOpen: "nothing closes the comment",
  shortcodeOpen: "nothing closes the shortcode “$1”",
  blockOpen: "nothing closes the block “$1”",
  directiveOpen: "nothing closes the directive “$1”",
  tooDeep: "more than $1 levels",
  conflict: "a merge conflict is left in the page",
  keyTwice: "the key “$1” stands twice in the front matter",

  someKeyTwice: "a key stands twice",
  colonInValue: "a value with a colon in it must stand in quotation marks",
  listOpen: "the ] that closes a list is missing",
  mappingOpen: "the } that closes a mapping is missing",
  quoteOpen: "the quotation mark that closes a value is missing",
  keyOverLines: "a key must fit on one line",
  colonMissing: "the colon behind a key is missing",
  columnsDiffer: "keys must begin in the same column",
  tabs: "lines cannot be indented by tabs",
  reservedSign: "a value that begins with $1 must stand in quotation marks",
  equalsMissing: "the equals sign behind a key is missing",
  tableOpen: "the ] that closes the name of a table is missing",

  tagOpenInBlock: "nothing closes the tag $1 in the block in which it opens",
  tagOpen: "nothing closes the tag $1",
  tagOpenBefore: "$1 stands where $2 was to be closed",
  tagClosesNothing: "a closing tag closes nothing",
  braceOpen: "nothing closes the brace {",
  attributeOpen: "nothing closes the quotation mark of an attribute",
  tagUnfinished: "the > that ends a tag is missing",
  commentOfHtml: "MDX has no comments of HTML; write {/* … */}",
  addressInBrackets: "MDX has no addresses in angle brackets; write [text](address)",
  lessThan: "the < before $1 opens no tag; write \\< or &lt;",
  signInTag: "a tag cannot hold $1 in this place",
  noExpression: "what stands between the braces is no JavaScript",
  noModule: "an import or export is no JavaScript",

  quoteInCell:
    "a quotation mark in a cell must be doubled, and the whole cell stand in quotation marks",

  noXml: "this is no XML",
  elementOpen: "nothing closes the tag <$1>",
  attributeWithoutValue: "an attribute lacks its value in quotation marks",
  entityUnknown: "XML does not know $1; write the character itself",
  contentBehind: "something stands behind the end of the document",
  ampersand: "an & must be written &amp;",
  attributeTwice: "the attribute “$1” stands twice in a tag",
  lessThanInAttribute: "a < in an attribute must be written &lt;",
};

/** Says plainly what is wrong with the syntax of a file; what only a parser knows is left as the parser says it. */
export function syntaxDetailEn(detail: string): string {
  return wordSyntax(detail, WORDS) ?? detail;
}
