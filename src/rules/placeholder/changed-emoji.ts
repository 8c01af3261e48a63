import type { Prose } from "../../model/page/prose.ts";
import { placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../model/text/running-text.ts";

/**
 * Matches an emoji or icon shortcode as in GitHub, MkDocs and chats: `:tada:`, `:material-account-circle:`.
 */
const NAME =
  /(?<![\p{L}\p{N}:/])[:](?=[a-z0-9_+-]{0,40}[a-z])[a-z0-9_+-]{2,60}:(?![\p{L}\p{N}:])/gu;

/** Reports translated emoji shortcodes, which readers see as text. */
export function* changedEmoji({ alignment, source: page }: RuleContext): Generator<Judgement> {
  if (!page.page.text.includes(":")) return;
  for (const { source, target } of alignedProse(alignment)) {
    const ours = source.flatMap(namesIn);
    if (ours.length === 0) continue;
    const theirs = target.flatMap(namesIn);
    const lost = ours.find(({ name }) => !theirs.some((other) => other.name === name));
    const strange = theirs.find(({ name }) => !page.page.text.includes(name));
    if (lost === undefined || strange === undefined) continue;
    yield {
      messageId: "changed",
      data: { expected: lost.name, actual: strange.name },
      source: placeInProse(lost.prose, lost.at, lost.at + lost.name.length),
      target: placeInProse(strange.prose, strange.at, strange.at + strange.name.length),
    };
  }
}

interface EmojiName {
  readonly name: string;
  readonly prose: Prose;
  readonly at: number;
}

function namesIn(prose: Prose): readonly EmojiName[] {
  if (!prose.text.includes(":")) return [];
  return Array.from(runningText(prose).matchAll(NAME), ({ 0: name, index }) => ({
    name,
    prose,
    at: index,
  }));
}
