import type { Finding } from "../../src/model/finding.ts";
import { findingsOf, type Judgement, judgeMutation } from "./judge-mutation.ts";
import { applyChange, type LineRange, type Mutated, type MutationClass } from "./mutation.ts";
import { createRandom, seedOf, shuffle } from "./random.ts";
import type { RawPair } from "./read-pairs.ts";
import { findTwins, type TwinPair } from "./twins.ts";

/** Findings within so many lines make a place unfit for a defect: one could not tell them apart. */
const CLEAR_LINES = 3;

/** At most so many defects of one class in one pair. */
const PER_PAIR = 3;

/** How many defects to seed, and which. */
export interface Seeding {
  readonly seed: number;
  /** Defects of a class, over all pairs. */
  readonly perClass: number;
}

/** A pair with what is known of it before any defect. */
interface Ground {
  readonly pair: RawPair;
  readonly twins: TwinPair;
  readonly findings: () => readonly Finding[];
}

/**
 * Seeds defects of every class into copies of the pairs, one a copy, and checks each. A class goes over the pairs
 * in an order of its own, one defect a pair, and begins again until it has enough or finds no more places.
 */
export function* seedMutations(
  pairs: readonly RawPair[],
  classes: readonly MutationClass[],
  { seed, perClass }: Seeding,
): Generator<Judgement> {
  const grounds = pairs.map(groundOf);
  for (const mutation of classes) {
    const order = shuffle(createRandom(seedOf(seed, mutation.id)), grounds);
    let left = perClass;
    for (let round = 0; round < PER_PAIR; round++) {
      for (const ground of order) {
        if (left === 0) break;
        const own = seedOf(seed, mutation.id, ground.pair.target.path, round);
        const mutated = seedOne(
          mutation,
          ground,
          round,
          seedOf(seed, ground.pair.target.path),
          own,
        );
        if (mutated === null) continue;
        left--;
        yield judgeMutation(mutation, ground.pair, own, mutated, ground.findings());
      }
    }
  }
}

function groundOf(pair: RawPair): Ground {
  let findings: readonly Finding[] | null = null;
  return {
    pair,
    twins: findTwins(pair),
    findings: () => {
      findings ??= findingsOf(pair);
      return findings;
    },
  };
}

/** The defect of one round: each round has a place of its own. Null where no place is fit. */
function seedOne(
  mutation: MutationClass,
  { pair, twins, findings }: Ground,
  round: number,
  orderSeed: number,
  seed: number,
): Mutated | null {
  let fit = 0;
  for (const site of shuffle(createRandom(orderSeed), mutation.sites(twins))) {
    const mutated = applyChange(pair.target.text, site(createRandom(seed)));
    if (mutated.text === pair.target.text || !isClear(mutated.original, findings())) continue;
    if (fit === round) return mutated;
    fit++;
  }
  return null;
}

function isClear(lines: readonly LineRange[], findings: readonly Finding[]): boolean {
  return findings.every(({ severity, target }) => {
    if (severity === "info" || target === null) return true;
    const { line } = target.start;
    return lines.every(
      ({ first, last }) => line < first - CLEAR_LINES || line > last + CLEAR_LINES,
    );
  });
}
