import { suppression } from "../../src/check/suppress.ts";
import { labelsEn } from "../../src/messages/en/labels.ts";
import { labelsEs } from "../../src/messages/es/labels.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { MessageSeverity } from "../../src/model/rule.ts";
import { ALL_RULES } from "../../src/rules/all.ts";
import { type DocLanguage, type DocPage, frontMatterOf } from "./doc-page.ts";
import { applyEdits, type Edit, fillFence, replaceAt } from "./edits.ts";
import { type MessageRow, readRulePage } from "./read-rule-page.ts";
import { runExample } from "./run-example.ts";

type Messages = Readonly<Record<string, MessageSeverity>>;

/** Every rule's messages with their severities, those of unused suppressions included, in the rules' order. */
export const RULE_MESSAGES: ReadonlyMap<string, Messages> = new Map([
  ...[...ALL_RULES, suppression].map(({ id, messages }): [string, Messages] => [id, messages]),
]);

/** The page of a rule with what the code knows filled in: findings of its samples, severities of its messages. */
export function fillRulePage(page: DocPage): string {
  const { examples, messages, document } = readRulePage(page);
  const rule = String(frontMatterOf(document).get("rule"));
  const findings = examples.flatMap((example) =>
    example.wrong.map((wrong): Edit => {
      const said = runExample(example, wrong, page.language);
      const lines = said.map(
        (finding) => `${wordFindingLine(finding, page.language)}
`,
      );
      return fillFence(wrong.finding, lines.join(""));
    }),
  );
  const severities = messages.flatMap((row) => severityEdits(row, RULE_MESSAGES.get(rule)));
  return applyEdits(page.text, [...findings, ...severities]);
}

function wordFindingLine({ severity, rule, message }: Finding, ui: DocLanguage): string {
  const labels = ui === "es" ? labelsEs : labelsEn;
  return `${labels.severity[severity]} ${rule}: ${message}`;
}

function severityEdits({ id, places }: MessageRow, messages: Messages | undefined): Edit[] {
  const message = messages?.[id];
  if (message === undefined) return [];
  return [
    replaceAt(places.recommended, cell(message.recommended)),
    replaceAt(places.strict, cell(message.strict)),
  ];
}

function cell(severity: string): string {
  return `\`${severity}\``;
}
