import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../model/text/running-text.ts";

/** Numbered tags that tools substitute for markup, and closing tags: `<0>`, `</ 0>`, `<; 0>`, `</code>`. */
const LEFTOVER = /<;{0,4} ?\/;{0,4} ?[A-Za-z]{0,12}\d{0,3} ?>|<;{0,4} ?\d{1,3} ?\/?>/g;

/**
 * Reports tags that readers see in the translation, unless the source shows some. Translation tools replace
 * markup with numbered tags and restore it only if these are intact. One finding per text.
 */
export function* leftoverTags({ alignment, source: page }: RuleContext): Generator<Judgement> {
  for (const { source, target, sourcePlace } of alignedProse(alignment)) {
    for (const prose of target) {
      const found = shownTags(prose).find(({ 0: tag }) => !page.page.text.includes(tag));
      if (found === undefined || source.some((each) => shownTags(each).length > 0)) continue;
      const { 0: tag, index } = found;
      const place = placeInProse(prose, index, index + tag.length);
      yield { messageId: "leftover", data: { tag }, source: sourcePlace, target: place };
      break;
    }
  }
}

function shownTags(prose: Prose): readonly RegExpExecArray[] {
  return prose.text.includes("<") ? [...runningText(prose).matchAll(LEFTOVER)] : [];
}
