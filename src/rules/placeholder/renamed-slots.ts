import type { Difference } from "../../model/difference.ts";
import { isHtmlElement } from "../../model/page/html-elements.ts";
import type { Prose } from "../../model/page/prose.ts";
import type { RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";

/**
 * Tests whether a placeholder in angle brackets, for readers to replace, has a translated name: `<path>`,
 * `<ruta>`.
 *
 * Its name counts as translated if the translation keeps it nowhere and has a new name instead, in a text
 * with as many placeholders. Names of components and HTML elements are invariant, except elements next to
 * renamed placeholders. Transposed letters are a mistake.
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

/** Whether a placeholder is words in lowercase or in capitals: `<MyButton>` is a component, `<T>` a type. */
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
