import { createHash } from "node:crypto";

/** The SHA-256 digest of a page's text in UTF-8, in hexadecimal, to match a report with a page. */
export function textDigest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
