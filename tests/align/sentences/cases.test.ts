import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { alignSentences } from "../../../src/index.ts";
import type { Page } from "../../../src/model/page/document.ts";
import type { SentencePair } from "../../../src/model/page/sentence.ts";

/** Each folder contains `source.LANG.md`, `target.LANG.md`, and the pairs in `pairs.txt`, written by hand. */
const CASES = join(import.meta.dirname, "cases");

function readPage(name: string, side: "source" | "target"): Page {
  const file = readdirSync(join(CASES, name)).find((each) => each.startsWith(`${side}.`));
  if (file === undefined) throw new Error(`${name} has no ${side}`);
  const language = file.split(".")[1] ?? "";
  return { path: file, language, text: readFileSync(join(CASES, name, file), "utf8") };
}

function written(pairs: readonly SentencePair[]): string {
  return pairs
    .map(({ source, target }) =>
      [...source.map(({ text }) => `< ${text}\n`), ...target.map(({ text }) => `> ${text}\n`)].join(
        "",
      ),
    )
    .join("\n");
}

/** The same pairs with source and target exchanged. */
function mirrored(pairs: readonly SentencePair[]): SentencePair[] {
  return pairs.map(({ source, target, confidence }) => ({
    source: target,
    target: source,
    confidence,
  }));
}

describe("alignSentences pairs sentences as people do", () => {
  test.each(readdirSync(CASES))("%s", (name) => {
    const source = readPage(name, "source");
    const target = readPage(name, "target");
    const pairs = alignSentences({ source, target });
    expect(written(pairs)).toBe(readFileSync(join(CASES, name, "pairs.txt"), "utf8"));
    expect(alignSentences({ source: target, target: source })).toEqual(mirrored(pairs));
    for (const { confidence } of pairs) expect(confidence).toBeGreaterThan(0.5);
  });
});
