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

/** The lines of one page that a directive silences. */
interface Window {
  readonly directive: Directive;
  readonly side: "source" | "target";
  readonly firstLine: number;
  readonly lastLine: number;
}

function windowsOf({ directives }: Document, side: Window["side"]): Window[] {
  return directives.flatMap((directive, index) => {
    if (directive.directive === "enable") return [];
    const line = directive.place.end.line;
    if (directive.directive === "disable-next-line") {
      return [{ directive, side, firstLine: line + 1, lastLine: line + 1 }];
    }
    const end = directives
      .slice(index + 1)
      .find((later) => later.directive === "enable" && reenables(later, directive));
    const lastLine = end?.place.start.line ?? Number.POSITIVE_INFINITY;
    return [{ directive, side, firstLine: line, lastLine }];
  });
}

function reenables(enable: Directive, disable: Directive): boolean {
  if (enable.rules.length === 0) return true;
  return disable.rules.some((rule) => enable.rules.includes(rule));
}

function covers({ directive, side, firstLine, lastLine }: Window, finding: Finding): boolean {
  if (directive.rules.length > 0 && !directive.rules.includes(finding.rule)) return false;
  const place = finding[side];
  return place !== null && place.end.line >= firstLine && place.start.line <= lastLine;
}
