import { describe, expect, it, test } from "vitest";
import { findTerms } from "../../../src/facts/terms/find-terms.ts";
import { indexTerms } from "../../../src/facts/terms/term-index.ts";
import type { Span } from "../../../src/model/page/prose.ts";
import type { TermEntry } from "../../../src/model/settings/config.ts";
import { plainProse } from "../names/plain-prose.ts";

function entry(id: string, parts: Partial<TermEntry>): TermEntry {
  return { id, accepted: {}, forbidden: {}, doNotTranslate: false, caseSensitive: false, ...parts };
}

const TERMS: readonly TermEntry[] = [
  entry("network", {
    accepted: { en: ["network"], es: ["red"], de: ["Netz"], fr: ["réseau"], ja: ["ネットワーク"] },
    forbidden: { es: ["network"] },
  }),
  entry("neural", {
    accepted: { en: ["neural network"], es: ["red neuronal"], de: ["neuronales Netz"] },
    forbidden: { es: ["red neural"] },
  }),
  entry("model", { accepted: { en: ["model"], es: ["modelo"], de: ["Modell"], ja: ["モデル"] } }),
  entry("cloud", { accepted: { en: ["cloud"], "es-MX": ["nube"] } }),
  entry("only-english", { accepted: { en: ["widget"] } }),
  entry("kept", { accepted: { en: ["prompt"] }, doNotTranslate: true }),
  entry("kubectl", { doNotTranslate: true }),
  entry("cased", { accepted: { en: ["Go"], es: ["Go"] }, caseSensitive: true }),
];

function terms(text: string, language: string, other: string, spans: readonly Span[] = []) {
  const { accepted, forbidden } = findTerms(
    plainProse(text, spans),
    indexTerms(TERMS, language, other),
  );
  return {
    accepted: accepted.map((fact) => `${fact.surface}=${fact.readings.join("+")}`),
    weak: accepted.filter((fact) => fact.strength === "weak").map((fact) => fact.surface),
    forbidden: forbidden.map((fact) => `${fact.surface}=${fact.readings.join("+")}`),
  };
}

describe("accepted forms", () => {
  test.each([
    ["en", "es", "two networks, one model", ["networks=network", "model=model"]],
    ["es", "en", "las redes y los Modelos", ["redes=network", "Modelos=model"]],
    ["de", "en", "in den Netzen des Modells", ["Netzen=network", "Modells=model"]],
    ["fr", "en", "des réseaux", ["réseaux=network"]],
    ["es-AR", "en-GB", "en la nube", ["nube=cloud"]],
    ["ja", "en", "新しいモデルのネットワーク", ["モデル=model", "ネットワーク=network"]],
    ["es", "en", "dos prompts", ["prompts=kept"]],
    ["cs", "en", "dva prompt", ["prompt=kept"]],
    ["fr", "en", "avec kubectl", ["kubectl=kubectl"]],
  ])("are found bent, in %s against %s", (language, other, text, expected) => {
    expect(terms(text, language, other).accepted).toEqual(expected);
  });

  it("count once, the longest first", () => {
    expect(terms("las redes neuronales", "es", "en").accepted).toEqual(["redes neuronales=neural"]);
  });

  it("are not asked for where the other language has none", () => {
    expect(terms("a widget", "en", "es").accepted).toEqual([]);
    expect(terms("our model", "en", "cs").accepted).toEqual([]);
  });

  it("keep their case where the entry says so", () => {
    expect(terms("we go with Go", "en", "es").accepted).toEqual(["Go=cased"]);
  });

  it("are weak in code", () => {
    const place = plainProse("").lines.placeOf(0, 0);
    const spans: Span[] = [{ kind: "code", value: "model", start: 4, end: 9, place }];
    expect(terms("the model of a model", "en", "es", spans)).toMatchObject({
      accepted: ["model=model", "model=model"],
      weak: ["model"],
    });
    expect(terms("the model of a model", "en", "es", spans).weak).toHaveLength(1);
  });

  it("are weak as parts of a compound", () => {
    const { accepted, weak } = terms("Sprachmodelle und Modellgrößen", "de", "en");
    expect(accepted).toEqual(["Sprachmodelle=model", "Modellgrößen=model"]);
    expect(weak).toEqual(["Sprachmodelle", "Modellgrößen"]);
  });

  it("stand where they say", () => {
    const prose = plainProse("las redes");
    const [fact] = findTerms(prose, indexTerms(TERMS, "es", "en")).accepted;
    expect(fact?.place).toEqual(prose.lines.placeOf(4, 9));
  });
});

describe("forbidden forms", () => {
  it("are found bent, apart from accepted ones", () => {
    expect(terms("los networks y las redes neurales", "es", "en")).toEqual({
      accepted: [],
      weak: [],
      forbidden: ["networks=network", "redes neurales=neural"],
    });
  });

  it("are allowed in code, and in the other language", () => {
    const place = plainProse("").lines.placeOf(0, 0);
    const spans: Span[] = [{ kind: "code", value: "network", start: 3, end: 10, place }];
    expect(terms("un network", "es", "en", spans).forbidden).toEqual([]);
    expect(terms("a network", "en", "es").forbidden).toEqual([]);
  });
});

test.each(["red ", "neural-", "a", "モデル", "Modell", "modelmodel "])(
  "a megabyte of `%s` is read in linear time",
  (unit) => {
    const prose = plainProse(unit.repeat(Math.floor(1_000_000 / unit.length)));
    const start = performance.now();
    for (const language of ["es", "de", "ja"]) findTerms(prose, indexTerms(TERMS, language, "en"));
    expect(performance.now() - start).toBeLessThan(30_000);
  },
);
