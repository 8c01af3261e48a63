import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CliTexts } from "../../messages/en/cli.ts";
import type { Ui } from "../../messages/ui.ts";
import { nearestName } from "../../model/text/letters/nearest-name.ts";
import { namesIn } from "../../workspace/look-at-path.ts";
import { readPage } from "../../workspace/read-page.ts";
import { UsageError } from "../command-line/invocation.ts";
import type { Surroundings } from "../surroundings.ts";
import { layOutPage } from "./lay-out-page.ts";

/**
 * The page of a rule in the interface language, laid out for a terminal.
 *
 * @param documentation the folder of the documentation, with a folder for each language
 * @throws UsageError, worded, for a rule that does not exist
 */
export async function explainRule(
  rule: string,
  ui: Ui,
  texts: CliTexts,
  documentation: URL,
  loadCore: Surroundings["loadCore"],
  looks: { readonly width: number; readonly color: boolean },
): Promise<string> {
  const folder = fileURLToPath(new URL(`${ui}/rules/`, documentation));
  const rules = (await namesIn(folder)).map((file) => file.replace(/\.md$/, "")).sort();
  if (!rules.includes(rule)) {
    const nearest = nearestName(rule, rules);
    throw new UsageError(
      nearest === null
        ? texts.unknownRule(rule, rules.join(", "))
        : texts.unknownRuleNear(rule, nearest),
    );
  }
  const path = join(folder, `${rule}.md`);
  const page = { path, text: await readPage(path, path), language: ui };
  const { parsePage } = await loadCore("remark");
  // What stands in samples is not the page's own way of writing.
  return layOutPage(parsePage(page, []), texts, looks);
}
