import { setFlagsFromString } from "node:v8";

/** A setting of V8, and the versions that know it, by their first number: V8 complains of one that it does not know. */
interface V8Setting {
  readonly flag: string;
  readonly since: number;
  readonly until: number;
}

/** Bytes of bytecode that V8 runs before it optimises a function; its own default is 66 KB. */
const BUDGET = 4 * 1024 * 1024;
/** How far the heap may grow beyond what lived through the last full collection before the next, in percent. */
const GROWTH = 50;

const SETTINGS: readonly V8Setting[] = [
  // Runs are short and no two pages alike: what is optimised early is made for the first page, thrown away at the
  // next, and made again. Measured on Node 20, in processor time: a fifth less for two pages, a tenth for 300 pairs,
  // as much as before for 1200.
  { flag: `--interrupt-budget=${BUDGET}`, since: 11, until: 13 },
  // Little of a page outlives its check, so that a full collection is cheap (10 ms) and V8, left alone, puts it off
  // until the heap is four times what lives. Measured on Node 20 over 1,000 and 4,000 pairs: 134 and 147 MB at the
  // peak instead of 175 and 207, for less than a hundredth of the time.
  { flag: `--heap-growing-percent=${GROWTH}`, since: 11, until: 14 },
];

/** Sets V8 up for what the program is: many small pages, each read once. */
export function tuneV8(): void {
  const version = Number.parseInt(process.versions.v8, 10);
  for (const { flag, since, until } of SETTINGS) {
    if (version >= since && version <= until) setFlagsFromString(flag);
  }
}
