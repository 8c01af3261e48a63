import { expect, test } from "vitest";
import { readPage } from "./read-page.ts";

test("the headings that a component frames are sections of the page", () => {
  const { root } = readPage("{{% box %}}\n\n## One\n\nText.\n\n{{% /box %}}\n\n## Two\n", {
    dialects: ["hugo"],
  });
  expect(root.blocks.map(({ kind, place }) => [kind, place.start.line, place.end.line])).toEqual([
    ["container", 1, 1],
  ]);
  expect(root.sections.map(({ heading }) => heading?.prose.text)).toEqual(["One", "Two"]);
});

test("a component that frames no heading keeps what it holds", () => {
  const { root } = readPage("{{% box %}}\n\nText.\n\n{{% /box %}}\n", { dialects: ["hugo"] });
  expect(root.blocks.map(({ kind, place }) => [kind, place.end.line])).toEqual([["container", 5]]);
});

test("a component that frames a heading ends where the text on its own line begins", () => {
  const page = "{{% box %}}Text.\n\n## One\n{{% /box %}}\n";
  const { root } = readPage(page, { dialects: ["hugo"] });
  expect(
    root.blocks.map(({ kind, place }) => [kind, place.start.column, place.end.column]),
  ).toEqual([
    ["container", 1, 12],
    ["paragraph", 12, 17],
  ]);
});
