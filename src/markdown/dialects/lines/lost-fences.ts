import { firstIndex } from "../../../model/lookup/search-sorted.ts";
import type { Source } from "../../source.ts";
import type { Masked, Scan } from "../mask.ts";

/** Finds code blocks with a known lost fence, so that the text around them is not read as code. */
export function scanLostFences({ page, source, text }: Scan): Masked[] {
  return page.lostFences.flatMap((lost): Masked[] => {
    const [opening, ending] = [indexOf(source, lost.start), indexOf(source, lost.end - 1)];
    const isHere = [opening, ending].every(
      (index, at) => source.offsetOf(index) === (at === 0 ? lost.start : lost.end - 1),
    );
    if (!isHere) return [];
    // A block disguise takes three characters of a line, as many as the remaining fence has.
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

/** The index of the last character of a source at or before a page offset. */
function indexOf({ text, offsetOf }: Source, offset: number): number {
  return Math.max(0, firstIndex(text.length + 1, (index) => offsetOf(index) > offset) - 1);
}
