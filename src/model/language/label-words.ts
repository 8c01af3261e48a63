/** Words for things in table headers, tabs and titles; lower-cased. */
export interface LabelWords {
  /** Words that appear there alone or side by side. */
  readonly plain: readonly string[];
  /**
   * Words that open such a text as an imperative or a gerund, `Add a page`,
   * `Adding pages`, and are not nouns.
   */
  readonly opening: readonly string[];
}
