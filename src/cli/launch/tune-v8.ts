import { setFlagsFromString } from "node:v8";

interface V8Setting {
  readonly flag: string;
  /** The versions of V8 that know it: of what it does not know it complains to whoever started the program. */
  readonly versions: RegExp;
}

/** Bytes of bytecode that V8 runs before it optimises a function; its own default is 66 KB. */
const BUDGET = 4 * 1024 * 1024;
/** How far the heap may grow beyond what lived through the last full collection before the next, in percent. */
const GROWTH = 50;

const SETTINGS: readonly V8Setting[] = [
  // Runs are short and no two pages alike: what is optimised early is made for the first page, thrown away at the
  // next, and made again. Measured on Node 20, in processor time: a fifth less for two pages, a tenth for 300 pairs,
  // as much as before for 1200. Later versions count calls instead.
  { flag: `--interrupt-budget=${BUDGET}`, versions: /^11\.3\./ },
  // Most of the patterns are used often enough for V8 to make machine code of them at the second use; made at the
  // first, it need not make code for its interpreter before. Measured on Node 20, in processor time: a sixth less
  // for two pages, a twelfth for 45 pairs.
  { flag: "--no-regexp-tier-up", versions: /^1[1-4]\./ },
  // Little of a page outlives its check, so that a full collection is cheap (10 ms) and V8, left alone, puts it off
  // until the heap is four times what lives. Measured on Node 20 over 1,000 and 4,000 pairs: 134 and 147 MB at the
  // peak instead of 175 and 207, for less than a hundredth of the time.
  { flag: `--heap-growing-percent=${GROWTH}`, versions: /^1[1-4]\./ },
];

/** Sets V8 up for what the program is: many small pages, each read once. */
export function tuneV8(): void {
  for (const { flag, versions } of SETTINGS) {
    if (versions.test(process.versions.v8)) setFlagsFromString(flag);
  }
}
