import { describe, expect, it } from "vitest";
import type { Element, Nodes } from "xast";
import { fromXml } from "xast-util-from-xml";
import { checkPair } from "../../src/index.ts";
import type { PairReport } from "../../src/model/report.ts";
import { reportOf } from "./build-pair.ts";
import { render } from "./options.ts";

function pairReport(source: string, target: string, language = "es"): PairReport {
  const pages = {
    source: { path: "en/a.md", language: "en", text: source },
    target: { path: `${language}/a.md`, language, text: target },
  };
  return { ...checkPair({ ...pages, config: { sentences: true } }), ...pages };
}

const elementsOf = (node: Nodes): Element[] => [
  ...(node.type === "element" ? [node] : []),
  ...("children" in node ? node.children.flatMap(elementsOf) : []),
];
const textOf = ({ children }: Element): string =>
  children.map((child) => (child.type === "text" ? child.value : "")).join("");

/** Language and text of every segment. */
function segments(text: string): string[] {
  return elementsOf(fromXml(text))
    .filter(({ name }) => name === "tuv")
    .map(
      (tuv) => `${tuv.attributes["xml:lang"]}: ${elementsOf(tuv).slice(1).map(textOf).join("")}`,
    );
}

describe("tmx", () => {
  it("leaves out the sentences in which an error stands", async () => {
    const report = reportOf([
      pairReport("Pull the rope. Wait for 5 minutes.", "Tire de la cuerda. Espere 7 minutos."),
    ]);
    expect(segments(await render("tmx", report))).toEqual([
      "en: Pull the rope.",
      "es: Tire de la cuerda.",
    ]);
  });

  it("leaves out what was left untranslated, whatever its severity", async () => {
    const report = reportOf([
      pairReport(
        "The mill is old and quiet today.\n\n- Wait for 5 minutes.",
        "The mill is old and quiet today.\n\n- Espere 5 minutos.",
      ),
    ]);
    const findings = report.pairs.flatMap((pair) => pair.findings);
    expect(findings.map(({ rule }) => rule)).toEqual(["untranslated"]);
    const warned = report.pairs.map((pair) => ({
      ...pair,
      findings: findings.map((finding) => ({ ...finding, severity: "warning" as const })),
    }));
    expect(segments(await render("tmx", reportOf(warned)))).toEqual([
      "en: Wait for 5 minutes.",
      "es: Espere 5 minutos.",
    ]);
  });

  it("holds each sentence with its translation, as plain text", async () => {
    const report = reportOf([
      pairReport(
        "**Pull** the rope & `tie` it. Wait for 5 minutes.",
        "**Tire** de la cuerda y `tie`. Espere 5 minutos.",
      ),
    ]);
    const text = await render("tmx", report);
    expect(segments(text)).toEqual([
      "en: Pull the rope & tie it.",
      "es: Tire de la cuerda y tie.",
      "en: Wait for 5 minutes.",
      "es: Espere 5 minutos.",
    ]);
    const [root, header, body] = elementsOf(fromXml(text));
    expect(root?.attributes).toEqual({ version: "1.4" });
    expect(header?.attributes).toMatchObject({ segtype: "sentence", srclang: "*all*" });
    expect(elementsOf(body ?? { type: "root", children: [] })[1]?.attributes).toEqual({
      srclang: "en",
    });
  });

  it("joins the halves of a sentence as their language does, and leaves out what stands alone", async () => {
    const report = reportOf([
      pairReport(
        "Run `sail --check` before you leave the harbour, because the tide turns every 6 hours.",
        "港を出る前に `sail --check` を実行してください。潮は6時間ごとに変わるためです。",
        "ja",
      ),
      pairReport(
        "The ferry leaves at 8:15 from pier 4. Bicycles travel free of charge on every weekday except Friday. A return ticket costs 12 euros.",
        "El barco sale a las 8:15 del muelle 4. Un billete de ida y vuelta cuesta 12 euros.",
      ),
    ]);
    expect(segments(await render("tmx", report))).toEqual([
      "en: Run sail --check before you leave the harbour, because the tide turns every 6 hours.",
      "ja: 港を出る前に sail --check を実行してください。潮は6時間ごとに変わるためです。",
      "en: The ferry leaves at 8:15 from pier 4.",
      "es: El barco sale a las 8:15 del muelle 4.",
      "en: A return ticket costs 12 euros.",
      "es: Un billete de ida y vuelta cuesta 12 euros.",
    ]);
  });

  it("is well-formed whatever stands on a page", async () => {
    const hostile = 'A ]]> <b>\u0001\uFFFF &amp; \uD800 \u200F`</seg>` &lt;/tmx> "x"';
    const report = reportOf([pairReport(`${hostile}.`, `${hostile}.`)]);
    const text = await render("tmx", report);
    expect(segments(text)).toHaveLength(2);
    expect(text).toContain("\u200F");
  });

  it("is a whole memory where there is nothing to hold", async () => {
    expect(segments(await render("tmx", reportOf([])))).toEqual([]);
  });
});
