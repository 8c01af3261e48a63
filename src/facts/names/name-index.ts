import type { WholeConfig } from "../../model/settings/config.ts";
import { indexUnparted, isUnparted, type UnpartedForms } from "../unparted-forms.ts";
import { knownNames } from "./known/known-names.ts";
import type { KnownName } from "./known/name-table.ts";
import { tokensIn } from "./prose-tokens.ts";

/** The names to search prose for: known names by their words, and names learned from a pair of pages. */
export interface NameIndex {
  readonly names: ReadonlyMap<string, KnownName>;
  /** Configured names in scripts without spaces; null if there are none. */
  readonly unparted: UnpartedForms<KnownName> | null;
  /** The first words of all names, also with a plural `s`, and without trailing symbols. */
  readonly heads: ReadonlySet<string>;
  /** The sequences of words that longer names start with. */
  readonly beginnings: ReadonlySet<string>;
  /** Readings that both pages of a pair share, see `learnNames`. */
  readonly learned: ReadonlyMap<string, Learned>;
  /** Whether a capital alone can make a name; false if one page of the pair capitalises all nouns. */
  readonly readsWords: boolean;
}

/**
 * Where a learned name is strong. `inside`: only where its capital is evidence. `anywhere`: also elsewhere.
 */
export type Learned = "anywhere" | "inside";

let builtIn: NameIndex | undefined;

/** The index of the built-in names and of configured ones, which count as certain. */
export function indexNames(configured: WholeConfig["names"] = {}): NameIndex {
  builtIn ??= indexOf(new Map(), knownNames());
  const own = Object.entries(configured).map(([canonical, variants]) => ({
    canonical,
    spellings: [canonical, ...variants],
    versioned: true as const,
    joint: " ",
    commonWord: false,
    hasOwnWords: false,
  }));
  if (own.length === 0) return builtIn;
  const unparted = own.flatMap((name) =>
    name.spellings.filter(isUnparted).map((text) => ({ text, form: name })),
  );
  return { ...indexOf(builtIn.names, own), unparted: indexUnparted(unparted) };
}

function indexOf(base: ReadonlyMap<string, KnownName>, added: readonly KnownName[]): NameIndex {
  const names = new Map(base);
  for (const name of added) {
    for (const spelling of name.spellings) {
      for (const key of keysOf(spelling)) names.set(key, name);
    }
  }
  const beginnings = new Set<string>();
  for (const key of names.keys()) {
    for (let at = key.indexOf(" "); at > 0; at = key.indexOf(" ", at + 1)) {
      beginnings.add(key.slice(0, at));
    }
  }
  return {
    names,
    heads: headsOf(names.keys()),
    beginnings,
    unparted: null,
    learned: new Map(),
    readsWords: true,
  };
}

function headsOf(keys: Iterable<string>): ReadonlySet<string> {
  const heads = new Set<string>();
  for (const key of keys) {
    const head = /^[^ +#]*/.exec(key)?.[0] ?? key;
    heads.add(head).add(`${head}s`);
  }
  return heads;
}

/**
 * A word in ASCII without an inner capital. Most names are, and indexing takes
 * much of the time of a small run.
 */
const SIMPLE = /^[A-Za-z][a-z0-9]*$/;
const ASCII = /^[ -~]*$/;

/**
 * The keys under which a spelling is found: its words as written, and split at inner capitals (`Open AI`).
 */
function keysOf(spelling: string): string[] {
  if (SIMPLE.test(spelling)) return [spelling.toLowerCase()];
  if (!ASCII.test(spelling) && isUnparted(spelling)) return [];
  const key = keyOf(spelling);
  if (!/\p{Ll}\p{Lu}/u.test(spelling)) return [key];
  const split = keyOf(spelling.replace(/(?<=\p{Ll})(?=\p{Lu}\p{L}+)/gu, " "));
  const initialCapital = /^\p{Lu}\p{Ll}/u.test(spelling);
  return initialCapital && split !== key ? [key, split] : [key];
}

/** The words of a spelling, as prose is tokenised; ASCII spellings need no tokeniser. */
function keyOf(spelling: string): string {
  const words = ASCII.test(spelling)
    ? (spelling.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    : tokensIn(spelling, []).map(({ key }) => key);
  const symbol = /[+#]+$/.exec(spelling)?.[0] ?? "";
  return words.join(" ") + symbol;
}
