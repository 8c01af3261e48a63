import type { Fact } from "../../../../model/fact.ts";
import { scriptOf } from "../../../../model/language/language-tag.ts";
import { once } from "../../../../model/lookup/once.ts";
import type { Block, Document } from "../../../../model/page/document.ts";
import { walkPage } from "../../../../model/page/walk-page.ts";
import type { RuleContext } from "../../../../model/rule.ts";

/**
 * Returns a predicate for missing names that a page in another script may have transcribed, `Microsoft` as
 * `マイクロソフト` or `微软`; not names that it also keeps verbatim, nor on pages that keep nearly all.
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

/** Minimum number of other names, and the share kept verbatim from which a page is taken to keep all. */
const FEWEST = 3;
const MOST_KEPT = 0.75;

function namesOn(document: Document, factsOf: (block: Block) => readonly Fact[]): Set<string> {
  const names = [...walkPage(document)]
    .flatMap(factsOf)
    .filter(({ kind, strength }) => kind === "name" && strength === "strong");
  return new Set(names.map(headOf));
}

/** The name without its version: a version may be shared, as `12–16` is after `PostgreSQL`. */
function headOf({ spelling, readings: [reading = ""] }: Fact): string {
  return spelling?.name ?? (reading.replace(/(?<=\p{L})[\s/-]?v?\d.*$/u, "") || reading);
}
