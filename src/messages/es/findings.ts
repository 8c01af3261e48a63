import type { FindingData } from "../../model/finding.ts";
import { countingIn } from "../count.ts";
import type { FindingMessage, Message } from "../en/findings.ts";
import type { NamedKind } from "../en/kinds.ts";
import { isKeys } from "../keys.ts";
import { languageNamesIn } from "../language-names.ts";
import { isQuotationMark } from "../quotation-marks.ts";
import { FEMININE, KINDS_ES } from "./kinds.ts";
import { syntaxDetailEs } from "./syntax.ts";

/** Quotes a word of a page. */
function q(value: FindingData[string] | undefined): string {
  return value === null || value === undefined ? "nada" : `«${value}»`;
}

/** A punctuation mark; a quotation mark is named as one, since it is hard to read in quotes. */
function sign(value: FindingData[string] | undefined): string {
  return isQuotationMark(value) ? `La comilla ${value}` : `El signo ${q(value)}`;
}

/** The text of a block, if there is any. */
function labelled(label: FindingData[string] | undefined): string {
  return label === "" ? "" : `: ${q(label)}`;
}

/** The number of occurrences on the page, if more than one. */
function times(count: FindingData[string] | undefined): string {
  return typeof count === "number" && count > 1 ? ` (${count} veces)` : "";
}

const counting = countingIn("es");
const languageName = languageNamesIn("es");

/** A number with its noun. */
function counted(count: FindingData[string] | undefined, one: string, other: string): string {
  return counting.counted(Number(count), one, other);
}

/** The expected value, if known. */
function instead({ expected }: FindingData): string {
  return expected === undefined ? "" : `; se esperaba ${q(expected)}`;
}

/** Two values that were swapped. */
function swapped(d: FindingData): string {
  return `Dice ${q(d.actual)}; se esperaba ${q(d.expected)}: los dos están intercambiados`;
}

/** A kind with its article, which agrees in gender. */
function kind(value: FindingData[string] | undefined): string {
  const noun = KINDS_ES[value as NamedKind] ?? String(value);
  return `${FEMININE.has(String(value)) ? "una" : "un"} ${noun}`;
}

/** The name of the construct: formulas share the messages of code. */
function code({ formula }: FindingData): string {
  return formula === true ? "La fórmula" : "El código";
}

