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
import { messagesOf, withFirstExample, withMessage } from "./pick-example.ts";

/** How an explanation is shown: language, texts in that language, width in columns, and colour. */
interface ExplanationLooks {
  readonly ui: Ui;
  readonly texts: CliTexts;
  readonly width: number;
  readonly color: boolean;
}

/** The subject of an explanation: a rule, or one of its messages. */
interface Topic {
  readonly rule: string | null;
  readonly message: string | null;
}

/**
 * The page of a rule in the interface language, formatted for a terminal: with one example and how to see the
 * others, or with the part about one message.
 *
 * @throws UsageError, localized, if the rule or message does not exist or no rule is named
 */
export async function explainRule(
  { rule, message }: Topic,
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
  // No dialects, since samples on the page may use any syntax.
  const document = parsePage(page, []);
  const messages = messagesOf(document);
  if (message !== null) {
    if (!messages.includes(message)) throw unknownMessage(message, messages, texts);
    return layOutPage(withMessage(document, message), texts, looks);
  }
  const shown = layOutPage(withFirstExample(document), texts, looks);
  const [, another] = messages;
  if (another === undefined) return shown;
  return `${shown}\n${texts.otherExamples}\n  cotejo explain ${rule} ${another}\n`;
}

function unknownMessage(name: string, messages: readonly string[], texts: CliTexts): UsageError {
  const nearest = nearestName(name, messages);
  return new UsageError(
    nearest === null
      ? texts.unknownMessage(name, messages.join(", "))
      : texts.unknownMessageNear(name, nearest),
  );
}
