import type { DescribedRule, RuleDescription } from "../en/rules.ts";

/** Todas las reglas en español, una por una como en `en/rules.ts`. */
export const rulesEs: Readonly<Record<DescribedRule, RuleDescription>> = {
  syntax: {
    what: "Una página que no se puede leer como promete su sintaxis.",
    why: "Lo que un analizador no puede leer, un sitio no puede mostrarlo; y lo que no se leyó no se comparó.",
  },
  section: {
    what: "Secciones que faltan, sobran, cambian de lugar o de nivel.",
    why: "Quien lee la traducción se pierde una parte o la encuentra donde ni los enlaces ni el índice prometen.",
  },
  block: {
    what: "Bloques que faltan, sobran, cambian de lugar o de clase, y emparejamientos demasiado dudosos para juzgarlos.",
    why: "Un párrafo o un elemento omitido es la pérdida que nadie nota si solo lee la traducción.",
  },
  list: {
    what: "Listas cuya clase, primer número, anidamiento o casillas marcadas han cambiado.",
    why: "El «paso 3» debe ser el paso 3 en todos los idiomas, y una tarea pendiente no debe parecer hecha.",
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
    what: "Metadatos a los que les faltan o sobran claves, o con un valor cambiado que debía quedar igual.",
    why: "De esos valores dependen el orden, las fechas, el diseño y la dirección de la página.",
  },
  number: {
    what: "Números que cambian, faltan o sobran; se comparan como valores, se escriban como se escriban.",
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
    why: "Quien lee instala o estudia una versión distinta de la que se quería decir.",
  },
  name: {
    what: "Nombres de personas, productos, modelos y lugares que cambian, faltan o sobran.",
    why: "El nombre es la palabra que se busca y se cita.",
  },
  "name-spelling": {
    what: "Nombres que la traducción escribe de otra manera en toda la página.",
    why: "Dos grafías parecen dos cosas.",
  },
  term: {
    what: "Términos que no se dicen como pide la base terminológica o se dicen en una forma que prohíbe.",
    why: "Una cosa con dos nombres confunde, y algunos nombres los fija la ley o la marca.",
  },
  link: {
    what: "Enlaces que llevan a otro lugar, faltan o sobran.",
    why: "Quien lee no puede seguirlos o llega adonde nadie quería enviarle.",
  },
  anchor: {
    what: "Enlaces a un lugar que la página no tiene, e identificadores de encabezado que han cambiado o se han perdido.",
    why: "Los enlaces a la sección y el cambio de idioma pierden el punto de lectura.",
  },
  "link-target": {
    what: "Enlaces a páginas, archivos o anclas del sitio que no existen.",
    why: "Quien sigue el enlace no llega a ninguna parte.",
  },
  image: {
    what: "Imágenes que cambian, faltan o sobran, e imágenes que han perdido su descripción.",
    why: "Lo que muestra una imagen es parte del texto, y su descripción es todo lo que reciben algunas personas.",
  },
  "code-block": {
    what: "Código que cambia en un bloque de código, aparte de comentarios y cadenas traducidos.",
    why: "El código se copia, y el código copiado tiene que funcionar.",
  },
  "inline-code": {
    what: "Código dentro de frases que cambia, falta, sobra o ya no está marcado como código.",
    why: "Una orden o un nombre en código solo funciona tal como se escribe.",
  },
  placeholder: {
    what: "Huecos que rellena un programa, como `{name}` o `%s`, que cambian, faltan o sobran.",
    why: "Un programa no puede rellenar un hueco que no conoce: lo muestra tal cual o falla.",
  },
  insert: {
    what: "Shortcodes, componentes, directivas y etiquetas de plantilla que cambian, faltan o sobran.",
    why: "La página no se genera, o le falta lo que habría mostrado el componente.",
  },
  "locale-format": {
    what: "Números escritos con los separadores de otro idioma. Desactivada de entrada.",
    why: "«1,234» no es lo mismo para quien lee en inglés que para quien lee en español.",
  },
  html: {
    what: "Etiquetas html que cambian, faltan o sobran.",
    why: "Una etiqueta lleva consigo un diseño y un comportamiento que las palabras solas no tienen.",
  },
  "footnote-mark": {
    what: "Llamadas de notas al pie que faltan o sobran.",
    why: "Una nota sin su llamada no se lee nunca.",
  },
  emphasis: {
    what: "Palabras que pierden la negrita, la cursiva o el tachado aunque sigan ahí.",
    why: "El énfasis tiene significado: **no** es más que no.",
  },
  untranslated: {
    what: "Texto que sigue en el idioma de origen.",
    why: "Quien lee la traducción quizá no lea el idioma de origen.",
  },
  length: {
    what: "Bloques mucho más cortos o largos de lo normal en esta página, bloques a los que les falta o les sobra una frase y bloques sin texto.",
    why: "Puede faltar o sobrar una frase sin que ningún número ni nombre la delate.",
  },
  question: {
    what: "Preguntas que se han vuelto afirmaciones y afirmaciones que se han vuelto preguntas.",
    why: "«¿Es seguro?» y «Es seguro.» son lo contrario para quien tiene que decidir.",
  },
  opposite: {
    what: "Frases que dicen lo contrario, o algo que excluye lo que dice la página de origen.",
    why: "Una sola palabra da la vuelta a lo que se cuenta, y la frase sigue leyéndose bien.",
  },
  "paired-marks": {
    what: "Paréntesis y comillas que se abren y no se cierran o se cierran sin abrirse, y `¿` o `¡` omitidos.",
    why: "No se sabe dónde termina una cita o un inciso.",
  },
  doubled: {
    what: "Palabras, frases y títulos repetidos en la traducción que no lo están en el original.",
    why: "Es un desliz del teclado que los correctores ortográficos dejan pasar.",
  },
  suppression: {
    what: "Comentarios que silencian una regla donde no se ha encontrado nada, o que no se entienden.",
    why: "Un comentario que sobrevive a su motivo ocultará algún día un hallazgo verdadero.",
  },
};
