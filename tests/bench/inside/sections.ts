/** Prints what one check of a page costs, the process warm: `{ time, peak }`. Arguments: rounds, sections of the page. */
import { loadCore } from "../../../src/cli/load-core.ts";
import { generatePair } from "../generate-pairs.ts";
import { interleave, median, wallOf } from "../interleave.ts";

/** Checks before the measured ones, of pages of ten sections. */
const BEFORE = 60;

const [rounds = "", sections = ""] = process.argv.slice(2);
const core = await loadCore("auto");
for (let index = 0; index < BEFORE; index++) {
  await core.checkPair(generatePair(index, 10));
}
const { source, target } = generatePair(BEFORE, Number(sections));
const [times = []] = await interleave(Number(rounds), [
  () => wallOf(() => core.checkPair({ source: { ...source }, target: { ...target } })),
]);
console.log(JSON.stringify({ time: median(times), peak: process.resourceUsage().maxRSS / 1024 }));
