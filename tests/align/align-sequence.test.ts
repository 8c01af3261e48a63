import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alignSequence, heaviestChain } from "../../src/align/align-sequence.ts";

/** The highest total worth of any non-crossing pairing, by dynamic programming. */
function bestWorth(worth: readonly (readonly number[])[], columns: number): number {
  let above = new Array<number>(columns + 1).fill(0);
  for (const row of worth) {
    const current = [0];
    for (let j = 1; j <= columns; j++) {
      const gain = Math.max(0, row[j - 1] ?? 0);
      current.push(Math.max(above[j] ?? 0, current[j - 1] ?? 0, (above[j - 1] ?? 0) + gain));
    }
    above = current;
  }
  return above[columns] ?? 0;
}

const table = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }))
  .chain(([rows, columns]) =>
    fc.record({
      columns: fc.constant(columns),
      worth: fc.array(
        fc.array(fc.integer({ min: -5, max: 9 }), { minLength: columns, maxLength: columns }),
        { minLength: rows, maxLength: rows },
      ),
    }),
  );

describe("alignSequence", () => {
  test("finds the non-crossing pairing with the highest total worth", () => {
    fc.assert(
      fc.property(table, ({ worth, columns }) => {
        const value = (i: number, j: number) => worth[i]?.[j] ?? 0;
        const pairs = alignSequence({
          sourceCount: worth.length,
          targetCount: columns,
          worth: value,
          anchors: [],
        });
        for (const [index, [i, j]] of pairs.entries()) {
          const next = pairs[index + 1];
          expect(value(i, j)).toBeGreaterThan(0);
          if (next !== undefined) expect(next[0] > i && next[1] > j).toBe(true);
        }
        const total = pairs.reduce((sum, [i, j]) => sum + value(i, j), 0);
        expect(total).toBe(bestWorth(worth, columns));
      }),
    );
  });

  test("keeps anchors and fills the gaps between them", () => {
    const pairs = alignSequence({
      sourceCount: 4,
      targetCount: 4,
      worth: () => 1,
      anchors: [{ source: 2, target: 1, weight: 5 }],
    });
    expect(pairs).toHaveLength(3);
    expect(pairs).toContainEqual([2, 1]);
    expect(pairs).toContainEqual([3, 2]);
  });

  test("aligns thousands of equal items in a band along the diagonal", () => {
    const size = 5000;
    let asked = 0;
    const pairs = alignSequence({
      sourceCount: size,
      targetCount: size,
      worth: (i, j) => {
        asked++;
        return i === j ? 2 : 0.1;
      },
      anchors: [],
    });
    expect(pairs).toEqual(Array.from({ length: size }, (_, index) => [index, index]));
    expect(asked).toBeLessThan(size * 120);
  });
});

describe("heaviestChain", () => {
  test("ascends on both sides and outweighs any single anchor", () => {
    const anchor = fc.record({
      source: fc.nat(20),
      target: fc.nat(20),
      weight: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(anchor), (anchors) => {
        const chain = heaviestChain(anchors);
        for (const [index, { source, target }] of chain.entries()) {
          const next = chain[index + 1];
          if (next !== undefined) expect(next.source > source && next.target > target).toBe(true);
        }
        const total = chain.reduce((sum, { weight }) => sum + weight, 0);
        expect(total).toBeGreaterThanOrEqual(Math.max(0, ...anchors.map(({ weight }) => weight)));
      }),
    );
  });
});
