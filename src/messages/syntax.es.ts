/** What is wrong with a page's syntax, as its readers say it in English, and how that is said in Spanish. */
const SAYINGS: readonly (readonly [RegExp, string])[] = [
  [/^no (\S+) closes the front matter$/, "falta $1 al final de los metadatos"],
  [/^nothing closes the comment$/, "nada cierra el comentario"],
  [/^nothing closes the shortcode "(.*)"$/, "nada cierra el shortcode «$1»"],
  [/^nothing closes the block "(.*)"$/, "nada cierra el bloque «$1»"],
  [/^nothing closes the directive "(.*)"$/, "nada cierra la directiva «$1»"],
  [/^more than (\d+) levels$/, "hay más de $1 niveles"],
  [/^a merge conflict is left in the page$/, "en la página queda un conflicto de fusión"],
  // The sayings of the YAML parser that authors meet.
  [/^the key "(.*)" stands twice in the front matter$/, "la clave «$1» se repite en los metadatos"],
  [/^Nested mappings are not allowed/, "un valor que contiene dos puntos debe ir entre comillas"],
  [/^Flow sequence .* end with a \]/, "falta el ] que cierra una lista"],
  [/^Flow map .* end with a \}/, "falta la } que cierra una tabla"],
  [/^Missing closing .*quote/, "faltan las comillas que cierran un valor"],
  [/^Implicit keys need to be on a single line/, "una clave debe caber en una línea"],
  [/^Implicit map keys need to be followed by map values/, "a una clave le faltan los dos puntos"],
  [
    /^All mapping items must start at the same column/,
    "las claves deben empezar a la misma altura",
  ],
  [/^Tabs are not allowed as indentation/, "la sangría no puede llevar tabuladores"],
];

/** Says in Spanish what is wrong with a page's syntax; what only a parser knows is quoted as the parser says it. */
export function syntaxDetailEs(detail: string): string {
  for (const [saying, spanish] of SAYINGS) {
    const match = saying.exec(detail);
    if (match !== null) return spanish.replace("$1", () => match[1] ?? "");
  }
  return `el analizador dice «${detail}»`;
}
