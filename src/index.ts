/** cotejo, the library: synchronous, no file access. */
import { alignPair, allSentences } from "./check/align-pair.ts";
import { assertInput } from "./check/assert-input.ts";
import { checkPair as checkPairWith } from "./check/check-pair.ts";
import { allLanguages } from "./languages/all.ts";
import { remarkEngine } from "./markdown/engines/engine-remark.ts";
import type { SentencePair } from "./model/page/sentence.ts";
import type { PairInput } from "./model/pair-input.ts";
import type { CheckResult } from "./model/report.ts";
import { wholeConfig } from "./model/settings/whole-config.ts";

export type { Relation } from "./model/alignment.ts";
export type { Counts, Finding, FindingData, Fix, Severity } from "./model/finding.ts";
export type { FixedText } from "./model/fix.ts";
export { applyFixes } from "./model/fix.ts";
export type { BlockKind, Page } from "./model/page/document.ts";
export type { Place, Point } from "./model/page/place.ts";
export type { Sentence, SentencePair } from "./model/page/sentence.ts";
export type { PairInput } from "./model/pair-input.ts";
export type { AlignedNode, AlignmentEntry, CheckResult, Signature } from "./model/report.ts";
export type {
  CheckConfig,
  Dialect,
  Preset,
  RuleOptions,
  RuleSetting,
  SettingsOfPages,
  SiteIndex,
  SitePage,
  TermEntry,
  TermSetting,
} from "./model/settings/config.ts";
export type { ConfigFile } from "./model/settings/config-file.ts";

/**
 * Checks a page against its translation. Knows every prepared language; for any other, it reads digits and what
 * `Intl` knows. No page makes it throw: what cannot be parsed is a finding of the rule `syntax`.
 *
 * @throws TypeError for an invalid page or setting; its message says where and what was expected
 */
export function checkPair(input: PairInput): CheckResult {
  assertInput(input);
  const { config, ...pages } = input;
  return checkPairWith({ ...pages, config: wholeConfig(config ?? {}) }, EQUIPMENT);
}

/**
 * Pairs the sentences of a page with those of its translation, in page order, for example for a translation memory.
 * Every sentence of a block is in exactly one pair; blocks without a counterpart, or with an uncertain one, have no
 * pairs. Checks nothing: `checkPair` with `config.sentences` does both.
 *
 * @throws TypeError as `checkPair` does
 */
export function alignSentences(input: PairInput): readonly SentencePair[] {
  assertInput(input);
  return allSentences(alignPair(input, EQUIPMENT));
}

const EQUIPMENT = { languages: allLanguages, engine: remarkEngine };
