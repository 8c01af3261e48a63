import { measureRecall } from "./measure-mutations.ts";
import { checkPairs, measureMessages, measureSets } from "./measure-silence.ts";
import { type BenchOptions, readOptions, USAGE } from "./read-options.ts";
import { OWN_FIXTURES, type RawPair, readPairs } from "./read-pairs.ts";
import { runBenchmark } from "./run-benchmark.ts";
import { seedMutations } from "./seed-mutations.ts";
import { measureClasses, showExamples, showRecall } from "./show-mutations.ts";
import { listFindings, sampleErrors, showSilence } from "./show-silence.ts";

/** What one benchmark measured: for people and for programs. */
interface Measured {
  readonly text: string;
  readonly data: object;
}

/** Runs the benchmarks that the command line asks for and prints what they measured. */
function main(): void {
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const { folders, limit, runs, json } = options;
  const pairs = readPairs(folders.length === 0 ? [OWN_FIXTURES] : folders, limit);
  const silence = runs.silence ? runSilence(pairs, options) : null;
  const mutations = runs.mutations ? runMutations(pairs, options) : null;
  if (json)
    console.log(JSON.stringify({ silence: silence?.data, mutations: mutations?.data }, null, 2));
  else
    console.log([silence?.text, mutations?.text].filter((text) => text !== undefined).join("\n\n"));
}

function runSilence(pairs: readonly RawPair[], { list, sample, seed }: BenchOptions): Measured {
  const checked = checkPairs(pairs);
  const parts = [
    list === null ? null : listFindings(checked, list),
    sample === null ? null : sampleErrors(checked, sample, seed),
    list === null && sample === null ? showSilence(checked) : null,
  ];
  const messages = measureMessages(checked).map(({ bySet, ...message }) => ({
    ...message,
    bySet: Object.fromEntries(bySet),
  }));
  return {
    text: parts.filter((part) => part !== null).join("\n\n"),
    data: { sets: measureSets(checked), messages },
  };
}

function runMutations(pairs: readonly RawPair[], options: BenchOptions): Measured {
  const { classes, show } = options;
  const judgements = [...seedMutations(pairs, classes, options)];
  const table = showRecall(classes, judgements);
  return {
    text: show === "none" ? table : `${showExamples(judgements, show === "faults")}\n\n${table}`,
    data: {
      classes: measureClasses(classes, judgements),
      all: measureRecall("all", judgements),
    },
  };
}

await runBenchmark(main);
