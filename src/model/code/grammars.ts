/**
 * How a language marks comments and strings, as far as needed to separate text
 * for readers from code that runs.
 */
export interface Grammar {
  /** A comment up to the end of its line; sticky, and `^` matches at the start of any line. */
  readonly comment: RegExp;
  /** The sticky opening and the closing delimiter of comments that may span lines. */
  readonly blocks: readonly (readonly [open: RegExp, close: string])[];
  /** Quotes of strings that may span lines, besides those that end with their line. */
  readonly longQuotes: readonly string[];
  /** Code that runs inside a double-quoted string; global. Null if there is none. */
  readonly runs: RegExp | null;
}

const SLASHES = [/\/\*/y, "*/"] as const;
const TAGS = [/<!--/y, "-->"] as const;
const BRACES = [/\{#/y, "#}"] as const;
/** `src/*` opens no comment. */
const SPACED_SLASHES = [/(?<=^|[\s;{}(),])\/\*/my, "*/"] as const;
const TRIPLE = ['"""', "'''"];

// A comment sign must follow a space or begin a line, as it does in nearly all code: `a--`, `$#` and
// `http://` are none.
const BY_SLASHES = /(?<=^|[\s;{}(),])\/\/|(?<=^[ \t]{0,99})\*(?=\s|$)/my;
const BY_HASH = /(?<=^|\s)#(?!!)/my;
const BY_DASHES = /(?<=^|\s)--/my;
const BY_PERCENT = /(?<=^|\s)%/my;
const BY_SEMICOLON = /(?<=^|\s)[;#]/my;
const BY_REMARK = /(?<=^[ \t]{0,99})(?:REM\b|::)/imy;
const BY_APOSTROPHE = /(?<=^[ \t]{0,99})(?:'|REM\b)|(?<=\s)'(?=\s)/imy;
const BY_NOTHING = /(?!)/y;
const BY_ANY =
  /(?<=^[ \t]{0,99})(?:\/\/|#|--|;+(?=;|[ \t]*[A-Za-z\u00C0-\uFFFF])|%|REM\b|\*(?=\s))|(?<=\s)(?:\/\/|#)(?=\s|$)/my;

/** A variable or a command substitution: `$HOME`, `${HOME:-/root}`, `$(date +%F)`. */
const BEHIND_DOLLAR =
  /\$\((?:[^()\n]|\([^()\n]{0,100}\)){1,300}\)|\$\{[^{}\n]{1,100}\}|\$[A-Za-z_]\w{0,60}/g;

interface GrammarFamily extends Partial<Grammar> {
  readonly languages: string;
  readonly comment: RegExp;
}

const GRAMMAR_FAMILIES: readonly GrammarFamily[] = [
  {
    languages: "js javascript mjs cjs jsx ts typescript mts cts tsx go golang",
    comment: BY_SLASHES,
    blocks: [SLASHES, TAGS],
    longQuotes: ["`"],
  },
  {
    languages:
      "java c h cpp c++ cc cxx hpp cs csharp rust rs kotlin kt kts swift scala dart groovy gradle objc objective-c " +
      "php proto solidity zig v json json5 jsonc scss less sass",
    comment: BY_SLASHES,
    blocks: [SLASHES, TAGS],
    longQuotes: TRIPLE,
  },
  {
    languages: "sh bash shell zsh fish shellscript console make makefile dockerfile docker perl pl",
    comment: BY_HASH,
    longQuotes: TRIPLE,
    runs: BEHIND_DOLLAR,
  },
  {
    languages:
      "python py python3 ruby rb r yaml yml toml elixir ex nginx conf cfg properties env dotenv graphql gql cmake " +
      "gitignore caddyfile gherkin",
    comment: BY_HASH,
    longQuotes: TRIPLE,
  },
  { languages: "terraform hcl tf", comment: BY_HASH, blocks: [SLASHES] },
  { languages: "powershell ps1", comment: BY_HASH, blocks: [[/<#/y, "#>"]] },
  { languages: "julia", comment: BY_HASH, blocks: [[/#=/y, "=#"]], longQuotes: TRIPLE },
  { languages: "nim", comment: BY_HASH, blocks: [[/#\[/y, "]#"]], longQuotes: TRIPLE },
  { languages: "sql mysql postgresql plsql", comment: BY_DASHES, blocks: [SLASHES] },
  {
    languages: "vb vba vbs vbscript vbnet vb.net visual-basic basic qbasic",
    comment: BY_APOSTROPHE,
  },
  { languages: "lua", comment: BY_DASHES, blocks: [[/--\[\[/y, "]]"]] },
  { languages: "haskell hs elm", comment: BY_DASHES, blocks: [[/\{-/y, "-}"]] },
  { languages: "ada", comment: BY_DASHES },
  { languages: "tex latex matlab octave erlang prolog", comment: BY_PERCENT },
  {
    languages: "lisp clojure clj scheme racket elisp",
    comment: BY_SEMICOLON,
    blocks: [[/#\|/y, "|#"]],
  },
  { languages: "ini asm nasm", comment: BY_SEMICOLON },
  { languages: "bat batch cmd", comment: BY_REMARK },
  { languages: "css", comment: BY_NOTHING, blocks: [SLASHES] },
];

/** Markup, templates and unknown languages. */
const ANY: Grammar = {
  comment: BY_ANY,
  blocks: [SPACED_SLASHES, TAGS, BRACES],
  longQuotes: TRIPLE,
  runs: null,
};

/** Names of options whose value is shown to readers: captions and descriptions. */
const SEEN = String.raw`(?:[\w-]{0,20}-)?(?:cap|caption|subcap|alt|title)`;

/**
 * Code in the fence of a directive or chunk, ` ```{r} `. MyST, Quarto and R Markdown read its first lines as
 * options: `:caption: A plot`, `#| fig-cap: A plot`.
 */
const CHUNK: Grammar = {
  ...ANY,
  comment: new RegExp(
    String.raw`(?:${BY_ANY.source})(?<!#(?=\|(?![ \t]*${SEEN}:)))|(?<=^[ \t]{0,99}):${SEEN}:`,
    "my",
  ),
};

/** Text for readers with bits of code in it; a comment must begin its line. */
export const TEXT: Grammar = {
  comment: /(?<=^[ \t]{0,99})REM\b/my,
  blocks: [[/(?<=^[ \t]{0,99})\/\*/my, "*/"], TAGS, BRACES],
  longQuotes: TRIPLE,
  runs: null,
};

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map(
  GRAMMAR_FAMILIES.flatMap(({ languages, comment, blocks = [], longQuotes = [], runs = null }) =>
    languages
      .split(" ")
      .map((language) => [language, { comment, blocks, longQuotes, runs }] as const),
  ),
);

/** The grammar of a language, by its lower-case name in a fence. Unknown languages have a general one. */
export function grammarOf(language: string): Grammar {
  return GRAMMARS.get(language) ?? (language.startsWith("{") ? CHUNK : ANY);
}

/** Whether the grammar of a language is known, by its lower-case name in a fence. */
export function hasGrammar(language: string): boolean {
  return GRAMMARS.has(language);
}
