import type { Nodes } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import { inert } from "../../src/reporters/markdown/inert.ts";
import { VOYAGE } from "./harbour.ts";
import { HOSTILE, OBEYED } from "./hostile.ts";
import { render } from "./options.ts";

function kindsIn(node: Nodes, kinds = new Set<string>()): Set<string> {
  kinds.add(node.type);
  if ("children" in node) for (const child of node.children) kindsIn(child, kinds);
  return kinds;
}

const parser = unified().use(remarkParse).use(remarkGfm);

describe("markdown", () => {
  it("sets each pair under a heading with its sections in a table and its findings in a list", async () => {
    const said = await render("markdown", VOYAGE);
    await expect(said).toMatchFileSnapshot("expected/markdown.en.txt");
  });

  it("says the same in Spanish", async () => {
    const said = await render("markdown", VOYAGE, { ui: "es" });
    await expect(said).toMatchFileSnapshot("expected/markdown.es.txt");
  });

  it("is the same tree when read again, whatever the pages say", async () => {
    const said = await render("markdown", HOSTILE);
    expect([...kindsIn(parser.parse(said))].sort()).toEqual(
      [
        "root",
        "heading",
        "paragraph",
        "text",
        "strong",
        "inlineCode",
        "code",
        "list",
        "listItem",
        "table",
        "tableRow",
        "tableCell",
      ].sort(),
    );
  });

  it("keeps an address with a fragment in one piece", () => {
    expect(inert("Unexpected “./guides/backup.md#before”: no such place")).toEqual([
      { type: "text", value: "Unexpected “" },
      { type: "inlineCode", value: "./guides/backup.md#before" },
      { type: "text", value: "”: no such place" },
    ]);
  });

  it("mentions nobody and links nowhere outside code", async () => {
    const said = await render("markdown", HOSTILE);
    const tree = parser.parse(said);
    const prose: string[] = [];
    const collect = (node: Nodes): void => {
      if (node.type === "text") prose.push(node.value);
      if ("children" in node) node.children.forEach(collect);
    };
    collect(tree);
    expect(prose.join("\n")).not.toMatch(/@\w|#\d|GH-\d|https?:|www\.|\$x/);
    expect(said).not.toMatch(OBEYED);
  });
});
