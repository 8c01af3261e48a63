import type { NamedKind } from "../en/kinds.ts";

/** The Spanish names of sections and blocks. */
export const KINDS_ES: Readonly<Record<NamedKind, string>> = {
  section: "sección",
  heading: "encabezado",
  paragraph: "párrafo",
  cell: "celda",
  term: "término definido",
  list: "lista",
  item: "elemento de lista",
  quote: "cita",
  table: "tabla",
  row: "fila de tabla",
  footnote: "nota al pie",
  description: "descripción",
  "description-list": "lista de definiciones",
  container: "recuadro",
  tab: "pestaña",
  code: "bloque de código",
  html: "bloque HTML",
  math: "fórmula",
  break: "separador",
  definition: "definición de enlace",
  insert: "componente",
};

/** The kinds whose names are feminine. */
export const FEMININE: ReadonlySet<string> = new Set<NamedKind>([
  "section",
  "cell",
  "list",
  "quote",
  "table",
  "row",
  "footnote",
  "description",
  "description-list",
  "tab",
  "math",
  "definition",
]);
