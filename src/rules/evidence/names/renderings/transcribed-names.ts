import type { Fact } from "../../../../model/fact.ts";
import { scriptOf } from "../../../../model/language/language-tag.ts";
import { once } from "../../../../model/lookup/once.ts";
import type { Block, Document } from "../../../../model/page/document.ts";
import { walkPage } from "../../../../model/page/walk-page.ts";
import type { RuleContext } from "../../../../model/rule.ts";

/**
 * Whether a name that a page in another script lacks may be written in that script, `Microsoft` as `マイクロソフト` or
 * `微软`, which nobody can tell from a loss: unless the page has that name elsewhere as it is, or nearly all others.
 */
export function transcribedNames(context: RuleContext): (name: Fact | null) => boolean {
  const { source, target, factsOf, traits } = context;
  if (scriptOf(traits.source.language) === scriptOf(traits.target.language)) return () => false;
  const ours = once(() => namesOn(source, factsOf.source));
  const theirs = once(() => namesOn(target, factsOf.target));
  return (name) => {
    if (name === null || theirs().has(headOf(name))) return false;
    const others = [...ours()].filter((other) => other !== headOf(name));
    const kept = others.filter((other) => theirs().has(other));
    return others.length < FEWEST || kept.length / others.length < MOST_KEPT;
  };
}

/** From so many other names on a page shows how it writes names, where it keeps so great a share of them. */
const FEWEST = 3;
const MOST_KEPT = 0.75;

function namesOn(document: Document, factsOf: (block: Block) => readonly Fact[]): Set<string> {
  const names = [...walkPage(document)]
    .flatMap(factsOf)
    .filter(({ kind, strength }) => kind === "name" && strength === "strong");
  return new Set(names.map(headOf));
}

/** The name without its version, which may share it with another: `12–16` after `PostgreSQL`. */
function headOf({ spelling, readings: [reading = ""] }: Fact): string {
  return spelling?.name ?? (reading.replace(/(?<=\p{L})[\s/-]?v?\d.*$/u, "") || reading);
}
