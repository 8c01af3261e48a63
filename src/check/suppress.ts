import type { Directive, Document } from "../model/document.ts";
import type { Finding } from "../model/finding.ts";
import type { Judgement } from "../model/rule.ts";

/**
 * Drops the findings that a comment on either page silences. A directive that silenced nothing is returned as
 * unused, for it hides the next true finding.
 */
export function suppress(
  findings: readonly Finding[],
  source: Document,
  target: Document,
): { readonly kept: readonly Finding[]; readonly unused: readonly Judgement[] } {
  const windows = [...windowsOf(source, "source"), ...windowsOf(target, "target")];
  if (windows.length === 0) return { kept: findings, unused: [] };
  const used = new Set<Window>();
  const kept = findings.filter((finding) => {
    const silencing = windows.filter((window) => covers(window, finding));
    for (const window of silencing) used.add(window);
    return silencing.length === 0;
  });
  const unused = windows
    .filter((window) => !used.has(window))
    .map(
      ({ directive, side }): Judgement => ({
        messageId: "unused",
        data: { rules: directive.rules.length === 0 ? "*" : directive.rules.join(" ") },
        source: side === "source" ? directive.place : null,
        target: side === "target" ? directive.place : null,
      }),
    );
  return { kept, unused };
}

/** Where on one page a directive silences findings. */
interface Window {
  readonly directive: Directive;
  readonly side: "source" | "target";
  readonly firstLine: number;
  /** The last line on which it silences a rule. */
  readonly lastLineFor: (rule: string) => number;
}

function windowsOf({ directives }: Document, side: Window["side"]): Window[] {
  return directives.flatMap((directive, index): Window[] => {
    if (directive.directive === "enable") return [];
    const line = directive.place.end.line;
    if (directive.directive === "disable-next-line") {
      return [{ directive, side, firstLine: line + 1, lastLineFor: () => line + 1 }];
    }
    const enabling = directives.slice(index + 1).filter((later) => later.directive === "enable");
    const lastLineFor = (rule: string) =>
      enabling.find((later) => names(later, rule))?.place.start.line ?? Number.POSITIVE_INFINITY;
    return [{ directive, side, firstLine: line, lastLineFor }];
  });
}

/** A directive without rules means them all. */
function names({ rules }: Directive, rule: string): boolean {
  return rules.length === 0 || rules.includes(rule);
}

function covers({ directive, side, firstLine, lastLineFor }: Window, finding: Finding): boolean {
  const place = finding[side];
  if (place === null || !names(directive, finding.rule)) return false;
  return place.end.line >= firstLine && place.start.line <= lastLineFor(finding.rule);
}
