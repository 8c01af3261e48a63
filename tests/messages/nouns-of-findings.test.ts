import { expect, test } from "vitest";
import { checkPair } from "../../src/index.ts";

/** What is said of a translation, in the language of the interface. */
function said(source: string, target: string, ui: string, ending = "md"): string[] {
  const { findings } = checkPair({
    source: { path: `a.${ending}`, language: "en", text: source },
    target: { path: `b.${ending}`, language: "es", text: target },
    config: { ui },
  });
  return findings.map(({ message }) => message);
}

test.each([
  [
    "a formula",
    ["The energy $E = mc^2$ is known.\n", "La energía $E = mc^3$ es conocida.\n"],
    "Unexpected formula “E = mc^3”, expected “E = mc^2”",
    "La fórmula dice «E = mc^3»; se esperaba «E = mc^2»",
  ],
  [
    "code",
    ["Run `npm ci --all` now.\n", "Ejecute `npm ci --none` ya.\n"],
    "Unexpected code “npm ci --none”, expected “npm ci --all”",
    "El código dice «npm ci --none»; se esperaba «npm ci --all»",
  ],
  [
    "keys",
    ["Press ++ctrl+del++ now.\n", "Pulse ++ctrl+supr++ ahora.\n"],
    "Unexpected keys “++ctrl+supr++”, expected “++ctrl+del++”",
    "Las teclas son «++ctrl+supr++»; se esperaba «++ctrl+del++»",
  ],
  [
    "a placeholder",
    ["Hello {name}, welcome.\n", "Hola {nombre}, le damos la bienvenida.\n"],
    "Unexpected placeholder “{nombre}”, expected “{name}”",
    "El hueco es «{nombre}»; se esperaba «{name}»",
  ],
  [
    "a tab",
    ['=== "Bash"\n\n    Run it.\n\n=== "Zsh"\n\n    Run that.\n', '=== "Bash"\n\n    Ejecútelo.\n'],
    "Missing tab: “Zsh”",
    "Falta una pestaña: «Zsh»",
  ],
  [
    "a parameter with a name",
    ['{{< note type="caution" >}}\n', '{{< note type="precaución" >}}\n'],
    "Unexpected “precaución” for “type” in “note”, expected “caution”",
    "Aparece «precaución» como «type» en «note»; se esperaba «caution»",
  ],
  [
    "a parameter that is missing",
    ['{{< note kind="x1" type="caution" >}}\n', '{{< note kind="x1" >}}\n'],
    "Missing “type” in “note”, expected “caution”",
    "Falta «type» en «note»; se esperaba «caution»",
  ],
  [
    "a parameter known by its place",
    ["{{< date 2025-08-05 >}}\n", "{{< date 2025-08-04 >}}\n"],
    "Unexpected “2025-08-04” in “date”, expected “2025-08-05”",
    "Aparece «2025-08-04» en «date»; se esperaba «2025-08-05»",
  ],
  [
    "a file that is included",
    ['Text.\n\n--8<-- "includes/abr.md"\n', 'Texto.\n\n--8<-- "includes/otro.md"\n'],
    "Unexpected “includes/otro.md” in “snippet”, expected “includes/abr.md”",
    "Aparece «includes/otro.md» en «snippet»; se esperaba «includes/abr.md»",
  ],
] as const)("%s is called by its name", (_, [source, target], english, spanish) => {
  expect(said(source, target, "en")).toContain(english);
  expect(said(source, target, "es")).toContain(spanish);
});
