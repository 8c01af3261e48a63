import { alignDocuments } from "../align/align-documents.ts";
import { alignSentences, type SentenceTraits } from "../align/sentences/align-sentences.ts";
import { profileOf } from "../languages/find-profile.ts";
import type { LanguageData } from "../languages/language-data.ts";
import type { LanguageProfile } from "../languages/profile.ts";
import { findSentenceEnds } from "../languages/sentence-ends.ts";
import { wordValues } from "../languages/word-values.ts";
import type { Engine } from "../markdown/engine.ts";
import { parsePage } from "../markdown/parse-page.ts";
import type { SectionAlignment } from "../model/alignment.ts";
import type { Document } from "../model/document.ts";
import type { SentencePair } from "../model/sentence.ts";
import type { PairInput } from "./pair-input.ts";

/** What a door hands to the core, so that it loads no more than it needs. */
export interface Equipment {
  /** What is known of each language, by base tag; of any other only digits and `Intl` are read. */
  readonly languages: ReadonlyMap<string, LanguageData>;
  readonly engine: Engine;
}

/** One thing for each of the two pages. */
export interface Both<T> {
  readonly source: T;
  readonly target: T;
}

/** Two pages, parsed and aligned. */
export interface AlignedPair {
  readonly documents: Both<Document>;
  readonly profiles: Both<LanguageProfile>;
  readonly alignment: SectionAlignment;
}

/** Parses two pages and aligns their sections and blocks. */
export function alignPair(
  { source, target, config = {} }: PairInput,
  { languages, engine }: Equipment,
): AlignedPair {
  const options = { dialects: config.dialects, engine };
  const documents = {
    source: parsePage(source, options),
    target: parsePage(target, options),
  };
  const profiles = {
    source: profileOf(source.language, languages),
    target: profileOf(target.language, languages),
  };
  const alignment = alignDocuments(documents.source, documents.target, valuesOf(profiles));
  return { documents, profiles, alignment };
}

/** Aligns the sentences of two pages whose blocks are aligned. */
export function sentencesOf({ documents, profiles, alignment }: AlignedPair): SentencePair[] {
  return alignSentences(documents, alignment, valuesOf(profiles), {
    source: sentenceTraits(profiles.source),
    target: sentenceTraits(profiles.target),
  });
}

function sentenceTraits(profile: LanguageProfile): SentenceTraits {
  return {
    findEnds: (text, solid) => findSentenceEnds(text, profile, solid),
    lengthRatio: profile.lengthRatio,
  };
}

function valuesOf({ source, target }: Both<LanguageProfile>): Both<ReadonlyMap<string, string>> {
  return { source: wordValues(source), target: wordValues(target) };
}
