import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { Place } from "../../src/model/page/place.ts";
import { distanceOf, newFindings } from "./judge-mutation.ts";
import { quantile } from "./measure-mutations.ts";

function placeAt(line: number): Place {
  const point = { line, column: 1, offset: line * 10 };
  return { path: "x.md", start: point, end: point };
}

function finding(label: string, sourceLine: number, targetLine: number | null): Finding {
  return {
    rule: "block",
    messageId: "missing",
    data: { label },
    severity: "error",
    message: label,
    source: placeAt(sourceLine),
    target: targetLine === null ? null : placeAt(targetLine),
  };
}

describe("what a defect brings", () => {
  it("is not a finding that only stands on another line of the target now", () => {
    expect(newFindings([finding("a", 3, 3)], [finding("a", 3, 9)])).toEqual([]);
  });

  it("is the further one of two that say the same", () => {
    const fresh = finding("a", 5, 5);
    expect(newFindings([finding("a", 8, 8)], [fresh, finding("a", 8, 8)])).toEqual([fresh]);
  });

  it("is not the same message told in other words of the same place", () => {
    expect(newFindings([finding("a", 3, 3)], [finding("b", 3, 3)])).toEqual([]);
  });

  it("is another message of another place", () => {
    const fresh = finding("b", 4, 4);
    expect(newFindings([finding("a", 3, 3)], [fresh])).toEqual([fresh]);
  });
});

describe("the distance of a finding", () => {
  const touched = [
    { first: 4, last: 6 },
    { first: 20, last: 20 },
  ];

  it.each([
    [1, 3],
    [4, 0],
    [6, 0],
    [8, 2],
    [19, 1],
    [25, 5],
  ])("from line %i to the nearest touched line is %i", (line, distance) => {
    expect(distanceOf(finding("a", 1, line), touched)).toBe(distance);
  });

  it("is unknown without a place", () => {
    expect(distanceOf(finding("a", 1, null), touched)).toBeNull();
  });
});

describe("a quantile", () => {
  it("is the value of the nearest rank", () => {
    expect(quantile([1, 2, 3, 10], 0.5)).toBe(2);
    expect(quantile([1, 2, 3, 10], 0.95)).toBe(10);
    expect(quantile([], 0.5)).toBeNull();
  });
});
