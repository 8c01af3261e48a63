import type { Difference } from "../../../../model/difference.ts";
import type { Fact } from "../../../../model/fact.ts";
import { isWithin } from "../../../../model/page/place.ts";
import type { RuleContext } from "../../../../model/rule.ts";
import { alignedProse } from "../../../../model/text/aligned/aligned-prose.ts";
import { editDistance } from "../../../../model/text/letters/edit-distance.ts";
import { runningText } from "../../../../model/text/running-text.ts";

/** A name followed by a dotted version, a form no other kind of number has: `Linux 2.6`. */
const VERSIONED = /^(\p{L}.*?)[\s-]v?(\d{1,4}(?:\.(?:\d{1,4}|x))+)$/u;
/** Edit distance up to which two names count as one misspelt, which is reported separately. */
const MOST_SLIPS = 2;
/** Minimum number of mentions on the source page for a name that a sentence may leave implicit. */
const OFTEN = 2;

/**
 * Whether the translation gives the version without its name, `since version 2.6` for `since Linux 2.6`,
 * where the source page repeats the name and the target page has it too. A different version is a loss.
 */
export function isImpliedBearer(
  { source, target }: Difference,
  { alignment, ...pages }: RuleContext,
): boolean {
  const [, name = "", version = ""] = VERSIONED.exec(source?.surface ?? "") ?? [];
  if (source === null || name === "") return false;
  const isSlip =
    editDistance(name.toLowerCase(), target?.surface.toLowerCase() ?? "") <= MOST_SLIPS;
  if (target !== null && !isSlip && isOf(target, version, pages.target.page.text)) return false;
  if (timesIn(pages.source.page.text, name) < OFTEN) return false;
  if (!pages.target.page.text.includes(name)) return false;
  const pair = alignedProse(alignment).find(({ sourceBlocks }) =>
    sourceBlocks.some(({ place }) => isWithin(source.place, place)),
  );
  if (pair === undefined) return false;
  const said = (proses: typeof pair.source) =>
    proses.reduce((times, prose) => times + timesAlone(runningText(prose), version), 0);
  return said(pair.target) >= said(pair.source);
}

/** Whether the version belongs to the target name: it is part of that name or follows it directly. */
function isOf({ surface, place }: Fact, version: string, text: string): boolean {
  const behind = text.slice(place.end.offset, place.end.offset + WIDEST_GAP + version.length);
  return surface.includes(version) || behind.replace(/^[\s-]v?/, "").startsWith(version);
}

/** Room for a space and a `v` between a name and its version. */
const WIDEST_GAP = 2;

function timesIn(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** How often a version occurs in a text, not counting occurrences inside longer numbers. */
function timesAlone(text: string, version: string): number {
  const [first = "", ...rest] = text.split(version);
  let before = first;
  let times = 0;
  for (const after of rest) {
    if (!/[\p{N}.]$/u.test(before) && !/^\.?\p{N}/u.test(after)) times++;
    before = after;
  }
  return times;
}
