import { alignDocuments } from "../align/align-documents.ts";
import { takeFingerprints } from "../align/fingerprint.ts";
import { alignSentences, type SentenceTraits } from "../align/sentences/align-sentences.ts";
import { dictionaryOf } from "../languages/dictionary/read-dictionary.ts";
import { profileOf } from "../languages/find-profile.ts";
import type { LanguageData } from "../languages/language-data.ts";
import { wordValues } from "../languages/lexicon/word-values.ts";
import type { LanguageProfile } from "../languages/profile.ts";
import { findSentenceEnds } from "../languages/sentence-ends.ts";
import { closedShortcodes } from "../markdown/dialects/shortcodes.ts";
import type { Engine } from "../markdown/engines/engine.ts";
import { type ParseOptions, parsePage } from "../markdown/parse-page.ts";
import { mendPage } from "../markdown/slip.ts";
import type { SectionAlignment } from "../model/alignment.ts";
import type { Both } from "../model/both.ts";
import { once } from "../model/lookup/once.ts";
import type { Document, Page } from "../model/page/document.ts";
import type { SentencePair } from "../model/page/sentence.ts";
import type { PairInput } from "../model/pair-input.ts";
import { alignedProse, type ProsePair } from "../model/text/aligned/aligned-prose.ts";
import { findLostFences } from "./fences/find-lost-fences.ts";
import { findSlips } from "./slips/find-slips.ts";

/** Dependencies that the caller passes to the core, so that it loads no more than it needs. */
export interface Equipment {
  /** Language data by base tag; for any other language only digits and `Intl` data are used. */
  readonly languages: ReadonlyMap<string, LanguageData>;
  readonly engine: Engine;
}

/** Two pages, parsed and aligned. */
export interface AlignedPair {
  readonly documents: Both<Document>;
  readonly profiles: Both<LanguageProfile>;
  readonly alignment: SectionAlignment;
  /** Aligns the sentences of one pair of aligned blocks. */
  readonly sentencesOf: (pair: ProsePair) => readonly SentencePair[];
}

/** Parses two pages and aligns their sections and blocks. */
export function alignPair(
  { source, target, config = {} }: PairInput,
  { languages, engine }: Equipment,
): AlignedPair {
  const documents = parseBoth(source, target, { dialects: config.dialects, engine });
  const profiles = {
    source: profileOf(source.language, languages),
    target: profileOf(target.language, languages),
  };
  const prints = takeFingerprints(documents.source, documents.target, valuesOf(profiles));
  const alignment = alignDocuments(documents.source, documents.target, prints);
  const traits = {
    source: sentenceTraits(profiles.source),
    target: sentenceTraits(profiles.target),
  };
  const align = once(() => alignSentences(documents, alignment, prints, traits));
  return { documents, profiles, alignment, sentencesOf: (pair) => align()(pair) };
}

/**
 * Parses both pages in the same mode. If only one parses as MDX because the other has an unclosed tag, both
 * are parsed as plain Markdown: pages parsed in different modes would differ everywhere.
 */
function parseBoth(source: Page, target: Page, options: ParseOptions): Both<Document> {
  const slips = findSlips({ source: source.text, target: target.text });
  const mended = {
    source: mendPage(source.text, slips.source),
    target: mendPage(target.text, slips.target),
  };
  const parse = (side: "source" | "target", asPlain = false) => {
    const [page, other] =
      side === "source" ? [source, "target" as const] : [target, "source" as const];
    const known = {
      slips: slips[side],
      lostFences: findLostFences(mended[side].text, mended[other].text),
      closedShortcodes: closedShortcodes(mended[other].text),
    };
    return parsePage(page, { ...options, ...known, asPlain });
  };
  const documents = { source: parse("source"), target: parse("target") };
  if (documents.source.mdx === documents.target.mdx) return documents;
  return {
    source: documents.source.mdx ? parse("source", true) : documents.source,
    target: documents.target.mdx ? parse("target", true) : documents.target,
  };
}

/** Aligns all sentences of two pages whose blocks are aligned, in page order. */
export function allSentences({ alignment, sentencesOf }: AlignedPair): SentencePair[] {
  return alignedProse(alignment).flatMap(sentencesOf);
}

function sentenceTraits(profile: LanguageProfile): SentenceTraits {
  return {
    findEnds: (text, solid) => findSentenceEnds(text, profile, solid),
    lengthRatio: profile.lengthRatio,
    dictionary: dictionaryOf(profile),
  };
}

function valuesOf({ source, target }: Both<LanguageProfile>): Both<ReadonlyMap<string, string>> {
  return { source: wordValues(source), target: wordValues(target) };
}
