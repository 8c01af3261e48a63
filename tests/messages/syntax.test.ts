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
  ["---\ntitle: A\n---\n\n<!-- nota\n", "Sintaxis inesperada: nada cierra el comentario"],
])("%j in Spanish", (text, message) => {
  expect(said(text)).toBe(message);
});

test.each([
  ["---\ntags: [a, b\n---\n", "the ] that closes a list is missing"],
  ["---\ntitle: A: B\n---\n", "a value with a colon in it must stand in quotation marks"],
  ["---\ntitle: @me\n---\n", "a value that begins with @ must stand in quotation marks"],
  ["+++\ntitle\n+++\n", "the equals sign behind a key is missing"],
])("%j in English", (text, detail) => {
  expect(said(text, "en")).toBe(`Unexpected syntax: ${detail}`);
});

test.each([
  ["{foo", "nothing closes the brace {", "nada cierra la llave {"],
  ["<Tabs>\n\nText.", "nothing closes the tag <Tabs>", "nada cierra la etiqueta <Tabs>"],
  ["</Tabs>", "a closing tag closes nothing", "una etiqueta de cierre no cierra nada"],
  [
    "<Tabs>\n</Tab>",
    "</Tab> stands where <Tabs> was to be closed",
    "</Tab> está donde debía cerrarse <Tabs>",
  ],
  [
    "a <5 b",
    "the < before 5 opens no tag; write \\< or &lt;",
    "el < que precede a 5 no abre ninguna etiqueta; escriba \\< o &lt;",
  ],
  [
    "{1 +}",
    "what stands between the braces is no JavaScript",
    "lo que hay entre las llaves no es JavaScript",
  ],
])("%j in MDX, in both languages", (text, english, spanish) => {
  const page = `# A\n\n${text}\n`;
  expect(said(page, "en", "b.mdx")).toBe(`Unexpected syntax: ${english}`);
  expect(said(page, "es", "b.mdx")).toBe(`Sintaxis inesperada: ${spanish}`);
});

test("what only a parser can say is quoted", () => {
  expect(said("---\n? [a\n  : %\n---\n")).toMatch(/^Sintaxis inesperada: /);
  expect(said("---\ntitle: 'a' b\n---\n")).toMatch(
    /^Sintaxis inesperada: el analizador dice «.+»$/,
  );
});
