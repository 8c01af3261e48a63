import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { printable } from "../../messages/printable.ts";
import type { Side } from "../../model/both.ts";
import { countFindings, type Finding, SEVERITIES } from "../../model/finding.ts";
import { firstFrom } from "../../model/lookup/search-sorted.ts";
import type { Page } from "../../model/page/document.ts";
import type { Place } from "../../model/page/place.ts";
import type { AlignedNode, PairReport } from "../../model/report.ts";
import { assignFindings } from "../assign-findings.ts";
import { walkEntries } from "../walk-entries.ts";
import type { Wording } from "../wording.ts";
import { alignmentBar, type BarRow } from "./bar.ts";
import { findingCard } from "./finding-card.ts";
import { type Mark, markBlocks } from "./mark-text.ts";
import { LONGEST_MARKED, marksOf } from "./marks-of.ts";
import { type RenderedPage, renderPage } from "./render-page.ts";
import { type ReviewRow, type ReviewSection, reviewRows, rowsIn } from "./review-rows.ts";

/** Both pages of a pair side by side, and the pair as a bar. */
export interface PairView {
  readonly article: Element;
  readonly bar: Element;
}

/** The context for rendering rows. */
interface Scene {
  readonly pair: PairReport;
  readonly rendered: { readonly source: RenderedPage; readonly target: RenderedPage };
  readonly marks: { readonly source: readonly Mark[]; readonly target: readonly Mark[] };
  readonly findings: ReadonlyMap<ReviewRow, readonly Finding[]>;
  readonly indexes: ReadonlyMap<Finding, number>;
  readonly wording: Wording;
}

/** Renders a pair for review. */
export function pairView(pair: PairReport, wording: Wording): PairView {
  const depth = depthOf(pair);
  const rendered = {
    source: renderPage(pair.source, depth),
    target: renderPage(pair.target, depth),
  };
  const front = { source: rendered.source.frontMatter, target: rendered.target.frontMatter };
  const root = reviewRows(pair.alignment, front);
  const rows = rowsIn(root);
  const [first] = rows;
  const findings = first === undefined ? new Map() : assignFindings(pair.findings, rows, first);
  const indexes = new Map(pair.findings.map((finding, index) => [finding, index]));
  const scene = { pair, rendered, marks: marksOf(pair), findings, indexes, wording };
  const bar = alignmentBar(rows.map((row) => barRow(row, findings.get(row) ?? [])));
  return { article: articleOf(root, scene, bar), bar };
}

function depthOf({ alignment }: PairReport): number {
  let deepest = 0;
  for (const { depth } of walkEntries(alignment)) deepest = Math.max(deepest, depth);
  return deepest;
}

function barRow({ relation }: ReviewRow, findings: readonly Finding[]): BarRow {
  const counts = countFindings(findings);
  return { relation, severity: SEVERITIES.find((severity) => counts[severity] > 0) ?? null };
}

function articleOf(root: ReviewSection, scene: Scene, bar: Element): Element {
  const { pair, wording } = scene;
  const { labels, languageName } = wording;
  const column = (side: string, label: string, { path, language }: Page): Element =>
    h("p", { className: ["column", side] }, [
      h("span", `${label} · ${languageName(language)}`),
      h("code", printable(path)),
    ]);
  const counts = wording.counts(pair.counts);
  return h("article", { className: ["pair"] }, [
    h("header", { className: ["pair-head"] }, [
      h("h1", { tabIndex: -1 }, printable(pair.target.path)),
      h("p", { className: ["counts"] }, counts === "" ? labels.clean : counts),
      bar,
    ]),
    h("div", { className: ["columns", "row"] }, [
      column("source", labels.source, pair.source),
      column("target", labels.target, pair.target),
    ]),
    ...bodyOf(root, scene, 1),
  ]);
}

/** The body of a section. Consecutive rows share one sheet, which ends before a heading. */
function bodyOf({ body }: ReviewSection, scene: Scene, depth: number): Element[] {
  const parts: Element[] = [];
  for (const [at, part] of body.entries()) {
    if ("body" in part) {
      parts.push(sectionOf(part, scene, depth));
      continue;
    }
    const before = body[at - 1];
    const row = rowOf(part, scene, null);
    const continues = before !== undefined && !("body" in before) && part.kind !== "heading";
    if (continues) parts.at(-1)?.children.push(row);
    else parts.push(h("div", { className: ["sheet"] }, row));
  }
  return parts;
}

