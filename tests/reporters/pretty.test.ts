import { pathToFileURL } from "node:url";
import { stripVTControlCharacters } from "node:util";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { checkPair, type Page } from "../../src/index.ts";
import { PATIENT } from "../patient.ts";
import { pageOf, pairOf, placeOf, reportOf } from "./build-pair.ts";
import { CLEAN, HARBOUR, VOYAGE } from "./harbour.ts";
import { HOSTILE, OBEYED } from "./hostile.ts";
import { render } from "./options.ts";

/** A page with a value in its front matter and a text before its only heading. */
function weighted(language: string, weight: string, heat: string): Page {
  const text = `---\nweight: ${weight}\n---\n\n${heat}\n\n# Tea\n`;
  return { path: `${language}.md`, language, text };
}

describe("pretty", () => {
  it("shows the tree at a glance, then each finding with both lines and the difference marked", async () => {
    await expect(await render("pretty", VOYAGE)).toMatchFileSnapshot("expected/pretty.en.txt");
  });

  it("says the same in Spanish", async () => {
    const said = await render("pretty", VOYAGE, { ui: "es" });
    await expect(said).toMatchFileSnapshot("expected/pretty.es.txt");
  });

  it("names no clean pairs one by one where there are many", async () => {
    const many = reportOf([CLEAN, CLEAN, ...VOYAGE.pairs]);
    expect(await render("pretty", many)).toContain("✔");
    const said = await render("pretty", many, { namesClean: false });
    expect(said).not.toContain("✔");
    expect(said).toContain("4 pairs");
  });

  it("offers no fixes to a run that makes them", async () => {
    expect(await render("pretty", VOYAGE)).toContain("--fix applies it");
    expect(await render("pretty", VOYAGE, { fixing: true })).not.toContain("--fix");
  });

  it("shows every block side by side with `tree`, and of a clean pair too", async () => {
    const said = await render("pretty", VOYAGE, { tree: true });
    await expect(said).toMatchFileSnapshot("expected/pretty.tree.txt");
  });

  it("says with `verbose` what ran and with what", async () => {
    const said = await render("pretty", reportOf([CLEAN]), { verbose: true });
    expect(said).toContain("cotejo 9.9.9, en to es, 2 rules, parsed by remark 11");
  });

  it("names once, at its end, the languages that little is known of", async () => {
    const unprepared = {
      ...CLEAN,
      signature: { ...CLEAN.signature, unprepared: ["qu", "ay"] },
    };
    const report = reportOf([unprepared, unprepared]);
    const said = await render("pretty", report);
    expect(said.match(/does not fully support Aymara and Quechua/g)).toHaveLength(1);
    expect(await render("pretty", report, { quiet: true })).toBe("");
  });

  it("counts a page that lacks two translations once", async () => {
    const [page] = VOYAGE.summary.unpaired;
    if (page === undefined) throw new Error("the voyage has one");
    const said = await render("pretty", reportOf([CLEAN], [page, { ...page, missing: "fr" }]));
    expect(said).toContain("1 page has no counterpart");
    expect(said.match(/expected its/g)).toHaveLength(2);
  });

  it("shows errors alone with `quiet`, and counts those alone", async () => {
    const said = await render("pretty", VOYAGE, { quiet: true });
    expect(said).toContain("4 errors in 1 of 2 pairs");
    expect(said).not.toMatch(/warning|info|rope|tides/);
  });

  it("counts with `quiet` the fixes of warnings too: --fix makes them all", async () => {
    const { source, target, findings } = HARBOUR;
    const fixes = findings.filter(({ fix }) => fix !== undefined);
    const fixable = [...findings.map((finding) => ({ ...finding, ...fixes[0] }))];
    const warned = fixable.map((finding) => ({ ...finding, severity: "warning" as const }));
    const report = reportOf([pairOf(source, target, fixable), pairOf(source, target, warned)]);
    expect(await render("pretty", report, { quiet: true })).toContain(
      `${2 * findings.length} fixes are certain: --fix applies them.`,
    );
  });

  it("counts in the tree what was found in the front matter and before the first heading", async () => {
    const source = weighted("en", "3", "80 °C");
    const target = weighted("es", "4", "90 °C");
    const pair = { ...checkPair({ source, target }), source, target };
    const said = await render("pretty", reportOf([pair]));
    const tree = said
      .split("\n\n")[1]
      ?.split("\n")
      .map((line) => line.trim().replace(/ {2,}/g, "  "));
    expect(tree).toEqual(["(start of the page)  = (start of the page)  2 errors", "Tea  = Tea"]);
    const table = await render("markdown", reportOf([pair]), { ui: "es" });
    expect(table).toContain("| (comienzo de la página) | (comienzo de la página) |");
  });

  it("names with `quiet` the pages without a counterpart that make the run fail", async () => {
    const [page] = VOYAGE.summary.unpaired;
    if (page === undefined) throw new Error("the voyage has one");
    const { pairs, summary } = reportOf([CLEAN], [page]);
    const quietly = (failOnUnpaired: boolean) =>
      render(
        "pretty",
        { pairs, summary: { ...summary, terms: { maxWarnings: null, failOnUnpaired } } },
        { quiet: true },
      );
    expect(await quietly(true)).toContain(`${page.path}: expected its`);
    expect(await quietly(false)).toBe("");
  });

  it.each([
    [
      "link",
      "which is a symbolic link; cotejo does not follow links to find pages",
      "que es un enlace simbólico;",
    ],
    ["dangling-link", "which is a broken symbolic link", "que es un enlace simbólico roto"],
    ["folder", "which is a folder", "que es una carpeta"],
    ["other", "which is not a regular file", "que no es un archivo corriente"],
  ] as const)("says that a %s stands where a page was expected", async (standIn, en, es) => {
    const [page] = VOYAGE.summary.unpaired;
    if (page === undefined) throw new Error("the voyage has one");
    const report = reportOf([CLEAN], [{ ...page, standIn }]);
    expect(await render("pretty", report)).toContain(`${page.expected}, ${en}`);
    expect(await render("pretty", report, { ui: "es" })).toContain(es);
  });

  it("says nothing at all with `quiet` where nothing is wrong", async () => {
    expect(await render("pretty", reportOf([CLEAN]), { quiet: true })).toBe("");
  });

  it("says what to do next by what is most pressing", async () => {
    const next = async (report: Parameters<typeof render>[1]) =>
      (await render("pretty", report)).trimEnd().split("\n").at(-1);
    const only = (severity: "error" | "warning" | "info") =>
      reportOf([
        pairOf(
          HARBOUR.source,
          HARBOUR.target,
          HARBOUR.findings.filter((finding) => finding.severity === severity),
        ),
      ]);
    expect(await next(VOYAGE)).toBe(
      "Next: resolve what could not be checked, then run cotejo again.",
    );
    expect(await next(only("error"))).toContain("fix the errors in content/es/harbour.md");
    expect(await next(only("warning"))).toContain("review the warnings in content/es/harbour.md");
    expect(await next(only("info"))).toContain("nothing is required");
    const [untranslated, ...alone] = VOYAGE.summary.unpaired;
    expect(await next(reportOf([CLEAN], untranslated && [untranslated]))).toContain(
      "translate the pages",
    );
    expect(await next(reportOf([CLEAN], alone))).toContain("add the missing counterparts");
    expect(await next(reportOf([CLEAN]))).toBe("1 pair: no findings.");
    const sifted = reportOf([{ ...CLEAN, known: 3 }]);
    expect(await next(sifted)).toBe("1 pair: no new findings (known: 3).");
    const silenced = reportOf([{ ...CLEAN, suppressed: 2 }]);
    expect(await next(silenced)).toBe("1 pair: no findings (suppressed: 2).");
    const both = reportOf([{ ...CLEAN, known: 3, suppressed: 2 }]);
    expect(await next(both)).toBe("1 pair: no new findings (known: 3, suppressed: 2).");
    expect(await next(reportOf([]))).toBe("No pair was checked, so the run fails.");
  });

  it("asks for warnings to be settled where there are more than are allowed", async () => {
    const { source, target, findings } = HARBOUR;
    const warned = reportOf([
      pairOf(
        source,
        target,
        findings.filter(({ severity }) => severity === "warning"),
      ),
    ]);
    const terms = { ...warned.summary.terms, maxWarnings: 0 };
    const said = await render("pretty", { ...warned, summary: { ...warned.summary, terms } });
    expect(said).toContain("Next: fix the errors in content/es/harbour.md");
  });

  it("sends to the source page where all that is wrong is wrong there", async () => {
    const { source, target, findings } = HARBOUR;
    const inSource = findings.slice(0, 1).map((finding) => ({ ...finding, target: null }));
    const said = await render("pretty", reportOf([pairOf(source, target, inSource)]));
    expect(said).toContain("Next: fix the errors in content/en/harbour.md");
  });

  it("says nothing with `quiet` where there were pairs and none was to be checked", async () => {
    const none = reportOf([]);
    const idle = { ...none, summary: { ...none.summary, pairsFound: 3 } };
    expect(await render("pretty", idle, { quiet: true })).toBe("");
    expect(await render("pretty", idle)).toContain("Nothing to check; pairs skipped: 3.");
  });

  it("writes the same words with colour, and no escape without", async () => {
    const colored = await render("pretty", VOYAGE, { color: true });
    const plain = await render("pretty", VOYAGE);
    expect(colored).toContain("\u001B[31m");
    expect(stripVTControlCharacters(colored)).toBe(plain);
    expect(plain).not.toContain("\u001B");
  });

  it("links places to their files where the terminal shows links", async () => {
    const said = await render("pretty", VOYAGE, { linksFrom: "/home/a reader/site" });
    const url = pathToFileURL("/home/a reader/site/content/es/harbour.md").href;
    expect(said).toContain(`\u001B]8;;${url}\u001B\\content/es/harbour.md:9:25\u001B]8;;\u001B\\`);
  });

  it("marks the spot under wide characters", async () => {
    const source = pageOf("en.md", "en", "It cost 14 yen in Kyoto.\n");
    const target = pageOf("ja.md", "ja", "京都では15円でした。\n");
    const finding = {
      rule: "number",
      messageId: "changed",
      data: {},
      severity: "error" as const,
      message: "Unexpected “15”, expected “14”",
      source: placeOf(source, "14"),
      target: placeOf(target, "15"),
    };
    const said = await render("pretty", reportOf([pairOf(source, target, [finding])]));
    expect(said).toContain("    1 │ 京都では15円でした。\n      │         ^^\n");
  });

  it.each([20, 40, 80, 160])("keeps quoted lines and the tree within %i columns", async (width) => {
    const said = await render("pretty", VOYAGE, { width, tree: true });
    const laidOut = said.split("\n").filter((line) => / [│=−+<>↕] /.test(line));
    expect(laidOut.length).toBeGreaterThan(10);
    // What belongs here is said beyond a mark that may stand at the very edge, and counts stand beyond the tree.
    for (const line of laidOut.filter((line) => /│ (?!.*\^ )/.test(line))) {
      expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(width, 24));
    }
  });

  it("quotes from a line of a megabyte in no time", PATIENT, async () => {
    const started = performance.now();
    const said = await render("pretty", HOSTILE);
    expect(performance.now() - started).toBeLessThan(3000);
    expect(said.length).toBeLessThan(20_000);
    expect(said).toContain("needle");
    expect(said).not.toMatch(OBEYED);
  });
});
