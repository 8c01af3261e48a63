import type { Slip } from "../../markdown/slip.ts";
import { type LinedPage, type PageLine, startOfContent } from "../page-lines.ts";

/** How a kind of box or tab is opened, and how its opening line can be broken. */
interface Opening {
  /** Matches an intact opening line, with its signs, name and rest. */
  readonly whole: RegExp;
  /** Matches an opening line with broken signs or quotation marks, as well as intact ones. */
  readonly broken: RegExp;
  readonly write: (signs: string, name: string, rest: string) => string;
}

const NAME = String.raw`(?<name>[\p{L}][\p{L}\p{N}_-]{0,60})`;
const QUOTED = String.raw`["“”„«»'‘’](?<rest>[^\r\n]{1,300}?)["“”»«'’]`;

function titled(rest: string): string {
  return rest === "" ? "" : ` "${rest}"`;
}

const OPENINGS: readonly Opening[] = [
  {
    whole: new RegExp(
      String.raw`^(?<signs>!!!|\?\?\?\+?)[ \t]+${NAME}(?:[ \t]+"(?<rest>[^"\r\n]+)")?$`,
      "u",
    ),
    broken: new RegExp(
      String.raw`^(?<signs>[!?¡¿](?:[ \t]?[!?¡¿+]){0,4})[ \t]*${NAME}(?:[ \t]+${QUOTED})?$`,
      "u",
    ),
    write: (signs, name, rest) => `${signs} ${name}${titled(rest)}`,
  },
  {
    whole: /^(?<signs>===[!+]?)[ \t]+"(?<rest>[^"\r\n]+)"$/,
    broken: new RegExp(String.raw`^(?<signs>={1,5}[!+]?)[ \t]*${QUOTED}$`, "u"),
    write: (signs, _, rest) => `${signs} "${rest}"`,
  },
  {
    whole: new RegExp(String.raw`^(?<signs>:{3,})[ \t]*${NAME}(?<rest>[^\r\n]{0,300})$`, "u"),
    broken: new RegExp(
      String.raw`^(?<signs>:(?:[ \t]?:){0,5})[ \t]*${NAME}(?<rest>[^\r\n]{0,300})$`,
      "u",
    ),
    write: (signs, name, rest) => `${signs}${name}${rest}`,
  },
  {
    whole: new RegExp(
      String.raw`^(?<signs>/{3,})[ \t]*${NAME}(?:[ \t]*\|[ \t]*(?<rest>[^\r\n]*))?$`,
      "u",
    ),
    broken: new RegExp(
      String.raw`^(?<signs>/(?:[ \t]?/){1,5})[ \t]*${NAME}(?:[ \t]*[|:-]?[ \t]+(?<rest>[^\r\n]{1,300}))?$`,
      "u",
    ),
    write: (signs, name, rest) => `${signs} ${name}${rest === "" ? "" : ` | ${rest}`}`,
  },
];

/**
 * Finds lines that were meant to open a box or a tab: `!! note "Title"`, `=== “Title”`, `::note`. With the
 * broken lines included, the page must have as many openings of that kind as its counterpart.
 */
export function brokenOpenings(page: LinedPage, other: LinedPage): Slip[] {
  return OPENINGS.flatMap((opening) => {
    const theirs = other.open.filter(({ content }) => opening.whole.test(content));
    if (theirs.length === 0) return [];
    const ours = page.open.filter(({ content }) => opening.broken.test(content));
    const isWhole = ({ content }: PageLine) => opening.whole.test(content);
    const others = other.open.filter((line) => opening.broken.test(line.content) && !isWhole(line));
    if (ours.length !== theirs.length || others.length > 0 || ours.every(isWhole)) return [];
    return ours.flatMap((line, index) => {
      const counterpart = theirs[index];
      return isWhole(line) || counterpart === undefined ? [] : slipOf(line, counterpart, opening);
    });
  });
}

function slipOf(line: PageLine, counterpart: PageLine, { whole, broken, write }: Opening): Slip[] {
  const meant = whole.exec(counterpart.content)?.groups ?? {};
  const found = broken.exec(line.content)?.groups ?? {};
  const { signs = "" } = meant;
  const text = write(signs, found.name ?? "", found.rest ?? "");
  const start = startOfContent(line);
  const end = start + line.content.length;
  const detail = `"${line.content}" is not "${text}"`;
  return [{ start, end, text, said: { detail, at: { start, end } } }];
}
