import { type Judgement, judgeRow } from "./judge-row.ts";
import { readProbe } from "./read-probe.ts";
import { share, shortfalls, type Tally, tally, tallyBy } from "./tally.ts";

/** `npm run probe`: scores the check on the probe. Exits with 1 when it falls short. */
function main(): void {
  const judgements = readProbe().map(judgeRow);
  const wrong = judgements.filter(({ outcome }) => outcome !== "right");
  const failures = shortfalls(judgements);
  console.log(
    [
      ...wrong.map(describeWrong),
      table(
        "language pair",
        tallyBy(judgements, ({ row }) => row.pair),
      ),
      table(
        "kind",
        tallyBy(judgements, ({ row }) => row.kind),
      ),
      table("total", [tally("all", judgements)]),
      failures.length === 0 ? "The probe passes." : failures.join("\n"),
    ].join("\n\n"),
  );
  process.exitCode = failures.length === 0 ? 0 : 1;
}

function describeWrong({ row, outcome, findings }: Judgement): string {
  return [
    `${outcome}  tests/probe/${row.pair}.tsv:${row.line}  ${row.kind}: ${row.reason}`,
    `  ${row.source}`,
    `  ${row.target}`,
    ...findings.map(({ rule, message }) => `  ${rule}: ${message}`),
  ].join("\n");
}

function table(title: string, tallies: readonly Tally[]): string {
  const rows = [
    [title, "rows", "right", "false alarms", "misses", "share"],
    ...tallies.map((tally) => [
      tally.name,
      String(tally.rows),
      String(tally.right),
      String(tally.falseAlarms),
      String(tally.misses),
      share(tally),
    ]),
  ];
  return rows
    .map(([name = "", ...cells]) =>
      [name.padEnd(16), ...cells.map((cell) => cell.padStart(12))].join(" ").trimEnd(),
    )
    .join("\n");
}

main();
