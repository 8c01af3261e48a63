import { type FactKind, VALUE_KINDS } from "../../model/fact.ts";
import type { Place } from "../../model/place.ts";
import { type Prose, placeInProse } from "../../model/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../model/text/aligned-prose.ts";
import { runningText } from "../../model/text/running-text.ts";
import { coupleValues } from "./couple-values.ts";

/** A name or a value that both texts have once, and where. */
interface Anchor {
  readonly kind: "name" | "value";
  readonly surface: string;
  readonly source: Place;
  readonly target: Place;
}

/**
 * Two names of several words that changed places though the values beside them did not: `Ada Long (52) and Bo Reed
 * (47)`, `Bo Reed (52) y Ada Long (47)`. Names and values take turns in both texts, so that each value belongs to the
 * name beside it, and what a language orders in its own way takes both along.
 */
export function* swappedPersons(context: RuleContext): Generator<Judgement> {
  for (const pair of alignedProse(context.alignment)) {
    const names = keptNames(pair);
    if (names.length < 2) continue;
    const values = coupleValues(pair, KINDS, context).map(({ source, target }) => ({
      kind: "value" as const,
      surface: source.surface,
      source: source.place,
      target: target.place,
    }));
    if (values.length >= 2) yield* crossedIn([...names, ...values]);
  }
}

const KINDS: ReadonlySet<FactKind> = new Set(VALUE_KINDS);

function* crossedIn(anchors: readonly Anchor[]): Generator<Judgement> {
  const inSource = [...anchors].sort((a, b) => a.source.start.offset - b.source.start.offset);
  const inTarget = [...anchors].sort((a, b) => a.target.start.offset - b.target.start.offset);
  const rank = new Map(inTarget.map((anchor, index) => [anchor, index]));
  for (let at = 0; at + 4 <= inSource.length; at++) {
    const four = inSource.slice(at, at + 4);
    const [one, two, three, last] = four.map((anchor) => rank.get(anchor) ?? -1);
    if (one === undefined || two === undefined || three === undefined || last === undefined) return;
    if (!takeTurns(four)) continue;
    const namesFirst = four[0]?.kind === "name";
    // Four in a row in the translation too, the values in order and the names crossed.
    const isCrossed = namesFirst
      ? three + 1 === two && two + 1 === one && one + 1 === last
      : one + 1 === last && last + 1 === three && three + 1 === two;
    const [first, second] = namesFirst ? [four[0], four[2]] : [four[1], four[3]];
    if (!isCrossed || first === undefined || second === undefined) continue;
    const data = { expected: first.surface, actual: second.surface };
    yield { messageId: "swapped", data, source: first.source, target: second.target };
    at += 3;
  }
}

function takeTurns(four: readonly Anchor[]): boolean {
  return four.every(({ kind }, index) => index === 0 || kind !== four[index - 1]?.kind);
}

/** Two to four words with capitals in a row. */
const NAME =
  /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){1,3}(?![\p{L}\p{N}])/gu;

/** The names that each text has just once, spelt alike. */
function keptNames({ source, target }: ProsePair): Anchor[] {
  const theirs = onlyNames(target);
  return [...onlyNames(source)].flatMap(([surface, place]): Anchor[] => {
    const other = theirs.get(surface);
    return other === undefined ? [] : [{ kind: "name", surface, source: place, target: other }];
  });
}

function onlyNames(proses: readonly Prose[]): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  const seen = new Set<string>();
  for (const prose of proses) {
    for (const { 0: name, index } of runningText(prose).matchAll(NAME)) {
      if (seen.has(name)) found.delete(name);
      else found.set(name, placeInProse(prose, index, index + name.length));
      seen.add(name);
    }
  }
  return found;
}
