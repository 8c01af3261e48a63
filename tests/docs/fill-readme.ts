import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT, parseDoc, readDoc } from "./doc-page.ts";
import { codesOf } from "./doc-parts.ts";
import { runCotejo } from "./run-cotejo.ts";

/** The page that leads to all others. */
export function readReadme(): string {
  return readFileSync(join(PROJECT, "README.md"), "utf8");
}

/** The pages that the tutorial for translators begins with: the source, its translation, and the translation corrected. */
export function tutorialPages(): Readonly<Record<"source" | "wrong" | "right", string>> {
  const fences = codesOf(parseDoc(readDoc("en", "guide/translator")));
  const [source, wrong, right] = fences.filter(({ language, value }) => {
    return language === "md" && value.startsWith("# ");
  });
  if (source === undefined || wrong === undefined || right === undefined) {
    throw new Error("the tutorial for translators lacks a page");
  }
  return { source: `${source.value}\n`, wrong: `${wrong.value}\n`, right: `${right.value}\n` };
}

const REPORT = /(?<=<!-- report:start -->\n```text\n)[\s\S]*?(?=```\n<!-- report:end -->)/;

/** The README with the report that `cotejo compare tea.en.md tea.es.md` prints on the pages of the tutorial. */
export async function fillReadme(text: string): Promise<string> {
  const { source, wrong } = tutorialPages();
  const files = { "tea.en.md": source, "tea.es.md": wrong };
  const { stdout } = await runCotejo(["compare", "tea.en.md", "tea.es.md"], files);
  return text.replace(REPORT, () => stdout);
}
