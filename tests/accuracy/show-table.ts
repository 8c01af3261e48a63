/** Lays rows out in columns: the first to the left, the others to the right. The first row is the head. */
export function showTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** A share in percent, rounded down to a tenth so that 100 means all; `-` of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : (Math.floor((part / whole) * 1000) / 10).toFixed(1);
}

/** A quotient with two decimals; `-` of nothing. */
export function ratio(part: number, whole: number): string {
  return whole === 0 ? "-" : (part / whole).toFixed(2);
}
