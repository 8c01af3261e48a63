import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { AlignmentEntry } from "../../src/model/report.ts";
import { aligner, pageOf, pairOf, placeOf, reportOf } from "./build-pair.ts";
import { CLEAN, HARBOUR, VOYAGE } from "./harbour.ts";
import { HOSTILE, OBEYED } from "./hostile.ts";
import { render } from "./options.ts";

/** The markup of a pair, which lies in the page as text. */
function pairMarkup(page: string, pair = 0): string {
  const [, markup = ""] =
    new RegExp(`<script type="text/plain" id="pair-${pair}">([\\s\\S]*?)</script>`).exec(page) ??
    [];
  return markup;
}

/** Elements in markup; what stands in attributes is none. */
const tagsIn = (markup: string) => [
  ...new Set(markup.replace(/"[^"]*"/g, '""').match(/<[a-z][a-z0-9]*/gi) ?? []),
];

describe("html", () => {
  it("is one page that may run its own script, use its own style, and load nothing", async () => {
    const page = await render("html", VOYAGE);
    const policy =
      /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll("&#x27;", "'") ?? "";
    const hash = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? "";
    expect(style.length).toBeGreaterThan(1000);
    expect(script.length).toBeGreaterThan(1000);
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src '${hash(script)}'`,
      `style-src '${hash(style)}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page.match(/<script(?! type="(text\/plain|application\/json)")/g)).toHaveLength(1);
    expect(page).not.toMatch(/ (src|srcset|style|on\w+)=/);
  });

  it("lists every pair, the worst first, then what could not be paired or checked", async () => {
    const clean = { ...CLEAN, target: { ...CLEAN.target, path: "content/es/a.md" } };
    const { summary } = VOYAGE;
    const page = await render("html", { pairs: [clean, HARBOUR], summary });
    expect([...page.matchAll(/data-path="([^"]*)"/g)].map(([, path]) => path)).toEqual([
      "content/es/harbour.md",
      "content/es/a.md",
    ]);
    expect(page).toContain("expected its Spanish translation at content/es/tides.md");
    expect(page).toContain("is not valid UTF-8");
  });

  it("lists pairs of equal weight as people count: 2 before 10", async () => {
    const pairs = ["p10", "p2", "p1"].map((name) => ({
      ...CLEAN,
      target: { ...CLEAN.target, path: `content/es/${name}.md` },
    }));
    const page = await render("html", reportOf(pairs));
    expect([...page.matchAll(/data-path="content.es.([^"]*)"/g)].map(([, path]) => path)).toEqual([
      "p1.md",
      "p2.md",
      "p10.md",
    ]);
  });

  it("folds the pages without a counterpart where they are many", async () => {
    const [page] = VOYAGE.summary.unpaired;
    if (page === undefined) throw new Error("no page");
    const many = Array.from({ length: 9 }, (_, nth) => ({ ...page, path: `${nth}.md` }));
    expect(await render("html", reportOf([CLEAN], many))).toMatch(/<details class="obstacles">/);
    expect(await render("html", VOYAGE)).not.toMatch(/<details class="obstacles">/);
  });

  it("marks the words at which a finding points, on both pages, and those that differ", async () => {
    const markup = pairMarkup(await render("html", VOYAGE));
    expect(markup).toContain(
      'cost <mark class="error differs" data-f="0">$</mark><mark class="error" data-f="0">14B</mark>',
    );
    expect(markup).toContain('costó <mark class="error" data-f="0">14B</mark>');
    expect(markup).toContain('<strong><mark class="error differs" data-f="1">not</mark></strong>');
    expect(markup).toContain('Sal<mark class="caret error" data-f="2"></mark>');
  });

  it("points to the end of a text, not to the label or the box that stands before it", async () => {
    const text = "[^1]: A note.\n\n- [x] Done.\n";
    const page = pageOf("a.md", "es", text);
    const align = aligner(page, page);
    const findings = ["note.", "Done."].map((last): Finding => {
      const place = placeOf(page, last, true);
      const about = { rule: "number", messageId: "missing", data: {}, message: "m" };
      return { ...about, severity: "error", source: null, target: place };
    });
    const pair = pairOf(page, page, findings, [
      align("footnote", "[^1]: A note.", "[^1]: A note."),
      align("list", "- [x] Done.", "- [x] Done."),
    ]);
    const markup = pairMarkup(await render("html", reportOf([pair])));
    expect(markup).toContain('A note.<mark class="caret error" data-f="0">');
    expect(markup).toContain('Done.<mark class="caret error" data-f="1">');
  });

  it("shows the language of code, and marks that alone where it changed", async () => {
    const source = pageOf("en/a.md", "en", "```sh\n# list sh files\nls\n```\n");
    const target = pageOf("es/a.md", "es", "```bash\n# liste los de bash\nls\n```\n");
    const finding: Finding = {
      ...{ rule: "code-block", messageId: "language", severity: "warning", message: "m" },
      data: { expected: "sh", actual: "bash" },
      source: placeOf(source, source.text.trimEnd()),
      target: placeOf(target, target.text.trimEnd()),
    };
    const blocks = [aligner(source, target)("code", source.text.trimEnd(), target.text.trimEnd())];
    const markup = pairMarkup(
      await render("html", reportOf([pairOf(source, target, [finding], blocks)])),
    );
    const mark = (text: string) => `<mark class="warning differs" data-f="0">${text}</mark>`;
    expect(markup).toContain(`<span class="fence">${mark("sh")}</span>`);
    expect(markup).toContain(`<span class="fence">${mark("bash")}</span>`);
    expect(markup.match(/differs/g)).toHaveLength(2);
  });

  it("shows gaps where something is missing, and brackets what was split", async () => {
    const markup = pairMarkup(await render("html", VOYAGE));
    expect(markup.match(/class="cell target gap"/g)).toHaveLength(3);
    expect(markup.match(/class="cell source gap"/g)).toHaveLength(2);
    expect(markup.match(/<div class="part">/g)).toHaveLength(2);
  });

  it("says the same in Spanish", async () => {
    const page = await render("html", VOYAGE, { ui: "es" });
    expect(page).toContain('<html lang="es">');
    expect(page).toContain("Revisión de traducciones");
    expect(page).toContain("4 errores");
    expect(page).not.toMatch(/Review of|all rules|only rows/);
  });

  it("lets nothing of a page act", async () => {
    const page = await render("html", HOSTILE);
    const markup = pairMarkup(page);
    expect(tagsIn(markup).sort()).toEqual(
      [
        ...[
          "<article",
          "<header",
          "<h1",
          "<p",
          "<svg",
          "<rect",
          "<div",
          "<span",
          "<code",
          "<section",
        ],
        ...[
          "<button",
          "<ol",
          "<li",
          "<b",
          "<details",
          "<summary",
          "<a",
          "<mark",
          "<del",
          "<strong",
        ],
      ].sort(),
    );
    const addresses = [...page.matchAll(/ href="([^"]*)"/g)].map(([, address = ""]) => address);
    for (const address of addresses) expect(address).toMatch(/^(https?:|#)/);
    expect(page.match(/<script/g)).toHaveLength(4);
  });

  it("writes no character that a terminal obeys or that turns words around", async () => {
    expect(await render("html", HOSTILE)).not.toMatch(OBEYED);
  });

  it("keeps links of pages that lead somewhere, and lets go of what could run or load", async () => {
    const text = [
      "[a](https://example.org) [b](javascript:alert(1)) [c](JaVaScript:alert(1)) [d](data:text/html,x)",
      "[e](../other.md) ![f](https://example.org/f.png) <img src=x onerror=alert(1)> [g](vbscript:x)",
      "",
      "<script>alert(1)</script>",
      "",
      "<svg onload=alert(1)>",
    ].join("\n");
    const page = pageOf("a.md", "en", text);
    const align = aligner(page, page);
    const [first = "", , second = "", third = ""] = text.split(/\n(?=<s|\n)/);
    const rows = [first, second.trim(), third.trim()]
      .filter((block) => block !== "")
      .map((block) => align("paragraph", block, block));
    const markup = pairMarkup(await render("html", reportOf([pairOf(page, page, [], rows)])));
    const addresses = new Set(
      [...markup.matchAll(/href="([^"]*)"/g)].map(([, address]) => address),
    );
    expect([...addresses]).toEqual(["https://example.org"]);
    expect(markup).not.toMatch(/<(img|script|svg(?! class="bar")|iframe)|on(error|load)=/i);
    expect(markup).toContain('<span class="picture" title="https://example.org/f.png">f</span>');
  });

  it("shows what it cannot render as it is written", async () => {
    const text = "<Tabs>\n\n{{< figure >}}\n";
    const page = pageOf("a.mdx", "en", text);
    const row = aligner(page, page)("html", "<Tabs>", "<Tabs>");
    const markup = pairMarkup(await render("html", reportOf([pairOf(page, page, [], [row])])));
    expect(markup.match(/<pre class="written">&#x3C;Tabs>/g)).toHaveLength(2);
  });

  it.each([
    ["quotes nested by the thousand", `${">".repeat(1000)} deep`],
    ["emphasis nested by the thousand", `${"*a **b ".repeat(2000)}x${"** *".repeat(2000)}`],
    ["a line of a megabyte", "word ".repeat(200_000)],
  ])("survives %s", async (_, text) => {
    const page = pageOf("a.md", "en", text);
    const entry: AlignmentEntry = {
      relation: "matched",
      kind: "paragraph",
      confidence: 1,
      source: [{ label: "", place: placeOf(page, text) }],
      target: [{ label: "", place: placeOf(page, text) }],
      sourcePlace: placeOf(page, text),
      targetPlace: placeOf(page, text),
      children: [],
    };
    const markup = pairMarkup(await render("html", reportOf([pairOf(page, page, [], [entry])])));
    expect(markup.length).toBeGreaterThan(2 * text.trim().length - 10);
  });

  it("shows findings of pages that have no blocks", async () => {
    const empty = pageOf("a.md", "en", "");
    const [finding] = HARBOUR.findings;
    if (finding === undefined) throw new Error("the harbour has findings");
    const place = placeOf(empty, "");
    const pair = pairOf(empty, empty, [{ ...finding, source: place, target: place }]);
    const markup = pairMarkup(await render("html", reportOf([pair])));
    expect(markup.match(/<li class="finding/g)).toHaveLength(1);
  });

  it("keeps the numbers of a list whose items stand in rows of their own", async () => {
    const page = pageOf("a.md", "en", "3. three\n4. four\n");
    const align = aligner(page, page);
    const items = ["3. three", "4. four"].map((item) => align("item", item, item));
    const list = align("list", "3. three\n4. four", "3. three\n4. four", items);
    const markup = pairMarkup(await render("html", reportOf([pairOf(page, page, [], [list])])));
    expect(markup.match(/<ol start="3">/g)).toHaveLength(2);
    expect(markup.match(/<ol start="4">/g)).toHaveLength(2);
  });

  it("shows what an item begins with behind its marker, where the list in it is taken apart", async () => {
    const source = pageOf("a.md", "en", "4. Cut it\n   - thin\n   - thick\n");
    const target = pageOf("b.md", "es", "4. Córtalo\n   - fino\n");
    const align = aligner(source, target);
    const inner = [align("item", "- thin", "- fino"), align("item", "- thick", { after: "fino" })];
    const item = align("item", source.text.trim(), target.text.trim(), [
      align("paragraph", "Cut it", "Córtalo"),
      align("list", "- thin\n   - thick", "- fino", inner),
    ]);
    const list = align("list", source.text.trim(), target.text.trim(), [item]);
    const markup = pairMarkup(await render("html", reportOf([pairOf(source, target, [], [list])])));
    expect(markup).toContain('<ol start="4"><li><p class="tight">Cut it</p></li></ol>');
    expect(markup).not.toContain("<pre");
  });

  it("shows an item once where the other page has it on another level", async () => {
    const source = pageOf("a.md", "en", "- apples\n  - pears\n");
    const target = pageOf("b.md", "es", "- manzanas\n- peras\n");
    const align = aligner(source, target);
    const items = [
      align("item", "- apples\n  - pears", "- manzanas", [
        align("paragraph", "apples", "manzanas"),
      ]),
      align("item", "- pears", "- peras", [align("paragraph", "pears", "peras")]),
    ];
    const list = align("list", source.text.trim(), target.text.trim(), items);
    const markup = pairMarkup(await render("html", reportOf([pairOf(source, target, [], [list])])));
    expect(markup.match(/pears/g)).toHaveLength(1);
  });
});
