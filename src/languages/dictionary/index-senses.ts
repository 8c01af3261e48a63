import { addTo } from "../../model/lookup/add-to.ts";
import { foldWord } from "../tokens.ts";
import type { Bends } from "./bends.ts";

/**
 * Indexes the words of each sense by the beginning of their forms, in the format of `LanguageProfile.senses`.
 */
export function indexSenses(senses: readonly (readonly string[])[], { base }: Bends): string {
  const stems = new Map<string, number[]>();
  for (const [sense, words] of senses.entries()) {
    const folded = words.map(foldWord);
    const bent = folded.map((word) => word.replace(base, stemEnd));
    for (const stem of new Set([...folded, ...bent])) if (stem !== "") addTo(stems, stem, sense);
  }
  return [...stems].map(([stem, numbers]) => [stem, ...numbers].join(" ")).join("\n");
}

/** What replaces the end of a dictionary form in other forms: the `i` of `stories`, nothing in `using`. */
function stemEnd(end: string): string {
  return end === "y" ? "i" : "";
}

/** Reads an index written by `indexSenses`: returns a lookup of the senses of a stem. */
export function readSenses(index: string): (stem: string) => readonly number[] | undefined {
  const lines = new Map<string, string>();
  for (const line of index.split("\n")) {
    const end = line.indexOf(" ");
    lines.set(line.slice(0, end), line.slice(end + 1));
  }
  return (stem) => lines.get(stem)?.split(" ").map(Number);
}
