import { wordFinding } from "../messages/word-finding.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { Document } from "../model/page/document.ts";
import { comparePlaces, type Place } from "../model/page/place.ts";
import type { Judgement, RuleTraits } from "../model/rule.ts";
import type { CheckConfig } from "../model/settings/config.ts";
import { compareTexts } from "../model/text/letters/compare-texts.ts";
import { severityOf } from "./choose-rules.ts";
import { foldConsequences } from "./consequences/fold-consequences.ts";
import { type Said, suppress, suppression } from "./suppress.ts";

/** One judgement with the rule that made it. */
export interface Ruling {
  readonly rule: RuleTraits;
  readonly judgement: Judgement;
}

/** The findings of a pair, and how many more are suppressed by comments on its pages. */
export interface Settled {
  readonly findings: readonly Finding[];
  readonly suppressed: number;
}

/**
 * Turns judgements into findings: sets severities, folds consequences, applies suppressions, words,
 * deduplicates and sorts.
 */
export function settleFindings(
  rulings: readonly Ruling[],
  source: Document,
  target: Document,
  config: CheckConfig,
): Settled {
  const ui = config.ui ?? "en";
  const unheard: Said[] = [];
  const speak = ({ rule, judgement }: Ruling): Finding[] => {
    const severity = severityOf(rule, judgement.messageId, config);
    if (severity !== "off") return [findingOf(rule.id, judgement, severity, ui)];
    unheard.push({ ...judgement, rule: rule.id });
    return [];
  };
  const spoken = rulings.flatMap(speak);
  const found = withoutRepeats(
    foldConsequences(spoken, { source: endOf(source), target: endOf(target) }),
  );
  const { kept, judgements } = suppress(found, unheard, { source, target }, config);
  const ofComments = judgements.map((judgement) => ({ rule: suppression, judgement }));
  return {
    findings: sortFindings([...kept, ...withoutRepeats(ofComments.flatMap(speak))]),
    suppressed: found.length - kept.length,
  };
}

/** The offset at which the text of a page ends, trailing white space excluded. */
function endOf({ page }: Document): number {
  return page.text.trimEnd().length;
}

function findingOf(rule: string, judgement: Judgement, severity: Severity, ui: string): Finding {
  const { messageId, data, source, target, fix } = judgement;
  return {
    rule,
    messageId,
    data,
    severity,
    message: wordFinding(rule, messageId, data, ui),
    source,
    target,
    ...(fix === undefined ? {} : { fix }),
  };
}

function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, messageId, data, source, target }) => {
    const key = JSON.stringify([rule, messageId, data, source, target]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Sorts by target place, source place, rule and message, so that the output is deterministic. */
function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compareOptional(a.target, b.target) ||
      compareOptional(a.source, b.source) ||
      compareTexts(a.rule, b.rule) ||
      compareTexts(a.messageId, b.messageId),
  );
}

function compareOptional(a: Place | null, b: Place | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return comparePlaces(a, b);
}
