import type { Relation } from "../../model/alignment.ts";
import type { Place } from "../../model/page/place.ts";
import type { AlignedNode, AlignmentEntry } from "../../model/report.ts";
import { walkEntries } from "../walk-entries.ts";

/** A row of both columns. */
export interface ReviewRow {
  /** A 0-based number, unique within the page. */
  readonly id: number;
  readonly kind: AlignmentEntry["kind"] | "front-matter";
  readonly relation: Relation;
  readonly source: readonly AlignedNode[];
  readonly target: readonly AlignedNode[];
  readonly sourcePlace: Place;
  readonly targetPlace: Place;
  /** The number of enclosing quotes, lists or boxes that were taken apart. */
  readonly inside: number;
}

/** A section: its heading's row, then rows and sections. Only section 0 has no heading. */
export interface ReviewSection {
  readonly heading: ReviewRow | null;
  readonly body: readonly (ReviewRow | ReviewSection)[];
}

/** Blocks nested deeper are shown in one row with their container. */
const DEEPEST = 4;

/** Converts an alignment tree to rows. `front` contains the places of the front matter. */
export function reviewRows(
  root: AlignmentEntry,
  front: { readonly source: Place | null; readonly target: Place | null },
): ReviewSection {
  const uneven = entriesWithUnevenInside(root);
  let next = 0;

  function row(entry: Omit<ReviewRow, "id" | "inside">, inside: number): ReviewRow {
    const { kind, relation, source, target, sourcePlace, targetPlace } = entry;
    return { id: next++, kind, relation, source, target, sourcePlace, targetPlace, inside };
  }

  function blockRows(entry: AlignmentEntry, inside: number, next?: AlignmentEntry): ReviewRow[] {
    const isList = entry.kind === "list" || entry.kind === "description-list";
    const isParted = isList || uneven.has(entry) || holdsNext(entry, next);
    const apart = entry.relation === "matched" && isParted && inside < DEEPEST;
    if (!apart || entry.children.length === 0) return [row(entry, inside)];
    return entry.children.flatMap((child, at) =>
      blockRows(child, inside + 1, entry.children[at + 1]),
    );
  }

  function section(entry: AlignmentEntry): ReviewSection {
    const own = entry.children.find(
      ({ kind, relation }) => kind === "heading" && relation === entry.relation,
    );
    const isRoot = entry === root;
    const frontRow = isRoot ? frontMatterRow(front, entry) : null;
    return {
      heading: isRoot ? null : row(own ?? entry, 0),
      body: [
        ...(frontRow === null ? [] : [row(frontRow, 0)]),
        ...entry.children
          .filter((child) => child !== own || isRoot)
          .flatMap((child): (ReviewRow | ReviewSection)[] =>
            child.kind === "section" ? [section(child)] : blockRows(child, 0),
          ),
      ],
    };
  }

  const laidOut = section(root);
  // A page without blocks needs a row for its findings.
  return next > 0 ? laidOut : { heading: null, body: [row(root, 0)] };
}

/** All rows of a section in reading order. */
export function rowsIn({ heading, body }: ReviewSection): ReviewRow[] {
  const inside = body.flatMap((part) => ("body" in part ? rowsIn(part) : [part]));
  return heading === null ? inside : [heading, ...inside];
}

function frontMatterRow(
  { source, target }: { readonly source: Place | null; readonly target: Place | null },
  root: AlignmentEntry,
): Omit<ReviewRow, "id" | "inside"> | null {
  if (source === null && target === null) return null;
  const nodes = (place: Place | null): AlignedNode[] =>
    place === null ? [] : [{ label: "", place }];
  return {
    kind: "front-matter",
    relation: source === null ? "target-only" : target === null ? "source-only" : "matched",
    source: nodes(source),
    target: nodes(target),
    sourcePlace: source ?? emptyStart(root.sourcePlace),
    targetPlace: target ?? emptyStart(root.targetPlace),
  };
}

/** Whether the next entry is inside this one on either page: items at different levels share a row. */
function holdsNext({ sourcePlace, targetPlace }: AlignmentEntry, next?: AlignmentEntry): boolean {
  if (next === undefined) return false;
  return (
    next.sourcePlace.start.offset < sourcePlace.end.offset ||
    next.targetPlace.start.offset < targetPlace.end.offset
  );
}

function emptyStart({ path, start }: Place): Place {
  return { path, start, end: start };
}

/** The entries that contain something without a counterpart. */
function entriesWithUnevenInside(root: AlignmentEntry): ReadonlySet<AlignmentEntry> {
  const uneven = new Set<AlignmentEntry>();
  for (const { entry, phase } of walkEntries(root)) {
    if (phase === "enter") continue;
    if (entry.children.some((child) => child.relation !== "matched" || uneven.has(child))) {
      uneven.add(entry);
    }
  }
  return uneven;
}
