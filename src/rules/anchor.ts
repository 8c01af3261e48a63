import { type SectionAlignment, walkAllBlocks, walkSectionAlignments } from "../model/alignment.ts";
import { anchorsOf, SLUG_STYLES, slugOf } from "../model/links/anchors.ts";
import { once } from "../model/lookup/once.ts";
import type { Document, Heading } from "../model/page/document.ts";
import type { Judgement, Rule, RuleContext } from "../model/rule.ts";
import { alignedProse } from "../model/text/aligned/aligned-prose.ts";
import { otherSections } from "./anchor/other-sections.ts";
import { anchorNameOf, pointsIntoPage } from "./anchor/own-anchors.ts";

/**
 * Reports links to anchors of their own page that the translation lacks or has in another section, and
 * heading ids that changed.
 */
export const anchor = {
  id: "anchor",
  category: "content",
  messages: {
    broken: { recommended: "error", strict: "error" },
    elsewhere: { recommended: "error", strict: "error" },
    "id-changed": { recommended: "warning", strict: "error" },
    "id-lost": { recommended: "warning", strict: "error" },
  },
  *check(context) {
    yield* brokenLinks(context);
    yield* otherSections(context);
    yield* changedIds(context);
  },
} as const satisfies Rule;

function* brokenLinks({ source, target, alignment, factsOf }: RuleContext): Generator<Judgement> {
  const anchors = { source: once(() => anchorsOn(source)), target: once(() => anchorsOn(target)) };
  const gone = once(() => headingsOf(alignment));
  const turned = once(() => turnedAnchors(alignment));
  const kept: Judgement[] = [];
  for (const pair of alignedProse(alignment)) {
    const links = pair.targetBlocks.flatMap(factsOf.target).filter(pointsIntoPage);
    if (links.length === 0) continue;
    const originals = pair.sourceBlocks.flatMap(factsOf.source).filter(pointsIntoPage);
    for (const [index, link] of links.entries()) {
      const name = anchorNameOf(link);
      if (isThere(name, anchors.target)) continue;
      // An id that is not found on the source page either comes from elsewhere, such as an included file.
      if (originals.some((original) => !isThere(anchorNameOf(original), anchors.source))) continue;
      // If the section that the link leads to is missing, that is reported instead.
      if (originals.some((original) => gone().has(anchorNameOf(original).toLowerCase()))) continue;
      const same = originals.find((original) => anchorNameOf(original) === name);
      const original = same ?? (originals.length === links.length ? originals[index] : undefined);
      const meant = original && turned().get(anchorNameOf(original).toLowerCase());
      const isKnown = meant !== undefined && isThere(meant, anchors.target);
      const judgement = {
        messageId: "broken",
        data: { anchor: `#${name}`, ...(isKnown && { expected: `#${meant}` }) },
        source: (original ?? originals[0])?.place ?? pair.sourcePlace,
        target: link.place,
      };
      if (same !== undefined) kept.push(judgement);
      else yield judgement;
    }
  }
  // If ids are generated from headings, translating these breaks every kept link: one finding suffices.
  yield* asOne(kept);
}

/** The ids of the headings that only the source page has, with or without what they head, in each style. */
function headingsOf(root: SectionAlignment): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { relation, source } of walkAllBlocks(root)) {
    const heading = relation === "source-only" ? source[0] : null;
    if (heading?.kind !== "heading") continue;
    if (heading.id !== null) ids.add(heading.id.toLowerCase());
    else for (const style of SLUG_STYLES) ids.add(slugOf(heading.prose.text, style));
  }
  return ids;
}

/**
 * Maps each anchor of a source heading to that of its counterpart, pairing ids generated in the same style.
 */
function turnedAnchors(root: SectionAlignment): ReadonlyMap<string, string> {
  const turned = new Map<string, string>();
  const note = (from: string, to: string) => {
    if (!turned.has(from)) turned.set(from, to);
  };
  for (const { source, target } of walkSectionAlignments(root)) {
    const from = source[0]?.heading;
    const to = target[0]?.heading;
    if (from == null || to == null) continue;
    for (const style of SLUG_STYLES) {
      const id = from.id?.toLowerCase() ?? slugOf(from.prose.text, style);
      note(id, to.id ?? slugOf(to.prose.text, style));
    }
  }
  return turned;
}

/** The anchors found by the parser, and ids in text that is not parsed, such as embedded code. */
function anchorsOn(document: Document): ReadonlySet<string> {
  const written = Array.from(document.page.text.matchAll(/id="([^"\n]+)"/g), ([, id = ""]) => id);
  return new Set([...anchorsOf(document), ...written]);
}

function isThere(name: string, anchors: () => ReadonlySet<string>): boolean {
  // `#_1` is the id that some generators give a heading without Latin letters, a text fragment names words of
  // the text, and footnote anchors are named by the generator.
  if (/^(?:top|_\d+|:~:.*|(?:user-content-)?fn(?:ref)?[:-].*)$/.test(name)) return true;
  return anchors().has(name) || anchors().has(name.toLowerCase());
}

/** Offers no fix, since other pages of the translation may link to the current id. */
function* changedIds({ alignment }: RuleContext): Generator<Judgement> {
  const lost: Judgement[] = [];
  let kept = 0;
  for (const { source, target } of walkSectionAlignments(alignment)) {
    const from = source[0]?.heading;
    const to = target[0]?.heading;
    if (to?.id != null) kept++;
    if (from?.id == null || to == null || from.id === to.id) continue;
    if (to.id === null && makesId(to, from.id)) continue;
    const places = { source: from.place, target: to.place };
    const data = { expected: from.id, actual: to.id };
    if (to.id === null) lost.push({ messageId: "id-lost", data, ...places });
    else yield { messageId: "id-changed", data, ...places };
  }
  yield* kept === 0 ? asOne(lost) : lost;
}

/**
 * Combines judgements into the first, with their count: a page without ids lost them all at once, as did one
 * whose links keep the ids of the source.
 */
function asOne([first, ...more]: readonly Judgement[]): readonly Judgement[] {
  if (first === undefined) return [];
  return [{ ...first, data: { ...first.data, count: 1 + more.length } }];
}

/** Whether the id generated from a heading equals the given one: `## Add a card` needs no `{#add-a-card}`. */
function makesId({ prose }: Heading, id: string): boolean {
  return SLUG_STYLES.some((style) => slugOf(prose.text, style) === id);
}
