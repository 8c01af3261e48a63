import type { Words } from "../profile.ts";
import { latin } from "./from-intl.ts";

/** What `Intl` knows about a language without a profile, beyond what compiled profiles take from it. */
export interface IntlWording {
  /** Words for thousands, millions and so on, with their factors. */
  readonly scales: Words<readonly string[]>;
  /** Words between day, month and year. */
  readonly dateLinks: readonly string[];
  /** Whether a day with a full stop is an ordinal: `4. marts`. */
  readonly fullStop: boolean;
}

/** Reads it: about fifty calls of `Intl`. */
export function readWording(tag: string): IntlWording {
  return { scales: readScales(tag), ...readDateWording(tag) };
}

/** Counts that together cover all plural forms of a word: `5 milionů`, `1,5 milionu`. */
const COUNTS = [1, 2, 5, 20, 1.5];

function readScales(tag: string): Words<readonly string[]> {
  const format = new Intl.NumberFormat(latin(tag), {
    notation: "compact",
    compactDisplay: "long",
    useGrouping: false,
  });
  const found: Record<string, readonly string[]> = {};
  for (let power = 3; power <= 12; power++) {
    for (const count of COUNTS) {
      const parts = format.formatToParts(count * 10 ** power);
      const part = (type: string) => parts.find((each) => each.type === type)?.value ?? "";
      const word = part("compact").trim();
      const factor = (count * 10 ** power) / Number(`${part("integer")}.${part("fraction")}`);
      // Single signs and abbreviations are ambiguous, and short forms are read separately.
      if (word.length > 1 && !word.endsWith(".") && Number.isInteger(Math.log10(factor)))
        found[word] = [String(factor)];
    }
  }
  return found;
}

function readDateWording(tag: string): Pick<IntlWording, "dateLinks" | "fullStop"> {
  const format = new Intl.DateTimeFormat(latin(tag), { dateStyle: "long", timeZone: "UTC" });
  const parts = format.formatToParts(new Date(Date.UTC(2024, 2, 14)));
  const literals = parts.flatMap(({ type, value }) => (type === "literal" ? [value] : []));
  const day = parts.findIndex(({ type }) => type === "day");
  return {
    dateLinks: literals.flatMap((text) => text.match(/(?<=\s)\p{L}+(?=\s)/gu) ?? []),
    fullStop: parts[day + 1]?.value.startsWith(".") ?? false,
  };
}
