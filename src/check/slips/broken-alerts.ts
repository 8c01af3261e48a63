import type { Slip } from "../../markdown/slip.ts";
import { type LinedPage, type PageLine, startOfContent } from "../page-lines.ts";

/** The line that opens an alert, `> [!NOTE]`, with what stands behind its mark. */
interface AlertLine {
  readonly quotes: string;
  readonly mark: string;
  readonly kind: string;
  readonly rest: string;
  readonly line: PageLine;
  /** Whether the quote goes on in the line below. */
  readonly goesOn: boolean;
}

const ALERT =
  /^(?<quotes>(?:>[ \t]?){1,6})(?<mark>\[!(?<kind>[A-Za-z][\w-]{0,30})\])[ \t]*(?<rest>[^\r\n]*)$/;

/**
 * Finds alerts whose text stands on the line of their mark, where it is a title at best: `> [!NOTE] Keep it shut.`
 * Those of the counterpart are of the same kinds, and have their text below.
 */
export function brokenAlerts(page: LinedPage, other: LinedPage): Slip[] {
  if (!page.text.includes("[!") || !other.text.includes("[!")) return [];
  const [ours, theirs] = [alertsOn(page), alertsOn(other)];
  if (kindsOf(ours) !== kindsOf(theirs)) return [];
  return ours.flatMap((alert, index): Slip[] => {
    const counterpart = theirs[index];
    if (alert.rest === "" || alert.goesOn) return [];
    if (counterpart === undefined || counterpart.rest !== "" || !counterpart.goesOn) return [];
    const opens = startOfContent(alert.line);
    const start = opens + alert.quotes.length;
    const behind = start + alert.mark.length;
    const end = opens + alert.line.content.length - alert.rest.length;
    const detail = `text stands on the line of "${alert.mark}"`;
    const said = { detail, at: { start, end: behind } };
    return [{ start: behind, end, text: `\n${alert.quotes}`, said }];
  });
}

function alertsOn({ lines, open }: LinedPage): readonly AlertLine[] {
  return open.flatMap((line): AlertLine[] => {
    const { quotes, mark, kind, rest } = ALERT.exec(line.content)?.groups ?? {};
    if (quotes === undefined || mark === undefined) return [];
    const below = lines[line.at + 1]?.content ?? "";
    const goesOn = /^>[>\s]*[^>\s]/.test(below);
    return [{ quotes, mark, kind: kind ?? "", rest: rest ?? "", line, goesOn }];
  });
}

function kindsOf(alerts: readonly AlertLine[]): string {
  return alerts.map(({ kind }) => kind.toLowerCase()).join(" ");
}
