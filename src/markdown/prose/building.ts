import type { Span } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { placeOf, type Reading } from "../reading.ts";
import { appendMark, type OpenWikiLink } from "./append-mark.ts";
import { appendText } from "./append-text.ts";
import { appendStandIn, type ProseDraft, reserveSpan } from "./prose-draft.ts";

/** The context of a block's prose. */
export interface ProseSetting {
  /** The number of enclosing quotes. */
  readonly quotes: number;
  readonly inTable: boolean;
  /** The starts of marks that became separate blocks. */
  readonly lifted?: ReadonlySet<number>;
}

/** The state of building the prose of one block. */
export interface Building {
  readonly draft: ProseDraft;
  readonly reading: Reading;
  readonly setting: ProseSetting;
  readonly openLinks: OpenWikiLink[];
}

/** Appends the value of a text node and returns the index in the source after it. */
export function appendTextNode(building: Building, value: string, range: Stretch): number {
  const { draft, reading, setting, openLinks } = building;
  return appendText(draft, reading, value, {
    ...range,
    quotes: setting.quotes,
    raw: false,
    appendMark(index) {
      const mark = reading.marks.get(index);
      if (mark !== undefined && !setting.lifted?.has(index)) {
        appendMark(draft, reading, mark, openLinks);
      }
      return mark?.end ?? null;
    },
  });
}

/** Appends text that is mapped to a stretch as a whole. */
export function appendWhole({ draft, reading }: Building, text: string, range: Stretch): void {
  appendStandIn(draft, text, reading.source, range);
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type BareSpan = DistributiveOmit<Span, "start" | "end" | "place">;

/** Appends the content of a span, and the span itself. */
export function wrap(
  building: Building,
  range: Stretch,
  span: BareSpan,
  appendInside: () => void,
): void {
  const { draft, reading } = building;
  const start = draft.length;
  const close = reserveSpan(draft);
  appendInside();
  const place = placeOf(reading, range.start, range.end);
  close({ ...span, start, end: draft.length, place });
}
