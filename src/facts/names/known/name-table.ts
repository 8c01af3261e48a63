/** Names with common properties, separated by commas, with variants after `=`. */
export interface NameTable {
  /** `Canonical = Variant = Variant, Next, …`; the first spelling is canonical. */
  readonly names: string;
  /**
   * Whether a number after the name is its version, as in `Python 3.12`; `dotted`: only if it
   * has a dot, `1.22`. Default false.
   */
  readonly versioned?: boolean | "dotted";
  /** What joins name and version in a reading. Default a space. */
  readonly joint?: " " | "-" | "v" | "/";
  /** Whether the name is also a word, so that its letters are no evidence. Default false. */
  readonly commonWord?: boolean;
  /** Whether languages translate the name, so that its capitals are no evidence either. Default false. */
  readonly hasOwnWords?: boolean;
}

/** A known name and its properties. */
export interface KnownName {
  /** The spelling used in readings. */
  readonly canonical: string;
  /** Every known spelling, the canonical one first. */
  readonly spellings: readonly string[];
  readonly versioned: boolean | "dotted";
  readonly joint: string;
  readonly commonWord: boolean;
  readonly hasOwnWords: boolean;
}

/** Parses a table. */
export function readTable(table: NameTable): KnownName[] {
  const { versioned = false, joint = " ", commonWord = false, hasOwnWords = false } = table;
  const names: KnownName[] = [];
  for (const entry of table.names.trim().split(/\s*,\s*/)) {
    const spellings = entry.split(" = ");
    const canonical = spellings[0];
    if (canonical === undefined || canonical === "") continue;
    // After a name that includes a number, `IPv4`, a number without a dot is not a version: `IPv4 32 bit`.
    const isNumbered = /\d$/.test(canonical) && versioned === true;
    const asks = isNumbered ? ("dotted" as const) : versioned;
    names.push({ canonical, spellings, versioned: asks, joint, commonWord, hasOwnWords });
  }
  return names;
}

/** Short forms of names, by canonical spelling; a translation may use either. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["JavaScript", "JS"],
  ["TypeScript", "TS"],
  ["Kubernetes", "K8s"],
  ["WebAssembly", "Wasm"],
  ["Google Kubernetes Engine", "GKE"],
]);

/** Short forms that are joined directly to a version: `ES6` for `ECMAScript 6`. */
export const GLUED_FORMS: ReadonlyMap<string, string> = new Map([["ECMAScript", "ES"]]);