function sectionOf(section: ReviewSection, scene: Scene, depth: number): Element {
  const { heading } = section;
  if (heading === null) return h("div");
  const id = `body-${heading.id}`;
  const label = printable((heading.target[0] ?? heading.source[0])?.label ?? "");
  const fold = h("button", {
    type: "button",
    className: ["fold"],
    ariaExpanded: "true",
    ariaControls: id,
    ariaLabel: `${scene.wording.labels.review.fold}: ${label}`,
  });
  return h("section", { dataDepth: String(depth), ariaLabel: label }, [
    rowOf(heading, scene, fold),
    h("div", { id, className: ["body"] }, bodyOf(section, scene, depth + 1)),
  ]);
}

function rowOf(row: ReviewRow, scene: Scene, fold: Element | null): Element {
  const { pair, findings, indexes, wording } = scene;
  const own = findings.get(row) ?? [];
  const cards = own.map((finding) =>
    findingCard(finding, indexes.get(finding) ?? 0, pair, wording),
  );
  // A gap already shows that something is missing.
  const isEvident =
    row.relation === "matched" || row.source.length === 0 || row.target.length === 0;
  const relation = wording.labels.relation[row.relation];
  const badge = isEvident ? [] : [h("span", { className: ["relation"] }, relation)];
  const noted = badge.length + cards.length > 0;
  const className = [
    "row",
    row.relation,
    ...(row.kind === "heading" || fold !== null ? ["head"] : []),
    ...(noted ? ["noted"] : []),
  ];
  return h("div", { className, ...(row.inside === 0 ? {} : { dataInside: String(row.inside) }) }, [
    ...(fold === null ? [] : [fold]),
    cellOf(row, "source", scene),
    cellOf(row, "target", scene),
    ...(noted
      ? [
          h("div", { className: ["margin"] }, [
            ...badge,
            ...(cards.length === 0 ? [] : [h("ol", { className: ["findings"] }, cards)]),
          ]),
        ]
      : []),
  ]);
}

function cellOf(row: ReviewRow, side: Side, scene: Scene): Element {
  const { pair, rendered, marks, wording } = scene;
  const page = pair[side];
  const nodes = row[side];
  if (nodes.length === 0) {
    const { missing, review } = wording.labels;
    const said = side === "source" ? review.notInSource : missing;
    return h("div", { className: ["cell", side, "gap"] }, h("span", said));
  }
  const blocks = nodes.map((node) => {
    const inside = marksInside(marks[side], node.place);
    return markBlocks(rendered[side].blocksAt(node.place), inside, page.text);
  });
  const content: ElementContent[] =
    blocks.length === 1
      ? (blocks[0] ?? [])
      : blocks.map((block) => h("div", { className: ["part"] }, block));
  return h("div", { className: ["cell", side], lang: page.language }, [
    ...lineButton(nodes, page, wording),
    ...content,
  ]);
}

/** Longer blocks, in UTF-16 code units, are not marked as a whole: their row shows that they are meant. */
const LONGEST_WHOLE = 80;

/**
 * The marks in a block in the order of their findings, without those that extend beyond it, which cover
 * several blocks.
 *
 * @param marks sorted by start
 */
function marksInside(marks: readonly Mark[], { start, end }: Place): Mark[] {
  const long = end.offset - start.offset > LONGEST_WHOLE;
  const first = firstFrom(marks, start.offset - LONGEST_MARKED, (mark) => mark.start);
  const behind = firstFrom(marks, end.offset + 1, (mark) => mark.start);
  return marks
    .slice(first, behind)
    .filter((mark) => {
      const whole = mark.start <= start.offset && mark.end >= end.offset;
      const beyond = whole && (mark.start < start.offset || mark.end > end.offset);
      return mark.end >= start.offset && !beyond && !(whole && long);
    })
    .sort((a, b) => a.finding - b.finding || a.start - b.start);
}

function lineButton(nodes: readonly AlignedNode[], { path }: Page, { labels }: Wording): Element[] {
  const line = nodes[0]?.place.start.line;
  if (line === undefined) return [];
  const place = `${printable(path)}:${line}`;
  return [
    h(
      "button",
      {
        type: "button",
        className: ["line"],
        tabIndex: -1,
        dataCopy: place,
        title: labels.review.copy,
      },
      String(line),
    ),
  ];
}
