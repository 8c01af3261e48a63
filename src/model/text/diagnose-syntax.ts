/**
 * Messages about syntax errors, by code: our own first, then those that authors meet from the parsers of YAML
 * (yaml), TOML (toml-eslint-parser), MDX (micromark with acorn), CSV (csv-parse) and XML
 * (xast-util-from-xml). The first match counts.
 */
const PATTERNS = {
  frontMatterOpen: /^no (\S+) closes the front matter$/,
  commentOpen: /^nothing closes the comment$|^Unclosed comment/,
  shortcodeOpen: /^nothing closes the shortcode "(.*)"$/,
  blockOpen: /^nothing closes the block "(.*)"$/,
  codeOpen: /^nothing closes the block of code$/,
  codeUnopened: /^nothing opens the block of code$/,
  directiveOpen: /^nothing closes the directive "(.*)"$/,
  tooDeep: /^more than (\d+) levels$/,
  tooManyDefinitions: /^more than (\d+) definitions$/,
  conflict: /^a merge conflict is left in the page$/,
  nulCharacter: /^a NUL character stands in the page$/,
  frontMatterUnopened: /^no "(.*)" begins the front matter$/,
  frontMatterLate: /^something stands before the "(.*)" of the front matter$/,
  notTheEnd: /^"(.*)" does not end the front matter$|^"(.*)" does not end the block of code$/,
  formulaOpen: /^no "(.*)" ends the formula$/,
  formulaUnopened: /^no "(.*)" begins the formula$/,
  brokenLine: /^"(.*)" is not "(.*)"$/,
  markNotAlone: /^text stands on the line of "(.*)"$/,
  headingInItem: /^the heading stands in an item of a list$/,
  headingsGlued: /^no blank stands behind "(.*)" in (\d+) headings$/,
  headingGlued: /^no blank stands behind "(.*)"$/,
  blankLineMissing: /^no blank line stands behind "(.*)"$/,
  marksOfItems: /^"(.*)" is no mark of an item in (\d+) items$/,
  markOfItem: /^"(.*)" is no mark of an item$/,
  keyTwice: /^the key "(.*)" stands twice in the front matter$/,
  indented:
    /^a line is indented otherwise|^All sequence items must start|^A block sequence may not|^Block scalar (?:values|lines) .*inden|^Block scalars with more-indented/,
  apostrophe: /^an apostrophe between single quotation marks is not doubled$/,
  quoteInQuotes: /^a quotation mark between quotation marks has no backslash$/,
  textUnquoted: /^a text stands without quotation marks$/,
  unexpected: /^unexpected "(.*)"$|^Unexpected flow-\S+ token in YAML stream: "(.)"$/,
  aliasUnknown: /^no &(.*) before \*|^Unresolved alias .*: (.*)$/,

  severalDocuments: /^Source contains multiple documents/,
  someKeyTwice: /^Map keys must be unique|^Defining a key multiple times/,
  aliasesMultiply: /^Excessive alias count/,
  colonInValue: /^Nested mappings are not allowed/,
  listOpen: /^Flow sequence .* end with a \]|^Unterminated array/,
  mappingOpen: /^Flow map .*end with a \}|^Unterminated inline table/,
  quoteOpen: /^Missing closing .*quote|^Unterminated string constant|^Quote Not Closed/,
  keyOverLines: /^Implicit keys need to be on a single line/,
  colonMissing: /^Implicit map keys need to be followed by map values/,
  columnsDiffer: /^All mapping items must start at the same column/,
  tabs: /^Tabs are not allowed as indentation/,
  reservedSign: /^Plain value cannot start with .* character (.)$/,
  emptyName: /^(?:Alias|Anchor) cannot be an empty string/,
  behindValue: /^Unexpected .* at node end$/,
  backslash: /^Invalid escape sequence|^Invalid character in escape sequence/,
  commaAlone: /^Unexpected , in |^Unexpected empty item in /,
  commaMissing: /^Missing , (?:or : )?between |^Expected comma/,
  behindBlockMark: /^Block scalar header includes extra characters|^Not a YAML token/,
  listBesideKey: /^Unexpected block-seq-ind on same line with key/,
  commentGlued: /^Comments must be separated/,
  equalsMissing: /^Expected equal \(=\) token/,
  tableOpen: /^Unterminated table-key/,
  valueMissing: /^Unspecified values are invalid/,
  lineShared: /^Must be a newline/,
  valueBelow: /^The key, equals sign, and value must be on the same line/,
  leadingZero: /^Leading zeros are not allowed/,
  noDate: /^Unexpected invalid date/,
  noTime: /^Unexpected invalid time/,
  dotInKey: /^Consecutive dots are not permitted in keys|^Keys cannot (?:end|start) with a dot/,

  tagOpenInBlock: /^Expected a closing tag for `(<[^`]*>)`.* before the end of/,
  tagOpen: /^Expected a closing tag for `(<[^`]*>)`/,
  tagOpenBefore:
    /^Unexpected closing tag `([^`]*)`, expected corresponding closing tag for `([^`]*)`/,
  tagClosesNothing: /^Unexpected closing slash `\/` in tag, expected an open tag first/,
  braceOpen: /^Unexpected end of file in expression/,
  attributeOpen: /^Unexpected end of file in attribute value/,
  tagUnfinished:
    /^Unexpected end of file (?:after|before|in) |^Unclosed (?:start|end) tag for element/,
  commentOfHtml: /^Unexpected character .*\(note: to create a comment in MDX/,
  addressInBrackets: /^Unexpected character .*\(note: to create a link in MDX/,
  lessThan: /^Unexpected character `(.+?)` \(U\+[0-9A-F]+\) before name/,
  signInTag: /^Unexpected character `(.+?)` \(U\+[0-9A-F]+\) (?:after|before|in) /,
  noExpression: /^Could not parse expression with acorn|^Unexpected content after expression/,
  noModule: /^Could not parse import\/exports with acorn/,

  quoteInCell: /^Invalid (?:Opening|Closing) Quote/,

  noXml: /^Root element is missing or invalid/,
  elementOpen: /^Missing end tag for element (\S+)/,
  attributeWithoutValue: /^Attribute value expected/,
  entityUnknown: /^Named entity isn't defined: (\S+)/,
  contentBehind: /^Extra content at the end of the document/,
  ampersand: /^(?:Unterminated|Invalid) reference/,
  attributeTwice: /^Duplicate attribute: (\S+)/,
  lessThanInAttribute: /^Unescaped `<` is not allowed in an attribute value/,
} as const satisfies Record<string, RegExp>;

/** What is wrong with a piece of syntax, whichever parser reported it. */
export type SyntaxCode = keyof typeof PATTERNS;

/** A syntax error and what its message quotes. */
export interface SyntaxDiagnosis {
  readonly code: SyntaxCode;
  /** The tags, names or signs that the message quotes, in order. */
  readonly named: readonly string[];
}

/** Reads the English message of a parser; null for one that is not in the table. */
export function diagnoseSyntax(message: string): SyntaxDiagnosis | null {
  for (const [code, pattern] of Object.entries(PATTERNS)) {
    const match = pattern.exec(message);
    if (match === null || !isSyntaxCode(code)) continue;
    return { code, named: match.slice(1).filter((part) => part !== undefined) };
  }
  return null;
}

function isSyntaxCode(name: string): name is SyntaxCode {
  return Object.hasOwn(PATTERNS, name);
}
