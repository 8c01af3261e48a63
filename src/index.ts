/** cotejo, the library: pure and synchronous, no file access. */
export { checkPair, type PairInput } from "./check/check-pair.ts";
export type {
  CheckConfig,
  Dialect,
  Preset,
  RuleOptions,
  RuleSetting,
  SiteIndex,
  SitePage,
  TermEntry,
} from "./model/config.ts";
export type { Page } from "./model/document.ts";
export type { Counts, Finding, FindingData, Fix, Severity } from "./model/finding.ts";
export type { Place, Point } from "./model/place.ts";
export type { AlignedNode, AlignmentEntry, CheckResult, Signature } from "./model/report.ts";
