import type { Judgement } from "./judge-mutation.ts";
import { measureRecall, type Recall } from "./measure-mutations.ts";
import type { MutationClass } from "./mutation.ts";
import { quoteLine, showFinding } from "./show-finding.ts";
import { percent, ratio, showTable } from "./show-table.ts";

/** Recall per class and over all, as a table. */
export function showRecall(
  classes: readonly MutationClass[],
  judgements: readonly Judgement[],
): string {
  const recalls = measureClasses(classes, judgements);
  const rows = [...recalls, measureRecall("all", judgements)].map(
    ({ name, applied, found, rightly, noticed, crashed, fresh, medianDistance, p95Distance }) => [
      name,
      String(applied),
      String(found),
      percent(found, applied),
      percent(rightly, applied),
      percent(noticed, applied),
      ratio(fresh, applied),
      ratio(fresh, noticed),
      String(medianDistance ?? "-"),
      String(p95Distance ?? "-"),
      String(crashed),
    ],
  );
  const head = ["class", "seeded", "found", "recall %", "by rule %", "noticed %"];
  const tail = ["findings each", "per noticed", "distance", "p95", "crashed"];
  return showTable([[...head, ...tail], ...rows]);
}

/** Recall of each class, in the order of the classes. */
export function measureClasses(
  classes: readonly MutationClass[],
  judgements: readonly Judgement[],
): readonly Recall[] {
  return classes.map(({ id }) =>
    measureRecall(
      id,
      judgements.filter(({ mutation }) => mutation.id === id),
    ),
  );
}

/**
 * Defects for reading: what was missed first, then what was told by many findings.
 *
 * @param faultsOnly leave out those that one finding tells at its place.
 */
export function showExamples(judgements: readonly Judgement[], faultsOnly: boolean): string {
  const rank = ({ found, fresh }: Judgement) => (found ? 1000 - fresh.length : fresh.length);
  return judgements
    .filter(({ found, fresh }) => !faultsOnly || !found || fresh.length > 1)
    .sort((a, b) => rank(a) - rank(b))
    .map(showJudgement)
    .join("\n\n");
}

function showJudgement(judgement: Judgement): string {
  const { mutation, pair, seed, mutated, fresh, crash } = judgement;
  const [first] = mutated.touched;
  const line = first?.first ?? 0;
  return [
    `${outcomeOf(judgement)}  ${mutation.id}  ${pair.target.path}:${line}  seed ${seed}  ${fold(mutated.done)}`,
    `  now: ${quoteLine(mutated.text, line)}`,
    ...fresh.map((finding) => `  ${showFinding(finding)}`),
    ...(crash === null ? [] : [`  ${crash}`]),
  ].join("\n");
}

function outcomeOf({ crash, found, fresh }: Judgement): string {
  if (crash !== null) return "CRASHED";
  if (found) return fresh.length > 1 ? "found, many" : "found";
  return fresh.length > 0 ? "FAR" : "MISSED";
}

function fold(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
