import type { Difference } from "../../../model/difference.ts";
import { isWithin } from "../../../model/page/place.ts";
import type { RuleContext } from "../../../model/rule.ts";
import { alignedProse } from "../../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../../model/text/running-text.ts";

/** A name with a version that no number of another kind resembles: `Linux 2.6`. */
const VERSIONED = /^(\p{L}.*?)[\s-]v?(\d{1,4}(?:\.(?:\d{1,4}|x))+)$/u;
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
  // The version of something else.
  if (target?.surface.includes(version) === true) return false;
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
