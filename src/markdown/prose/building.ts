import type { Span } from "../../model/page/prose.ts";
import type { Stretch } from "../../model/page/stretch.ts";
import { placeOf, type Reading } from "../reading.ts";
import { appendMark, type OpenWikiLink } from "./append-mark.ts";
import { appendText } from "./append-text.ts";
import { appendStandIn, type ProseDraft, reserveSpan } from "./prose-draft.ts";

/** What surrounds a block's prose. */
export interface ProseSetting {
  /** How many quotes the block stands in. */
  readonly quotes: number;
  readonly inTable: boolean;
  /** Starts of marks that became blocks of their own. */
  readonly lifted?: ReadonlySet<number>;
}

/** One block's prose while it is built. */
export interface Building {
  readonly draft: ProseDraft;
  readonly reading: Reading;
  readonly setting: ProseSetting;
  readonly openLinks: OpenWikiLink[];
}

/** Appends a text node's value, and gives the index in the source after it. */
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

/** Appends text that stands for a stretch as a whole. */
export function appendWhole({ draft, reading }: Building, text: string, range: Stretch): void {
  appendStandIn(draft, text, reading.source, range);
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type BareSpan = DistributiveOmit<Span, "start" | "end" | "place">;

/** Appends what stands inside a span, and the span. */
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
