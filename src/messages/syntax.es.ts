import { type SyntaxWords, wordSyntax } from "./syntax.ts";

const WORDS: SyntaxWords = {
  frontMatterOpen: "falta $1 al final de los metadatos",
  commentOpen: "nada cierra el comentario",
  shortcodeOpen: "nada cierra el shortcode «$1»",
  blockOpen: "nada cierra el bloque «$1»",
  directiveOpen: "nada cierra la directiva «$1»",
  tooDeep: "hay más de $1 niveles",
  conflict: "en la página queda un conflicto de fusión",
  keyTwice: "la clave «$1» se repite en los metadatos",

  someKeyTwice: "hay una clave repetida",
  colonInValue: "un valor que contiene dos puntos debe ir entre comillas",
  listOpen: "falta el ] que cierra una lista",
  mappingOpen: "falta la } que cierra una tabla",
  quoteOpen: "faltan las comillas que cierran un valor",
  keyOverLines: "una clave debe caber en una línea",
  colonMissing: "a una clave le faltan los dos puntos",
  columnsDiffer: "las claves deben empezar a la misma altura",
  tabs: "la sangría no puede llevar tabuladores",
  reservedSign: "un valor que empieza por $1 debe ir entre comillas",
  equalsMissing: "a una clave le falta el signo igual",
  tableOpen: "falta el ] que cierra el nombre de una tabla",

  tagOpenInBlock: "nada cierra la etiqueta $1 en el bloque en el que se abre",
  tagOpen: "nada cierra la etiqueta $1",
  tagOpenBefore: "$1 está donde debía cerrarse $2",
  tagClosesNothing: "una etiqueta de cierre no cierra nada",
  braceOpen: "nada cierra la llave {",
  attributeOpen: "nada cierra las comillas de un atributo",
  tagUnfinished: "falta el > con el que acaba una etiqueta",
  commentOfHtml: "MDX no admite comentarios de HTML; escriba {/* … */}",
  addressInBrackets: "MDX no admite direcciones entre < y >; escriba [texto](dirección)",
  lessThan: "el < que precede a $1 no abre ninguna etiqueta; escriba \\< o &lt;",
  signInTag: "una etiqueta no puede llevar $1 en este lugar",
  noExpression: "lo que hay entre las llaves no es JavaScript",
  noModule: "una línea de import o export no es JavaScript",

  quoteInCell: "en una celda, las comillas deben duplicarse y toda la celda debe ir entre comillas",

  noXml: "esto no es XML",
  elementOpen: "nada cierra la etiqueta <$1>",
  attributeWithoutValue: "a un atributo le falta su valor entre comillas",
  entityUnknown: "XML no conoce $1; escriba el carácter mismo",
  contentBehind: "hay algo detrás del final del documento",
  ampersand: "el signo & debe escribirse &amp;",
  attributeTwice: "el atributo «$1» se repite en una etiqueta",
  lessThanInAttribute: "en un atributo, el signo < debe escribirse &lt;",
};

/** Says in Spanish what is wrong with a page's syntax; what only a parser knows is quoted as the parser says it. */
export function syntaxDetailEs(detail: string): string {
  return wordSyntax(detail, WORDS) ?? `el analizador dice «${detail}»`;
}
