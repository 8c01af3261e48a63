import { type Place, placeCovering } from "../../model/page/place.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";

/** A superscript or subscript number after a letter: the 2 of `x²`, `x<sup>2</sup>`. */
interface Raised {
  /** The letter, and whether the number is raised or lowered. */
  readonly base: string;
  readonly figure: string;
  readonly surface: string;
  readonly place: Place;
}

/** Reports changed exponents and indexes: `x²`, `x³`. Those of units and numbers are part of a value. */
export function* raisedFigures({ alignment, source, target }: RuleContext): Generator<Judgement> {
  for (const pair of alignedProse(alignment)) {
    const ours = pair.source.flatMap((prose) => raisedIn(prose, source.page.text));
    if (ours.length === 0) continue;
    const theirs = pair.target.flatMap((prose) => raisedIn(prose, target.page.text));
    const [lost, ...moreLost] = without(ours, theirs);
    const [gained, ...moreGained] = without(theirs, ours);
    if (lost === undefined || moreLost.length > 0 || moreGained.length > 0) continue;
    if (gained?.base !== lost.base) continue;
    yield {
      messageId: "changed",
      data: { expected: lost.surface, actual: gained.surface },
      source: lost.place,
      target: gained.place,
    };
  }
}

function without(raised: readonly Raised[], others: readonly Raised[]): readonly Raised[] {
  const keyOf = ({ base, figure }: Raised) => `${base} ${figure}`;
  const known = new Set(others.map(keyOf));
  return raised.filter((each) => !known.has(keyOf(each)));
}

const SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** Matches a single letter with superscript digits that is not a unit after a number. */
const POWER = /(?<![\p{L}\p{N}]|\p{N}[ \u00A0\u202F])\p{L}[⁰¹²³⁴-⁹]{1,4}/gu;

function raisedIn(prose: Prose, page: string): Raised[] {
  const powers = /[⁰¹²³⁴-⁹]/u.test(prose.text) ? [...prose.text.matchAll(POWER)] : [];
  return [
    ...powers.map(({ 0: surface, index }) => ({
      base: `${surface.charAt(0)} sup`,
      figure: [...surface.slice(1)].map((sign) => SIGNS.indexOf(sign)).join(""),
      surface,
      place: placeInProse(prose, index, index + surface.length),
    })),
    ...taggedIn(prose, page),
  ];
}

function taggedIn({ text, spans }: Prose, page: string): Raised[] {
  return spans.flatMap((span, at): Raised[] => {
    const close = spans[at + 1];
    if (span.kind !== "html" || span.role !== "open" || !/^su[bp]$/.test(span.name)) return [];
    if (close?.kind !== "html" || close.role !== "close" || close.name !== span.name) return [];
    const figure = text.slice(span.end, close.start);
    const letter = /(?<!\p{L})\p{L}$/u.exec(text.slice(Math.max(0, span.start - 2), span.start));
    if (letter === null || !/^\d{1,4}$/.test(figure)) return [];
    const place = placeCovering(span.place, close.place);
    const surface = letter[0] + page.slice(place.start.offset, place.end.offset);
    return [{ base: `${letter[0]} ${span.name}`, figure, surface, place }];
  });
}
