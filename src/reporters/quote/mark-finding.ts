import type { Finding } from "../../model/finding.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { type Marked, markDifferences } from "./mark-differences.ts";

/**
 * Marks the differences in the stretches of a finding: in the parts that its message names, such as the
 * addresses of links, if there are any. A stretch without a counterpart differs as a whole.
 */
export function markFinding(
  { data }: Pick<Finding, "data">,
  source: string,
  target: string,
): [Marked[], Marked[]] {
  if (source === "" || target === "") return [differing(source), differing(target)];
  const left = placeOfName(source, data.expected);
  const right = placeOfName(target, data.actual ?? data.destination ?? data.anchor);
  if (left !== null && right !== null) {
    const [expected, actual] = markDifferences(
      source.slice(left.start, left.end),
      target.slice(right.start, right.end),
      true,
    );
    return [around(source, left, expected), around(target, right, actual)];
  }
  const [before, after] = markDifferences(source, target);
  // A finding about the translation only implies nothing about the words of the source.
  const isOfTarget = "destination" in data || "anchor" in data;
  if (isOfTarget && right !== null) return [run(source, false), markPart(target, right)];
  return [
    left === null || isWhole(left, source) ? before : markPart(source, left),
    right === null || isWhole(right, target) ? after : markPart(target, right),
  ];
}

function isWhole({ start, end }: Stretch, text: string): boolean {
  return start === 0 && end === text.length;
}

function markPart(text: string, part: Stretch): Marked[] {
  return around(text, part, differing(text.slice(part.start, part.end)));
}

function around(text: string, { start, end }: Stretch, part: readonly Marked[]): Marked[] {
  return [...run(text.slice(0, start), false), ...part, ...run(text.slice(end), false)];
}

function differing(text: string): Marked[] {
  return run(text, true);
}

function run(text: string, differs: boolean): Marked[] {
  return text === "" ? [] : [{ text, differs }];
}

/** Characters before an address, an id or a value; the same text may occur earlier without them. */
const LEADS = new Set(["(", "#", "=", '"', "'", "<"]);

/** The stretch of a name as a whole word, preferably after one of these characters; null if there is none. */
function placeOfName(text: string, name: unknown): Stretch | null {
  if (typeof name !== "string" || name === "") return null;
  let first: Stretch | null = null;
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const end = start + name.length;
    if (!isBorder(text, start) || !isBorder(text, end)) continue;
    if (LEADS.has(text.charAt(start - 1))) return { start, end };
    first ??= { start, end };
  }
  return first;
}

const WORDLIKE = /[\p{L}\p{N}]/u;

function isBorder(text: string, at: number): boolean {
  return !(WORDLIKE.test(text.charAt(at - 1)) && WORDLIKE.test(text.charAt(at)));
}
