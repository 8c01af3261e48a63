import { type SectionAlignment, walkAllBlocks } from "../../model/alignment.ts";

/** So many blocks in a hundred may stand on one page alone, or have moved. */
const FEW = 0.04;

/** Whether two pages have their blocks in the same order, nearly all of them with a counterpart. */
export function goInStep(alignment: SectionAlignment): boolean {
  let all = 0;
  let matched = 0;
  for (const { relation } of walkAllBlocks(alignment)) {
    all++;
    if (relation === "matched") matched++;
  }
  return all - matched <= Math.max(1, all * FEW);
}
