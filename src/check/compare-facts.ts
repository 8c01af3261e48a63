import { findMarkup } from "../facts/find-markup.ts";
import type { SectionAlignment } from "../model/alignment.ts";
import { walkSectionAlignments } from "../model/alignment.ts";
import type { CheckConfig } from "../model/config.ts";
import { counterpartPlace } from "../model/counterpart.ts";
import type { Difference } from "../model/difference.ts";
import type { Block, Document } from "../model/document.ts";
import type { Fact, FactFamily } from "../model/fact.ts";
import type { RuleContext } from "../model/rule.ts";
import { reconcileFacts } from "../reconcile/reconcile-facts.ts";

void walkSectionAlignments;

/** The two documents of a pair. */
export interface Documents {
  readonly source: Document;
  readonly target: Document;
}

/** What the rules may ask about facts. */
export type FactComparisonResult = Pick<RuleContext, "differences" | "factsOf" | "traits"> & {
  readonly unprepared: readonly string[];
};

export function compareFacts(
  documents: Documents,
  alignment: SectionAlignment,
  _config: CheckConfig,
): FactComparisonResult {
  const known = new Map<Block, readonly Fact[]>();
  const factsOf = (block: Block) => {
    let facts = known.get(block);
    if (facts === undefined) {
      const document =
        block.place.path === documents.source.page.path ? documents.source : documents.target;
      facts = findMarkup(block, document);
      known.set(block, facts);
    }
    return facts;
  };
  let differences: ReadonlyMap<FactFamily, readonly Difference[]> | null = null;
  const traits = (language: string) => ({
    language,
    quotes: [],
    invertedMarks: language.startsWith("es"),
    questionMarks: "?",
    exclamationMarks: "!",
    functionWords: new Set<string>(),
    cased: true,
  });
  return {
    factsOf,
    differences: (family) => {
      differences ??= reconcileFacts(
        alignment,
        factsOf,
        {
          agree: (a, b) => a.readings.some((r) => b.readings.includes(r)),
          similarity: () => 0.5,
          sameButForUnit: () => false,
        },
        (place, own, other) =>
          counterpartPlace(
            place,
            own,
            other,
            other.path === documents.source.page.path
              ? documents.source.lines
              : documents.target.lines,
          ),
      );
      return differences.get(family) ?? [];
    },
    traits: {
      source: traits(documents.source.page.language),
      target: traits(documents.target.page.language),
    },
    unprepared: [],
  };
}
