import { expect, test } from "vitest";
import { checkPair } from "../../src/index.ts";

/** What is said of a translation whose syntax is broken. */
function said(text: string, ui = "es", path = "b.md"): string | undefined {
  const page = (path: string, language: string, content: string) => ({
    path,
    language,
    text: content,
  });
  const { findings } = checkPair({
    source: page("a.md", "en", "---\ntitle: A\n---\n\nText.\n"),
    target: page(path, "es", text),
    config: { ui },
  });
  return findings.find(({ rule }) => rule === "syntax")?.message;
}

test.each([
  ["---\ntitle: A\n\nTexto.\n", "Sintaxis inesperada: falta --- al final de los metadatos"],
  [
    "---\ntitle: A\ntitle: B\n---\n",
    "Sintaxis inesperada: la clave «title» se repite en los metadatos",
  ],
  ["---\ntags: [a, b\n---\n", "Sintaxis inesperada: falta el ] que cierra una lista"],
  [
    "---\ntitle: A: B\n---\n",
    "Sintaxis inesperada: un valor que contiene dos puntos debe ir entre comillas",
  ],
  ['---\ntitle: "A\n---\n', "Sintaxis inesperada: faltan las comillas que cierran un valor"],
  ["---\ntitle: A\n---\n\n<!-- nota\n", "Sintaxis inesperada: falta cerrar el comentario"],
])("%j in Spanish", (text, message) => {
  expect(said(text)).toBe(message);
});

test.each([
  ["---\ntags: [a, b\n---\n", "the ] that closes a list is missing"],
  ["---\ntitle: A: B\n---\n", "a value that contains a colon must be in quotation marks"],
  ["---\ntitle: @me\n---\n", "a value that starts with @ must be in quotation marks"],
  ["+++\ntitle\n+++\n", "the equals sign after a key is missing"],
])("%j in English", (text, detail) => {
  expect(said(text, "en")).toBe(`Unexpected syntax: ${detail}`);
});

test.each([
  ["{foo", "unclosed brace {", "falta cerrar la llave {"],
  ["<Tabs>\n\nText.", "unclosed tag <Tabs>", "falta cerrar la etiqueta <Tabs>"],
  [
    "</Tabs>",
    "a closing tag has no opening tag",
    "a una etiqueta de cierre le falta la de apertura",
  ],
  [
    "<Tabs>\n</Tab>",
    "found </Tab> where <Tabs> should be closed",
    "</Tab> está donde debería cerrarse <Tabs>",
  ],
  [
    "a <5 b",
    "the < before 5 does not open a tag; write \\< or &lt;",
    "el < que precede a 5 no abre ninguna etiqueta; escriba \\< o &lt;",
  ],
  [
    "{1 +}",
    "what is between the braces is not JavaScript",
    "lo que hay entre las llaves no es JavaScript",
  ],
])("%j in MDX, in both languages", (text, english, spanish) => {
  const page = `# A\n\n${text}\n`;
  expect(said(page, "en", "b.mdx")).toBe(`Unexpected syntax: ${english}`);
  expect(said(page, "es", "b.mdx")).toBe(`Sintaxis inesperada: ${spanish}`);
});

test.each([
  ["title: A\n  weight: 1", "a line is indented differently", "otra sangría"],
  ["tags:\n  - a\n - b", "a line is indented differently", "otra sangría"],
  ["title: A\n\tweight: 1", "tabs cannot be used for indentation", "tabuladores"],
  ["title: 'L'eau'", "an apostrophe inside single", "el apóstrofo debe duplicarse"],
  ['title: "A "B" C"', 'must be written \\"', 'deben escribirse \\"'],
  ["title: 'a' b", "after the end of a value", "después de un valor"],
  ['title: "C:\\q"', "a backslash", "la barra invertida"],
  ["tags: [a,, b]", "a comma where", "hay una coma donde"],
  ["tags: {a: b", "the } that closes", "falta la }"],
  ["title: | text\n  more", "after | or >", "detrás de | o >"],
  ["tags: - a", "a list must start", "una lista debe empezar"],
  ["title: * a", "starts with * or &", "empieza por * o &"],
  ["title: *a", "*a refers to nothing: there is no &a before it", "antes no hay ningún &a"],
  ["title: ]", "] is not allowed here", "] no puede ir aquí"],
])("%j in YAML, in both languages", (data, english, spanish) => {
  const page = `---\n${data}\n---\n`;
  expect(said(page, "en")).toContain(english);
  expect(said(page, "es")).toContain(spanish);
});

test.each([
  ['title = "A', "the quotation mark that closes", "faltan las comillas"],
  ["tags = [1", "the ] that closes a list", "falta el ]"],
  ["tags = {a = 1", "the } that closes", "falta la }"],
  ["title =", "the value of a key is missing", "le falta su valor"],
  ["title = A", "must be in quotation marks", "debe ir entre comillas"],
  ["title: A", ": is not allowed here", ": no puede ir aquí"],
  ["a = 1\na = 2", "the key “a” is repeated", "la clave «a» se repite"],
  ["[a]\n[a]", "the key “a” is repeated", "la clave «a» se repite"],
  ["a = [1 2]", "the comma between two values", "falta la coma"],
  ["a = 1 b = 2", "on the same line after the end of a value", "en la línea de un valor"],
  ["a = 01", "cannot start with 0", "no puede empezar por 0"],
  ["a = 2024-02-31", "this date does not exist", "esa fecha no existe"],
  ["a..b = 1", "between two names", "entre dos nombres"],
])("%j in TOML, in both languages", (data, english, spanish) => {
  const page = `+++\n${data}\n+++\n`;
  expect(said(page, "en")).toContain(english);
  expect(said(page, "es")).toContain(spanish);
});

test("an alias that names something is no mistake, nor is a key with an anchor", () => {
  expect(said("---\nbase: &b {x: 1}\nother: *b\n&k title: A\nagain: *k\n---\n")).toBeUndefined();
});

test("what only a parser can say, in English, is told by its place alone", () => {
  const page = "+++\na = 1__0\n+++\n";
  expect(said(page)).toBe("Sintaxis inesperada: aquí hay algo que esta sintaxis no admite");
  expect(said(page, "en")).toBe("Unexpected syntax: Underscores are allowed between digits");
});
