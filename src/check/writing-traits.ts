import { dictionaryOf } from "../languages/dictionary/read-dictionary.ts";
import type { LanguageProfile } from "../languages/profile.ts";
import { onceEach } from "../model/lookup/once.ts";
import type { WritingTraits } from "../model/rule.ts";
import { foldText } from "../model/text/running-text.ts";

/** The language traits that rules about writing need. */
export const writingTraits = onceEach((profile: LanguageProfile): WritingTraits => {
  return {
    language: profile.tag,
    quotes: profile.punctuation.quotes,
    invertedMarks: profile.punctuation.inverted,
    questionMarks: profile.punctuation.question,
    questionEndings: profile.punctuation.questionEndings,
    stops: profile.punctuation.stops,
    functionWords: new Set(profile.functionWords),
    grammar: new Set([...profile.functionWords, ...profile.grammarWords]),
    joiningWords: new Set(profile.joiningWords),
    disjunctions: new Set(profile.disjunctions),
    decimal: profile.numerals.decimal,
    group: profile.numerals.group,
    lengthRatio: profile.lengthRatio,
    doublets: new Set(profile.punctuation.doublets),
    reduplicates: profile.punctuation.reduplicates,
    labelWords: {
      plain: new Set(profile.labelWords.plain),
      opening: new Set(profile.labelWords.opening),
    },
    boxTitles: new Set(profile.boxTitles.map(foldText)),
    ownNames: profile.ownNames,
    dictionary: dictionaryOf(profile),
    sharedWords: new Set(profile.sharedWords),
    opposites: profile.opposites,
    negation: profile.negation,
    limits: profile.limits,
    frames: profile.frames,
  };
});
