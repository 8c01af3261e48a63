import { expect, test } from "vitest";
import { checkPair } from "../../src/index.ts";

/** The target page with a bar where the first finding points. */
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
    "behind what stands before it on both pages",
    "See [docs](a.md) and [more](b.md).",
    "Vea la [documentación](a.md) y más.",
    "Vea la [documentación](a.md) |y más.",
  ],
  [
    "before what stands behind it on both pages",
    "With [the long and winding guide to locks](b.md) you need no [map](a.md).",
    "Con [él](a.md) la guía larga y sinuosa de las esclusas sobra.",
    "|Con [él](a.md) la guía larga y sinuosa de las esclusas sobra.",
  ],
])("what is missing belongs %s", (_, source, target, expected) => {
  expect(pointed(source, target)).toBe(expected);
});

test("where code lacks its end, the fence that ends it on the source page is pointed at", () => {
  const source = "Run it:\n\n```sh\nls\n```\n\nThen rest.\n";
  const { findings } = checkPair({
    source: { path: "en.md", language: "en", text: source },
    target: { path: "es.md", language: "es", text: "Ejecútelo:\n\n```sh\nls\n\nDescanse.\n" },
  });
  const { start, end } = findings[0]?.source ?? {};
  expect(source.slice(start?.offset, end?.offset)).toBe("```");
});
