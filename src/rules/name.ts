import { similarity } from "../model/agreement/similarity.ts";
import type { Both } from "../model/both.ts";
import type { Difference } from "../model/difference.ts";
import type { Fact, FactKind } from "../model/fact.ts";
import { once } from "../model/lookup/once.ts";
import type { Document } from "../model/page/document.ts";
import { isWithin } from "../model/page/place.ts";
import { type Judgement, judge, type Rule, type RuleContext } from "../model/rule.ts";
import { isSetOtherwise } from "../model/text/name-with-figures.ts";
import { isImpliedBearer } from "./evidence/names/bearers/implied-bearers.ts";
import { amongOthers } from "./evidence/names/bearers/other-names.ts";
import { standInOtherSentences } from "./evidence/names/bearers/other-sentences.ts";
import { isProvenChange, isProvenLoss } from "./evidence/names/bearers/proven-names.ts";
import { isReplaced } from "./evidence/names/bearers/replaced-names.ts";
import { changedPersons } from "./evidence/names/persons/changed-persons.ts";
import { lostPersons } from "./evidence/names/persons/lost-persons.ts";
import { commonWords } from "./evidence/names/renderings/common-words.ts";
import { isOtherRendering } from "./evidence/names/renderings/other-renderings.ts";
import { hasOwnWord } from "./evidence/names/renderings/own-words.ts";
import { renamedCapitals } from "./evidence/names/renderings/renamed-capitals.ts";
import { transcribedNames } from "./evidence/names/renderings/transcribed-names.ts";
import { isWordInCapitals } from "./evidence/names/renderings/words-in-capitals.ts";
import { exchangedCapitals } from "./evidence/names/slips/exchanged-capitals.ts";
import { isMendedSlip } from "./evidence/names/slips/mended-slips.ts";
import { innerCapitals, recasedNames } from "./evidence/names/slips/recased-names.ts";
import { replacedCapitals } from "./evidence/names/slips/replaced-capitals.ts";
import { replacedNames } from "./evidence/names/slips/replaced-names.ts";
import { onceThroughout } from "./evidence/once-throughout.ts";
import { type RowMembers, rowMembers } from "./evidence/row-members.ts";
import { swappedPersons } from "./evidence/swaps/swapped-persons.ts";
import { swappedValues } from "./evidence/swaps/swapped-values.ts";
import { exchangedNames } from "./name/exchanged-names.ts";

/** Reports names of models, products, companies and people that were changed, lost or added. */
export const name = {
  id: "name",
  category: "content",
  messages: {
    changed: { recommended: "error", strict: "error" },
    missing: { recommended: "warning", strict: "error" },
    added: { recommended: "off", strict: "warning" },
    "numbered-added": { recommended: "warning", strict: "error" },
    swapped: { recommended: "warning", strict: "error" },
  },
  *check(context) {
    const { differences, source, target } = context;
    const mayBeTranscribed = transcribedNames(context);
    const members = once(() => rowMembers(context, "name"));
    const isReported = reportedHere(context, members);
    const isAmongOthers = once(() => amongOthers(differences("name")));
    const changed: Judgement[] = [];
    const changedEnds = new Set<number>();
    const dropped: Judgement[] = [];
    const capitals = [...exchangedCapitals(context)];
    const replaced = [...replacedCapitals(context)];
    const becameAnother = new Set(
      [...capitals, ...replaced].map(({ source: from }) => from?.start.offset),
    );
    for (const difference of differences("name").filter(isReported)) {
      const isLost =
        isLoss(difference, { source, target }) ||
        (difference.change === "changed" &&
          (isAmongOthers()(difference) || standInOtherSentences(difference, context)));
      if (isLost || difference.change === "missing") {
        if (!isOfRows(difference, members) && mayBeTranscribed(difference.source)) continue;
        if (isLost && isRepeated(difference, members) && !isReplaced(difference, context)) continue;
        if (becameAnother.has(difference.source?.place.start.offset)) continue;
        if (isImpliedBearer(difference, context) || hasOwnWord(difference, context)) continue;
        const missing = judge({ ...difference, target: null }, "missing");
        if (isKeptNowhere(difference, target)) dropped.push(missing);
        else yield missing;
      } else if (difference.change === "changed") {
        if (isImpliedBearer(difference, context)) continue;
        changed.push(judge(difference, "changed"));
        if (difference.target !== null) changedEnds.add(difference.target.place.end.offset);
      } else if (isNumberedAddition(difference, source, members)) {
        if (!goesOnBehind(difference, changedEnds)) yield judge(difference, "numbered-added");
      } else yield judge(difference, difference.change);
    }
    yield* onceThroughout([...dropped, ...replaced]);
    const exchanged = capitals.filter(
      ({ target: one }) => !changed.some((each) => each.target?.start.offset === one?.start.offset),
    );
    const others = [...replacedNames(context)].filter(
      ({ target: one }) => !changed.some((each) => each.target?.start.offset === one?.start.offset),
    );
    const all = withPersons([...changed, ...exchanged, ...others], [...changedPersons(context)]);
    yield* onceThroughout(all, bareName);
    yield* lostPersons(context);
    yield* swappedValues(context, NAMES);
    yield* swappedPersons(context);
    yield* exchangedNames(context);
  },
} as const satisfies Rule;

