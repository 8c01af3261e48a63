import type { Slip } from "../../markdown/slip.ts";
import { type LinedPage, type PageLine, startOfContent } from "../page-lines.ts";

/** The line that opens an alert, `> [!NOTE]`, with what stands after its mark. */
interface AlertLine {
  readonly quotes: string;
  readonly mark: string;
  readonly kind: string;
  readonly rest: string;
  readonly line: PageLine;
  /** Whether the quote goes on in the line below. */
  readonly goesOn: boolean;
  /** Whether it does so there, or after an empty line of the quote. */
  readonly hasBody: boolean;
}

const ALERT =
  /^(?<quotes>(?:>[ \t]?){1,6})(?<mark>\[!(?<kind>[A-Za-z][\w-]{0,30})\])[ \t]*(?<rest>[^\r\n]*)$/;

/**
 * Finds alerts whose text stands on the line of their mark, where it is a title at best: `> [!NOTE] Keep it shut.`
 * Those of the counterpart are of the same kinds, or all of them have their text below.
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

/** A line of a quote with something on it. */
const TEXT = /^>[>\s]*[^>\s]/;

function kindsOf(alerts: readonly AlertLine[]): string {
  return alerts.map(({ kind }) => kind.toLowerCase()).join(" ");
}
