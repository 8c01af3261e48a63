import type { Difference } from "../../model/difference.ts";
import { isHtmlElement } from "../../model/page/html-elements.ts";
import type { Prose } from "../../model/page/prose.ts";
import type { RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";

/**
 * Whether a slot in angle brackets, which a reader is to fill, has a name in the language of each page: `<path>`,
 * `<ruta>`. Nobody but readers sees such a slot, for markup in angle brackets is no text.
 *
 * It has where the translation keeps the name of the source nowhere and gives it one that the source does not know, in
 * a text that has as many slots. The name of a component or of an element of html is the same for everyone, unless
 * the elements stand among slots that were named anew, and letters that changed places are a mistake.
 */
export function renamedSlots({ alignment }: RuleContext): (difference: Difference) => boolean {
  const texts = alignedProse(alignment).map(({ source, target }) => ({
    ours: source.flatMap(slotsIn),
    theirs: target.flatMap(slotsIn),
  }));
  const ours = new Set(texts.flatMap((text) => text.ours));
  const theirs = new Set(texts.flatMap((text) => text.theirs));
  const [renamed, names] = [new Set<string>(), new Set<string>()];
  for (const text of texts) {
    const lost = text.ours.filter((slot) => !theirs.has(slot));
    const found = text.theirs.filter((slot) => !ours.has(slot));
    if (lost.length !== found.length || text.ours.length !== text.theirs.length) continue;
    for (const slot of lost) renamed.add(slot);
    for (const other of found) names.add(other);
  }
  const isAmongSlots = [...renamed].some(isNamedFreely);
  return ({ source, target }) => {
    const [slot, other] = [source?.surface ?? "", target?.surface ?? ""];
    if (!renamed.has(slot) || !names.has(other)) return false;
    if (!isNamedFreely(slot) && !(isAmongSlots && isElement(slot))) return false;
    return figuresOf(slot) === figuresOf(other) && sortedLetters(slot) !== sortedLetters(other);
  };
}

function slotsIn(prose: Prose): readonly string[] {
  return prose.spans.flatMap((span) =>
    span.kind === "placeholder" && span.value.startsWith("<") ? [span.value] : [],
  );
}

/** Words in small letters, or in capitals alone: `<MyButton>` is a component, `<T>` a type. */
function isNamedFreely(slot: string): boolean {
  const isWords = /^<(?:[\p{Ll}\p{Lo}\p{M}\p{Nd}_ -]{2,}|[\p{Lu}\p{Nd}_ -]{2,})>$/u.test(slot);
  return isWords && !isElement(slot);
}

function isElement(slot: string): boolean {
  return isHtmlElement(slot.slice(1, -1));
}

function figuresOf(slot: string): string {
  return slot.replace(/\P{Nd}+/gu, " ");
}

function sortedLetters(slot: string): string {
  return [...slot].sort().join("");
}
