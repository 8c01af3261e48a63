import type { Difference } from "../../../../model/difference.ts";
import type { Fact } from "../../../../model/fact.ts";
import { isWithin } from "../../../../model/page/place.ts";
import type { RuleContext } from "../../../../model/rule.ts";
import { alignedProse } from "../../../../model/text/aligned/aligned-prose.ts";
import { editDistance } from "../../../../model/text/letters/edit-distance.ts";
import { runningText } from "../../../../model/text/running-text.ts";

/** A name with a version that no number of another kind resembles: `Linux 2.6`. */
const VERSIONED = /^(\p{L}.*?)[\s-]v?(\d{1,4}(?:\.(?:\d{1,4}|x))+)$/u;
/** Letters of a mistake in a name, which is reported as another spelling. */
const MOST_SLIPS = 2;
/** How often a page that can leave its subject out speaks of it. */
const OFTEN = 2;

/**
 * Whether a version is all that the translation says of a name that it left out: `since version 2.6` for
 * `since Linux 2.6`, on pages that both speak of it again. Another version is a loss.
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

/** Whether a version is that of something else, of which it is a part or stands right after it. */
function isOf({ surface, place }: Fact, version: string, text: string): boolean {
  const behind = text.slice(place.end.offset, place.end.offset + WIDEST_GAP + version.length);
  return surface.includes(version) || behind.replace(/^[\s-]v?/, "").startsWith(version);
}

/** A space and a `v`. */
const WIDEST_GAP = 2;

function timesIn(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** How often a version stands in a text as a whole. */
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
