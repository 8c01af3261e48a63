/** A line of the results: one figure, what it was worked out from, and what is wanted of it. */
export interface Row {
  /** What is measured, a ratio as `this : that`. */
  readonly what: string;
  /** The two medians behind a ratio, or nothing. */
  readonly from: string;
  readonly figure: number;
  readonly unit: "×" | "ms" | "MB";
  /** Null where a figure is only worth knowing. */
  readonly wanted: Bound | null;
}

/** What a figure is to keep to, itself included. */
export type Bound = { readonly most: number } | { readonly least: number };

/** A ratio of two medians of one run. */
export function ratioRow(
  what: string,
  [first, second]: readonly [number, number],
  unit: "ms" | "MB",
  wanted: Bound | null,
): Row {
  const from = `${showNumber(first)} : ${showNumber(second)} ${unit}`;
  return { what, from, figure: first / second, unit: "×", wanted };
}

/** A figure that stands for itself. */
export function plainRow(
  what: string,
  figure: number,
  unit: "ms" | "MB",
  wanted: Bound | null,
): Row {
  return { what, from: "", figure, unit, wanted };
}

/** What the row says in each column of the table. */
export function cellsOf({ what, from, figure, unit, wanted }: Row): readonly string[] {
  const shown = unit === "×" ? `${figure.toFixed(2)}×` : `${showNumber(figure)} ${unit}`;
  if (wanted === null) return [what, from, shown, "", ""];
  const [sign, bound] = "most" in wanted ? ["≤", wanted.most] : ["≥", wanted.least];
  const reached = "most" in wanted ? figure <= bound : figure >= bound;
  return [
    what,
    from,
    shown,
    `${sign} ${bound}${unit === "×" ? "×" : ` ${unit}`}`,
    reached ? "yes" : "no",
  ];
}

/** The head of the table. */
export const COLUMNS = ["measured", "medians", "figure", "wanted", "reached"] as const;

/** Three digits that count, without thousands. */
function showNumber(number: number): string {
  return number < 100 ? Number(number.toPrecision(3)).toString() : Math.round(number).toString();
}
