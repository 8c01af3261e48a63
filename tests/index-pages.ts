import { remarkEngine } from "../src/markdown/engines/engine-remark.ts";
import { parsePage } from "../src/markdown/parse-page.ts";
import { anchorsOf, headingAnchorsOf } from "../src/model/links/anchors.ts";
import type { Page } from "../src/model/page/document.ts";
import type { SiteIndex } from "../src/model/settings/config.ts";
import { peekFrontMatter } from "../src/workspace/pairs/peek-front-matter.ts";
import { indexAddresses } from "../src/workspace/site/site-addresses.ts";

/** A site of nothing but these pages. Those whose paths differ in the language alone translate one another. */
export function indexPages(pages: readonly Page[]): SiteIndex {
  const keyOf = ({ path, language }: Page) => path.replace(`${language}/`, "");
  const entries = pages.map((page) => {
    const translations = pages
      .filter((other) => keyOf(other) === keyOf(page))
      .map(({ language, path }): [string, string] => [language, path]);
    const document = parsePage(page, { engine: remarkEngine });
    return [
      page.path,
      {
        language: page.language,
        anchors: new Set(anchorsOf(document)),
        headings: headingAnchorsOf(document),
        translations: Object.fromEntries(translations),
      },
    ] as const;
  });
  const groups = [...new Set(pages.map(keyOf))].map((key) => ({
    pages: pages.filter((page) => keyOf(page) === key),
  }));
  return {
    pages: new Map(entries),
    hasFile: (path) => pages.some((one) => one.path === path),
    pagesAt: indexAddresses(groups, (path) =>
      peekFrontMatter(pages.find((page) => page.path === path)?.text ?? ""),
    ),
  };
}
