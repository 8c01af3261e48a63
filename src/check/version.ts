/** The version of cotejo; a test holds it equal to the one in package.json. */
export const VERSION = "0.1.0";

/** Put in by the build: a digest of everything that was built, in hexadecimal. */
declare const COTEJO_BUILD: string | undefined;

/** What tells this build from any other; null where cotejo runs from its source. */
export const BUILD: string | null = typeof COTEJO_BUILD === "undefined" ? null : COTEJO_BUILD;
