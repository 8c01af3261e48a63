import { eastAsianWidth } from "get-east-asian-width";
import { once } from "../../model/lookup/once.ts";

/** Characters that take one column each, of which nearly every text consists. */
const PLAIN =
  /^[ -~\u00A1-\u00AC\u00AE-\u02FF\u0384-\u0482\u048A-\u052F\u2010-\u2027\u2030-\u205E]*$/;
const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Mn}\p{Me}\p{Cs}]/u;
/** Matches what makes a cluster an emoji: its default presentation, a skin tone or a variation selector. */
const PICTURE = /\uFE0F|[\p{Emoji_Presentation}\p{Emoji_Modifier}]/u;
const SPACING_MARKS = /\p{Mc}/gu;

/** Lazy, since it is slow to create and plain texts do not need it. */
const graphemes = once(() => new Intl.Segmenter("und", { granularity: "grapheme" }));

/** The grapheme clusters of a text: letters with their marks, joined emoji. */
function clustersOf(text: string): string[] {
  return Array.from(graphemes().segment(text), ({ segment }) => segment);
}

/**
 * The width of a text on a terminal in columns: East Asian wide characters and emoji take two, marks none.
 * The text must not contain escape sequences. (The package `string-width` counts alike, but takes half as
 * long to load as Node itself.)
 */
export function widthOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return clustersOf(text).reduce((sum, cluster) => sum + widthOfCluster(cluster), 0);
}

/** The longest beginning of a text that fits in `width` columns. */
export function beginningOf(text: string, width: number): string {
  if (PLAIN.test(text)) return text.slice(0, width);
  return text.slice(0, lengthOf(clustersOf(text), width));
}

/** The longest end of a text that fits in `width` columns. */
export function endOf(text: string, width: number): string {
  const length = PLAIN.test(text) ? width : lengthOf(clustersOf(text).reverse(), width);
  return text.slice(Math.max(0, text.length - length));
}

/** The total length of the first clusters that fit in `width` columns, in UTF-16 code units. */
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
