import { expect, test } from "vitest";
import { checkPair } from "../../src/index.ts";

/** The target page with a bar at the place of the first finding. */
function pointed(source: string, target: string): string {
  const { findings } = checkPair({
    source: { path: "en.md", language: "en", text: `${source}\n` },
    target: { path: "es.md", language: "es", text: `${target}\n` },
  });
  const at = findings[0]?.target?.start.offset ?? 0;
  return `${target.slice(0, at)}|${target.slice(at)}`;
}

test.each([
  [
    "after the preceding fact that both pages have",
    "See [docs](a.md) and [more](b.md).",
    "Vea la [documentación](a.md) y más.",
    "Vea la [documentación](a.md) |y más.",
  ],
  [
    "before the following fact that both pages have",
    "With [the long and winding guide to locks](b.md) you need no [map](a.md).",
    "Con [él](a.md) la guía larga y sinuosa de las esclusas sobra.",
    "|Con [él](a.md) la guía larga y sinuosa de las esclusas sobra.",
  ],
])("a missing fact belongs %s", (_, source, target, expected) => {
  expect(pointed(source, target)).toBe(expected);
});

test("a missing closing fence is reported at the closing fence of the source page", () => {
  const source = "Run it:\n\n```sh\nls\n```\n\nThen rest.\n";
  const { findings } = checkPair({
    source: { path: "en.md", language: "en", text: source },
    target: { path: "es.md", language: "es", text: "Ejecútelo:\n\n```sh\nls\n\nDescanse.\n" },
  });
  const { start, end } = findings[0]?.source ?? {};
  expect(source.slice(start?.offset, end?.offset)).toBe("```");
});
