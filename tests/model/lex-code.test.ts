import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grammarOf } from "../../src/model/code/grammars.ts";
import { lexCode } from "../../src/model/code/lex-code.ts";
import { PATIENT } from "../patient.ts";

const SIGNS = [
  '"',
  "'",
  "`",
  '"""',
  "/*",
  "*/",
  "//",
  "#",
  "--",
  "<!--",
  "-->",
  "{#",
  "\\",
  "\n",
  " ",
  "a",
];
const LANGUAGES = ["js", "java", "python", "sql", "haskell", "lua", "css", "html", "unheard-of"];

function kinds(code: string, language: string): string[] {
  return lexCode(code, grammarOf(language)).map(
    ({ kind, start, end }) => `${kind} ${code.slice(start, end)}`,
  );
}

describe("code is cut into what runs, strings and comments", () => {
  it("so that every character stands in one of them, in order", () => {
    const codes = fc.array(fc.constantFrom(...SIGNS)).map((signs) => signs.join(""));
    fc.assert(
      fc.property(codes, fc.constantFrom(...LANGUAGES), (code, language) => {
        let end = 0;
        for (const token of lexCode(code, grammarOf(language))) {
          expect(token.start).toBe(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBe(code.length);
      }),
    );
  });

  it("with signs of comments in strings, and quotes in comments, as what they stand in", () => {
    expect(kinds('f("//"); // "b"', "js")).toEqual([
      "code f(",
      'string "//"',
      "code ); ",
      'comment // "b"',
    ]);
  });

  it("with what never closes as code", () => {
    expect(kinds("f(\"a, 'b /* c", "js")).toEqual(["code f(\"a, 'b /* c"]);
  });

  it("with an apostrophe as a letter, and the letter that names a kind of string as code", () => {
    expect(kinds("don't f'a'", "python")).toEqual(["code don't f", "string 'a'"]);
  });

  it("with a string that stands by itself as a comment, and one that is a value as a string", () => {
    const quoted = '"""\nText.\n"""';
    expect(kinds(`${quoted}\nf(\n${quoted})`, "python")).toEqual([
      `comment ${quoted}`,
      "code \nf(\n",
      `string ${quoted}`,
      "code )",
    ]);
  });

  it.each(['"\\', "`a\n", "/* ", "'''", "{# ", "<!-- "])(
    "in linear time, whatever is repeated: %j",
    PATIENT,
    (text) => {
      const time = (times: number) => {
        const code = text.repeat(times);
        const start = performance.now();
        for (const language of LANGUAGES) lexCode(code, grammarOf(language));
        return performance.now() - start;
      };
      time(20_000);
      expect(time(200_000)).toBeLessThan(50 * time(20_000) + 50);
    },
  );
});
