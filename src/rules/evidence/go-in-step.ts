import { type SectionAlignment, walkAllBlocks } from "../../model/alignment.ts";

/** Share of blocks that may be unmatched or moved. */
const FEW = 0.04;

/** Whether two pages have their blocks in the same order and nearly all of them are matched. */
export function goInStep(alignment: SectionAlignment): boolean {
  let all = 0;
  let matched = 0;
  for (const { relation } of walkAllBlocks(alignment)) {
    all++;
    if (relation === "matched") matched++;
  }
  return all - matched <= Math.max(1, all * FEW);
}
