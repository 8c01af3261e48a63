import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkPair } from "../../src/index.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { AlignmentEntry } from "../../src/model/report.ts";

const folder = fileURLToPath(new URL("../../../shared/seeds/", import.meta.url));
const present = existsSync(`${folder}rise-and-fall.en.md`);
if (!present) console.info("shared/seeds is not here: the seed pair is not checked");

function page(language: string) {
  const path = `rise-and-fall.${language}.md`;
  return { path, language, text: readFileSync(folder + path, "utf8") };
}

function lineOf({ severity, rule, messageId, source, target }: Finding): string {
  return `${severity} ${rule}/${messageId} ${source?.start.line}/${target?.start.line}`;
}

function* entries(entry: AlignmentEntry): Generator<AlignmentEntry> {
  yield entry;
  for (const child of entry.children) yield* entries(child);
}

/** The blocks directly inside sections. */
function* topBlocks(entry: AlignmentEntry): Generator<AlignmentEntry> {
  for (const child of entry.children) {
    if (child.kind === "section") yield* topBlocks(child);
    else yield child;
  }
}

describe.skipIf(!present)("the seed pair", () => {
  test("aligns completely", () => {
    const { alignment } = checkPair({ source: page("en"), target: page("es") });
    expect(new Set([...entries(alignment)].map(({ relation }) => relation))).toEqual(
      new Set(["matched"]),
    );
    const tally: Record<string, number> = {};
    for (const { kind } of topBlocks(alignment)) tally[kind] = (tally[kind] ?? 0) + 1;
    expect(tally).toEqual({ heading: 4, paragraph: 27, list: 2, quote: 6, break: 1 });
    const lists = [...topBlocks(alignment)].filter(({ kind }) => kind === "list");
    expect(lists.map(({ children }) => children.length)).toEqual([3, 1]);
  });

  test("has its known differences, each reported once at both places, and one more true finding", () => {
    const { findings } = checkPair({ source: page("en"), target: page("es") });
    expect(findings.map(lineOf)).toEqual([
      "warning name-spelling/variant 20/20",
      "warning name-spelling/variant 28/28",
      "warning hard-break/lost 43/43",
      "warning emphasis/strong-lost 51/51",
      "error unit/lost 70/70",
      "warning question/lost 72/72",
      "warning emphasis/strong-lost 88/89",
      "info emphasis/emphasis-lost 90/91",
    ]);
    const llama = findings.find(({ data }) => data.expected === "LLaMA");
    expect(llama?.data).toMatchObject({ actual: "Llama", count: 9 });
  });

  test("has no findings when each page is compared with itself", () => {
    for (const language of ["en", "es"]) {
      const { findings } = checkPair({ source: page(language), target: page(language) });
      expect(findings).toEqual([]);
    }
  });

  test("mirrors its differences when swapped", () => {
    const config = { preset: "strict" } as const;
    const { findings } = checkPair({ source: page("es"), target: page("en"), config });
    const lines = findings.map(lineOf);
    for (const expected of [
      "warning name-spelling/variant 20/20",
      "warning name-spelling/variant 28/28",
      "info hard-break/added 43/43",
      "info emphasis/added 51/51",
      "info emphasis/added 89/88",
      "info emphasis/added 91/90",
      "error unit/sign-added 70/70",
      "warning question/added 72/72",
    ]) {
      expect(lines).toContain(expected);
    }
  });
});
