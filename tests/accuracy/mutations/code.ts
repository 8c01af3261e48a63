import {
  countOf,
  editIn,
  type MutationClass,
  PROSE_KINDS,
  type Site,
  sitesIn,
} from "../mutation.ts";
import { linesIn, type RawLine } from "../raw-page.ts";
import type { Twin, TwinPair } from "../twins.ts";

/** Fences of text for readers: what is in them may be translated. */
const FOR_READERS =
  /^(?:|text|txt|plain|plaintext|md|mdx|mdoc|markdown|markdoc|mermaid|output|diff)$/;

interface CodeLine extends RawLine {
  readonly index: number;
}

function languageOf({ target }: Twin): string {
  return (
    /^\s*(?:(?:[-*+]|\d+[.)])\s+)?[`~]+[^\S\n]*\{?\.?([\w+#-]*)/
      .exec(target.text)?.[1]
      ?.toLowerCase() ?? ""
  );
}

/** The lines of code that both sides have word for word, each once. */
export function sharedLines(twin: Twin): readonly CodeLine[] {
  const from = linesIn(twin.source.text).map(({ text }) => text);
  const lines = linesIn(twin.target.text);
  return lines
    .map((line, index) => ({ ...line, index }))
    .slice(1, -1)
    .filter(({ text }) => {
      const once = (all: readonly string[]) => all.filter((other) => other === text).length === 1;
      return text.trim() !== "" && once(from) && once(lines.map((line) => line.text));
    });
}

/** A class that edits a stretch of a shared line of code. */
function editingLine(
  id: string,
  pattern: RegExp,
  rewrite: (part: string) => string,
  fits: (line: string, language: string) => boolean,
): MutationClass {
  return {
    id,
    expected: ["code-block"],
    least: "warning",
    sites: (pair) =>
      sitesIn(pair, ["code"], (twin) => {
        const language = languageOf(twin);
        if (FOR_READERS.test(language)) return [];
        return sharedLines(twin)
          .filter(({ text }) => fits(text, language))
          .flatMap(({ text, start }) =>
            [...text.matchAll(pattern)].map(
              (match): Site =>
                () => {
                  const [part] = match;
                  const at = start + match.index;
                  return {
                    edits: [editIn(twin, at, at + part.length, rewrite(part))],
                    done: `in code, ${part} became ${rewrite(part)}`,
                  };
                },
            ),
          );
      }),
  };
}

/** No comment, no string, no markup, no program output: all of the line is program. */
function isPureCode(line: string, language: string): boolean {
  return language !== "console" && !/["'`<>]|#|\/\/|\/\*|^\s*\*|--|;;|%/.test(line);
}

const changeFlag: MutationClass = {
  ...editingLine(
    "change-command-flag",
    /(?<=\s)--[a-z][a-z-]{2,}(?=[\s=]|$)/g,
    (flag) => `${flag}-all`,
    (line, language) => /^(?:console|bash|sh|shell|zsh)$/.test(language) && !line.includes("#"),
  ),
};

const dropLine: MutationClass = {
  id: "drop-code-line",
  expected: ["code-block"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["code"], (twin) => {
      const language = languageOf(twin);
      if (FOR_READERS.test(language) || language === "console") return [];
      const shared = sharedLines(twin).filter(({ text }) => /\w{2}/.test(text) && !isComment(text));
      return shared.length < 3
        ? []
        : shared.map(
            ({ start, end, text }): Site =>
              () => ({
                edits: [editIn(twin, start, end + 1, "")],
                done: `dropped code line ${text.trim()}`,
              }),
          );
    }),
};

