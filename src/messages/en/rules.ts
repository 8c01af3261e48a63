/** What a rule is about. */
export interface RuleDescription {
  /** What it finds. One sentence. */
  readonly what: string;
  /** Why that matters to a reader of the page. One sentence. */
  readonly why: string;
}

/** Every rule in English. `es/rules.ts` says the same in Spanish, rule by rule. */
export const rulesEn = {
  syntax: {
    what: "A page that cannot be read as its syntax promises.",
    why: "What a parser cannot read, a site cannot show; and what was not read was not compared.",
  },
  section: {
    what: "Sections that are missing, added, moved or at another level.",
    why: "A reader of the translation misses a part, or finds it elsewhere than links and contents promise.",
  },
  block: {
    what: "Blocks that are missing, added, moved or of another kind, and pairings too doubtful to judge.",
    why: "A paragraph or an item that was left out is the loss that nobody notices on reading the translation alone.",
  },
  list: {
    what: "Lists whose kind, first number, nesting or ticked boxes changed.",
    why: "“Step 3” must be step 3 in every language, and an open task must not look done.",
  },
  table: {
    what: "Tables with another number of columns or another alignment of columns.",
    why: "Cells under the wrong header say something wrong.",
  },
  "hard-break": {
    what: "Hard line breaks that were lost or added.",
    why: "Lines of an address or a poem run together, or a sentence is torn apart.",
  },
  "front-matter": {
    what: "Front matter that lacks keys, has surplus ones, or changed a value that must stay.",
    why: "Order, dates, layouts and addresses of a page hang on these values.",
  },
  number: {
    what: "Numbers that changed, are missing or were added; compared as values, however they are written.",
    why: "A wrong digit or a missing zero tells readers something false.",
  },
  unit: {
    what: "Amounts whose unit or currency changed or is gone.",
    why: "14 without its dollars, or in miles instead of kilometres, is another amount.",
  },
  date: {
    what: "Dates and times that changed, are missing or were added.",
    why: "Readers come on the wrong day.",
  },
  version: {
    what: "Version numbers that changed, are missing or were added.",
    why: "Readers install or study another version than the one that is meant.",
  },
  name: {
    what: "Names of people, products, models and places that changed, are missing or were added.",
    why: "A name is the word that readers search for and quote.",
  },
  "name-spelling": {
    what: "Names that the translation spells in another way throughout.",
    why: "Two spellings look like two things.",
  },
  term: {
    what: "Terms that are not said as the termbase asks, or said in a form that it forbids.",
    why: "One thing called by two names confuses readers, and some names are settled by law or brand.",
  },
  link: {
    what: "Links that lead elsewhere, are missing or were added.",
    why: "Readers cannot follow, or arrive where nobody meant to send them.",
  },
  anchor: {
    what: "Links to a place that the page does not have, and ids of headings that changed or were lost.",
    why: "Links to the section, and the switch of language, lose the reader's place.",
  },
  "link-target": {
    what: "Links to pages, files or anchors of the site that do not exist.",
    why: "Readers follow the link and arrive nowhere.",
  },
  image: {
    what: "Images that changed, are missing or were added, and images that lost their description.",
    why: "What a picture shows is part of the text, and its description is all that some readers get.",
  },
  "code-block": {
    what: "Code that changed in a block of code; translated comments and strings apart.",
    why: "Readers copy code, and copied code must run.",
  },
  "inline-code": {
    what: "Code inside sentences that changed, is missing, was added or is no longer marked as code.",
    why: "A command or a name in code works only as it is written.",
  },
  placeholder: {
    what: "Slots that a program fills, such as `{name}` or `%s`, that changed, are missing or were added.",
    why: "A program cannot fill a slot that it does not know, and shows it raw or fails.",
  },
  insert: {
    what: "Shortcodes, components, directives and template tags that changed, are missing or were added.",
    why: "The page fails to build, or lacks what the component would have shown.",
  },
  "locale-format": {
    what: "Numbers written with the separators of another language. Off by default.",
    why: "“1,234” is one thing to an English reader and another to a Spanish one.",
  },
  html: {
    what: "Html tags that changed, are missing or were added.",
    why: "A tag carries layout and behaviour that the words alone do not have.",
  },
  "footnote-mark": {
    what: "Marks of footnotes that are missing or were added.",
    why: "A note without its mark is never read.",
  },
  emphasis: {
    what: "Phrases that lost their bold, italic or struck-through look although the phrase is there.",
    why: "Stress carries meaning: **not** is more than not.",
  },
  untranslated: {
    what: "Text that still stands in the source's language.",
    why: "Whoever reads the translation may not read the source's language.",
  },
  length: {
    what: "Blocks far shorter or longer than this page's translations are, blocks that lack a sentence or have one more, and blocks without text.",
    why: "A sentence may have been left out or added where no number and no name gives it away.",
  },
  question: {
    what: "Questions that became statements, and statements that became questions.",
    why: "“Is it safe?” and “It is safe.” are opposites to someone who must decide.",
  },
  opposite: {
    what: "Sentences that say the opposite, or something that excludes what the source says.",
    why: "One word turns what readers are told around, and the sentence still reads well.",
  },
  "paired-marks": {
    what: "Brackets and quotation marks that open and never close or close and never opened, and `¿` or `¡` left out.",
    why: "Readers cannot tell where a quotation or an aside ends.",
  },
  doubled: {
    what: "Words, sentences and headings that stand twice in a row in the translation and not in the source.",
    why: "It is a slip of the keyboard that spelling checkers let pass.",
  },
  suppression: {
    what: "Comments that silence a rule where nothing was found, or that cannot be understood.",
    why: "A comment that outlived its reason will one day hide a true finding.",
  },
} as const satisfies Record<string, RuleDescription>;

/** The id of a rule that is described. */
export type DescribedRule = keyof typeof rulesEn;
