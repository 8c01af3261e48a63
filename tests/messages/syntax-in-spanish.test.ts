import { expect, test } from "vitest";
import { checkPair } from "../../src/index.ts";

/** What is said in Spanish of a translation whose syntax is broken. */
function said(text: string): string | undefined {
  const page = (path: string, language: string, content: string) => ({
    path,
    language,
    text: content,
  });
  const { findings } = checkPair({
    source: page("a.md", "en", "---\ntitle: A\n---\n\nText.\n"),
    target: page("b.md", "es", text),
    config: { ui: "es" },
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
])("%j", (text, message) => {
  expect(said(text)).toBe(message);
});

test("what only a parser can say is quoted", () => {
  expect(said("---\n? [a\n  : %\n---\n")).toMatch(/^Sintaxis inesperada: /);
  expect(said("---\ntitle: @\n---\n")).toMatch(/^Sintaxis inesperada: el analizador dice «.+»$/);
});
