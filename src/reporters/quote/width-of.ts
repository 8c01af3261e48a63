import { eastAsianWidth } from "get-east-asian-width";
import { once } from "../../model/lookup/once.ts";

/** Letters and signs of which each takes one column: nearly every text is made of these alone. */
const PLAIN =
  /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u0384-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E]*$/;
const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u;
/** What makes a picture of a sign: its own nature, a colour of skin, or the selector that asks for it. */
const PICTURE = /\uFE0F|[\p{Emoji_Presentation}\p{Emoji_Modifier}]/u;
const SPACING_MARKS = /\p{Mc}/gu;

/** Slow to make, and plain texts need none. */
const graphemes = once(() => new Intl.Segmenter("und", { granularity: "grapheme" }));

/** What a reader takes for one character each: letters with their marks, pictures joined from several. */
function clustersOf(text: string): string[] {
  return Array.from(graphemes().segment(text), ({ segment }) => segment);
}

/**
 * Columns that a text takes on a terminal: East Asian wide characters and pictures take two, marks none. It must hold
 * no escape sequences. (The package `string-width` counts alike, and takes half as long to load as Node itself.)
 */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return clustersOf(text).reduce((sum, cluster) => sum + widthOfCluster(cluster), 0);
}

/** As much of a text's beginning as `width` columns hold. */
export function beginningOf(text: string, width: number): string {
  if (PLAIN.test(text)) return text.slice(0, width);
  return text.slice(0, lengthOf(clustersOf(text), width));
}

/** As much of a text's end as `width` columns hold. */
export function endOf(text: string, width: number): string {
  const length = PLAIN.test(text) ? width : lengthOf(clustersOf(text).reverse(), width);
  return text.slice(Math.max(0, text.length - length));
}

/** How long the first clusters are together that `width` columns hold, in UTF-16 code units. */
function lengthOf(clusters: readonly string[], width: number): number {
  let length = 0;
  let used = 0;
  for (const cluster of clusters) {
    used += widthOfCluster(cluster);
    if (used > width) break;
    length += cluster.length;
  }
  return length;
}

function widthOfCluster(cluster: string): number {
  const base = VISIBLE.exec(cluster)?.[0].codePointAt(0);
  if (base === undefined) return 0;
  if (PICTURE.test(cluster)) return 2;
  return eastAsianWidth(base) + (cluster.match(SPACING_MARKS)?.length ?? 0);
}
