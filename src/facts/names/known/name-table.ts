/** Names that share what is known of them, written for people: separated by commas, variants after `=`. */
export interface NameTable {
  /** `Canonical = Variant = Variant, Next, …`; the first spelling is canonical. */
  readonly names: string;
  /** Whether a number after the name is its version: `Python 3.12`; `dotted`: only `1.22` is. Default false. */
  readonly versioned?: boolean | "dotted";
  /** What joins name and version in a reading. Default a space. */
  readonly joint?: " " | "-" | "v" | "/";
  /** Whether the name is also a word, so that its letters alone prove nothing. Default false. */
  readonly commonWord?: boolean;
  /** Whether languages say it in words of their own, so that not even its capitals prove anything. Default false. */
  readonly hasOwnWords?: boolean;
}

/** What is known of one name. */
export interface KnownName {
  /** The spelling that readings use. */
  readonly canonical: string;
  /** Every known spelling, the canonical one first. */
  readonly spellings: readonly string[];
  readonly versioned: boolean | "dotted";
  readonly joint: string;
  readonly commonWord: boolean;
  readonly hasOwnWords: boolean;
}

/** Reads a table into its names. */
export function readTable(table: NameTable): KnownName[] {
  const { versioned = false, joint = " ", commonWord = false, hasOwnWords = false } = table;
  const names: KnownName[] = [];
  for (const entry of table.names.trim().split(/\s*,\s*/)) {
    const spellings = entry.split(" = ");
    const canonical = spellings[0];
    if (canonical === undefined || canonical === "") continue;
    // After a name that has its number already, `IPv4`, a plain one counts what follows: `IPv4 32 bit`.
    const isNumbered = /\d$/.test(canonical) && versioned === true;
    const asks = isNumbered ? ("dotted" as const) : versioned;
    names.push({ canonical, spellings, versioned: asks, joint, commonWord, hasOwnWords });
  }
  return names;
}

/** What some names are for short, by their canonical spelling: a translation may say either. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["JavaScript", "JS"],
  ["TypeScript", "TS"],
  ["Kubernetes", "K8s"],
  ["WebAssembly", "Wasm"],
  ["Google Kubernetes Engine", "GKE"],
]);

/** Short forms that a version is written onto: `ES6` for `ECMAScript 6`. */
export const GLUED_FORMS: ReadonlyMap<string, string> = new Map([["ECMAScript", "ES"]]);
