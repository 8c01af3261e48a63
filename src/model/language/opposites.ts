/**
 * Mutually exclusive words, by scale and by pole of the scale: `speed` → `fast`, `slow`. Scales and poles
 * have the same names in every language. A phrase with a capital is case-sensitive. One that ends in ` #`
 * applies only right before a value, `over 5`; one that begins with `# ` only right after one, `5 % more`.
 * Words on the scale `answer` must be a whole sentence. Words on the scale `comparison` must precede words
 * that both languages share: `more efficient`, `menos eficiente`.
 */
export type Opposites = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** How a language negates. */
export interface Negation {
  /** Words that always negate, and endings of such words: `not`, `n't`. */
  readonly sure: readonly string[];
  readonly sureEndings: readonly string[];
  /**
   * Those of `sure` that negate a noun, `no key`. Languages with signs often render these by another word.
   */
  readonly determiners?: readonly string[];
  /** Words that negate at the start of a sentence: `No key is needed`. */
  readonly opening?: readonly string[];
  /** Words and phrases that may render a negation, and prefixes of such words: `hardly`, `un`. */
  readonly possible: readonly string[];
  readonly possibleStarts: readonly string[];
  /** Suffixes that may negate the rest of the word: `less` in `versionless`. */
  readonly possibleEndings?: readonly string[];
  /**
   * Those of the possible negations that have a direct counterpart in most languages, by shared sense: `but`
   * → `but`. If both texts have one of the same sense, it is not a negation.
   */
  readonly senses?: Readonly<Record<string, readonly string[]>>;
  /** As `possible`, for languages without spaces between words: signs that count anywhere. */
  readonly possibleSigns?: readonly string[];
  /** As `sure`, for the same languages: patterns that exclude longer phrases, `(?<!かもしれ)ません`. */
  readonly sureSigns?: readonly string[];
  /** Words that negate what follows them but not the sentence: `without light`. */
  readonly privative?: readonly string[];
  /** Words that may come between a negation and what it negates: `non è stato incluso`, `no se permite`. */
  readonly copulas?: readonly string[];
  /**
   * Words that turn a preceding negation into `only`, possibly with gaps, if the other text
   * has no comparison: `no tuvo más misterio que …` is `its only mystery was …`, and `no …
   * sino …` introduces the alternative.
   */
  readonly excepting?: readonly string[];
  /**
   * Words such as `until`, and the words that render a negated one without a negation: `only after`, `once`.
   */
  readonly delaying?: Delaying;
  /** Words that compare; after a negation, `as big` and `such` as well as `bigger than`. */
  readonly comparing?: Comparing;
  /**
   * Phrases that contain a negation, or a possible one, but do not negate: `whether or not`, `hace falta`.
   */
  readonly idioms: readonly string[];
}

/** How a language postpones an action: `no siga hasta que responda` is `it must answer before you go on`. */
export interface Delaying {
  readonly until: readonly string[];
  readonly order: readonly string[];
}

/** How a language compares. */
export interface Comparing {
  /** Words that compare two things: `than`, `more`. */
  readonly words: readonly string[];
  /** Words of degree that name no second thing: no update `so` big means the biggest update. */
  readonly equals: readonly string[];
  /** Superlatives and superlative endings: `best`, `est`. */
  readonly most: readonly string[];
  readonly mostEndings: readonly string[];
}

/**
 * Words before, around or between two things, by the relation that they give them: `instead of`
 * selects the first, `from … to` orders them. The gap `…` holds the first thing. An entry that begins
 * with a comma requires one: `, not`.
 */
export type Frames = Readonly<Record<string, readonly string[]>>;

/** How a language expresses one limit of a statement. */
export interface LimitWords {
  /** Words and phrases that always express it; one that ends in ` #` does so only right before a value. */
  readonly says: readonly string[];
  /** Words, phrases and signs that may render another language's word for it. */
  readonly may: readonly string[];
  /** Endings of words that may express it too: `podría`, `sería`. */
  readonly mayEnd?: readonly string[];
  /** Those of `may` that are so ambiguous that they count only right before the value that they limit. */
  readonly near?: readonly string[];
  /** Phrases that contain such a word but do not express the limit: `so far`. */
  readonly idle?: readonly string[];
  /**
   * Words of the opposite meaning. If present, the limit is missed only if one of them was
   * added, as `con` for `without`.
   */
  readonly against?: readonly string[];
}

/**
 * Words that limit a statement, by limit: `only`; `condition`, a necessary one; `almost`; `perhaps`;
 * `possible`; `working`, for working days; and `bound`, a limit other than the number itself, `more
 * than 5`. Limits have the same names in every language. `idle` lists phrases that contain such a word
 * but limit nothing: `not only`.
 */
export interface Limits {
  readonly words: Readonly<Record<string, LimitWords>>;
  readonly idle: readonly string[];
  /** Verb endings of the future or of conjecture: `estará dormida` is `she is probably asleep`. */
  readonly conjecture?: readonly string[];
  /** Words of the future; if the other language has one, such an ending is not a conjecture: `will`. */
  readonly future?: readonly string[];
}
