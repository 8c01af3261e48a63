import { allProse, findFacts, type SearchKit } from "../facts/find-facts.ts";
import { destinationReader } from "../facts/markup/destination-reader.ts";
import { learnNames } from "../facts/names/learn-names.ts";
import { indexNames } from "../facts/names/name-index.ts";
import type { NameProfile } from "../facts/names/name-words.ts";
import { indexTerms } from "../facts/terms/term-index.ts";
import type { LanguageProfile } from "../languages/profile.ts";
import { agreement, mayAgreeBy, meetingKeys } from "../model/agreement/agreement.ts";
import { similarity } from "../model/agreement/similarity.ts";
import type { SectionAlignment } from "../model/alignment.ts";
import type { Both, Side } from "../model/both.ts";
import { counterpartPlace } from "../model/counterpart.ts";
import type { Fact } from "../model/fact.ts";
import { once, onceEach } from "../model/lookup/once.ts";
import type { Block, Document } from "../model/page/document.ts";
import type { Prose } from "../model/page/prose.ts";
import type { RuleContext } from "../model/rule.ts";
import type { WholeConfig } from "../model/settings/config.ts";
import { wordsOf } from "../model/text/running-text.ts";
import type { FactComparison } from "../reconcile/balance-facts.ts";
import { reconcileFacts } from "../reconcile/reconcile-facts.ts";

const COMPARISON: FactComparison = {
  keys: meetingKeys,
  mayAgreeBy,
  agree: (source, target) => agreement(source, target) === "same",
  sameButForUnit: (source, target) => agreement(source, target) === "unit",
  similarity,
};

/** The fact queries that rules can make. Facts are found and reconciled lazily, and only once. */
export function compareFacts(
  documents: Both<Document>,
  profiles: Both<LanguageProfile>,
  alignment: SectionAlignment,
  config: WholeConfig,
): Pick<RuleContext, "differences" | "factsOf" | "readingsOf"> {
  const kits = once(() => makeKits(documents, profiles, config));
  const factsOn = (side: Side) =>
    onceEach((block: Block): readonly Fact[] => findFacts(block, documents[side], kits()[side]));
  const factsOf = { source: factsOn("source"), target: factsOn("target") };

  const { source, target } = documents;
  const differences = once(() =>
    reconcileFacts(alignment, factsOf, COMPARISON, {
      source: (place, own, other) => counterpartPlace(place, own, other, source.lines),
      target: (place, own, other) => counterpartPlace(place, own, other, target.lines),
    }),
  );
  return {
    factsOf,
    readingsOf: {
      source: destinationReader(source.page, target.page),
      target: destinationReader(target.page, source.page),
    },
    differences: (family) => differences().get(family) ?? [],
  };
}

function makeKits(
  documents: Both<Document>,
  profiles: Both<LanguageProfile>,
  config: WholeConfig,
): Both<SearchKit> {
  const [ours, theirs] = [allProse(documents.source), allProse(documents.target)];
  const left = leftIn(ours, theirs, profiles.source);
  const isTranslated = ({ text }: Prose) => !left.has(text);
  const names = learnNames(
    indexNames(config.names),
    ours.filter(isTranslated),
    theirs.filter(isTranslated),
  );
  const terms = config.terms ?? [];
  const [from, to] = [documents.source.page.language, documents.target.page.language];
  return {
    source: {
      profile: profiles.source,
      nameProfile: comparableTo(profiles.target, profiles.source),
      otherProfile: profiles.target,
      names,
      terms: indexTerms(terms, from, to),
      other: documents.target.page,
    },
    target: {
      profile: profiles.target,
      nameProfile: comparableTo(profiles.source, profiles.target),
      otherProfile: profiles.source,
      names,
      terms: indexTerms(terms, to, from),
      other: documents.source.page,
    },
  };
}

/** If the other language's word for a version is unknown, `GPL version 3` is `GPL` and a number. */
function comparableTo(other: LanguageProfile, own: LanguageProfile): NameProfile {
  return other.versionWords.length > 0 ? own : { ...own, versionWords: [] };
}

/** Untranslated texts: sentences that the target keeps verbatim. They must not teach names. */
function leftIn(
  source: readonly Prose[],
  target: readonly Prose[],
  { functionWords }: LanguageProfile,
): ReadonlySet<string> {
  const kept = new Set(target.map(({ text }) => text));
  const grammar = new Set(functionWords);
  return new Set(
    source.flatMap(({ text }) =>
      kept.has(text) && hasSentenceGrammar(text, grammar) ? [text] : [],
    ),
  );
}

/** A text with fewer function words may consist of names only. */
const FEWEST_GRAMMAR = 2;

function hasSentenceGrammar(text: string, grammar: ReadonlySet<string>): boolean {
  return wordsOf(text).filter(({ word }) => grammar.has(word)).length >= FEWEST_GRAMMAR;
}
