/** How a language marks a comment that ends with its line. */
interface Family {
  readonly languages: string;
  /** Finds a comment; what stands before it is kept. */
  readonly comment: RegExp;
}

/** Signs count behind a blank or at the start of a line, as nearly all code sets them: `a--`, `$#` and `http://` are none. */
const FAMILIES: readonly Family[] = [
  {
    languages:
      "js javascript mjs cjs jsx ts typescript mts cts tsx java c h cpp c++ cc cxx hpp cs csharp go golang rust rs " +
      "kotlin kt kts swift scala dart groovy gradle objc objective-c php proto solidity zig v json5 jsonc scss less sass",
    comment: /(?:^|[\s;{}(),])\/\/.*$|^\s*\*(?:\s.*)?$/,
  },
  {
    languages:
      "sh bash shell zsh fish shellscript console python py python3 ruby rb perl pl r yaml yml toml make makefile " +
      "dockerfile docker elixir ex nginx conf cfg properties env dotenv terraform hcl tf graphql gql powershell ps1 " +
      "julia nim cmake gitignore caddyfile gherkin",
    comment: /(?:^|\s)#(?!!).*$/,
  },
  { languages: "sql mysql postgresql plsql lua haskell hs ada elm", comment: /(?:^|\s)--.*$/ },
  { languages: "tex latex matlab octave erlang prolog", comment: /(?:^|\s)%.*$/ },
  { languages: "lisp clojure clj scheme racket elisp ini asm nasm", comment: /(?:^|\s)[;#].*$/ },
  { languages: "bat batch cmd", comment: /^\s*(?:REM\b|::).*$/i },
  { languages: "css", comment: /(?!)/ },
];

const COMMENTS: ReadonlyMap<string, RegExp> = new Map(
  FAMILIES.flatMap(({ languages, comment }) =>
    languages.split(" ").map((language) => [language, comment] as const),
  ),
);

/** In a language that is not known, a sign counts where a line starts with it, or with blanks around. */
const UNKNOWN = /^\s*(?:\/\/|#|--|;;|%|REM\b|\*(?=\s)).*$|\s(?:\/\/|#)(?:\s.*)?$/;

/** A line of code without its comments; `language` as the fence names it, in lower case. */
export function withoutComment(line: string, language: string): string {
  return withoutPaired(line).replace(COMMENTS.get(language) ?? UNKNOWN, "");
}

/** Signs that open and close a comment, in any language. */
export const PAIRED_SIGNS = [
  ["<!--", "-->"],
  ["/*", "*/"],
  ["{#", "#}"],
] as const;

/** Without comments that are opened and closed; one that is never closed takes the rest of the line. */
function withoutPaired(line: string): string {
  let bare = line;
  for (const [open, close] of PAIRED_SIGNS) {
    for (let start = bare.indexOf(open); start >= 0; start = bare.indexOf(open, start)) {
      const end = bare.indexOf(close, start + open.length);
      // `{#` alone is no comment in most languages.
      if (end < 0 && open === "{#") break;
      bare = bare.slice(0, start) + (end < 0 ? "" : bare.slice(end + close.length));
    }
  }
  return bare;
}
