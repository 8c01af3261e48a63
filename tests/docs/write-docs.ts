/** Writes into the documentation what only the code knows for sure. Run with `npm run docs`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DOC_LANGUAGES, docNames, PROJECT, readDoc } from "./doc-page.ts";
import { fillRulePage } from "./fill-rule-page.ts";

for (const language of DOC_LANGUAGES) {
  for (const name of docNames(language, "rules")) {
    const page = readDoc(language, `rules/${name}`);
    writeFileSync(join(PROJECT, page.path), fillRulePage(page));
  }
}
