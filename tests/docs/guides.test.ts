import { describe, expect, it } from "vitest";
import { DOC_LANGUAGES, parseDoc, readDoc } from "./doc-page.ts";
import { codesOf } from "./doc-parts.ts";
import { tutorialPages } from "./fill-readme.ts";
import { runCotejo } from "./run-cotejo.ts";

const { source, wrong, right } = tutorialPages();

async function compare(target: string) {
  const files = { "tea.en.md": source, "tea.es.md": target };
  const command = ["compare", "tea.en.md", "tea.es.md", "--format", "json"];
  const { code, stdout } = await runCotejo(command, files);
  const found: { rule: string; target: { start: { line: number } } }[] =
    JSON.parse(stdout).pairs[0].findings;
  return { code, found: found.map(({ rule, target: place }) => [rule, place.start.line]) };
}

describe("the tutorial for translators", () => {
  it("promises two findings, the temperature and the last item, and gets them", async () => {
    expect(await compare(wrong)).toEqual({
      code: 1,
      found: [
        ["number", 3],
        ["block", 4],
      ],
    });
  });

  it("promises silence once they are put right", async () => {
    expect(await compare(right)).toEqual({ code: 0, found: [] });
  });
});

describe("the tutorial for build steps", () => {
  it("shows programs that work", async () => {
    const { checkPair } = await import("../../src/index.ts");
    const files: Record<string, string> = {
      "content/en/story.md":
        "# Tea\n\n## Two\n\nHeat it to 80 °C in 1987.\n\n## Three\n\nGPT-4 sat.\n",
      "content/es/story.md": "# Té\n\n## Dos\n\nCaliente a 90 °C en 1987.\n",
    };
    for (const language of DOC_LANGUAGES) {
      const fences = codesOf(parseDoc(readDoc(language, "guide/build-step")));
      const programs = fences.filter((fence) => fence.language === "js").map(({ value }) => value);
      const program = programs.join("\n").replace(/^import .*$/gm, "");
      const said: string[] = [];
      const console = {
        log: (value: unknown) => said.push(JSON.stringify(value)),
        error: (line: string) => said.push(line),
      };
      const run = new Function("checkPair", "readFileSync", "console", program);
      const readFileSync = (path: string) => files[path];
      expect(() => run(checkPair, readFileSync, console)).toThrow();
      expect(said).toContain(
        "content/es/story.md:5:12 error Unexpected “90 °C”, expected “80 °C” (number)",
      );
    }
  });
});
