import type { Slip } from "../../markdown/slip.ts";
import { type LinedPage, type PageLine, startOfContent } from "../page-lines.ts";

/** A line that opens an alert, `> [!NOTE]`, with the text after its mark. */
interface AlertLine {
  readonly quotes: string;
  readonly mark: string;
  readonly kind: string;
  readonly rest: string;
  readonly line: PageLine;
  /** Whether the quote continues on the next line. */
  readonly goesOn: boolean;
  /** Whether the quote continues on the next line or after an empty line of the quote. */
  readonly hasBody: boolean;
}

const ALERT =
  /^(?<quotes>(?:>[ \t]?){1,6})(?<mark>\[!(?<kind>[A-Za-z][\w-]{0,30})\])[ \t]*(?<rest>[^\r\n]*)$/;

/**
 * Finds alerts whose text is on the line of their mark, where it is at most a title:
 * `> [!NOTE] Keep it shut.` The counterpart has alerts of the same kinds in order, or all of its alerts have
 * their text below.
 */
export function brokenAlerts(page: LinedPage, other: LinedPage): Slip[] {
  if (!page.text.includes("[!") || !other.text.includes("[!")) return [];
  const [ours, theirs] = [alertsOn(page), alertsOn(other)];
  const areInStep = kindsOf(ours) === kindsOf(theirs);
  if (!areInStep && !theirs.every(hasTextBelow)) return [];
  return ours.flatMap((alert, index): Slip[] => {
    const counterpart = areInStep ? theirs[index] : theirs[0];
    if (alert.rest === "" || alert.goesOn) return [];
    if (counterpart === undefined || !hasTextBelow(counterpart)) return [];
    const opens = startOfContent(alert.line);
    const start = opens + alert.quotes.length;
    const behind = start + alert.mark.length;
    const end = opens + alert.line.content.length - alert.rest.length;
    const detail = `text stands on the line of "${alert.mark}"`;
    const said = { detail, at: { start, end: behind } };
    return [{ start: behind, end, text: `\n${alert.quotes}`, said }];
  });
}

function hasTextBelow({ rest, hasBody }: AlertLine): boolean {
  return rest === "" && hasBody;
}

function alertsOn({ lines, open }: LinedPage): readonly AlertLine[] {
  return open.flatMap((line): AlertLine[] => {
    const { quotes, mark, kind, rest } = ALERT.exec(line.content)?.groups ?? {};
    if (quotes === undefined || mark === undefined) return [];
    const [below = "", next = ""] = [1, 2].map((step) => lines[line.at + step]?.content);
    const goesOn = TEXT.test(below);
    const hasBody = goesOn || (/^>[>\s]*$/.test(below) && TEXT.test(next));
    return [{ quotes, mark, kind: kind ?? "", rest: rest ?? "", line, goesOn, hasBody }];
  });
}

/** A quoted line with content. */
const TEXT = /^>[>\s]*[^>\s]/;

function kindsOf(alerts: readonly AlertLine[]): string {
  return alerts.map(({ kind }) => kind.toLowerCase()).join(" ");
}
