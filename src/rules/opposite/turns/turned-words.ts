import type { Both } from "../../../model/both.ts";
import { addTo } from "../../../model/lookup/add-to.ts";
import { tally } from "../../../model/lookup/count-one.ts";
import type { Judgement } from "../../../model/rule.ts";
import { keyOfPole } from "../../evidence/contrasts/word-lists.ts";
import type { Statement } from "../statements.ts";

/** A word of the source and the opposite word of the translation. */
export interface Turn {
  readonly lost: Statement;
  readonly gained: Statement;
}

/** The contradictory answers that open two sentences: `Yes, it works`, `No, no funciona`. */
export function turnedAnswer(texts: Both<string>, stated: Both<readonly Statement[]>): Turn | null {
  const lost = openingAnswer(texts.source, stated.source);
  const gained = openingAnswer(texts.target, stated.target);
  if (lost === undefined || gained === undefined) return null;
  return lost.pole?.pole === gained.pole?.pole ? null : { lost, gained };
}

function openingAnswer(text: string, stated: readonly Statement[]): Statement | undefined {
  const word = /^[¿¡"“«(*_]*(\p{L}+)[,.:;!]/u.exec(text)?.[1];
  return stated.find(({ pole, words }) => pole?.scale === "answer" && words === word);
}

/** Pairs the words of a scale if one differs on each side. Negated words are skipped as indefinite. */
export function turnedWords(
  source: readonly Statement[],
  target: readonly Statement[],
  isAnswer: boolean,
): Turn[] {
  const [ours, theirs] = [source.filter(isPlain), target.filter(isPlain)];
  const [isSaid, isSaidThere] = [
    matchesOnOtherScale(ours, theirs),
    matchesOnOtherScale(theirs, ours),
  ];
  const named = withContrasts(source).filter((each) => !isSaid(each));
  const namedThere = withContrasts(target).filter((each) => !isSaidThere(each));
  const scales = new Set(ours.flatMap(({ pole }) => pole?.scale ?? []));
  const turned = [...scales].flatMap((scale): readonly Turn[] => {
    if (scale === "answer" && !isAnswer) return [];
    const contrast = turnedContrast(source, target, scale);
    if (contrast !== null) return [contrast];
    const [lost, ...moreLost] = onlyIn(named, namedThere, scale);
    const [gained, ...moreGained] = onlyIn(namedThere, named, scale);
    if (lost === undefined && gained === undefined) return [];
    if (moreLost.length > 0 || moreGained.length > 0) return [];
    if (lost === undefined || gained === undefined) return turnedInRow(ours, theirs, scale);
    return [{ lost, gained }];
  });
  return [...turned, ...turnedDenied(source, target)];
}

/** Gradable scales: what is not at one pole need not be at the other. */
const GRADED =
  "age commonness distance ease extent force heat height length level light moisture price quality safety size softness speed tangle thickness timeliness weight width worth".split(
    " ",
  );

/** Pairs a scale's only words if both are negated: `never too early`, `nunca es demasiado tarde`. */
function turnedDenied(source: readonly Statement[], target: readonly Statement[]): Turn[] {
  return GRADED.flatMap((scale): Turn[] => {
    const on = (stated: readonly Statement[]) => stated.filter(({ pole }) => pole?.scale === scale);
    const [lost, ...others] = on(source);
    const [gained, ...rest] = on(target);
    if (lost === undefined || gained === undefined || others.length + rest.length > 0) return [];
    if (!lost.denied || !gained.denied || lost.pole?.pole === gained.pole?.pole) return [];
    return [{ lost, gained }];
  });
}

function isPlain({ denied }: Statement): boolean {
  return !denied;
}

/** Pairs contrasts of an asserted and a negated pole: `before, not after`, `después, no antes`. */
function turnedContrast(
  source: readonly Statement[],
  target: readonly Statement[],
  scale: string,
): Turn | null {
  const [lost, gained] = [source, target].map((stated) =>
    assertedPole(stated.filter(({ pole }) => pole?.scale === scale)),
  );
  if (lost === undefined || gained === undefined) return null;
  return lost.pole?.pole === gained.pole?.pole ? null : { lost, gained };
}

/**
 * The asserted one of two poles if the other is negated after it; a negation before both covers both: `cannot
 * add or remove`.
 */
function assertedPole(stated: readonly Statement[]): Statement | undefined {
  const [said, other, ...more] = stated;
  if (said === undefined || other === undefined || more.length > 0) return undefined;
  const isAgainst = !said.denied && other.denied && said.pole?.pole !== other.pole?.pole;
  return isAgainst ? said : undefined;
}

/** Drops negated words of scales with one pole; `cannot add or remove`, `no puede añadir ni quitar` stay. */
function withContrasts(stated: readonly Statement[]): readonly Statement[] {
  const poles = new Map<string | undefined, Set<string | undefined>>();
  for (const { pole } of stated)
    poles.set(pole?.scale, (poles.get(pole?.scale) ?? new Set()).add(pole?.pole));
  return stated.filter(({ denied, pole }) => !denied || (poles.get(pole?.scale)?.size ?? 0) > 1);
}

/**
 * Returns a predicate for whether a word has a pole on another scale that the other side states as often.
 * `todos` matches `all` and needs no `everybody`. Always false for the scales in `CLOSER`.
 */
function matchesOnOtherScale(
  here: readonly Statement[],
  there: readonly Statement[],
): (stated: Statement) => boolean {
  const byStart = new Map<number, Statement[]>();
  for (const each of here) addTo(byStart, each.place.start.offset, each);
  const [often, oftenThere] = [tally(here.flatMap(poleOf)), tally(there.flatMap(poleOf))];
  return (stated) => {
    const scale = stated.pole?.scale ?? "";
    if (CLOSER.has(scale)) return false;
    return (byStart.get(stated.place.start.offset) ?? []).some((each) => {
      const [pole] = poleOf(each);
      if (pole === undefined || each.pole?.scale === scale) return false;
      return oftenThere.has(pole) && oftenThere.get(pole) === often.get(pole);
    });
  };
}

function poleOf({ pole }: Statement): readonly string[] {
  return pole === null ? [] : [keyOfPole(pole)];
}

/** Scales that refine another: strength of an obligation, side of now that a time is on, kinship. */
const CLOSER: ReadonlySet<string> = new Set(["urge", "time-of-round", "kin"]);

/** The word that differs in a series of two: `more than half, less than 5 %`, both `less than`. */
function turnedInRow(
  ours: readonly Statement[],
  theirs: readonly Statement[],
  scale: string,
): Turn[] {
  const row = (stated: readonly Statement[]) => stated.filter(({ pole }) => pole?.scale === scale);
  const [from, to] = [row(ours), row(theirs)];
  // Longer series may have equal lengths by chance.
  if (countPlaces(from) !== LONGEST_ROW || countPlaces(to) !== LONGEST_ROW) return [];
  if (from.length !== LONGEST_ROW || to.length !== LONGEST_ROW) return [];
  const turned = from.flatMap((each, index) => {
    const other = to[index];
    return other === undefined || other.pole?.pole === each.pole?.pole
      ? []
      : [{ lost: each, gained: other }];
  });
  return turned.length === 1 ? turned : [];
}

/** Number of words on a scale in a series that is compared in order. */
const LONGEST_ROW = 2;

/** Counts words by place, as one such as `should` may state both poles of a scale. */
function countPlaces(stated: readonly Statement[]): number {
  return new Set(stated.map(({ place }) => place.start.offset)).size;
}

/** The first word for each pole of a scale that only the first side states. */
export function onlyIn(
  stated: readonly Statement[],
  others: readonly Statement[],
  scale: string,
): readonly Statement[] {
  const poles = new Map<string, Statement>();
  for (const each of stated) {
    if (each.pole?.scale === scale && !poles.has(each.pole.pole)) poles.set(each.pole.pole, each);
  }
  for (const { pole } of others) if (pole?.scale === scale) poles.delete(pole.pole);
  return [...poles.values()];
}

/** Builds the judgement for an opposite word. */
export function judgeTurned({ lost, gained }: Turn): Judgement {
  const data = { expected: lost.words, actual: gained.words };
  return { messageId: "turned", data, source: lost.place, target: gained.place };
}
