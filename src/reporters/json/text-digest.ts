import { createHash } from "node:crypto";

/** SHA-256 of a page's text in UTF-8, as 64 hexadecimal digits: tells whether a report is of the page as it stands. */
export function textDigest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
