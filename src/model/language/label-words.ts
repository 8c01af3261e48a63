/** What a language calls things by in the heads of tables, in tabs and in titles; lower-cased. */
export interface LabelWords {
  /** Words that stand there alone or beside each other. */
  readonly plain: readonly string[];
  /** Words that begin such a text as an order or a deed does, `Add a page`, `Adding pages`, and that are no nouns. */
  readonly opening: readonly string[];
}