/** The messages of findings in Spanish, with the same ids as in English. */
export const FINDINGS_ES: Readonly<Record<FindingMessage, Message>> = {
  "syntax/unreadable": (d) => `Sintaxis inesperada: ${syntaxDetailEs(String(d.detail))}`,
  "syntax/unreadable-alike": (d) =>
    `Sintaxis inesperada en las dos páginas: ${syntaxDetailEs(String(d.detail))}`,
  "syntax/wrapped": () =>
    "Toda la página está dentro de un bloque de código: sobran la línea que lo abre y la que lo cierra",
  "syntax/garbled": (d) => `Caracteres corruptos: ${q(d.text)}${times(d.count)}`,
  "syntax/look-alike": (d) =>
    d.expected === null
      ? `Letras de otro alfabeto en ${q(d.actual)}: se confunden con las de la palabra`
      : `Dice ${q(d.actual)}; se esperaba ${q(d.expected)}: hay letras de otro alfabeto que se confunden con estas`,
  "syntax/hidden": (d) => `Sobra un carácter invisible en ${q(d.expected)}: ${d.actual}`,
  "section/missing": (d) =>
    Number(d.count) > 1
      ? `Faltan ${d.count} secciones; la primera, ${q(d.title)}`
      : `Falta la sección ${q(d.title)}`,
  "section/extra": (d) =>
    Number(d.count) > 1
      ? `Sobran ${d.count} secciones que el original no tiene aquí; la primera, ${q(d.title)}`
      : `Sobra la sección ${q(d.title)}: el original no la tiene aquí`,
  "section/moved": (d) => `La sección ${q(d.title)} no está donde la tiene el original`,
  "section/depth": (d) =>
    `El encabezado ${q(d.title)} es de nivel ${d.actual}; se esperaba el nivel ${d.expected}`,
  "block/missing": (d) =>
    Number(d.count) > 1
      ? `Faltan ${d.count} bloques; el primero, ${kind(d.kind)}${labelled(d.label)}`
      : `Falta ${kind(d.kind)}${labelled(d.label)}`,
  "block/extra": (d) =>
    Number(d.count) > 1
      ? `Sobran ${d.count} bloques que el original no tiene aquí; el primero, ${kind(d.kind)}${labelled(d.label)}`
      : `Sobra ${kind(d.kind)} que el original no tiene aquí${labelled(d.label)}`,
  "block/moved": (d) => `Ha cambiado de lugar ${kind(d.kind)}: ${q(d.label)}`,
  "block/break-lost": () => "Falta un separador",
  "block/kind": (d) => `Hay ${kind(d.actual)} donde se esperaba ${kind(d.expected)}: ${q(d.label)}`,
  "block/swapped": (d) =>
    `No está en su lugar ${kind(d.kind)}: ${q(d.label)} y lo que sigue están intercambiados`,
  "block/guess": (d) => `No es seguro qué traduce ${kind(d.kind)}: ${q(d.label)}`,
  "list/kind": (d) =>
    d.ordered === true
      ? "Hay una lista con viñetas donde se esperaba una numerada"
      : "Hay una lista numerada donde se esperaba una con viñetas",
  "list/start": (d) => `La lista empieza por ${d.actual}; se esperaba ${d.expected}`,
  "list/nesting": (d) =>
    Number(d.count) > 1
      ? `${d.count} elementos de la lista cambian de nivel; el primero, ${q(d.label)}, es de nivel ${d.actual} y se esperaba el nivel ${d.expected}`
      : `El elemento de lista ${q(d.label)} es de nivel ${d.actual}; se esperaba el nivel ${d.expected}`,
  "list/checked": (d) => {
    const box = (value: FindingData[string] | undefined) =>
      value === null
        ? "un elemento sin casilla"
        : value === true
          ? "una tarea hecha"
          : "una tarea pendiente";
    return `Hay ${box(d.actual)} donde se esperaba ${box(d.expected)}`;
  },
  "table/columns": (d) =>
    `La tabla tiene ${counted(d.actual, "columna", "columnas")}; el original, ${d.expected}`,
  "table/cells": (d) =>
    `La fila ${q(d.label)} tiene ${counted(d.actual, "celda", "celdas")}; en el original, ${d.expected}${times(d.count)}`,
  "table/shifted": (d) =>
    `Las celdas de la fila ${q(d.label)} no están en las mismas columnas que en el original${times(d.count)}`,
  "table/cell": (d) =>
    `La celda dice ${q(d.actual)}; se esperaba ${q(d.expected)}, como en las otras filas`,
  "table/filled": (d) => `En una celda que el original deja vacía está ${q(d.actual)}`,
  "table/alignment": () => "Las columnas de la tabla están alineadas de otro modo",
  "hard-break/lost": () => "Falta un salto de línea",
  "hard-break/added": () => "Sobra un salto de línea",
  "front-matter/block-missing": () => "Faltan los metadatos iniciales",
  "front-matter/key-missing": (d) =>
    Number(d.count) > 1
      ? `Faltan ${d.count} claves en los metadatos: ${q(d.keys)}`
      : `Falta la clave ${q(d.key)} en los metadatos`,
  "front-matter/key-extra": (d) =>
    Number(d.count) > 1
      ? `Sobran ${d.count} claves en los metadatos: ${q(d.keys)}`
      : `Sobra la clave ${q(d.key)} en los metadatos`,
  "front-matter/value-lost": (d) => `Falta el valor de ${q(d.key)} en los metadatos`,
  "front-matter/list-lost": (d) =>
    `El valor de ${q(d.key)} es el texto ${q(d.actual)}; se esperaba una lista`,
  "front-matter/value-changed": (d) =>
    `La clave ${q(d.key)} vale ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "front-matter/link-changed": (d) =>
    `El enlace de ${q(d.key)} lleva a ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "number/changed": (d) => `Dice ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "number/missing": (d) => `Falta el número ${q(d.expected)}`,
  "number/word-missing": (d) => `Falta ${q(d.expected)}: el original dice cuánto`,
  "number/added": (d) => `Sobra el número ${q(d.actual)}: el original no lo tiene aquí`,
  "number/swapped": swapped,
  "number/sign": (d) =>
    `El signo es ${q(d.actual)}; se esperaba ${q(d.expected)}: dice lo contrario`,
  "number/repetition-dropped": (d) =>
    `El número ${q(d.expected)} aparece aquí menos veces que en el original`,
  "number/repetition-added": (d) =>
    `El número ${q(d.actual)} aparece aquí más veces que en el original`,
  "unit/lost": (d) => `Dice ${q(d.actual)}; se esperaba ${q(d.expected)}: se ha perdido la unidad`,
  "unit/changed": (d) => `La unidad de ${q(d.actual)} no es la de ${q(d.expected)}`,
  "unit/added": (d) => `Sobra la unidad de ${q(d.actual)}: el original dice ${q(d.expected)}`,
  "unit/sign-added": (d) => `Sobra la unidad de ${q(d.actual)}: el original dice ${q(d.expected)}`,
  "unit/understood": (d) => `${q(d.actual)} no lleva unidad; se esperaba ${q(d.expected)}`,
  "date/changed": (d) => `Dice ${q(d.actual)}; el original dice ${q(d.expected)}`,
  "date/missing": (d) => `Falta la fecha u hora ${q(d.expected)}`,
  "date/added": (d) => `Sobra la fecha u hora ${q(d.actual)}: el original no la tiene aquí`,
  "date/frequency": (d) => `Dice ${q(d.actual)}; se esperaba ${q(d.expected)}: otra frecuencia`,
  "date/swapped": swapped,
  "version/changed": (d) => `Aparece la versión ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "version/missing": (d) => `Falta la versión ${q(d.expected)}`,
  "version/added": (d) => `Sobra la versión ${q(d.actual)}: el original no la tiene aquí`,
  "version/swapped": swapped,
  "name/changed": (d) =>
    `Aparece el nombre ${q(d.actual)}; se esperaba ${q(d.expected)}${times(d.count)}`,
  "name/missing": (d) => `Falta el nombre ${q(d.expected)}${times(d.count)}`,
  "name/added": (d) => `Sobra el nombre ${q(d.actual)}: el original no lo tiene aquí`,
  "name/numbered-added": (d) =>
    `Sobra el nombre ${q(d.actual)}: el original no lo tiene en ninguna parte`,
  "name/swapped": swapped,
  "name-spelling/variant": (d) =>
    d.count === 1
      ? `Aparece escrito ${q(d.actual)}; se esperaba ${q(d.expected)}`
      : `Aparece escrito ${q(d.actual)} (${d.count} veces); se esperaba ${q(d.expected)}`,
  "term/missing": (d) =>
    d.expected === null
      ? `Falta el término ${q(d.term)}`
      : `Falta la traducción de ${q(d.term)}; se esperaba ${q(d.expected)}`,
  "term/kept": (d) => `Falta ${q(d.term)}: deje este término tal cual`,
  "term/forbidden": (d) =>
    d.expected === null
      ? `Sobra el término ${q(d.actual)}: la base terminológica no lo admite`
      : `Dice ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "link/changed": (d) => `El enlace lleva a ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "link/renamed": (d) =>
    `El enlace lleva a ${q(d.actual)}; se esperaba una página como ${q(d.expected)}`,
  "link/missing": (d) => `Falta el enlace a ${q(d.expected)}`,
  "link/added": (d) => `Sobra el enlace a ${q(d.actual)}: el original no lo tiene aquí`,
  "link/place-lost": (d) =>
    `El enlace lleva a ${q(d.actual)}; se esperaba un ancla de esa página: ${q(d.expected)}`,
  "link/place-changed": (d) =>
    `El enlace lleva a otra ancla: ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "link/swapped": (d) =>
    `El enlace lleva a ${q(d.actual)}; se esperaba ${q(d.expected)}: los dos están intercambiados`,
  "link/insecure": (d) => `El enlace lleva a ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "link/broken": (d) => `${q(d.text)} no funciona como enlace`,
  "link/glued": (d) => `Falta un espacio entre ${q(d.text)} y el enlace`,
  "link/empty": (d) => `Falta el texto del enlace a ${q(d.destination)}`,
  "link-target/missing-file": (d) =>
    `El enlace lleva a ${q(d.destination)}, un archivo que no existe`,
  "link-target/wrong-language": (d) =>
    `El enlace lleva a ${q(d.destination)}, y esa página existe en este idioma${
      d.path === undefined ? "" : ` como ${q(d.path)}`
    }`,
  "link-target/missing-anchor": (d) =>
    `El enlace lleva a ${q(d.destination)}, un ancla que esa página no tiene${instead(d)}`,
  "anchor/broken": (d) =>
    Number(d.count) > 1
      ? `${d.count} enlaces llevan a anclas que esta página no tiene, el primero a ${q(d.anchor)}${instead(d)}`
      : `El enlace lleva a ${q(d.anchor)}, un ancla que esta página no tiene${instead(d)}`,
  "anchor/elsewhere": (d) =>
    `El enlace lleva a ${q(d.actual)}; se esperaba la sección ${q(d.expected)}`,
  "anchor/id-changed": (d) =>
    `El identificador del encabezado es ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "anchor/id-lost": (d) =>
    Number(d.count) > 1
      ? `Faltan los identificadores de ${d.count} encabezados; el primero, ${q(d.expected)}: la página no tiene ninguno`
      : `Falta el identificador ${q(d.expected)} del encabezado`,
  "image/changed": (d) => `La imagen es ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "image/missing": (d) => `Falta la imagen ${q(d.expected)}`,
  "image/added": (d) => `Sobra la imagen ${q(d.actual)}: el original no la tiene aquí`,
  "image/alt-lost": (d) =>
    `Falta el texto alternativo de una imagen; se esperaba la traducción de ${q(d.expected)}`,
  "image/title-lost": (d) =>
    `Falta el título de una imagen; se esperaba la traducción de ${q(d.expected)}`,
  "code-block/changed": (d) =>
    `El código dice ${q(d.actual)}; se esperaba ${q(d.expected)}${times(d.count)}`,
  "code-block/lines": (d) =>
    `El código tiene ${counted(d.actualLines, "línea", "líneas")}; el original, ${d.expectedLines}. ${
      d.actual === null
        ? `Falta desde ${q(d.expected)}`
        : d.expected === null
          ? `Sobra desde ${q(d.actual)}`
          : `Difieren desde ${q(d.actual)}; se esperaba ${q(d.expected)}`
    }`,
  "code-block/moved": (d) =>
    `La línea de código ${q(d.text)} está en otro lugar: el original la tiene en otra parte del bloque`,
  "code-block/unclosed": () =>
    "Falta el final de un bloque de código: lo que sigue es código, y el original cierra aquí el bloque",
  "code-block/unopened": () =>
    "Falta el principio de un bloque de código: el original lo abre aquí",
  "code-block/margin": (d) =>
    `La sangría de ${q(d.text)} es de nivel ${d.actual}; se esperaba el nivel ${d.expected}`,
  "code-block/string": (d) =>
    `Ha cambiado una cadena en ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "code-block/slot": (d) =>
    `En una cadena del código está el hueco ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "code-block/figure": (d) =>
    `En un comentario o una cadena del código está el número ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "code-block/language": (d) =>
    d.actual === null
      ? `Falta el lenguaje de un bloque de código; se esperaba ${q(d.expected)}`
      : `El lenguaje del código es ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "code-block/option": (d) =>
    d.actual === null
      ? `Al bloque de código le falta la opción ${q(d.expected)}`
      : `El bloque de código tiene la opción ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "code-block/file": (d) => `El nombre de archivo es ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "code-block/title-lost": (d) => `Al código le falta su título: ${q(d.expected)}`,
  "code-block/swapped": swapped,
  "code-block/highlight": (d) =>
    d.actual === null
      ? `El código ya no resalta las líneas ${q(d.expected)}`
      : `El código resalta las líneas ${q(d.actual)}; se esperaban ${q(d.expected)}`,
  "inline-code/changed": (d) => `${code(d)} dice ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "inline-code/swapped": swapped,
  "inline-code/reworded": (d) =>
    `${d.formula === true ? "La fórmula" : "La palabra marcada como código"} es ${q(d.actual)}; se esperaba ${q(d.expected)}${times(d.count)}`,
  "inline-code/missing": (d) => `Falta ${code(d).toLowerCase()} ${q(d.expected)}`,
  "inline-code/broken": () => "El lector ve «`»: al código le falta el principio o el final",
  "inline-code/markup-lost": (d) =>
    `${q(d.expected)} ya no está marcado como ${d.formula === true ? "fórmula" : "código"}`,
  "inline-code/added": (d) =>
    `Sobra ${code(d).toLowerCase()} ${q(d.actual)}: el original no ${d.formula === true ? "la" : "lo"} tiene aquí`,
  "placeholder/changed": (d) =>
    isKeys(d.expected)
      ? `Las teclas son ${q(d.actual)}; se esperaba ${q(d.expected)}`
      : `El hueco es ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "placeholder/missing": (d) =>
    isKeys(d.expected) ? `Faltan las teclas ${q(d.expected)}` : `Falta el hueco ${q(d.expected)}`,
  "placeholder/swapped": swapped,
  "placeholder/emoji": (d) => `El emoji es ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "placeholder/emoji-lost": (d) => `Falta el emoji ${q(d.expected)}`,
  "placeholder/added": (d) =>
    isKeys(d.actual)
      ? `Sobran las teclas ${q(d.actual)}: el original no las tiene aquí`
      : `Sobra el hueco ${q(d.actual)}: el original no lo tiene aquí`,
  "insert/changed": (d) => `El componente es ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "insert/parameter": (d) => {
    if (d.component === null)
      return `Ha cambiado un parámetro de ${q(d.actual)}; se esperaba ${q(d.expected)}`;
    if (d.actual !== null)
      return `Aparece ${q(d.actual)}${d.parameter === null ? "" : ` como ${q(d.parameter)}`} en ${q(d.component)}; se esperaba ${q(d.expected)}`;
    return d.parameter === null
      ? `Falta ${q(d.expected)} en ${q(d.component)}`
      : `Falta ${q(d.parameter)} en ${q(d.component)}; se esperaba ${q(d.expected)}`;
  },
  "insert/missing": (d) => `Falta el componente ${q(d.expected)}`,
  "insert/added": (d) => `Sobra el componente ${q(d.actual)}: el original no lo tiene aquí`,
  "insert/mark-lost": (d) => `Falta la marca ${q(d.expected)}, que el sitio busca`,
  "insert/title-lost": (d) => `Falta el título; se esperaba una traducción de ${q(d.expected)}`,
  "insert/expression": (d) => `La expresión es ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "insert/module-missing": (d) => `Falta la importación o exportación: ${q(d.expected)}`,
  "insert/module-changed": (d) =>
    `${q(d.name)} viene de ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "html/attribute": (d) => `La etiqueta tiene ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "html/attribute-lost": (d) =>
    `Falta el atributo ${q(d.attribute)} de la etiqueta; se esperaba ${q(d.expected)}`,
  "html/key": (d) =>
    d.actual === ""
      ? `Falta el nombre de la tecla ${q(d.expected)}`
      : `La tecla es ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "html/leftover": (d) => `El lector ve ${q(d.tag)}: el resto de una etiqueta`,
  "html/unclosed": (d) => `Falta ${q(d.tag)}: la etiqueta queda abierta`,
  "html/changed": (d) => `La etiqueta es ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "html/missing": (d) => `Falta la etiqueta ${q(d.expected)}${times(d.count)}`,
  "html/added": (d) => `Sobra la etiqueta ${q(d.actual)}: el original no la tiene aquí`,
  "footnote-mark/missing": (d) => `Falta la llamada de nota ${q(d.expected)}`,
  "footnote-mark/changed": (d) =>
    `La llamada es a la nota ${q(d.actual)}; se esperaba ${q(d.expected)}`,
  "footnote-mark/swapped": swapped,
  "footnote-mark/added": (d) => `Sobra la llamada de nota ${q(d.actual)}`,
  "emphasis/strong-lost": (d) => `${q(d.phrase)} ha perdido la negrita${times(d.count)}`,
  "emphasis/emphasis-lost": (d) => `${q(d.phrase)} ha perdido el énfasis${times(d.count)}`,
  "emphasis/strikethrough-lost": (d) => `${q(d.phrase)} ya no está tachado${times(d.count)}`,
  "emphasis/throughout": (d) =>
    `${d.count} de ${d.total} frases de la página han perdido su formato (${d.look}); la primera, ${q(d.phrase)}`,
  "emphasis/mark-lost": (d) => `Faltan las marcas ${q(d.marks)} alrededor de ${q(d.phrase)}`,
  "emphasis/broken": (d) => `${q(d.marks)} queda a la vista: la marca no funciona`,
  "emphasis/added": (d) =>
    `Sobra el formato de ${q(d.phrase)} (${d.look}): el original no lo tiene aquí`,
  "untranslated/exchanged": (d) =>
    `La página de origen parece escrita en ${languageName(String(d.target))} y la traducción en ${languageName(String(d.source))}; ¿están intercambiadas?`,
  "untranslated/same": (d) =>
    d.blocks === 1
      ? `Sin traducir: ${q(d.text)}`
      : `Sin traducir, ${d.blocks} bloques seguidos: ${q(d.text)}`,
  "untranslated/leftover": (d) =>
    d.blocks === 1
      ? `Sobra el texto original junto a su traducción: ${q(d.text)}`
      : `Sobra el texto original junto a su traducción, ${d.blocks} bloques seguidos: ${q(d.text)}`,
  "untranslated/partly": (d) => `Queda un pasaje sin traducir: ${q(d.text)}`,
  "untranslated/language": (d) =>
    `Parece escrito en otro idioma (${languageName(String(d.language))}): ${q(d.text)}`,
  "untranslated/heading": (d) => `Encabezado sin traducir: ${q(d.text)}`,
  "untranslated/label": (d) => `Texto sin traducir: ${q(d.text)}`,
  "untranslated/foreign": (d) =>
    `No parece escrito en el idioma de la página (${languageName(String(d.language))}): ${q(d.text)}`,
  "length/empty": () => "Falta el texto: el bloque está vacío",
  "length/short": (d) =>
    `Tiene ${counted(d.actual, "carácter", "caracteres")}; se esperaban unos ${counting.write(Number(d.expected))}. ¿Falta algo?`,
  "length/sentence": (d) =>
    Number(d.count) > 1
      ? `Faltan ${d.count} frases: ${q(d.text)}`
      : `Falta una frase: ${q(d.text)}`,
  "length/sentence-added": (d) => `Sobra una frase, que el original no tiene aquí: ${q(d.text)}`,
  "length/aside": (d) => `Falta la aclaración entre paréntesis: ${q(d.text)}`,
  "length/words": (d) => `Faltan palabras: la frase no dice nada de ${q(d.text)}`,
  "length/words-added": (d) => `Sobran palabras: el original no dice nada de ${q(d.text)}`,
  "length/cut": (d) => `El texto se corta en medio de una frase: ${q(d.text)}`,
  "length/long": (d) =>
    `Tiene ${counted(d.actual, "carácter", "caracteres")}; se esperaban unos ${counting.write(Number(d.expected))}. ¿Sobra algo?`,
  "question/lost": () => "Falta el signo de interrogación: el original pregunta aquí",
  "question/added": () => "Sobra el signo de interrogación: el original no pregunta aquí",
  "opposite/turned": (d) => `Dice ${q(d.actual)}; se esperaba ${q(d.expected)}: cambia el sentido`,
  "opposite/denial-lost": (d) => `Falta la negación: el original dice ${q(d.expected)}`,
  "opposite/denial-added": (d) => `Sobra la negación ${q(d.actual)}: el original no niega`,
  "opposite/swapped": swapped,
  "opposite/limit-lost": (d) => `Falta ${q(d.expected)}: el original matiza lo que dice`,
  "opposite/limit-added": (d) => `Sobra ${q(d.actual)}: el original no matiza lo que dice`,
  "paired-marks/unclosed": (d) => `${sign(d.sign)} no se cierra`,
  "paired-marks/unopened": (d) => `${sign(d.sign)} no se abre`,
  "paired-marks/reversed": (d) =>
    isQuotationMark(d.actual)
      ? `Hay una comilla ${d.actual}; se esperaba ${d.expected}${times(d.count)}`
      : `Dice ${q(d.actual)}; se esperaba ${q(d.expected)}${times(d.count)}`,
  "paired-marks/inverted": (d) => `Falta ${q(d.expected)} antes de ${q(d.actual)}`,
  "doubled/word": (d) => `Se repite ${q(d.word)}`,
  "doubled/title": (d) => `Se repite el título ${q(d.text)}: ya lo lleva el bloque anterior`,
  "doubled/heading": (d) => `Se repite el título ${q(d.text)}, que ya encabeza otra sección`,
  "doubled/sentence": (d) => `Se repite la frase ${q(d.text)}`,
  "locale-format/number": (d) =>
    `Aparece escrito ${q(d.actual)}; en este idioma se escribe ${q(d.expected)}`,
  "suppression/unknown-rule": (d) =>
    d.nearest === null
      ? `Regla inesperada en una supresión: ${q(d.rule)}; no hay ninguna con ese nombre`
      : `Regla inesperada en una supresión: ${q(d.rule)}; se esperaba ${q(d.nearest)}`,
  "suppression/unknown-word": (d) =>
    `${q(d.word)} no se entiende; se esperaba «cotejo-disable-next-line», «cotejo-disable» o «cotejo-enable»`,
  "suppression/no-dashes": (d) =>
    `Palabras inesperadas en una supresión: ${q(d.words)}; se esperaba « -- » antes del motivo`,
  "suppression/no-reason": () => "Falta el motivo de una supresión; se esperaba detrás de « -- »",
  "suppression/nothing-disabled": () =>
    "«cotejo-enable» inesperado; se esperaba antes un «cotejo-disable»",
  "suppression/unused": (d) =>
    d.covers === "line"
      ? `La supresión de ${q(d.rules)} no hace falta: en la línea siguiente no hay nada que silenciar; varias líneas se cubren con cotejo-disable y cotejo-enable`
      : `La supresión de ${q(d.rules)} no hace falta: allí no hay nada que silenciar`,
};
