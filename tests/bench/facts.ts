/** Measures the reading of values as the command line ships it. */
import { runBundled } from "./run-bundled.ts";

console.log(await runBundled("facts.ts"));
