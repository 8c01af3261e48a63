import { type FactKind, VALUE_KINDS } from "../../../model/fact.ts";
import type { Document } from "../../../model/page/document.ts";
import type { Place } from "../../../model/page/place.ts";
import { type Prose, placeInProse } from "../../../model/page/prose.ts";
import type { SentencePair } from "../../../model/page/sentence.ts";
import type { Judgement, RuleContext } from "../../../model/rule.ts";
import { alignedProse, type ProsePair } from "../../../model/text/aligned/aligned-prose.ts";
import { runningText } from "../../../model/text/running-text.ts";
import { negateDifferently } from "../contrasts/word-lists.ts";
import { coupleValues } from "./couple-values.ts";
import { sharedPoles } from "./shared-poles.ts";

/** A name, value or opposite word that occurs once in both texts. */
interface Anchor {
  readonly kind: "name" | "value" | "pole";
  readonly surface: string;
  readonly source: Place;
  readonly target: Place;
}

/**
 * Finds two names that changed places while the values beside them did not: `Ada Long (52) and Bo Reed (47)`,
 * `Bo Reed (52) y Ada Long (47)`. Names alternate with values, or with opposite words, in both texts, so that
 * each value belongs to the adjacent name and would move with it.
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
    if (negateDifferently(context.traits) || !names.some(({ isNoted }) => isNoted)) continue;
    const noted = names.filter(({ isNoted }) => isNoted);
    for (const step of context.sentencesOf(pair))
      yield* crossedIn([...noted, ...polesIn(step, context)]);
  }
}

function polesIn(step: SentencePair, context: RuleContext): Anchor[] {
  const placeOf = (offset: number, { lines }: Document) => lines.placeOf(offset, offset + 1);
  return sharedPoles(step, context).map(({ source, target }) => ({
    kind: "pole",
    surface: "",
    source: placeOf(source, context.source),
    target: placeOf(target, context.target),
  }));
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
    // All four are adjacent in the target too, with one kind in order and the other crossed.
    const areFirstCrossed = three + 1 === two && two + 1 === one && one + 1 === last;
    const areSecondCrossed = one + 1 === last && last + 1 === three && three + 1 === two;
    const areNamesCrossed = namesFirst ? areFirstCrossed : areSecondCrossed;
    // Crossed values are reported as values.
    const arePolesCrossed =
      four.some(({ kind }) => kind === "pole") && (areFirstCrossed || areSecondCrossed);
    const [first, second] = namesFirst ? [four[0], four[2]] : [four[1], four[3]];
    if (!(areNamesCrossed || arePolesCrossed) || first === undefined || second === undefined)
      continue;
    const data = { expected: first.surface, actual: second.surface };
    yield { messageId: "swapped", data, source: first.source, target: second.target };
    at += 3;
  }
}

function takeTurns(four: readonly Anchor[]): boolean {
  return four.every(({ kind }, index) => index === 0 || kind !== four[index - 1]?.kind);
}

/** A pattern of names, and a cheap precondition that most texts fail. */
interface NameShape {
  readonly pattern: RegExp;
  readonly sign: RegExp;
}

/** Two to four capitalized words in a row. */
const NAME: NameShape = {
  sign: / \p{Lu}/u,
  pattern:
    /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){1,3}(?![\p{L}\p{N}])/gu,
};

/** One word with a capital or digit, followed by a remark in brackets. */
const NOTED: NameShape = {
  sign: /[\p{L}\p{N}-] \(/u,
  pattern:
    /(?<![\p{L}\p{N}’'-]|\p{Lu}\p{L}{1,30} )[\p{L}\p{N}-]{0,30}[\p{Lu}\p{N}][\p{L}\p{N}-]{0,30}(?= \()/gu,
};

interface KeptName extends Anchor {
  /** Whether a remark in brackets follows it on both pages. */
  readonly isNoted: boolean;
}

/** The names that occur once in both texts, spelt alike. */
function keptNames({ source, target }: ProsePair): KeptName[] {
  const kept = (shape: NameShape, isNoted: boolean): KeptName[] => {
    const theirs = onlyNames(target, shape);
    if (theirs.size < 2) return [];
    return [...onlyNames(source, shape)].flatMap(([surface, place]): KeptName[] => {
      const other = theirs.get(surface);
      if (other === undefined) return [];
      return [{ kind: "name", surface, source: place, target: other, isNoted }];
    });
  };
  return [...kept(NAME, false), ...kept(NOTED, true)];
}

function onlyNames(
  proses: readonly Prose[],
  { pattern, sign }: NameShape,
): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  const seen = new Set<string>();
  for (const prose of proses) {
    const text = runningText(prose);
    if (!sign.test(text)) continue;
    for (const { 0: name, index } of text.matchAll(pattern)) {
      if (seen.has(name)) found.delete(name);
      else found.set(name, placeInProse(prose, index, index + name.length));
      seen.add(name);
    }
  }
  return found;
}
