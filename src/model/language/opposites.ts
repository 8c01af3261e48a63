/**
 * Words that exclude each other, by scale and by what they say on it: `speed` → `fast`, `slow`. Scales and their poles
 * have the same names in every language. A phrase with a capital is meant with it, one that ends in ` #` counts right before a value alone, `over 5`,
 * and one that begins with `# ` right after one, `5 % more`; what stands on the scale `answer` counts where it is all of a sentence, and what stands on the scale `comparison` before words that
 * both languages share: `more efficient`, `menos eficiente`.
 */
export type Opposites = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** How a language denies. */
export interface Negation {
  /** Words that deny wherever they stand, and endings of such words: `not`, `n't`. */
  readonly sure: readonly string[];
  readonly sureEndings: readonly string[];
  /** Those of the sure ones that deny a thing, `no key`: languages that deny by signs have another word for it. */
  readonly determiners?: readonly string[];
  /** Words that deny where they open a sentence: `No key is needed`. */
  readonly opening?: readonly string[];
  /** Words and phrases that may say what another language says by a denial, and how such words begin: `hardly`, `un`. */
  readonly possible: readonly string[];
  readonly possibleStarts: readonly string[];
  /** How words end that may say a denial of what they begin with: `less` of `versionless`. */
  readonly possibleEndings?: readonly string[];
  /**
   * Of the words that may say a denial, those that have a counterpart of the same sense in most languages, by that
   * sense: `but` → `but`. Where both texts say it, it stands for no denial.
   */
  readonly senses?: Readonly<Record<string, readonly string[]>>;
  /** The same in languages that write words without spaces: signs that say so wherever they stand. */
  readonly possibleSigns?: readonly string[];
  /** In the same languages, patterns of what denies for sure, longer phrases that do not left out: `(?<!かもしれ)ません`. */
  readonly sureSigns?: readonly string[];
  /** Words that deny what stands right after them, and no sentence: `without light`. */
  readonly privative?: readonly string[];
  /** Words that may stand between a denial and what it denies: `non è stato incluso`, `no se permite`. */
  readonly copulas?: readonly string[];
  /**
   * Words after a denial that turn it into `only`, gaps between them, where the other text compares nothing: `no tuvo
   * más misterio que …` is `its only mystery was …`, and `no … sino …` says what is instead.
   */
  readonly excepting?: readonly string[];
  /** Words for when what is denied begins, `until`, and those that say the same without a denial: `only after`, `once`. */
  readonly delaying?: Delaying;
  /** Words that compare, after a denial `as big` and `such` as well as `bigger than`. */
  readonly comparing?: Comparing;
  /** Phrases that hold a denial, or a word that may say one, and deny nothing: `whether or not`, `hace falta`. */
  readonly idioms: readonly string[];
}

/** How a language puts a deed off: `no siga hasta que responda` is `it must answer before you go on`. */
export interface Delaying {
  readonly until: readonly string[];
  readonly order: readonly string[];
}

/** How a language compares. */
export interface Comparing {
  /** Words that tell one of two from the other: `than`, `more`. */
  readonly words: readonly string[];
  /** Words that say how much without naming what is compared: no update `so` big is the biggest. */
  readonly equals: readonly string[];
  /** Words for what is most of all, and endings of such words: `best`, `est`. */
  readonly most: readonly string[];
  readonly mostEndings: readonly string[];
}

/**
 * Words that stand between two things and tell which is which, by what they say: `instead of`, of which the first is
 * meant, and `from … to`, with what stands before the first. What begins with a comma has it before it: `, not`.
 */
export type Frames = Readonly<Record<string, readonly string[]>>;

/** How a language says one limit of what is told. */
export interface LimitWords {
  /** Words and phrases that say it wherever they stand; one that ends in ` #` does so right before a value alone. */
  readonly says: readonly string[];
  /** Words, phrases and signs by any of which another language's word for it may be translated. */
  readonly may: readonly string[];
  /** Endings of words that may say it too: `podría`, `sería`. */
  readonly mayEnd?: readonly string[];
  /** Those of `may` that have so many other uses that they say it only right before the value that it bounds. */
  readonly near?: readonly string[];
  /** Phrases that hold such a word and do not say it: `so far`. */
  readonly idle?: readonly string[];
  /** Words that say the opposite; the limit is missed only where one of them came in, `con` for `without`. */
  readonly against?: readonly string[];
}

/**
 * Words that limit what is told, by what they say: `only`, `condition`, of which alone something depends, `almost`, `perhaps`, `possible`, `working`, the days of which alone are
 * counted, and `bound`, a number that is none itself: `more than 5`. Limits have the same names in every language; phrases that hold such a word and limit nothing
 * stand under `idle`: `not only`.
 */
export interface Limits {
  readonly words: Readonly<Record<string, LimitWords>>;
  readonly idle: readonly string[];
  /** Endings of verbs that tell what will be, or what is supposed: `estará dormida` is `she is probably asleep`. */
  readonly conjecture?: readonly string[];
  /** Words that tell what will be, so that such an ending of the other language supposes nothing: `will`. */
  readonly future?: readonly string[];
}
