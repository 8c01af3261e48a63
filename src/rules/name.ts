import { similarity } from "../model/agreement/agreement.ts";
import { isInCodeBlock } from "../model/code/in-code-block.ts";
import type { Difference } from "../model/difference.ts";
import type { Document } from "../model/document.ts";
import type { Fact, FactKind } from "../model/fact.ts";
import { type Judgement, judge, type Rule } from "../model/rule.ts";
import { innerCapitals, recasedNames } from "./names/recased-names.ts";
import { onceThroughout } from "./once-throughout.ts";
import { swappedValues } from "./swaps/swapped-values.ts";

/** Names of models, products and companies: changed, missing or added. */
export const name: Rule = {
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
    // Another spelling is told by rule `name-spelling`.
    const recased = new Set(
      recasedNames(differences("name"), source, target).map(({ written }) => written),
    );
    const isRecased = (fact: Fact | null) =>
      fact !== null && innerCapitals(fact.surface).some((word) => recased.has(word));
    const changed: Judgement[] = [];
    for (const difference of differences("name")) {
      if (!speaks(difference, source, target) || isRecased(difference.source)) continue;
      if (isLoss(difference)) yield judge({ ...difference, target: null }, "missing");
      else if (difference.change === "changed") changed.push(judge(difference, "changed"));
      else if (isNumberedAddition(difference, source)) yield judge(difference, "numbered-added");
      else yield judge(difference, difference.change);
    }
    yield* onceThroughout(changed);
    yield* swappedValues(context, NAMES);
  },
};

/** Of two versions of one name, either may be taken for the other. */
const NAMES: ReadonlySet<FactKind> = new Set(["name"]);

/** A version or model that the source page does not know at all: `Llama 1–3` for `Llama 1–2`. */
function isNumberedAddition(
  { change, target, elsewhere }: Difference,
  { page }: Document,
): boolean {
  const name = target?.readings[0] ?? "";
  if (change !== "added" || elsewhere !== null || !/\d/.test(name)) return false;
  return !page.text.toLowerCase().includes(name.toLowerCase());
}

/** Beside a mere capitalised word a name is missing, unless the word is the name mistyped. */
function isLoss({ change, source, target }: Difference): boolean {
  if (change !== "changed" || source === null || target === null) return false;
  return target.strength === "weak" && similarity(source, target) < MISTYPED;
}

const MISTYPED = 0.75;

function speaks(
  { change, source, target, elsewhere }: Difference,
  sourcePage: Document,
  targetPage: Document,
): boolean {
  if (change === "unit" || (source ?? target)?.strength !== "strong") return false;
  if (change === "changed") {
    return !isOtherCase(source, target) && !isRenamedInCode(source, target, sourcePage, targetPage);
  }
  // A name said again may give way to a pronoun, or stand in for one.
  if (elsewhere === "block" || elsewhere === "section") return false;
  // `continuous integration (CI)`: whether a short form is told beside the long one is up to the writer.
  return !(source === null ? isAside(target, targetPage) : isAside(source, sourcePage));
}

/** A name made up for an example, which the translation renames in prose and code alike and keeps nowhere. */
function isRenamedInCode(
  source: Fact | null,
  target: Fact | null,
  sourcePage: Document,
  targetPage: Document,
): boolean {
  if (source === null || target === null || targetPage.page.text.includes(source.surface)) {
    return false;
  }
  return isInCodeBlock(source.surface, sourcePage) && isInCodeBlock(target.surface, targetPage);
}

/** A capital more or less is another spelling of the same name. */
function isOtherCase(source: Fact | null, target: Fact | null): boolean {
  return source?.readings[0]?.toLowerCase() === target?.readings[0]?.toLowerCase();
}

function isAside(fact: Fact | null, { page }: Document): boolean {
  return (
    fact !== null &&
    page.text[fact.place.start.offset - 1] === "(" &&
    page.text[fact.place.end.offset] === ")"
  );
}
