import { describe, expect, it } from "vitest";
import { checkPair } from "../../src/index.ts";

function messages(language: string, from: string, to: string): string[] {
  const page = (code: string) => `Text.\n\n\`\`\`${language}\n${code}\n\`\`\`\n`;
  const { findings } = checkPair({
    source: { path: "a.md", language: "en", text: page(from) },
    target: { path: "b.md", language: "es", text: page(to).replace("Text.", "Texto.") },
  });
  return findings
    .filter(({ rule }) => rule === "code-block")
    .map(({ messageId, source, target }) =>
      [messageId, source?.start.line, target?.start.line].join(" "),
    );
}

describe("code that runs otherwise is told", () => {
  it.each([
    ["js", "const area = width * height;", "const area = width * depth;"],
    ["js", "const n = 7 % 3;", "const n = 7 % 5;"],
    ["js", "a--; b = 1;", "a--; b = 2;"],
    ["sh", "npm run build -- --port 3000", "npm run build -- --port 4000"],
    ["bash", "git checkout main -- src/a.ts", "git checkout main -- src/b.ts"],
    ["python", "y = a * x", "y = a * z"],
    ["python", "n = 7 // 3", "n = 7 // 5"],
    ["css", "> * { color: red }", "> * { color: blue }"],
    ["css", "* { margin: 0 }", "* { margin: 1px }"],
    ["sql", "SELECT * FROM users", "SELECT * FROM orders"],
    ["yaml", "- run: npm ci", "- run: npm install"],
    ["yaml", "image: nginx 1.25", "image: nginx 1.26"],
    ["yaml", "args: serve --port 80", "args: serve --port 81"],
    ["ini", "server.port=80 80", "server.port=90 90"],
    ["c", "*p = 3;", "*p = 4;"],
    ["lua", "x = a / b", "x = a / c"],
    ["rust", "let n = 7 % 3;", "let n = 8 % 3;"],
    ["sh", "cp src/* a", "cp src/* b"],
    ["unheard-of", "cp src/* a", "cp src/* b"],
    ["js", 'get("a // b", x1);', 'get("a // b", x2);'],
    ["js", "say(/* loud */ a);", "say(/* loud */ b);"],
    ["python", "x = '# 1', a", "x = '# 1', b"],
    ["html", "<a href='#'>x</a><b>", "<a href='#'>x</a><i>"],
  ])("%s: %s", (language, from, to) => {
    expect(messages(language, from, to)).toEqual(["changed 4 4"]);
  });
});

describe("what is for readers may be translated", () => {
  it.each([
    ["js", "run(); // start it", "run(); // empiézalo"],
    ["js", "run(); //start it", "run(); //empiézalo"],
    ["js", "/** Starts it. */\nrun();", "/** Lo empieza. */\nrun();"],
    ["js", "/**\n * Starts it.\n */\nrun();", "/**\n * Lo empieza.\n */\nrun();"],
    ["python", "run()  # start it", "run()  # empiézalo"],
    ["sql", "SELECT 1; -- one row", "SELECT 1; -- una fila"],
    ["yaml", "name: Install the tools", "name: Instala las herramientas"],
    ["yaml", "key: 1 # the first one", "key: 1 # la primera"],
    ["tex", "\\begin{x} % a list", "\\begin{x} % una lista"],
    ["html", "<p>Hello</p> <!-- a greeting -->", "<p>Hola</p> <!-- un saludo -->"],
    ["css", "a { color: red } /* as a rose */", "a { color: red } /* como una rosa */"],
    ["bat", "REM start it\nrun", "REM empiézalo\nrun"],
    ["lisp", "(run) ; start it", "(run) ; empiézalo"],
    ["unheard-of", "run() // start it", "run() // empiézalo"],
    ["js", "run(); /* start it\n   now */ end();", "run(); /* empiézalo\n   ya */ end();"],
    ["python", 'say("""\nHello, all of you.\n""")', 'say("""\nHola a todos.\n""")'],
    [
      "python",
      'def f():\n    """Says it.\n\n    Twice.\n    """\n    x()',
      'def f():\n    """Lo dice.\n\n    Dos veces.\n    """\n    x()',
    ],
    ["", "/*\n * Starts it 2 times.\n */\nrun();", "/*\n * Lo empieza dos veces.\n */\nrun();"],
    ["haskell", "f x {- the\nfirst -}", "f x {- el\nprimero -}"],
    ["lua", "--[[ the\nfirst ]]\nf()", "--[[ el\nprimero ]]\nf()"],
    ["powershell", "<# the\nfirst #>\nf", "<# el\nprimero #>\nf"],
  ])("%s: %s", (language, from, to) => {
    expect(messages(language, from, to)).toEqual([]);
  });
});

it("is told where it changed, though lines before were wrapped in another way", () => {
  const from = "const all = { a: 1, b: 2 };\nlet x = 1;\nlet y = 2;";
  const to = "const all = {\n  a: 1,\n  b: 2,\n};\nlet x = 1;\nlet y = 3;";
  expect(messages("js", from, to)).toEqual(["lines 6 9"]);
});

it("is told on the line that goes on, and on the one that ends", () => {
  const from = 'let a = get("b").value;\nprint(a);';
  const to = 'let a = get("b");\nprint(a);';
  expect(messages("js", from, to)).toEqual(["changed 4 4"]);
  expect(messages("js", to, from)).toEqual(["changed 4 4"]);
});

describe("code that says the same in another notation is the same", () => {
  it.each([
    [
      "brackets around one parameter",
      "js",
      "all.map((one) => one + 1);",
      "all.map(one => one + 1);",
    ],
    ["a case on one line", "js", "case 'up':\n  return n + 1;", "case 'up': return n + 1;"],
    ["a prompt", "sh", "npm install", "$ npm install"],
    ["a prompt in a text", "", "npm install", "$ npm install"],
    ["a slip of the source put right", "js", "it('runs\", () => {", "it('runs', () => {"],
  ])("%s", (_, language, from, to) => {
    expect(messages(language, from, to)).toEqual([]);
  });

  it("but a slip that is new is told", () => {
    expect(messages("js", "it('runs', () => {", "it('runs\", () => {")).toEqual(["changed 4 4"]);
  });

  it("and so are another case and another command behind a prompt", () => {
    expect(messages("js", "case 'up':\n  return n;", "case down:\n  return n;")).not.toEqual([]);
    expect(messages("sh", "npm install", "$ npm update")).toEqual(["changed 4 4"]);
  });
});
