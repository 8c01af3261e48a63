import { expect, it } from "vitest";
import { checkPair } from "../../src/index.ts";

/** The phrases that are reported as no longer bold. */
function phrasesLost(from: string, to: string): unknown[] {
  const { findings } = checkPair({
    source: { path: "a.md", language: "en", text: `${from}\n` },
    target: { path: "b.md", language: "es", text: `${to}\n` },
  });
  return findings
    .filter(({ messageId }) => messageId === "strong-lost")
    .map(({ data }) => data.phrase);
}

it("reports what stood between the tags that are gone", () => {
  expect(
    phrasesLost(
      "Read <b>the <i>old</i> rules</b> of <b>the house</b> first.",
      "Lea primero <b>las <i>viejas</i> normas</b> de la casa.",
    ),
  ).toEqual(["the house"]);
});
