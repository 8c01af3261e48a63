import { createHash } from "node:crypto";
import type { Page } from "../../src/model/page/document.ts";

/** A page as a JSON report names it. */
export function namedPage({ path, language, text }: Page) {
  return { path, language, sha256: createHash("sha256").update(text).digest("hex") };
}
