import type { LanguageProfile } from "../languages/profile.ts";
import {
  type Block,
  type Document,
  type Page,
  proseOf,
  walkBlocks,
  walkSections,
} from "../model/document.ts";
import type { Fact } from "../model/fact.ts";
import type { Prose } from "../model/prose.ts";
import { findMarkup } from "./find-markup.ts";
import { findValues } from "./find-values.ts";
import { locateNames, nameRanges } from "./names/find-names.ts";
import type { NameIndex } from "./names/name-index.ts";
import { findNamesInCode } from "./names/names-in-code.ts";
import { findTerms } from "./terms/find-terms.ts";
import type { TermIndex } from "./terms/term-index.ts";

/** What a page is searched with. */
export interface SearchKit {
  readonly profile: LanguageProfile;
  readonly names: NameIndex;
  readonly terms: TermIndex;
  /** The page's counterpart. */
  readonly other: Pick<Page, "language" | "path">;
}

/** All facts that a block itself states, in its prose, its captions and its markup. */
export function findFacts(block: Block, document: Document, kit: SearchKit): Fact[] {
  const inProse = prosesOf(block).flatMap((prose) => {
    const found = locateNames(prose, kit.names, kit.profile);
    const { accepted, forbidden } = findTerms(prose, kit.terms);
    return [
      ...found.map(({ fact }) => fact),
      ...findNamesInCode(prose, kit.names),
      ...findValues(prose, kit.profile, nameRanges(found)),
      ...accepted,
      ...forbidden.map((fact): Fact => ({ ...fact, kind: "forbidden-term" })),
    ];
  });
  return [...inProse, ...findMarkup(block, document, kit.other)];
}

function prosesOf(block: Block): readonly Prose[] {
  const own = proseOf(block);
  return own === null ? block.captions : [own, ...block.captions];
}

/** Every prose of a document, in page order. */
export function allProse(document: Document): Prose[] {
  return [...walkSections(document.root)].flatMap(({ heading, blocks }) =>
    [...(heading === null ? [] : [heading]), ...blocks].flatMap((block) =>
      [...walkBlocks(block)].flatMap(prosesOf),
    ),
  );
}
