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

/** How an explanation is shown: its language, what is said besides in that language, columns, and whether in colour. */
interface ExplanationLooks {
  readonly ui: Ui;
  readonly texts: CliTexts;
  readonly width: number;
  readonly color: boolean;
}

/**
 * The page of a rule in the interface language, laid out for a terminal.
 *
 * @throws UsageError, worded, for a rule that does not exist, and where none is named
 */
export async function explainRule(
  rule: string | null,
  { ui, texts, ...looks }: ExplanationLooks,
  { documentation, loadCore }: Pick<Surroundings, "documentation" | "loadCore">,
): Promise<string> {
  const folder = fileURLToPath(new URL(`${ui}/rules/`, documentation));
  const rules = (await namesIn(folder)).map((file) => file.replace(/\.md$/, "")).sort();
  if (rule === null) throw new UsageError(texts.missingRule(rules.join(", ")));
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
