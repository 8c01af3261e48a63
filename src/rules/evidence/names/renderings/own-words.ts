import type { Difference } from "../../../../model/difference.ts";
import { addTo } from "../../../../model/lookup/add-to.ts";
import { once, onceEach } from "../../../../model/lookup/once.ts";
import type { Document } from "../../../../model/page/document.ts";
import { isWithin } from "../../../../model/page/place.ts";
import type { RuleContext } from "../../../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../../../model/text/aligned/aligned-prose.ts";

/**
 * Whether the translation has its own word for a missing name: one that the language uses, `微软`, `윈도우 10`, or
 * one that the target page introduces with the name in brackets, `artificial intelligence (AI)`.
 */
export function hasOwnWord(
  { source }: Difference,
  { alignment, traits, target }: RuleContext,
): boolean {
  if (source === null) return false;
  const name = source.surface.replace(/ \d.*$/, "").replace(/(?<=\p{Lu})s$/u, "");
  const words = Object.hasOwn(traits.target.ownNames, name) ? traits.target.ownNames[name] : [];
  const explained = explainedBy(name, target);
  if ((words === undefined || words.length === 0) && explained.length === 0) return false;
  const text = once(() => {
    const pair = alignedProse(alignment).find(({ sourceBlocks }) =>
      sourceBlocks.some(({ place }) => isWithin(source.place, place)),
    );
    return pair === undefined ? "" : smallTextOf(pair);
  });
  return (
    (words ?? []).some((word) => text().includes(word.toLowerCase())) ||
    explained.some((before) => endsIn(before, text()))
  );
}

const smallTextOf = onceEach(({ target }: ProsePair): string =>
  target.map(({ text }) => text.toLowerCase()).join(" "),
);

/** The lower-cased texts before a name in brackets, from the first places where a page introduces it. */
function explainedBy(name: string, document: Document): readonly string[] {
  const explained = explanationsIn(document);
  return [`(${name})`, `（${name}）`].flatMap((mark) => explained.get(mark) ?? []);
}

/** The texts before bracketed acronyms, by the acronym with its brackets. */
const explanationsIn = onceEach(({ page }: Document): ReadonlyMap<string, readonly string[]> => {
  const explained = new Map<string, string[]>();
  for (const { 0: mark, index } of page.text.matchAll(/\(\p{Lu}{2,8}\)|（\p{Lu}{2,8}）/gu)) {
    if ((explained.get(mark)?.length ?? 0) >= MOST) continue;
    const before = page.text.slice(Math.max(0, index - LONGEST), index);
    addTo(explained, mark, before.trimEnd().toLowerCase());
  }
  return explained;
});

/** Maximum number of explanations kept for an acronym, and of characters kept before it. */
const MOST = 3;
const LONGEST = 48;

/** Whether a text contains the end of another: two whole words or, in unspaced scripts, some letters. */
function endsIn(before: string, text: string): boolean {
  for (let start = 0; before.length - start >= FEWEST_SIGNS; start++) {
    const end = before.slice(start);
    const isWhole = UNPARTED.test(end) || (/^\p{L}\S*\s+\S/u.test(end) && opensWord(before, start));
    if (isWhole && text.includes(end)) return true;
  }
  return false;
}

function opensWord(text: string, at: number): boolean {
  return at === 0 ? text.length < LONGEST : /[^\p{L}\p{M}\p{N}]/u.test(text.charAt(at - 1));
}

/** Minimum length in characters of a common end. */
const FEWEST_SIGNS = 4;
const UNPARTED =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{4,}$|^[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]{8,}$/u;
