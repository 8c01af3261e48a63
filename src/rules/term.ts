import type { Difference } from "../model/difference.ts";
import type { Fact } from "../model/fact.ts";
import { baseLanguage } from "../model/language/language-tag.ts";
import { addTo } from "../model/lookup/add-to.ts";
import { judge, type Rule } from "../model/rule.ts";
import type { TermEntry } from "../model/settings/config.ts";

/** Reports terms of the termbase that are not rendered as agreed, or in a forbidden way. */
export const term = {
  id: "term",
  category: "content",
  messages: {
    missing: { recommended: "warning", strict: "error" },
    kept: { recommended: "warning", strict: "error" },
    forbidden: { recommended: "warning", strict: "error" },
  },
  *check({ differences, config, target }) {
    const entries = new Map((config.terms ?? []).map((entry) => [entry.id, entry]));
    const preferred = (fact: Fact) => {
      const entry = entries.get(fact.readings[0] ?? "");
      return entry === undefined ? null : preferredForm(entry, target.page.language);
    };
    const forbidden = differences("forbidden-term").filter((found) => found.target !== null);
    const open = new Set(forbidden);
    const byReading = new Map<string, Difference[]>();
    for (const found of forbidden) {
      for (const reading of found.target?.readings ?? []) addTo(byReading, reading, found);
    }
    for (const difference of differences("term")) {
      const { change, source, target: other, elsewhere } = difference;
      if (source === null || source.strength === "weak" || elsewhere === "block") continue;
      if (change !== "missing" && change !== "changed") continue;
      // A forbidden form in place of the agreed one is one mistake.
      const instead = takeOpen(open, byReading, source);
      if (instead !== null) {
        const data = { expected: preferred(source) };
        yield judge({ ...instead, sourcePlace: difference.sourcePlace }, "forbidden", data);
        continue;
      }
      const lost = { ...difference, target: change === "changed" ? other : null };
      const data = { term: source.surface, expected: preferred(source) };
      const kept = entries.get(source.readings[0] ?? "")?.doNotTranslate ?? false;
      yield judge(lost, kept ? "kept" : "missing", data);
    }
    for (const difference of open) {
      const expected = difference.target === null ? null : preferred(difference.target);
      yield judge(difference, "forbidden", { expected });
    }
  },
} as const satisfies Rule;

/** Removes and returns the first unreported forbidden form of a term. Linear over all terms. */
function takeOpen(
  open: Set<Difference>,
  byReading: ReadonlyMap<string, Difference[]>,
  { readings }: Fact,
): Difference | null {
  for (const reading of readings) {
    const queue = byReading.get(reading) ?? [];
    for (let found = queue.shift(); found !== undefined; found = queue.shift()) {
      if (open.delete(found)) return found;
    }
  }
  return null;
}

/** The first accepted form for a language; a term that is not translated keeps its form in any language. */
function preferredForm(
  { id, accepted, doNotTranslate }: TermEntry,
  language: string,
): string | null {
  const own = accepted[language] ?? accepted[baseLanguage(language)];
  const kept = doNotTranslate ? (Object.values(accepted).flat()[0] ?? id) : null;
  return own?.[0] ?? kept;
}
