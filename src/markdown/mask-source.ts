import {
  scanAttributeLists,
  scanBlockIds,
  scanTextDirectives,
  scanWikiLinks,
} from "./dialects/inline-marks.ts";
import { scanLostFences } from "./dialects/lines/lost-fences.ts";
import { scanLines } from "./dialects/lines/scan-lines.ts";
import { scanLiquid } from "./dialects/liquid.ts";
import { disguise, type Masked, type Scan } from "./dialects/mask.ts";
import { scanComments } from "./dialects/mdx-comments.ts";
import { scanModules } from "./dialects/modules.ts";
import { scanShortcodes } from "./dialects/shortcodes.ts";
import { scanTex } from "./dialects/tex.ts";
import type { Mark } from "./mark.ts";

/** The text for the engine, and the marks that were masked in it. */
export interface Masking {
  readonly masked: string;
  readonly mask: string;
  /** In ascending order, not overlapping. */
  readonly marks: readonly Mark[];
}

type Scanner = (scan: Scan) => Masked[];

/**
 * Masks every construct of a page's dialects that the engine does not know. Each scanner sees the text as
 * masked by the previous ones. A mark inside another one is left to the latter.
 */
export function maskSource(scanned: Omit<Scan, "text">): Masking {
  const { source, mdx } = scanned;
  const mask = unusedCharacter(source.text);
  const marks: Mark[] = [];
  // Engines drop a byte order mark and count offsets after it.
  let masked = source.text.replace(/^\uFEFF/, mask);
  for (const scanner of scannersFor(scanned)) {
    const found = scanner({ ...scanned, text: masked });
    masked = disguise(masked, found, mask, mdx);
    for (const { mark } of found) marks.push(mark);
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  const apart = marks.filter((mark) => {
    const isApart = mark.start >= end;
    if (isApart) end = mark.end;
    return isApart;
  });
  return { masked, mask, marks: apart };
}

function scannersFor({ page, mdx }: Omit<Scan, "text">): Scanner[] {
  const { dialects, lostFences } = page;
  const scanners: Scanner[] = lostFences.length > 0 ? [scanLostFences] : [];
  if (mdx) scanners.push(scanComments);
  else if (dialects.has("mdx")) scanners.push(scanModules);
  if (dialects.has("math") || mdx) scanners.push(scanTex);
  if (dialects.has("hugo")) scanners.push(scanShortcodes);
  if (dialects.has("liquid")) scanners.push(scanLiquid);
  scanners.push(scanLines);
  if (dialects.has("wiki-links")) scanners.push(scanWikiLinks, scanBlockIds);
  if (dialects.has("directives")) scanners.push(scanTextDirectives);
  if (dialects.has("heading-ids") && !mdx) scanners.push(scanAttributeLists);
  return scanners;
}

/** A private use character that the text does not contain. */
function unusedCharacter(text: string): string {
  for (let code = 0xe000; code < 0xf8ff; code++) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) return character;
  }
  return "\uF8FF";
}
