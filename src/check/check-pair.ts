import { alignDocuments } from "../align/align-documents.ts";
import { profileOf } from "../languages/find-profile.ts";
import type { LanguageData } from "../languages/language-data.ts";
import type { LanguageProfile } from "../languages/profile.ts";
import { wordValues } from "../languages/word-values.ts";
import type { Engine } from "../markdown/engine.ts";
import { parsePage } from "../markdown/parse-page.ts";
import { countFindings } from "../model/finding.ts";
import type { CheckResult } from "../model/report.ts";
import type { Rule, RuleContext } from "../model/rule.ts";
import { ALL_RULES } from "../rules/all.ts";
import { describeRules, isOn, optionsOf } from "./choose-rules.ts";
import { compareFacts } from "./compare-facts.ts";
import type { PairInput } from "./pair-input.ts";
import { reportAlignment } from "./report-alignment.ts";
import { settleFindings } from "./settle-findings.ts";
import { VERSION } from "./version.ts";
import { writingTraits } from "./writing-traits.ts";

/** What a door hands to the core, so that it loads no more than it needs. */
export interface Equipment {
  /** What is known of each language, by base tag; of any other only digits and `Intl` are read. */
  readonly languages: ReadonlyMap<string, LanguageData>;
  readonly engine: Engine;
}

/**
 * Checks a page against its translation: parse, align, find facts, reconcile them, judge, settle.
 *
 * Pure and synchronous. Nothing on a page makes it throw: what can't be read is a finding of rule `syntax`.
 */
export function checkPair(
  { source, target, config = {} }: PairInput,
  { languages, engine }: Equipment,
): CheckResult {
  const options = { dialects: config.dialects, engine };
  const documents = {
    source: parsePage(source, options),
    target: parsePage(target, options),
  };
  const profiles = {
    source: profileOf(source.language, languages),
    target: profileOf(target.language, languages),
  };
  const alignment = alignDocuments(documents.source, documents.target, {
    source: wordValues(profiles.source),
    target: wordValues(profiles.target),
  });
  const context = {
    ...documents,
    alignment,
    ...compareFacts(documents, profiles, alignment, config),
    traits: { source: writingTraits(profiles.source), target: writingTraits(profiles.target) },
    config,
  };
  const verdicts = ALL_RULES.filter((rule) => isOn(rule, config)).flatMap((rule) =>
    judgeBy(rule, { ...context, options: optionsOf(rule, config) }),
  );
  const findings = settleFindings(verdicts, documents.source, documents.target, config);
  return {
    alignment: reportAlignment(alignment),
    findings,
    counts: countFindings(findings),
    signature: {
      tool: "cotejo",
      version: VERSION,
      languages: [source.language, target.language],
      unprepared: unpreparedOf([profiles.source, profiles.target]),
      rules: describeRules(ALL_RULES, config),
      engine: engine.name,
    },
  };
}

function judgeBy(rule: Rule, context: RuleContext) {
  return [...rule.check(context)].map((judgement) => ({ rule, judgement }));
}

function unpreparedOf(profiles: readonly LanguageProfile[]): string[] {
  return [...new Set(profiles.filter(({ prepared }) => !prepared).map(({ tag }) => tag))];
}
