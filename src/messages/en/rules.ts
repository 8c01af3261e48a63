/** The description of a rule. */
export interface RuleDescription {
  /** What it finds, in one sentence. */
  readonly what: string;
  /** Why that matters to readers of the page, in one sentence. */
  readonly why: string;
}

/** The descriptions of all rules in English. `es/rules.ts` has the same rules in Spanish. */
export const rulesEn = {
  syntax: {
    what: "Pages that cannot be parsed.",
    why: "A site cannot show what a parser cannot read, and cotejo cannot compare it.",
  },
  section: {
    what: "Sections that are missing, added, moved or at a different level.",
    why: "Readers of the translation miss a part, or find it somewhere other than the links and the table of contents say.",
  },
  block: {
    what: "Blocks that are missing, added, moved or of a different kind, and pairings that are too uncertain to judge.",
    why: "A missing paragraph or list item is easy to overlook when you read only the translation.",
  },
  list: {
    what: "Lists whose kind, first number, nesting or checkboxes changed.",
    why: "“Step 3” must be step 3 in every language, and an open task must not look completed.",
  },
  table: {
    what: "Tables with a different number of columns or a different column alignment.",
    why: "Cells under the wrong header state something wrong.",
  },
  "hard-break": {
    what: "Hard line breaks that were lost or added.",
    why: "The lines of an address or a poem run together, or a sentence is broken in two.",
  },
  "front-matter": {
    what: "Front matter with missing or additional keys, or with a changed value that must stay the same.",
    why: "The order, dates, layout and address of a page depend on these values.",
  },
  number: {
    what: "Numbers that changed, are missing or were added; compared by value, however they are written.",
    why: "A wrong digit or a missing zero tells readers something false.",
  },
  unit: {
    what: "Amounts whose unit or currency changed or is missing.",
    why: "14 without its dollars, or in miles instead of kilometres, is a different amount.",
  },
  date: {
    what: "Dates and times that changed, are missing or were added.",
    why: "Readers come on the wrong day.",
  },
  version: {
    what: "Version numbers that changed, are missing or were added.",
    why: "Readers install or study the wrong version.",
  },
  name: {
    what: "Names of people, products, models and places that changed, are missing or were added.",
    why: "Readers search for names and quote them.",
  },
  "name-spelling": {
    what: "Names that the translation spells differently throughout.",
    why: "Two spellings look like two things.",
  },
  term: {
    what: "Terms that are not translated as the termbase requires, or that use a forbidden form.",
    why: "One thing with two names confuses readers, and some names are fixed by law or brand.",
  },
  link: {
    what: "Links that lead elsewhere, are missing or were added.",
    why: "Readers cannot follow the link, or arrive on the wrong page.",
  },
  anchor: {
    what: "Links to anchors that the page does not have, and heading IDs that changed or were lost.",
    why: "Links to a section, and the language switch, lose the reader's place.",
  },
  "link-target": {
    what: "Links to pages, files or anchors of the site that do not exist.",
    why: "Readers who follow the link arrive nowhere.",
  },
  image: {
    what: "Images that changed, are missing or were added, and images that lost their alt text.",
    why: "An image is part of the content, and its alt text is all that some readers get.",
  },
  "code-block": {
    what: "Code that changed in a code block, except for translated comments and strings.",
    why: "Readers copy code, and copied code must run.",
  },
  "inline-code": {
    what: "Code inside sentences that changed, is missing, was added or is no longer marked as code.",
    why: "A command or a name in code works only exactly as written.",
  },
  placeholder: {
    what: "Placeholders that a program fills in, such as `{name}` or `%s`, that changed, are missing or were added.",
    why: "A program cannot fill in a placeholder that it does not know: it shows it as is, or fails.",
  },
  insert: {
    what: "Shortcodes, components, directives and template tags that changed, are missing or were added.",
    why: "The page fails to build, or lacks what the component would show.",
  },
  "locale-format": {
    what: "Numbers written with the separators of another language. Off by default.",
    why: "“1,234” means one thing to an English reader and another to a Spanish reader.",
  },
  html: {
    what: "HTML tags that changed, are missing or were added.",
    why: "A tag carries layout and behaviour that the words alone do not have.",
  },
  "footnote-mark": {
    what: "Footnote references that are missing, changed or were added.",
    why: "Nobody reads a note without a reference.",
  },
  emphasis: {
    what: "Phrases that are no longer bold, italic or struck through.",
    why: "Emphasis carries meaning: **not** is stronger than not.",
  },
  untranslated: {
    what: "Text that is still in the source language.",
    why: "Readers of the translation may not understand the source language.",
  },
  length: {
    what: "Blocks that are much shorter or longer than usual for this page, blocks with a missing or an additional sentence, and blocks without text.",
    why: "A sentence can be left out or added without any number or name to reveal it.",
  },
  question: {
    what: "Questions that became statements, and statements that became questions.",
    why: "“Is it safe?” and “It is safe.” are opposites to someone who must decide.",
  },
  opposite: {
    what: "Sentences that say the opposite of the source, or something that contradicts it.",
    why: "A single word reverses the meaning, and the sentence still reads well.",
  },
  "paired-marks": {
    what: "Brackets and quotation marks without their other half, and missing `¿` or `¡`.",
    why: "Readers cannot tell where a quotation or an aside ends.",
  },
  doubled: {
    what: "Words, sentences and headings that are repeated in the translation but not in the source.",
    why: "Spelling checkers do not catch this typing mistake.",
  },
  suppression: {
    what: "Comments that silence a rule where nothing was found, or that cannot be understood.",
    why: "A comment that is no longer needed may later hide a real finding.",
  },
} as const satisfies Record<string, RuleDescription>;

/** The id of a described rule. */
export type DescribedRule = keyof typeof rulesEn;
