import { describe, expect, it } from "vitest";
import { checkPair } from "../../src/index.ts";
import type { Page } from "../../src/model/page/document.ts";
import { SETS_AT_HAND } from "./pairs-at-hand.ts";

describe.each(SETS_AT_HAND)("every page of %s", (_set, pairs) => {
  it("is silent when a page is laid beside itself", { timeout: 60_000 }, () => {
    const noisy = pairs
      .flatMap(({ source, target }) => [source, target])
      .filter(isFirstWithText)
      .flatMap((page) =>
        checkPair({ source: page, target: { ...page, path: `copy/${page.path}` } }).findings.map(
          ({ message, target }) => `${page.path}:${target?.start.line}: ${message}`,
        ),
      );
    expect(noisy).toEqual([]);
  });
});

const seen = new Set<string>();
/** Sets of one site share their source pages. */
function isFirstWithText({ text }: Page): boolean {
  const first = !seen.has(text);
  seen.add(text);
  return first;
}
