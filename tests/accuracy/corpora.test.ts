import { describe, expect, it } from "vitest";
import { checkPair } from "../../src/index.ts";
import type { Relation } from "../../src/model/alignment.ts";
import type { Page } from "../../src/model/page/document.ts";
import type { Place } from "../../src/model/page/place.ts";
import type { AlignedNode, AlignmentEntry, CheckResult } from "../../src/model/report.ts";
import { SETS_AT_HAND } from "./pairs-at-hand.ts";
import type { RawPair } from "./read-pairs.ts";

/** What is alone on a page needs no facts. */
const STRUCTURE = { preset: "structure-only" } as const;

/** Each pair is checked once for all that compares with it. */
const results = new Map<RawPair, CheckResult>();
function checked(pair: RawPair): CheckResult {
  const known = results.get(pair) ?? checkAnew(pair);
  results.set(pair, known);
  return known;
}

function checkAnew({ source, target }: RawPair): CheckResult {
  return checkPair({ source, target });
}

describe.each(SETS_AT_HAND)("every pair of %s", (_set, own) => {
  it("has missing for extra and extra for missing when the pages are swapped", {
    timeout: 60_000,
  }, () => {
    const swapped = own.map(({ source, target }) =>
      checkPair({ source: target, target: source, config: STRUCTURE }),
    );
    expect(own.map((pair, index) => alone(pair, checkedAt(swapped, index)))).toEqual(
      own.map((pair) => mirrored(alone(pair, checked(pair)))),
    );
    for (const [index, pair] of own.entries()) {
      const seen = stepsOf(checked(pair).alignment);
      const mirror = stepsOf(checkedAt(swapped, index).alignment).map(turned);
      expect(mirror.map(written).sort()).toEqual(seen.map(written).sort());
    }
  });

  it("has other places and nothing else behind a paragraph that both pages are given", {
    timeout: 60_000,
  }, () => {
    const shifted = own.map(({ source, target }) =>
      checkPair({ source: withParagraph(source), target: withParagraph(target) }),
    );
    expect(own.map((pair, index) => saying(pair, checkedAt(shifted, index)))).toEqual(
      own.map((pair) => saying(pair, checked(pair))),
    );
  });

  it("gives the same bytes for the same pages", { timeout: 60_000 }, () => {
    for (const pair of own) {
      expect(JSON.stringify(checkAnew(pair))).toBe(JSON.stringify(checked(pair)));
    }
  });
});

function checkedAt(all: readonly CheckResult[], index: number): CheckResult {
  const result = all[index];
  if (result === undefined) throw new Error("a pair was not checked");
  return result;
}

/** How many sections and blocks stand on one page only. */
interface Alone {
  readonly path: string;
  readonly missing: readonly [sections: number, blocks: number];
  readonly extra: readonly [sections: number, blocks: number];
}

/** Where blocks are told as one run, the run's length counts: runs are cut by what stands on the other page. */
function alone({ target }: RawPair, { findings }: CheckResult): Alone {
  const count = (rule: string, messageId: string) =>
    findings
      .filter((finding) => finding.rule === rule && finding.messageId === messageId)
      .reduce((sum, { data: { count } }) => sum + Number(count ?? 1), 0);
  return {
    path: target.path,
    missing: [
      count("section", "missing"),
      count("block", "missing") + count("block", "break-lost"),
    ],
    extra: [count("section", "extra"), count("block", "extra")],
  };
}

function mirrored({ path, missing, extra }: Alone): Alone {
  return { path, missing: extra, extra: missing };
}

/** One step of an alignment: what became of which stretches of the two pages. */
interface Step {
  readonly relation: Relation;
  readonly kind: string;
  readonly source: string;
  readonly target: string;
}

function stepsOf(entry: AlignmentEntry): Step[] {
  const { relation, kind, source, target, sourcePlace, targetPlace, children } = entry;
  const step = {
    relation,
    // What only one page has is named by that page's kind, and so is what both have by the source's.
    kind: source.length > 0 && target.length > 0 ? "" : kind,
    source: standsAt(source, sourcePlace),
    target: standsAt(target, targetPlace),
  };
  return [step, ...children.flatMap(stepsOf)];
}

/** Where each node stands, or where one belongs. */
function standsAt(nodes: readonly AlignedNode[], place: Place): string {
  const of = ({ start, end }: Place) => `${start.offset}-${end.offset}`;
  return nodes.length === 0 ? `behind ${of(place)}` : nodes.map((node) => of(node.place)).join("+");
}

const TURNED: Readonly<Partial<Record<Relation, Relation>>> = {
  "source-only": "target-only",
  "target-only": "source-only",
  split: "merged",
  merged: "split",
};

/** The step as it is seen from the other page. */
function turned({ relation, kind, source, target }: Step): Step {
  return { relation: TURNED[relation] ?? relation, kind, source: target, target: source };
}

function written({ relation, kind, source, target }: Step): string {
  return `${relation} ${kind} ${source} | ${target}`;
}

function saying({ target }: RawPair, { findings }: CheckResult) {
  return {
    path: target.path,
    said: findings.map(({ rule, messageId, data }) => JSON.stringify([rule, messageId, data])),
  };
}

/** A page with one more paragraph, right behind its front matter: words of no language. */
function withParagraph(page: Page): Page {
  const head = /^(---|\+\+\+)\r?\n[\s\S]*?\n\1(?:\r?\n|$)/.exec(page.text)?.[0] ?? "";
  return {
    ...page,
    text: `${head}\n\nZyxwu tsrqp onmlk jihgf.\n\n${page.text.slice(head.length)}`,
  };
}
