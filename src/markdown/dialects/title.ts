import type { Attribute } from "../../model/page/document.ts";
import type { Prose } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { plainProse } from "../html/attributes.ts";
import { placeIn, sourceOfStretches } from "../source.ts";
import type { Scan } from "./mask.ts";

/** A title as an attribute and as captions. */
export interface Title {
  readonly attributes: readonly Attribute[];
  readonly captions: readonly Prose[];
}

/** Reads the title of a container, which may contain markup. An empty title counts as none. */
export function readTitle(scan: Scan, stretch: Stretch | null): Title {
  if (stretch === null || stretch.end <= stretch.start) return { attributes: [], captions: [] };
  const { source, page } = scan;
  const { start, end } = stretch;
  const attribute: Attribute = {
    name: "title",
    value: source.text.slice(start, end),
    place: placeIn(source, page.lines, start, end),
    prose: true,
  };
  return { attributes: [attribute], captions: captionsOf(scan, stretch) };
}

/** Matches a text that cannot contain markup and needs no parser. */
const PLAIN = /^[^\\`*_{}[\]<>&~$:!#+=/|\r\n-]*$/;

function captionsOf({ source, page, depth }: Scan, stretch: Stretch): readonly Prose[] {
  const { start, end } = stretch;
  if (!PLAIN.test(source.text.slice(start, end))) {
    const [block, ...more] = page.readBlocks(sourceOfStretches(source, [stretch]), depth + 1);
    if (block?.kind === "paragraph" && more.length === 0) return [block.prose, ...block.captions];
  }
  return [plainProse(source, page.lines, stretch, "entities")];
}
