/** The version of cotejo. A test keeps it in sync with package.json. */
export const VERSION = "0.1.0";

/** Injected by the build: a hexadecimal digest of all built files. */
declare const COTEJO_BUILD: string | undefined;

/** An identifier unique to this build; null if cotejo runs from source. */
export const BUILD: string | null = typeof COTEJO_BUILD === "undefined" ? null : COTEJO_BUILD;
