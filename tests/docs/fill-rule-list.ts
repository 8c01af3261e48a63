import { describeRule } from "../../src/messages/rule-descriptions.ts";
import { SEVERITIES } from "../../src/model/finding.ts";
import type { DocLanguage, DocPage } from "./doc-page.ts";
import { RULE_MESSAGES } from "./fill-rule-page.ts";

const LIST = /(?<=<!-- rules:start -->\n)[\s\S]*?(?=<!-- rules:end -->)/;

const HEADS: Readonly<Record<DocLanguage, string>> = {
  en: "| rule | what it finds | `recommended` | `strict` |",
  es: "| regla | qué encuentra | `recommended` | `strict` |",
};

/** The list of rules with a row for each. */
export function fillRuleList({ text, language }: DocPage): string {
  const rows = [...RULE_MESSAGES].map(([id, messages]) => {
    const worst = (preset: "recommended" | "strict") => {
      const severities = Object.values(messages).map((message) => message[preset]);
      return SEVERITIES.find((severity) => severities.includes(severity)) ?? "off";
    };
    const { what } = describeRule(id, language);
    const cells = [`[${id}](../rules/${id}.md)`, what];
    return `| ${cells.join(" | ")} | \`${worst("recommended")}\` | \`${worst("strict")}\` |`;
  });
  const lines = [HEADS[language], "| --- | --- | --- | --- |", ...rows];
  return text.replace(LIST, () => `\n${lines.join("\n")}\n\n`);
}
