import { firstIndex } from "../../../model/lookup/search-sorted.ts";
import type { Source } from "../../source.ts";
import type { Masked, Scan } from "../mask.ts";

/** Finds the blocks of code whose fences are known to be lost, so that nothing else is read as code for them. */
export function scanLostFences({ page, source, text }: Scan): Masked[] {
  return page.lostFences.flatMap((lost): Masked[] => {
    const [opening, ending] = [indexOf(source, lost.start), indexOf(source, lost.end - 1)];
    const isHere = [opening, ending].every(
      (index, at) => source.offsetOf(index) === (at === 0 ? lost.start : lost.end - 1),
    );
    if (!isHere) return [];
    // What a mark is disguised as takes three characters of a line; the fence that is left has as many.
    const start = opening + text.slice(opening).search(/[^\r\n]{3}/);
    const [, language = null, meta = null] = /^(\S+)\s*(\S.*)?$/.exec(lost.info) ?? [];
    const body = {
      start: indexOf(source, lost.body.start),
      end: indexOf(source, lost.body.end - 1) + 1,
    };
    const label = { name: "", attributes: [], captions: [] } as const;
    const code = {
      kind: "code",
      syntax: "fence",
      lacks: lost.lacks,
      language,
      meta,
      body,
    } as const;
    return [
      { mark: { kind: "hidden", start: opening, end: start }, disguise: "blank" },
      { mark: { ...label, ...code, start, end: ending + 1 }, disguise: "block" },
    ];
  });
}

/** The index of the last character of a source that stands at an offset of the page or before. */
function indexOf({ text, offsetOf }: Source, offset: number): number {
  return Math.max(0, firstIndex(text.length + 1, (index) => offsetOf(index) > offset) - 1);
}