/** A line that is a comment in one language or another. */
export function isComment(line: string): boolean {
  return /^\s*(?:#|\/\/|\/\*|\*|--|;|<!--|\{\/\*|%)/.test(line);
}

const changeCommand: MutationClass = {
  ...editingLine(
    "change-command",
    /(?<=^\s*\$ .*[\w ])[a-z][a-z-]{3,}(?=\s|$)/g,
    (word) => `${word}x`,
    (line, language) => /^(?:console|bash|sh|shell|zsh)$/.test(language) && !line.includes("#"),
  ),
};

const fenceLanguage: MutationClass = {
  id: "change-fence-language",
  expected: ["code-block"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, ["code"], (twin) => {
      const language = languageOf(twin);
      if (language === "") return [];
      const at = twin.target.text.toLowerCase().indexOf(language);
      const other = language === "rust" ? "perl" : "rust";
      return [
        () => ({
          edits: [editIn(twin, at, at + language.length, other)],
          done: `code language ${language} became ${other}`,
        }),
      ];
    }),
};

interface CodeSpan {
  readonly start: number;
  readonly text: string;
  readonly value: string;
}

/** The code spans with a sign of code in them that both sides hold as often. */
function sharedSpans({ source, target }: Twin): readonly CodeSpan[] {
  return [...target.text.matchAll(/(?<!`)`([^`\n]+)`(?!`)/g)]
    .map((match) => ({ start: match.index, text: match[0], value: match[1] ?? "" }))
    .filter(
      ({ text, value }) =>
        countOf(source.text, text) === countOf(target.text, text) &&
        countOf(source.text, text) > 0 &&
        value.trim().length > 1,
    );
}

function spanSites(pair: TwinPair, siteOf: (span: CodeSpan, twin: Twin) => Site): readonly Site[] {
  return sitesIn(pair, PROSE_KINDS, (twin) => sharedSpans(twin).map((span) => siteOf(span, twin)));
}

const changeSpan: MutationClass = {
  id: "change-inline-code",
  expected: ["inline-code", "placeholder"],
  least: "warning",
  sites: (pair) =>
    spanSites(pair, ({ start, value }, twin) => (random) => {
      const letters = [...value.matchAll(/[A-Za-z0-9]/g)];
      const letter = letters[Math.floor(random() * letters.length)];
      const at = letter?.index ?? 0;
      const text = `${value.slice(0, at)}${letter?.[0] === "q" ? "z" : "q"}${value.slice(at + 1)}`;
      return {
        edits: [editIn(twin, start + 1, start + 1 + value.length, text)],
        done: `\`${value}\` became \`${text}\``,
      };
    }),
};

const dropSpan: MutationClass = {
  id: "drop-inline-code",
  expected: ["inline-code"],
  least: "warning",
  sites: (pair) =>
    sitesIn(pair, PROSE_KINDS, (twin) =>
      sharedSpans(twin)
        .filter(
          ({ value }) => countOf(pair.target.text, value) === 1 && /[\d_()[\].=/]/.test(value),
        )
        .map(({ start, text }) => () => ({
          edits: [editIn(twin, start, start + text.length, "")],
          done: `dropped ${text}`,
        })),
    ),
};

const unmarkSpan: MutationClass = {
  id: "unmark-inline-code",
  expected: ["inline-code", "name"],
  least: "info",
  sites: (pair) =>
    spanSites(pair, ({ start, text, value }, twin) => () => ({
      edits: [editIn(twin, start, start + text.length, value)],
      done: `${text} is no longer marked as code`,
    })),
};

/** Defects of code, in blocks and in running text. */
export const CODE_MUTATIONS: readonly MutationClass[] = [
  editingLine("change-code-line", /\b[A-Za-z_]\w{3,}\b/g, (word) => `${word}X`, isPureCode),
  editingLine(
    "change-code-number",
    /(?<![\w.])[1-9]\d*(?![\w.])/g,
    (digits) => String(Number(digits) + 1),
    isPureCode,
  ),
  editingLine(
    "change-code-string",
    /(?<=["'])(?=[^"'\s]*[/_.@\d])[\w@./:{}~-]{4,}(?=["'])/g,
    (value) => `${value}x`,
    (line, language) => language !== "console" && !isComment(line) && !line.includes("//"),
  ),
  changeCommand,
  changeFlag,
  dropLine,
  fenceLanguage,
  changeSpan,
  dropSpan,
  unmarkSpan,
];
