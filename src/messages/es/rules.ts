import type { DescribedRule, RuleDescription } from "../en/rules.ts";

/** Todas las reglas en español, una por una como en `en/rules.ts`. */
export const rulesEs: Readonly<Record<DescribedRule, RuleDescription>> = {
  syntax: {
    what: "Páginas que no se pueden analizar.",
    why: "Un sitio no puede mostrar lo que un analizador no puede leer, y cotejo no puede compararlo.",
  },
  section: {
    what: "Secciones que faltan, sobran, cambian de lugar o de nivel.",
    why: "Quien lee la traducción se pierde una parte, o la encuentra en un lugar distinto del que dicen los enlaces y el índice.",
  },
  block: {
    what: "Bloques que faltan, sobran, cambian de lugar o de clase, y emparejamientos demasiado dudosos para juzgarlos.",
    why: "Un párrafo o un elemento de lista que falta se pasa por alto con facilidad si solo se lee la traducción.",
  },
  list: {
    what: "Listas cuya clase, primer número, anidamiento o casillas marcadas han cambiado.",
    why: "El «paso 3» debe ser el paso 3 en todos los idiomas, y una tarea pendiente no debe parecer completada.",
  },
  table: {
    what: "Tablas con otro número de columnas u otra alineación de columnas.",
    why: "Las celdas bajo un encabezado equivocado dicen algo equivocado.",
  },
  "hard-break": {
    what: "Saltos de línea forzados que se han perdido o añadido.",
    why: "Las líneas de una dirección o de un poema se juntan, o una frase queda partida.",
  },
  "front-matter": {
    what: "Metadatos con claves que faltan o sobran, o con un valor cambiado que debe quedar igual.",
    why: "De esos valores dependen el orden, las fechas, el diseño y la dirección de la página.",
  },
  number: {
    what: "Números que cambian, faltan o sobran; se comparan por su valor, se escriban como se escriban.",
    why: "Una cifra equivocada o un cero perdido dicen algo falso a quien lee.",
  },
  unit: {
    what: "Cantidades cuya unidad o moneda cambia o se pierde.",
    why: "14 sin sus dólares, o en millas en lugar de kilómetros, es otra cantidad.",
  },
  date: {
    what: "Fechas y horas que cambian, faltan o sobran.",
    why: "Quien lee llega el día que no es.",
  },
  version: {
    what: "Números de versión que cambian, faltan o sobran.",
    why: "Quien lee instala o estudia la versión equivocada.",
  },
  name: {
    what: "Nombres de personas, productos, modelos y lugares que cambian, faltan o sobran.",
    why: "Quien lee busca los nombres y los cita.",
  },
  "name-spelling": {
    what: "Nombres que la traducción escribe de otra manera en toda la página.",
    why: "Dos grafías parecen dos cosas.",
  },
  term: {
    what: "Términos que no se traducen como pide la base terminológica o que usan una forma prohibida.",
    why: "Una cosa con dos nombres confunde, y algunos nombres los fija la ley o la marca.",
  },
  link: {
    what: "Enlaces que llevan a otro lugar, faltan o sobran.",
    why: "Quien lee no puede seguir el enlace o llega a la página equivocada.",
  },
  anchor: {
    what: "Enlaces a anclas que la página no tiene, e identificadores de encabezado que han cambiado o se han perdido.",
    why: "Los enlaces a la sección y el cambio de idioma pierden el punto de lectura.",
  },
  "link-target": {
    what: "Enlaces a páginas, archivos o anclas del sitio que no existen.",
    why: "Quien sigue el enlace no llega a ninguna parte.",
  },
  image: {
    what: "Imágenes que cambian, faltan o sobran, e imágenes que han perdido su texto alternativo.",
    why: "Una imagen es parte del contenido, y su texto alternativo es todo lo que reciben algunas personas.",
  },
  "code-block": {
    what: "Código que cambia en un bloque de código, salvo los comentarios y las cadenas traducidos.",
    why: "El código se copia, y el código copiado tiene que funcionar.",
  },
  "inline-code": {
    what: "Código dentro de frases que cambia, falta, sobra o ya no está marcado como código.",
    why: "Una orden o un nombre en código solo funciona exactamente como está escrito.",
  },
  placeholder: {
    what: "Huecos que rellena un programa, como `{name}` o `%s`, que cambian, faltan o sobran.",
    why: "Un programa no puede rellenar un hueco que no conoce: lo muestra tal cual o falla.",
  },
  insert: {
    what: "Shortcodes, componentes, directivas y etiquetas de plantilla que cambian, faltan o sobran.",
    why: "La página no se genera, o le falta lo que mostraría el componente.",
  },
  "locale-format": {
    what: "Números escritos con los separadores de otro idioma. Desactivada por defecto.",
    why: "«1,234» no es lo mismo para quien lee en inglés que para quien lee en español.",
  },
  html: {
    what: "Etiquetas HTML que cambian, faltan o sobran.",
    why: "Una etiqueta aporta un diseño y un comportamiento que las palabras solas no tienen.",
  },
  "footnote-mark": {
    what: "Llamadas de notas al pie que faltan, cambian o sobran.",
    why: "Nadie lee una nota sin llamada.",
  },
  emphasis: {
    what: "Expresiones que ya no están en negrita, en cursiva o tachadas.",
    why: "El énfasis tiene significado: **no** es más fuerte que no.",
  },
  untranslated: {
    what: "Texto que sigue en el idioma de origen.",
    why: "Quien lee la traducción quizá no entienda el idioma de origen.",
  },
  length: {
    what: "Bloques mucho más cortos o largos de lo normal en esta página, bloques con una frase de menos o de más y bloques sin texto.",
    why: "Una frase puede faltar o sobrar sin que ningún número ni nombre la delate.",
  },
  question: {
    what: "Preguntas que se han vuelto afirmaciones y afirmaciones que se han vuelto preguntas.",
    why: "«¿Es seguro?» y «Es seguro.» son lo contrario para quien tiene que decidir.",
  },
  opposite: {
    what: "Frases que dicen lo contrario que la página de origen, o algo que la contradice.",
    why: "Una sola palabra invierte el sentido, y la frase sigue leyéndose bien.",
  },
  "paired-marks": {
    what: "Paréntesis y comillas sin su otra mitad, y `¿` o `¡` que faltan.",
    why: "No se sabe dónde termina una cita o un inciso.",
  },
  doubled: {
    what: "Palabras, frases y títulos que se repiten en la traducción y no en el original.",
    why: "Los correctores ortográficos no detectan este error de tecleo.",
  },
  suppression: {
    what: "Comentarios que silencian una regla donde no se ha encontrado nada, o que no se entienden.",
    why: "Un comentario que ya no hace falta puede ocultar más tarde un hallazgo verdadero.",
  },
};
