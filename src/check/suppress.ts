import type { Both, Side } from "../model/both.ts";
import type { Finding } from "../model/finding.ts";
import { remember } from "../model/lookup/remember.ts";
import type { Directive, Document } from "../model/page/document.ts";
import type { Judgement, RuleTraits } from "../model/rule.ts";
import type { CheckConfig } from "../model/settings/config.ts";
import { nearestName } from "../model/text/letters/nearest-name.ts";
import { ALL_RULES } from "../rules/all.ts";
import { isOn } from "./choose-rules.ts";

/** The rule about suppression comments. It runs last, since it depends on the results of all others. */
export const suppression: RuleTraits = {
  id: "suppression",
  category: "page",
  messages: {
    unused: { recommended: "warning", strict: "warning" },
    "unknown-rule": { recommended: "warning", strict: "warning" },
    "unknown-word": { recommended: "warning", strict: "warning" },
    "no-dashes": { recommended: "warning", strict: "warning" },
    "no-reason": { recommended: "off", strict: "warning" },
    "nothing-disabled": { recommended: "warning", strict: "warning" },
  },
};

/** A judgement of a rule, at any severity including `off`. */
export type Said = Pick<Finding, "rule" | "source" | "target">;

/**
 * Drops the findings that a comment on either page suppresses, and judges the comments: one that suppressed
 * nothing would hide the next true finding, and one that names no rule has no effect.
 *
 * @param unheard judgements with severity `off`: another preset would report them, so they justify a comment
 */
export function suppress(
  findings: readonly Finding[],
  unheard: readonly Said[],
  { source, target }: Both<Document>,
  config: CheckConfig,
): { readonly kept: readonly Finding[]; readonly judgements: readonly Judgement[] } {
  const directives = [...directivesOf(source, "source"), ...directivesOf(target, "target")];
  if (directives.length === 0) return { kept: findings, judgements: [] };
  const windowsFor = remember((rule) => [
    ...windowsOf(source, "source", rule),
    ...windowsOf(target, "target", rule),
  ]);
  const used = new Set<Directive>();
  const silence = (said: Said): boolean => {
    const silencing = windowsFor(said.rule).filter((window) => covers(window, said));
    for (const { directive } of silencing) used.add(directive);
    return silencing.length > 0;
  };
  const kept = findings.filter((finding) => !silence(finding));
  for (const said of unheard) silence(said);
  const unused = directives.filter(
    ({ directive }) => disables(directive) && !used.has(directive) && hasRun(directive, config),
  );
  return {
    kept,
    judgements: [
      ...directives.flatMap(judgeWords),
      ...judgeEnables(source, "source"),
      ...judgeEnables(target, "target"),
      ...unused.map(judgeUnused),
      ...directives.filter(({ directive }) => used.has(directive)).flatMap(judgeReason),
    ],
  };
}

/** A directive, and the page that has it. */
interface Placed {
  readonly directive: Directive;
  readonly side: Side;
}

function directivesOf({ directives }: Document, side: Placed["side"]): Placed[] {
  return directives.map((directive) => ({ directive, side }));
}

function disables({ directive }: Directive): boolean {
  return directive === "disable" || directive === "disable-next-line";
}

/** Judges the words of a comment: its keyword, and those that are not names of rules. */
function judgeWords({ directive, side }: Placed): Judgement[] {
  const places = placesOf(directive, side);
  const { word, rules } = directive;
  if (directive.directive === "unknown") {
    return [{ messageId: "unknown-word", data: { word }, ...places }];
  }
  const unknown = rules.filter((name) => !NAMES.includes(name));
  const named = unknown.map((rule) => ({ rule, nearest: nearestName(rule, NAMES) }));
  // Several words that resemble no rule name are a sentence.
  if (named.length > 1 && named.every(({ nearest }) => nearest === null)) {
    const words = rules.slice(rules.indexOf(unknown[0] ?? "")).join(" ");
    return [{ messageId: "no-dashes", data: { words }, ...places }];
  }
  return named.map((data) => ({ messageId: "unknown-rule", data, ...places }));
}

