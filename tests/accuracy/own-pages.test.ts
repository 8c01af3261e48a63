import { describe, expect, it } from "vitest";
import { measureRecall } from "./measure-mutations.ts";
import { checkPairs } from "./measure-silence.ts";
import { ALL_MUTATIONS } from "./mutations/all.ts";
import { OWN_FIXTURES, readPairs } from "./read-pairs.ts";
import { seedMutations } from "./seed-mutations.ts";
import { showFinding } from "./show-finding.ts";

const pairs = readPairs([OWN_FIXTURES]);

describe("the project's own pages", () => {
  it("are good translations: no error and no warning", () => {
    const said = checkPairs(pairs).flatMap(({ pair, findings }) =>
      findings
        .filter(({ severity }) => severity !== "info")
        .map((finding) => `${pair.target.path}: ${showFinding(finding)}`),
    );
    expect(said).toEqual([]);
  });

  it("betray nearly every defect, at its place, by hardly more than one finding", {
    timeout: 240_000,
  }, () => {
    const judgements = [...seedMutations(pairs, ALL_MUTATIONS, { seed: 1, perClass: 6 })];
    const { applied, found, noticed, fresh } = measureRecall("all", judgements);
    expect(judgements.flatMap(({ crash }) => crash ?? [])).toEqual([]);
    expect(found / applied).toBeGreaterThan(0.95);
    expect(fresh / noticed).toBeLessThan(1.15);
  });
});
