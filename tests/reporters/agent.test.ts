import { describe, expect, it } from "vitest";
import { aligner, pageOf, pairOf, placeOf, reportOf } from "./build-pair.ts";
import { CLEAN, VOYAGE } from "./harbour.ts";
import { HOSTILE, OBEYED, POISON } from "./hostile.ts";
import { render } from "./options.ts";

describe("agent", () => {
  it("lists what to correct with both texts, the expectation and the place", async () => {
    await expect(await render("agent", VOYAGE)).toMatchFileSnapshot("expected/agent.txt");
  });

  it("gives the whole of a section that is missing, and what stands around its place", async () => {
    const source = pageOf("a.md", "en", "# Tea\n\nHot.\n\n## Milk\n\nCold.\n\n## Cups\n");
    const target = pageOf("b.md", "es", "# Té\n\nCaliente.\n\n## Tazas\n");
    const align = aligner(source, target);
    const missing = align("section", "## Milk\n\nCold.", { after: "Caliente." });
    const place = placeOf(target, "Caliente.", true);
    const finding = {
      ...{ rule: "section", messageId: "missing", data: { title: "Milk" } },
      ...{ severity: "error" as const, message: "Missing section “Milk”" },
      ...{ source: placeOf(source, "## Milk"), target: place },
    };
    const list = await render("agent", reportOf([pairOf(source, target, [finding], [missing])]));
    expect(list).toContain('source text: "## Milk\\n\\nCold."');
    expect(list).toContain('belongs after: "Caliente."\nbelongs before: "## Tazas"');
  });

  it("says when nothing is left", async () => {
    expect(await render("agent", reportOf([CLEAN]))).toBe("Nothing to correct.\n");
  });

  it("keeps everything from pages inside strings on one line", async () => {
    // A report that is merged may say anything, of the language too.
    const pairs = HOSTILE.pairs.map((pair) => ({
      ...pair,
      source: { ...pair.source, language: POISON },
    }));
    const written = await render("agent", { ...HOSTILE, pairs });
    expect(written).not.toContain(POISON);
    expect(written).not.toMatch(OBEYED);
    const outside = written.replace(/"(?:[^"\\]|\\.)*"/g, '""');
    expect(outside).not.toMatch(/alert|evil|owned/);
  });
});