/** Returns a predicate for whether a difference is reported here, not elsewhere or explained by usage. */
function reportedHere(
  context: RuleContext,
  members: () => RowMembers,
): (difference: Difference) => boolean {
  const { source, target, traits } = context;
  const differences = context.differences("name");
  // Other spellings are reported by the rule `name-spelling`.
  const recased = new Set(recasedNames(differences, source, target).map(({ written }) => written));
  const isRecased = ({ surface }: Fact) => innerCapitals(surface).some((word) => recased.has(word));
  const isCommon = commonWords(context);
  const isRenamed = renamedCapitals(differences, context);
  return (difference) => {
    if (!isEvidence(difference, context, members)) return false;
    const own = difference.source;
    if (own !== null && (isRecased(own) || isCommon(own))) return false;
    if (isWordInCapitals(difference, traits) || isRenamed(difference)) return false;
    return !isMendedSlip(difference, context);
  };
}

/** Whether the target page never has a name: it was translated throughout, which is one decision. */
function isKeptNowhere({ source }: Difference, { page }: Document): boolean {
  return source !== null && !page.text.includes(source.surface);
}

/** The name without its version, as a misspelt name is one mistake: `FastPAI` for `FastAPI 0.100`. */
function bareName(expected: string, actual: string): string {
  return /\d/.test(actual)
    ? expected
    : expected.toLowerCase().replace(/(?:[\s-]version)?[\s-]v?\d.*$/, "");
}

/** Drops judgements on single words of a person's name that is reported as a whole. */
function withPersons(changed: readonly Judgement[], persons: readonly Judgement[]): Judgement[] {
  const overlaps = ({ target: inner }: Judgement, { target: outer }: Judgement) =>
    inner !== null && outer !== null && isWithin(inner, outer);
  return [
    ...changed.filter((each) => !persons.some((person) => overlaps(each, person))),
    ...persons,
  ];
}

/** Names take part as versions of one name, which may be mistaken for each other. */
const NAMES: ReadonlySet<FactKind> = new Set(["name"]);

/** Whether the source page lacks an added version, or it extends a series: `Llama 1–3` for `Llama 1–2`. */
function isNumberedAddition(
  { change, target, elsewhere }: Difference,
  { page }: Document,
  members: () => RowMembers,
): boolean {
  const name = target?.readings[0] ?? "";
  if (change !== "added" || target === null || !/\d/.test(name)) return false;
  if (members().target.has(target)) return true;
  if (elsewhere !== null || isSetOtherwise(target.surface, page.text)) return false;
  const text = page.text.toLowerCase();
  return !target.readings.some((reading) => text.includes(reading.toLowerCase()));
}

/** Whether an addition continues a name reported as changed: `98` of `Windows 95/98` for `Windows`. */
function goesOnBehind({ target }: Difference, changedEnds: ReadonlySet<number>): boolean {
  return target !== null && changedEnds.has(target.place.start.offset - 1);
}

/** Whether a name paired with a merely capitalized word is missing rather than misspelt. */
function isLoss(difference: Difference, pages: Both<Document>): boolean {
  const { change, source, target } = difference;
  if (change !== "changed" || source === null || target === null) return false;
  if (isProvenChange(difference, pages)) return false;
  return target.strength === "weak" && similarity(source, target) < MISTYPED;
}

/** Similarity, from 0 to 1, from which a word may be the name misspelt. */
const MISTYPED = 0.75;

function isEvidence(
  difference: Difference,
  pages: Both<Document>,
  members: () => RowMembers,
): boolean {
  const { change, source, target } = difference;
  const isProven =
    isProvenChange(difference, pages) ||
    isProvenLoss(difference, pages.source) ||
    isOfRows(difference, members);
  if (change === "unit" || ((source ?? target)?.strength !== "strong" && !isProven)) return false;
  if (change === "changed")
    return source === null || target === null || !isOtherRendering({ source, target }, pages);
  // A repeated name may be replaced by a pronoun, or replace one.
  if (isRepeated(difference, members)) return false;
  // `continuous integration (CI)`: an acronym after the full term is optional.
  return !(source === null ? isAside(target, pages.target) : isAside(source, pages.source));
}

/** Whether a series lost or changed an acronym while all others stay: `GET, POST, PUT`. */
function isOfRows({ change, source }: Difference, members: () => RowMembers): boolean {
  const isLost = source !== null && (change === "missing" || change === "changed");
  if (!isLost || !/^\p{Lu}{2,}$/u.test(source.surface) || isInCode(source)) return false;
  return members().source.has(source);
}

/** Whether a name is part of a code span, `YOUR` in `` `KEY=YOUR_KEY` ``, which the rule for code reports. */
function isInCode({ surface, place: { start, end } }: Fact): boolean {
  return end.offset - start.offset !== surface.length;
}

function isRepeated(
  { change, source, target, elsewhere }: Difference,
  members: () => RowMembers,
): boolean {
  if (elsewhere !== "block" && elsewhere !== "section") return false;
  const fact = source ?? target;
  return fact === null || !members()[change === "added" ? "target" : "source"].has(fact);
}

function isAside(fact: Fact | null, { page }: Document): boolean {
  return (
    fact !== null &&
    page.text[fact.place.start.offset - 1] === "(" &&
    page.text[fact.place.end.offset] === ")"
  );
}
