/** Writes into the documentation what only the code knows for sure. Run with `npm run docs`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DOC_LANGUAGES, docNames, PROJECT, readDoc } from "./doc-page.ts";
import { fillConfigPage } from "./fill-config-page.ts";
import { fillLibraryPage } from "./fill-library-page.ts";
import { fillReadme, readReadme } from "./fill-readme.ts";
import { fillRuleList } from "./fill-rule-list.ts";
import { fillRulePage } from "./fill-rule-page.ts";

const write = (path: string, text: string) => writeFileSync(join(PROJECT, path), text);

for (const language of DOC_LANGUAGES) {
  for (const name of docNames(language, "rules")) {
    const page = readDoc(language, `rules/${name}`);
    write(page.path, fillRulePage(page));
  }
  const library = readDoc(language, "reference/library");
  write(library.path, fillLibraryPage(library));
  const config = readDoc(language, "reference/configuration");
  write(config.path, fillConfigPage(config));
  const list = readDoc(language, "reference/rules");
  write(list.path, fillRuleList(list));
}
write("README.md", await fillReadme(readReadme()));
