/** Whatever is to be measured: does it once and says what it cost. */
export type Contestant<T> = () => T | Promise<T>;

/**
 * Lets all contestants run in turn, so many rounds, so that whatever else the machine does meanwhile meets each of
 * them. The costs come in the order of the contestants, each with one value a round.
 */
export async function interleave<T>(
  rounds: number,
  contestants: readonly Contestant<T>[],
): Promise<readonly (readonly T[])[]> {
  const costs: T[][] = contestants.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, contestant] of contestants.entries()) {
      costs[index]?.push(await contestant());
    }
  }
  return costs;
}

/** The middle one of the values, the upper of two; NaN of none. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds of processor time, of all threads together, that this process spends on something. */
export async function cpuOf(act: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Milliseconds on the clock. */
export async function wallOf(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
