import { wrap } from "../../reporters/quote/fit-line.ts";
import { widthOf } from "../../reporters/quote/width-of.ts";
import type { Paints } from "./paint-prose.ts";

const GAP = 2;

/** Formats a table as lines, header first. If it is too wide, the widest columns are wrapped at spaces. */
export function layOutTable(
  rows: readonly (readonly string[])[],
  width: number,
  paints: Paints,
): string[] {
  const widths = fitColumns(rows, width);
  const [header = [], ...body] = rows;
  const rule = widths.map((column) => "─".repeat(column)).join(" ".repeat(GAP));
  return [
    ...layOutRow(header, widths).map(paints.bold),
    paints.dim(rule),
    ...body.flatMap((row) => layOutRow(row, widths)),
  ];
}

function fitColumns(rows: readonly (readonly string[])[], width: number): number[] {
  const count = largest(
    rows.map((row) => row.length),
    0,
  );
  const columns = Array.from({ length: count }, (_, at) => {
    const cells = rows.map((row) => row[at] ?? "");
    const words = cells.flatMap((cell) => cell.split(" "));
    return { width: widest(cells), least: widest(words) };
  });
  const room = width - GAP * (count - 1);
  for (let over = sum(columns.map((column) => column.width)) - room; over > 0; over--) {
    const [first, ...others] = columns.filter((column) => column.width > column.least);
    if (first === undefined) break;
    others.reduce((a, b) => (b.width > a.width ? b : a), first).width--;
  }
  return columns.map((column) => column.width);
}

function layOutRow(cells: readonly string[], widths: readonly number[]): string[] {
  const columns = widths.map((width, at) => wrap(cells[at] ?? "", width));
  const height = largest(
    columns.map((lines) => lines.length),
    0,
  );
  return Array.from({ length: height }, (_, line) =>
    columns
      .map((lines, at) => pad(lines[line] ?? "", widths[at] ?? 0))
      .join(" ".repeat(GAP))
      .trimEnd(),
  );
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

function widest(texts: readonly string[]): number {
  return largest(texts.map(widthOf), 1);
}

function largest(values: readonly number[], least: number): number {
  return values.reduce((a, b) => Math.max(a, b), least);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
