import type { LanguageProfile } from "../languages/profile.ts";
import { countFindings } from "../model/finding.ts";
import type { WholePair } from "../model/pair-input.ts";
import type { CheckResult } from "../model/report.ts";
import type { Rule, RuleContext } from "../model/rule.ts";
import { ALL_RULES } from "../rules/all.ts";
import { alignPair, allSentences, type Equipment } from "./align-pair.ts";
import { describeRules, isOn, optionsOf } from "./choose-rules.ts";
import { compareFacts } from "./compare-facts.ts";
import { reportAlignment } from "./report-alignment.ts";
import { SETTABLE_RULES } from "./rule-ids.ts";
import { type Ruling, settleFindings } from "./settle-findings.ts";
import { VERSION } from "./version.ts";
import { lookUpWords } from "./words-of-pair.ts";
import { writingTraits } from "./writing-traits.ts";

/**
 * Checks a page against its translation: parse, align, find facts, reconcile them, apply the rules, settle.
 *
 * Pure and synchronous. No page makes it throw: what cannot be parsed becomes a finding of rule `syntax`.
 */
export function checkPair(input: WholePair, equipment: Equipment): CheckResult {
  const { source, target, config = {} } = input;
  const pair = alignPair(input, equipment);
  const { documents, profiles, alignment } = pair;
  const facts = compareFacts(documents, profiles, alignment, config);
  const traits = {
    source: writingTraits(profiles.source),
    target: writingTraits(profiles.target),
  };
  const context = {
    ...documents,
    alignment,
    sentencesOf: pair.sentencesOf,
    wordsOf: lookUpWords({ traits, factsOf: facts.factsOf }),
    ...facts,
    traits,
    config,
  };
  const rulings = ALL_RULES.filter((rule) => isOn(rule, config)).flatMap((rule) =>
    rulingsOf(rule, { ...context, options: optionsOf(rule, config) }),
  );
  const { findings, suppressed } = settleFindings(
    rulings,
    documents.source,
    documents.target,
    config,
  );
  return {
    alignment: reportAlignment(alignment),
    findings,
    counts: countFindings(findings),
    ...(suppressed > 0 && { suppressed }),
    signature: {
      tool: "cotejo",
      version: VERSION,
      languages: [source.language, target.language],
      unprepared: unpreparedOf([profiles.source, profiles.target]),
      rules: describeRules(SETTABLE_RULES, config),
      engine: equipment.engine.name,
    },
    ...(config.sentences === true && { sentences: allSentences(pair) }),
  };
}

function rulingsOf(rule: Rule, context: RuleContext): Ruling[] {
  return [...rule.check(context)].map((judgement) => ({ rule, judgement }));
}

function unpreparedOf(profiles: readonly LanguageProfile[]): string[] {
  return [...new Set(profiles.filter(({ prepared }) => !prepared).map(({ tag }) => tag))];
}