/** Reports comments that enable rules which no earlier comment disabled. */
function judgeEnables({ directives }: Document, side: Placed["side"]): Judgement[] {
  const off = new Set<string>();
  return directives.flatMap((directive): Judgement[] => {
    const rules = directive.rules.length === 0 ? [EVERY_RULE] : directive.rules;
    if (directive.directive === "disable") for (const rule of rules) off.add(rule);
    if (directive.directive !== "enable" || off.has(EVERY_RULE)) return [];
    if (off.size > 0 && rules.some((rule) => rule === EVERY_RULE || off.has(rule))) return [];
    return [{ messageId: "nothing-disabled", data: {}, ...placesOf(directive, side) }];
  });
}

const EVERY_RULE = "*";

/** A suppression without a reason cannot be reviewed later. */
function judgeReason(placed: Placed): Judgement[] {
  const { directive, side } = placed;
  // Words that are no rule names may be the reason.
  if (directive.hasReason || judgeWords(placed).length > 0) return [];
  return [{ messageId: "no-reason", data: {}, ...placesOf(directive, side) }];
}

function judgeUnused({ directive, side }: Placed): Judgement {
  const rules = directive.rules.length === 0 ? EVERY_RULE : directive.rules.join(", ");
  const covers = directive.directive === "disable-next-line" ? "line" : "lines";
  return { messageId: "unused", data: { rules, covers }, ...placesOf(directive, side) };
}

function placesOf(
  { place }: Directive,
  side: Placed["side"],
): Pick<Judgement, "source" | "target"> {
  return { source: side === "source" ? place : null, target: side === "target" ? place : null };
}

const NAMES: readonly string[] = [...ALL_RULES.map(({ id }) => id), suppression.id];

/** Whether every rule of a directive is on, without which an unused suppression cannot be established. */
function hasRun({ rules }: Directive, config: CheckConfig): boolean {
  const known = ALL_RULES.filter(({ id }) => rules.includes(id));
  const meant = rules.length === 0 ? ALL_RULES.filter((rule) => isOn(rule, {})) : known;
  return meant.length > 0 && meant.every((rule) => isOn(rule, config));
}

/** The lines of a page on which a directive suppresses a rule. */
interface Window extends Placed {
  readonly firstLine: number;
  readonly lastLine: number;
}

/** The windows of one rule. Linear in the directives. */
function windowsOf(document: Document, side: Window["side"], rule: string): Window[] {
  const windows: Window[] = [];
  let enabledAt = Number.POSITIVE_INFINITY;
  for (const directive of document.directives.toReversed()) {
    if (directive.directive === "unknown" || !names(directive, rule)) continue;
    const { start, end } = directive.place;
    if (directive.directive === "enable") {
      enabledAt = start.line;
    } else if (directive.directive === "disable-next-line") {
      const line = nextLine(directive, document);
      windows.push({ directive, side, firstLine: line, lastLine: line });
    } else {
      windows.push({ directive, side, firstLine: end.line, lastLine: enabledAt });
    }
  }
  return windows;
}

/** The next non-blank line: formatters insert a blank line between a comment and a paragraph. */
function nextLine({ place }: Directive, { page, lines }: Document): number {
  const rest = page.text.indexOf("\n", place.end.offset);
  if (rest < 0) return place.end.line + 1;
  NOT_BLANK.lastIndex = rest;
  const next = NOT_BLANK.exec(page.text);
  return next === null ? place.end.line + 1 : lines.pointAt(next.index).line;
}

const NOT_BLANK = /\S/g;

/** A directive without rules covers all of them. */
function names({ rules }: Directive, rule: string): boolean {
  return rules.length === 0 || rules.includes(rule);
}

function covers({ side, firstLine, lastLine }: Window, said: Said): boolean {
  const place = said[side];
  return place !== null && place.end.line >= firstLine && place.start.line <= lastLine;
}
