import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPairs, type PairingOptions } from "../../src/workspace/pairs/find-pairs.ts";

const NO_HINTS: PairingOptions = {
  sourceLanguage: null,
  defaultLanguage: null,
  contentFolders: new Map(),
  languages: null,
  patterns: null,
};

interface Site {
  readonly pages: readonly string[];
  readonly options?: Partial<PairingOptions>;
  readonly heads?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What findPairs makes of a site, one line a page or pair. */
async function pairUp({ pages, options, heads = {} }: Site): Promise<string[]> {
  const found = findPairs(
    [...pages].sort(),
    { ...NO_HINTS, ...options },
    (path) => new Map(Object.entries(heads[path] ?? {})),
  );
  return [
    ...found.pairs.map(
      ({ source, target }) =>
        `${source.language} ${source.path} = ${target.language} ${target.path}`,
    ),
    ...found.unpaired.map(
      ({ path, language, role, missing, expected }) =>
        `${language} ${role === "source" ? "" : "translation "}${path} lacks ${missing} ${expected}`,
    ),
    ...found.obstacles.map((obstacle) => JSON.stringify(obstacle)),
  ];
}

const LAYOUTS: readonly (Site & { readonly layout: string; readonly found: readonly string[] })[] =
  [
    {
      layout: "content/en beside content/es",
      pages: ["content/en/a.md", "content/en/b/c.md", "content/es/a.md", "content/es/d.md"],
      found: [
        "en content/en/a.md = es content/es/a.md",
        "en content/en/b/c.md lacks es content/es/b/c.md",
        "es translation content/es/d.md lacks en content/en/d.md",
      ],
    },
    {
      layout: "Hugo's name.md beside name.es.md",
      pages: ["content/a.md", "content/a.es.md", "content/posts/b.md", "content/socket.io.md"],
      found: [
        "en content/a.md = es content/a.es.md",
        "en content/posts/b.md lacks es content/posts/b.es.md",
        "en content/socket.io.md lacks es content/socket.io.es.md",
      ],
    },
    {
      layout: "Hugo's leaf bundles",
      pages: [
        "content/p/a/index.md",
        "content/p/a/index.es.md",
        "content/p/b/index.md",
        "content/_index.md",
        "content/_index.es.md",
      ],
      found: [
        "en content/_index.md = es content/_index.es.md",
        "en content/p/a/index.md = es content/p/a/index.es.md",
        "en content/p/b/index.md lacks es content/p/b/index.es.md",
      ],
    },
    {
      layout: "every page with a suffix",
      pages: ["docs/a.en.md", "docs/a.es.md", "docs/a.pt-br.md", "docs/b.es.md"],
      found: [
        "en docs/a.en.md = es docs/a.es.md",
        "en docs/a.en.md = pt-BR docs/a.pt-br.md",
        "es translation docs/b.es.md lacks en docs/b.en.md",
      ],
    },
    {
      layout: "endings in capitals",
      pages: ["docs/a.MD", "docs/a.es.MD", "docs/b.en.Md", "docs/b.es.md"],
      found: ["en docs/a.MD = es docs/a.es.MD", "en docs/b.en.Md = es docs/b.es.md"],
    },
    {
      layout: "some pages bare and some with the source language's suffix",
      pages: ["docs/a.md", "docs/a.es.md", "docs/b.en.md", "docs/b.es.md"],
      found: ["en docs/a.md = es docs/a.es.md", "en docs/b.en.md = es docs/b.es.md"],
    },
    {
      layout: "pages with suffixes at the root",
      pages: ["a.en.md", "a.es.md", "b.en.md", "c.es.md", "d.md", "socket.io.md"],
      found: [
        "en a.en.md = es a.es.md",
        "en b.en.md lacks es b.es.md",
        "es translation c.es.md lacks en c.en.md",
      ],
    },
    {
      layout: "a page at the root that lacks every translation, and one that lacks its bare source",
      pages: ["a.en.md", "a.es.md", "b.en.md", "README.md", "README.fr.md", "NOTES.fr.md"],
      found: [
        "en README.md = fr README.fr.md",
        "en a.en.md = es a.es.md",
        "fr translation NOTES.fr.md lacks en NOTES.en.md",
        "en b.en.md lacks es b.es.md",
        "en b.en.md lacks fr b.fr.md",
      ],
    },
    {
      layout: "Nextra's name.es.mdx",
      pages: ["pages/guide.en.mdx", "pages/guide.es.mdx"],
      found: ["en pages/guide.en.mdx = es pages/guide.es.mdx"],
    },
    {
      layout: "Starlight's unprefixed root locale",
      pages: [
        "src/content/docs/index.mdx",
        "src/content/docs/g/a.md",
        "src/content/docs/es/index.mdx",
        "src/content/docs/es/g/a.md",
        "src/content/docs/g/new.md",
      ],
      found: [
        "en src/content/docs/g/a.md = es src/content/docs/es/g/a.md",
        "en src/content/docs/index.mdx = es src/content/docs/es/index.mdx",
        "en src/content/docs/g/new.md lacks es src/content/docs/es/g/new.md",
      ],
    },
    {
      layout: "VitePress at the root of a repository",
      pages: [
        "README.md",
        "index.md",
        "guide/a.md",
        "guide/b.md",
        "es/index.md",
        "es/guide/a.md",
        "packages/x/README.md",
      ],
      found: [
        "en guide/a.md = es es/guide/a.md",
        "en index.md = es es/index.md",
        "en guide/b.md lacks es es/guide/b.md",
      ],
    },
    {
      layout: "Docusaurus' i18n with versions, a second docs plugin, blog and pages",
      pages: [
        "docs/intro.md",
        "docs/new.md",
        "blog/2024.md",
        "src/pages/about.md",
        "community/team.md",
        "versioned_docs/version-1.0/intro.md",
        "i18n/es/docusaurus-plugin-content-docs/current/intro.md",
        "i18n/es/docusaurus-plugin-content-docs/version-1.0/intro.md",
        "i18n/es/docusaurus-plugin-content-docs-community/current/team.md",
        "i18n/es/docusaurus-plugin-content-blog/2024.md",
        "i18n/es/docusaurus-plugin-content-pages/about.md",
      ],
      found: [
        "en blog/2024.md = es i18n/es/docusaurus-plugin-content-blog/2024.md",
        "en community/team.md = es i18n/es/docusaurus-plugin-content-docs-community/current/team.md",
        "en docs/intro.md = es i18n/es/docusaurus-plugin-content-docs/current/intro.md",
        "en src/pages/about.md = es i18n/es/docusaurus-plugin-content-pages/about.md",
        "en versioned_docs/version-1.0/intro.md = es i18n/es/docusaurus-plugin-content-docs/version-1.0/intro.md",
        "en docs/new.md lacks es i18n/es/docusaurus-plugin-content-docs/current/new.md",
      ],
    },
    {
      layout: "Docusaurus in website/ with docs/ beside it",
      pages: ["docs/a.md", "website/i18n/fr/docusaurus-plugin-content-docs/current/a.md"],
      found: ["en docs/a.md = fr website/i18n/fr/docusaurus-plugin-content-docs/current/a.md"],
    },
    {
      layout: "MDN's files/<locale>",
      pages: [
        "files/en-us/web/html/index.md",
        "files/es/web/html/index.md",
        "files/zh-cn/web/html/index.md",
      ],
      found: [
        "en-US files/en-us/web/html/index.md = es files/es/web/html/index.md",
        "en-US files/en-us/web/html/index.md = zh-CN files/zh-cn/web/html/index.md",
      ],
    },
    {
      layout: "docs/<lang>/docs",
      pages: ["docs/en/docs/a.md", "docs/es/docs/a.md", "docs/ja/docs/a.md"],
      found: [
        "en docs/en/docs/a.md = es docs/es/docs/a.md",
        "en docs/en/docs/a.md = ja docs/ja/docs/a.md",
      ],
    },
    {
      layout: "READMEs of a repository",
      pages: ["README.md", "README.es.md", "README_zh-CN.md", "CHANGELOG.md", "docs/a.md"],
      found: ["en README.md = es README.es.md", "en README.md = zh-CN README_zh-CN.md"],
    },
    {
      layout: "translations/<lang> beside the pages",
      pages: [
        "README.md",
        "1-intro/README.md",
        "translations/es/README.md",
        "translations/es/1-intro/README.md",
      ],
      found: [
        "en 1-intro/README.md = es translations/es/1-intro/README.md",
        "en README.md = es translations/es/README.md",
      ],
    },
    {
      layout: "Jekyll polyglot's lang with page_id or permalink",
      pages: ["_posts/hello.md", "_posts/hola.md", "about.md", "acerca.md", "alone.md"],
      heads: {
        "_posts/hello.md": { lang: "en", page_id: "hello" },
        "_posts/hola.md": { lang: "es", page_id: "hello" },
        "about.md": { permalink: "/about/" },
        "acerca.md": { lang: "es", permalink: "/es/about/" },
        "alone.md": { lang: "en", page_id: "alone" },
      },
      found: [
        "en _posts/hello.md = es _posts/hola.md",
        "en about.md = es acerca.md",
        "en alone.md lacks es alone.es.md",
      ],
    },
    {
      layout: "Hugo's translationKey across names",
      pages: [
        "content/en/story.md",
        "content/es/historia.md",
        "content/en/x.md",
        "content/es/x.md",
      ],
      heads: {
        "content/en/story.md": { translationKey: "story" },
        "content/es/historia.md": { translationKey: "story" },
      },
      found: [
        "en content/en/story.md = es content/es/historia.md",
        "en content/en/x.md = es content/es/x.md",
      ],
    },
    {
      layout: "Hugo's contentDir",
      pages: ["content/english/a.md", "content/spanish/a.md"],
      options: {
        contentFolders: new Map([
          ["en", "content/english"],
          ["es", "content/spanish"],
        ]),
      },
      found: ["en content/english/a.md = es content/spanish/a.md"],
    },
    {
      layout: "a page that moved between x.md and x/index.md",
      pages: ["docs/en/a/index.md", "docs/en/b.md", "docs/es/a.md", "docs/es/b/index.mdx"],
      found: [
        "en docs/en/a/index.md = es docs/es/a.md",
        "en docs/en/b.md = es docs/es/b/index.mdx",
      ],
    },
    {
      layout: "a source language of the configuration",
      pages: ["docs/es/a.md", "docs/en/a.md", "docs/fr/a.md"],
      options: { sourceLanguage: "es", languages: ["en"] },
      found: ["es docs/es/a.md = en docs/en/a.md"],
    },
    {
      layout: "the site's own default language where there is no English",
      pages: ["docs/a.md", "docs/fr/a.md", "blog/b.md", "blog/b.fr.md"],
      options: { defaultLanguage: "es-ES" },
      found: ["es-ES blog/b.md = fr blog/b.fr.md", "es-ES docs/a.md = fr docs/fr/a.md"],
    },
    {
      layout: "patterns of the configuration",
      pages: [
        "manual/a/b.md",
        "manual/c.md",
        "trad/es-MX/a/b.md",
        "other/en/x.md",
        "other/es/x.md",
      ],
      options: { patterns: [{ source: "manual/{path}.md", target: "trad/{lang}/{path}.md" }] },
      found: [
        "en manual/a/b.md = es-MX trad/es-MX/a/b.md",
        "en manual/c.md lacks es-MX trad/es-MX/c.md",
      ],
    },
    {
      layout: "patterns without {lang}",
      pages: ["src/a.md", "dst/a.md"],
      options: {
        sourceLanguage: "de",
        patterns: [{ source: "src/{path}.md", target: "dst/{path}.md", language: "fr" }],
      },
      found: ["de src/a.md = fr dst/a.md"],
    },
  ];

describe("pages and their translations are found by layout", () => {
  test.each(LAYOUTS)("$layout", async ({ found, ...site }) => {
    expect(await pairUp(site)).toEqual(found);
  });
});

describe("what only looks like a language is none", () => {
  test.each([
    [
      "a folder of machine learning",
      ["docs/index.md", "docs/ml/index.md", "docs/ml/regression.md"],
    ],
    ["a name that ends in .io", ["docs/socket.io.md", "docs/other.md"]],
    ["a folder called src", ["src/a.md", "a.md"]],
  ])("%s", async (_, pages) => {
    expect(await pairUp({ pages })).toEqual([]);
  });
});

describe("where no language can be told, or one is there twice, it is said", () => {
  test("languages side by side without the source language", async () => {
    expect(await pairUp({ pages: ["c/es/a.md", "c/fr/a.md"] })).toEqual([
      '{"obstacle":"no-source-language","path":"c","languages":["es","fr"]}',
    ]);
  });

  test("a bare page beside its English translation", async () => {
    const pages = ["README.en.md", "README.md"];
    expect(await pairUp({ pages })).toEqual([
      '{"obstacle":"unknown-language-on-site","path":"README.md"}',
    ]);
    expect(await pairUp({ pages, options: { defaultLanguage: "zh" } })).toEqual([
      "en README.en.md = zh README.md",
    ]);
  });

  test("a page that is there twice in one language", async () => {
    const pages = ["README.md", "README-es.md", "README.es.md", "README_es.md", "README_fr.md"];
    expect(await pairUp({ pages })).toEqual([
      "en README.md = es README.es.md",
      "en README.md = fr README_fr.md",
      '{"obstacle":"twin","path":"README-es.md","beside":"README.es.md"}',
      '{"obstacle":"twin","path":"README_es.md","beside":"README.es.md"}',
    ]);
  });

  test("names whose accents are written in one piece with their letters and behind them", async () => {
    const [whole, apart] = ["café", "café".normalize("NFD")];
    expect(await pairUp({ pages: [`en/${whole}.md`, `es/${apart}.md`] })).toEqual([
      `en en/${whole}.md = es es/${apart}.md`,
    ]);
    expect(await pairUp({ pages: [`docs/${whole}.md`, `docs/${apart}.es.md`] })).toEqual([
      `en docs/${whole}.md = es docs/${apart}.es.md`,
    ]);
    // Two that differ in nothing else stay what they are.
    const pages = [`en/${whole}.md`, `en/${apart}.md`, `es/${whole}.md`, `es/${apart}.md`];
    expect((await pairUp({ pages })).sort()).toEqual([
      `en en/${apart}.md = es es/${apart}.md`,
      `en en/${whole}.md = es es/${whole}.md`,
    ]);
  });

  test("pages whose path names no language, which say themselves in which they are", async () => {
    const pages = ["docs/a.md", "docs/b.md", "docs/es/a.md", "docs/es/b.md"];
    const heads = {
      "docs/a.md": { lang: "de" },
      "docs/b.md": { language: "python" },
      "docs/es/a.md": { lang: "fr" },
    };
    expect(await pairUp({ pages, heads })).toEqual([
      "de docs/a.md = es docs/es/a.md",
      "en docs/b.md = es docs/es/b.md",
    ]);
  });

  test("two folders of one language, of which the fuller counts, or the one that is written as usual", async () => {
    const twin = (path: string, beside: string) =>
      JSON.stringify({ obstacle: "twin-folder", path, beside });
    expect(await pairUp({ pages: ["docs/ES/a.md", "docs/en/a.md", "docs/es/a.md"] })).toEqual([
      "en docs/en/a.md = es docs/es/a.md",
      twin("docs/ES", "docs/es"),
    ]);
    expect(
      await pairUp({ pages: ["a.md", "b.md", "pt-BR/a.md", "pt_br/a.md", "pt_br/b.md"] }),
    ).toEqual(["en a.md = pt-BR pt_br/a.md", "en b.md = pt-BR pt_br/b.md", twin("pt-BR", "pt_br")]);
  });

  test("bare pages beside a folder of their English translations", async () => {
    const pages = ["docs/a.md", "docs/en/a.md"];
    expect(await pairUp({ pages })).toEqual([
      '{"obstacle":"unknown-language-on-site","path":"docs/"}',
    ]);
    expect(await pairUp({ pages, options: { defaultLanguage: "es" } })).toEqual([
      "en docs/en/a.md = es docs/a.md",
    ]);
  });
});

const piece = fc.constantFrom("en", "es", "docs", "i18n", "a", "b", "index", "pt-br", "content");
const ending = fc.constantFrom(".md", ".es.md", ".en.md", ".mdx");
const path = fc
  .tuple(fc.array(piece, { maxLength: 4 }), piece, ending)
  .map(([folders, name, end]) => [...folders, name].join("/") + end);

test("whatever the tree, a page is the target of at most one pair and never of itself", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(path, { maxLength: 20 }), async (pages) => {
      const found = findPairs([...pages].sort(), NO_HINTS, () => new Map());
      const targets = found.pairs.map(({ target }) => target.path);
      expect(new Set(targets).size).toBe(targets.length);
      const sources = new Set(found.pairs.map(({ source }) => source.path));
      expect(targets.filter((target) => sources.has(target))).toEqual([]);
      for (const { source, target } of found.pairs) {
        expect(source.language).not.toBe(target.language);
        expect(pages).toContain(source.path);
        expect(pages).toContain(target.path);
      }
    }),
  );
});
