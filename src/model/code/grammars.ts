/** How a language of code marks what is for readers, as far as it must be told from what runs. */
export interface Grammar {
  /** A comment that ends with its line; sticky, and `^` is the start of any line. */
  readonly comment: RegExp;
  /** What opens a comment that goes on over lines, sticky, and what closes it. */
  readonly blocks: readonly (readonly [open: RegExp, close: string])[];
  /** Quotes whose strings go on over lines, besides those that end with their line. */
  readonly longQuotes: readonly string[];
  /** What is run in a string in double quotes, global; null where nothing is. */
  readonly runs: RegExp | null;
}

const SLASHES = [/\/\*/y, "*/"] as const;
const TAGS = [/<!--/y, "-->"] as const;
const BRACES = [/\{#/y, "#}"] as const;
/** No comment opens in `src/*`. */
const SPACED_SLASHES = [/(?<=^|[\s;{}(),])\/\*/my, "*/"] as const;
const TRIPLE = ['"""', "'''"];

// Signs count after a space or at the start of a line, as nearly all code sets them: `a--`, `$#` and `http://` are none.
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

/** A variable, or a command whose output is put in its place: `$HOME`, `${HOME:-/root}`, `$(date +%F)`. */
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

/** Markup, templates, and whatever is not known. */
const ANY: Grammar = {
  comment: BY_ANY,
  blocks: [SPACED_SLASHES, TAGS, BRACES],
  longQuotes: TRIPLE,
  runs: null,
};

/** Names of options whose value readers see: captions and descriptions. */
const SEEN = String.raw`(?:[\w-]{0,20}-)?(?:cap|caption|subcap|alt|title)`;

/**
 * Code in the fence of a directive or a chunk, ` ```{r} `, of which MyST, Quarto and R Markdown read the first lines as
 * options: `:caption: A plot`, `#| fig-cap: A plot`.
 */
const CHUNK: Grammar = {
  ...ANY,
  comment: new RegExp(
    String.raw`(?:${BY_ANY.source})(?<!#(?=\|(?![ \t]*${SEEN}:)))|(?<=^[ \t]{0,99}):${SEEN}:`,
    "my",
  ),
};

/** Text for readers with bits of code in it; a comment begins with its line. */
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

/** The grammar of a language, by its name in a fence, in lower case. */
export function grammarOf(language: string): Grammar {
  return GRAMMARS.get(language) ?? (language.startsWith("{") ? CHUNK : ANY);
}

/** Whether a language is one whose grammar is known, by its name in a fence, in lower case. */
export function hasGrammar(language: string): boolean {
  return GRAMMARS.has(language);
}
