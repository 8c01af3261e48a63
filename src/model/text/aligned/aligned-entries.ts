import type { Document } from "../../page/document.ts";
import type { FrontMatterEntry } from "../../page/front-matter.ts";
import type { Piece, Prose } from "../../page/prose.ts";
import type { ProsePair } from "./aligned-prose.ts";

/** Front matter keys whose values are for readers, such as titles and descriptions. */
const FOR_READERS =
  /(?:^|\0)(?:(?:sub|link|short|long|menu|nav|page|seo|og|meta|social|sidebar)?[_-]?(?:title|description|label)|summary|tagline|excerpt|abstract|lead|intro|headline|subtitle|caption|teaser)$/i;

/** At least two words; a single one is a name or a heading that says little. */
const SHORTEST = /\p{L}\S*\s+\S*\p{L}/u;

/** Pairs of titles, descriptions and summaries under the same front matter key of both pages. */
export function alignedEntries(source: Document, target: Document): readonly ProsePair[] {
  const theirs = new Map(readersEntries(target).map((entry) => [entry.path.join("\0"), entry]));
  return readersEntries(source).flatMap((own): ProsePair[] => {
    const other = theirs.get(own.path.join("\0"));
    if (other === undefined || other.value === own.value) return [];
    const [from, to] = [proseOf(own, source), proseOf(other, target)];
    if (from === null || to === null) return [];
    return [
      {
        source: [from],
        target: [to],
        sourceBlocks: [],
        targetBlocks: [],
        confidence: 1,
        sourcePlace: own.place,
        targetPlace: other.place,
      },
    ];
  });
}

function readersEntries({ frontMatter }: Document): readonly FrontMatterEntry[] {
  return (frontMatter?.entries ?? []).filter(
    ({ path, value }) =>
      typeof value === "string" && FOR_READERS.test(path.join("\0")) && SHORTEST.test(value),
  );
}

/** A value as prose mapped to the page; null if the page spells one of its words differently. */
function proseOf({ value, place }: FrontMatterEntry, { page, lines }: Document): Prose | null {
  const text = String(value).trim();
  const pieces: Piece[] = [];
  let next = place.start.offset;
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const offset = page.text.indexOf(word, next);
    if (offset < 0 || offset + word.length > place.end.offset) return null;
    if (index > end)
      pieces.push({ at: end, length: index - end, offset: next, sourceLength: offset - next });
    pieces.push({ at: index, length: word.length, offset, sourceLength: word.length });
    next = offset + word.length;
    end = index + word.length;
  }
  return { text, spans: [], pieces, lines };
}
