import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { findNames, nameRanges } from "../../../src/facts/names/find-names.ts";
import { indexNames } from "../../../src/facts/names/name-index.ts";
import type { NameProfile } from "../../../src/facts/names/name-words.ts";
import type { Span } from "../../../src/model/page/prose.ts";
import { PATIENT } from "../../patient.ts";
import { namesIn } from "./names-in.ts";
import { plainProse } from "./plain-prose.ts";

const WORDS: NameProfile = {
  tag: "en",
  conjunctions: ["and", "or", "y", "und"],
  ranges: { pairs: [], closed: [], joints: ["to", "a"] },
  versionWords: ["version", "versión"],
  ofWords: ["of", "of the", "de"],
  functionWords: ["with"],
  articles: ["the", "la"],
  boxTitles: ["warning"],
  labelWords: { plain: ["summary"], opening: [] },
};
const NAMES = indexNames();

function found(text: string, strength: "strong" | "weak", spans: readonly Span[] = []): string[] {
  return namesIn(plainProse(text, spans), NAMES, WORDS)
    .filter((fact) => fact.strength === strength)
    .map((fact) => fact.readings[0] ?? "");
}
const strong = (text: string, spans?: readonly Span[]) => found(text, "strong", spans);
const weak = (text: string, spans?: readonly Span[]) => found(text, "weak", spans);

describe("known names", () => {
  test.each([
    ["a name of one word", "it runs on PyTorch today", ["PyTorch"]],
    ["the longest name", "we joined Google DeepMind then", ["Google DeepMind"]],
    [
      "a variant under its canonical spelling",
      "hosted on HuggingFace, Github",
      ["Hugging Face", "GitHub"],
    ],
    ["a name split at its capitals", "from Open AI and Deep Mind", ["OpenAI", "DeepMind"]],
    ["a name split by a no-break space", "from Hugging\u00A0Face itself", ["Hugging Face"]],
    ["symbols that belong to a name", "in C++, C# or Notepad++", ["C++", "C#", "Notepad++"]],
    ["a name beside another script", "これはOpenAIのモデルです", ["OpenAI"]],
    ["a name after an elision", "le modèle d’OpenAI et l'OpenAI", ["OpenAI", "OpenAI"]],
    ["a name in a compound", "ein PyTorch-Modell, OpenAI-kompatibel", ["PyTorch", "OpenAI"]],
    ["a name that starts with a digit", "leaked on 4chan again", ["4chan"]],
    ["a name in lower case that no word resembles", "see github or openai", ["GitHub", "OpenAI"]],
  ])("finds %s", (_, text, expected) => {
    expect(strong(text)).toEqual(expected);
  });

  test.each([
    ["a word that runs on", "the PyTorcher and reOpenAI2x"],
    ["words that make up a name only together", "it was linked in the face time of deep mind"],
    ["an acronym's letters in lower case", "some sam and opt for a clip"],
    ["accents that the name lacks", "er sprach über alles"],
    ["a name across a full stop", "no node. JS came later"],
  ])("does not find %s", (_, text) => {
    const read = namesIn(plainProse(text), NAMES, WORDS).flatMap((fact) => fact.readings);
    for (const name of [
      "OpenAI",
      "LinkedIn",
      "FaceTime",
      "DeepMind",
      "SAM",
      "OPT",
      "CLIP",
      "Uber",
      "Node.js",
      "PyTorch",
    ]) {
      expect(read).not.toContain(name);
    }
  });

  it("holds a name that is a word for weak, and misses it in lower case", () => {
    expect(weak("the search of Apple, its rust and Meta")).toEqual(["Apple", "Meta"]);
    expect(strong("the search of Apple, its rust and Meta")).toEqual([]);
  });

  it("holds a name that is a word for strong where its capitals or a version prove it", () => {
    expect(strong("from LLaMA, Claude 3 Sonnet and Go 1.22 on")).toEqual([
      "Llama",
      "Claude 3 Sonnet",
      "Go 1.22",
    ]);
  });

  it("takes a configuration's names for strong, with their variants", () => {
    const names = indexNames({ Atlas: ["Atlasse"], "Casa Verde": [] });
    const facts = namesIn(plainProse("our Atlasse, an atlas, and Casa Verde"), names, WORDS);
    expect(facts.map((fact) => [fact.readings[0], fact.strength])).toEqual([
      ["Atlas", "strong"],
      ["Casa Verde", "strong"],
    ]);
  });

  it("finds a configuration's names in scripts that part no words", () => {
    const place = plainProse("").lines.placeOf(0, 0);
    const spans: Span[] = [{ kind: "code", value: "百度", start: 12, end: 14, place }];
    const prose = plainProse("来自百度的AI模型团队和`百度`", spans);
    const facts = namesIn(prose, indexNames({ Baidu: ["百度"], AI模型: [] }), WORDS);
    expect(facts.map((fact) => [fact.readings[0], fact.surface, fact.strength])).toEqual([
      ["Baidu", "百度", "strong"],
      ["AI模型", "AI模型", "strong"],
    ]);
  });

  it("says a name made of names by its parts too", () => {
    const [fact] = namesIn(plainProse("with Google DeepMind now"), NAMES, WORDS);
    expect(fact?.parts.map((part) => part.readings[0])).toEqual(["Google", "DeepMind"]);
  });
});

describe("versions", () => {
  test.each([
    ["Llama 3.1 or Llama 3.2", ["Llama 3.1", "Llama 3.2"]],
    ["GPT-4, GPT 4, GPT‑4 and GPT4", ["GPT-4", "GPT-4", "GPT-4", "GPT-4"]],
    ["GPT-4o and GPT-3.5-turbo", ["GPT-4o", "GPT-3.5 Turbo"]],
    ["DINO v3, DINOv3 and DINO-v3", ["DINOv3", "DINOv3", "DINOv3"]],
    ["Gemini Pro 1.5 and Gemini 1.5 Pro", ["Gemini 1.5 Pro", "Gemini 1.5 Pro"]],
    ["SAM 2 and V-JEPA 2", ["SAM 2", "V-JEPA 2"]],
    ["Python 3.12 and an iPhone 15 Pro", ["Python 3.12", "iPhone 15 Pro"]],
    ["OPT-175B and Llama-2-7b-chat", ["OPT-175B", "Llama 2-7B Chat"]],
    ["DeepSeek R1 and DeepSeek-R1", ["DeepSeek R1", "DeepSeek R1"]],
    ["Qwen2.5 beats Qwen 2.5", ["Qwen 2.5", "Qwen 2.5"]],
    ["Python version 3.12 and la versión 3.12 de Python", ["Python 3.12", "Python 3.12"]],
    ["sube Python a la versión 3.12 y 3.13", ["Python 3.12", "Python 3.13"]],
    ["Python with the version 4.2 of Django", ["Python", "Django 4.2"]],
    ["HTTP/2 and HTTP / 2", ["HTTP/2", "HTTP/2"]],
  ])("belong to the name in %s", (text, expected) => {
    expect(strong(text)).toEqual(expected);
  });

  test.each([
    ["LLaMA 3 and 4 came", ["Llama 3", "Llama 4"]],
    ["LLaMA 3.1, 3.2, and 3.3: all", ["Llama 3.1", "Llama 3.2", "Llama 3.3"]],
    ["Llama 3.1, 3.2 y 3.3", ["Llama 3.1", "Llama 3.2", "Llama 3.3"]],
    ["Llama 2, 3 y 4", ["Llama 2", "Llama 3", "Llama 4"]],
    ["GPT-3/4 und GPT-3 und -4", ["GPT-3", "GPT-4", "GPT-3", "GPT-4"]],
    ["Llama 1–3 led", ["Llama 1", "Llama 3"]],
    ["Llama 1 to 3 led", ["Llama 1", "Llama 3"]],
  ])("share the name in %s", (text, expected) => {
    expect(strong(text)).toEqual(expected);
  });

  it("holds the versions inside a range for weak", () => {
    expect(weak("Llama 1–4 led")).toEqual(["Llama 2", "Llama 3"]);
  });

  test.each([
    ["a number after a comma alone", "with Llama 2, 3 months later", ["Llama 2"]],
    ["a percentage", "Llama 40% faster, Python 3 % slower", ["Python"]],
    ["a size", "the Llama 70B model", []],
    ["a year", "Python 2024 survey", ["Python"]],
    ["a grouped number", "Python 12 000 times", ["Python"]],
    ["a time", "Python 10:30 sharp", ["Python"]],
    ["a number after a verb that is a name", "then Go 3 steps", []],
    ["a number after a company", "by OpenAI 3 times", ["OpenAI"]],
  ])("do not take %s", (_, text, expected) => {
    expect(strong(text)).toEqual(expected);
  });

  it("may lose a final zero", () => {
    const [fact] = namesIn(plainProse("uses wav2vec 2.0 here"), NAMES, WORDS);
    expect(fact?.readings).toEqual(["wav2vec 2.0", "wav2vec 2"]);
  });
});

describe("unknown names", () => {
  test.each([
    ["inner capitals", "our FooBar and quuxDb", ["FooBar", "quuxDb"]],
    ["letters around digits", "a foo2bar and two Z980s", ["foo2bar", "Z980"]],
    ["a letter before an acronym", "the Q-XYZ net", ["Q-XYZ"]],
    ["an acronym with a number", "XYZQ-175B and XYZQ-2", ["XYZQ-175B", "XYZQ-2"]],
  ])("are strong by %s", (_, text, expected) => {
    expect(strong(text)).toEqual(expected);
  });

  test.each([
    ["acronyms", "the EU, some NDAs", ["EU", "NDA"]],
    ["numbered words", "by Type2 of 99things", ["Type2", "99things"]],
    ["people and places", "then Anna Karenina left Toledo", ["Anna Karenina", "Toledo"]],
  ])("are weak as %s", (_, text, expected) => {
    expect(weak(text)).toEqual(expected);
    expect(strong(text)).toEqual([]);
  });

  it("may be a plural", () => {
    const [fact] = namesIn(plainProse("some VNodes there"), NAMES, WORDS);
    expect(fact?.readings).toEqual(["VNodes", "VNode"]);
  });

  it("may be called by any longer word of theirs", () => {
    const [fact] = namesIn(plainProse("then Anna de, then San Anna Karenina"), NAMES, WORDS).slice(
      -1,
    );
    expect(fact?.readings).toEqual(["San Anna Karenina", "Anna", "Karenina"]);
  });

  test.each([
    ["sizes and units", "7B to 70B at 12GHz, 3x, 100k, 5kWh, 20ms, 90s, 19th, 8GiB"],
    ["versions alone", "in v2 and v1.2.3"],
    ["Roman numerals", "del siglo XIX, tomo IV"],
    ["first words", "Words start. Here they do: Always (Or so) “Said he”"],
    ["titles", "Una Historia De Ascenso Y Caída"],
    ["gendered plurals", "alle LeserInnen und NutzerInnen"],
    ["shouting", "PLEASE DO NOT REMOVE THIS BLOCK"],
    ["scripts without case", "これは名前ではない 和 مرحبا"],
  ])("are not seen in %s", (_, text) => {
    expect(namesIn(plainProse(text), NAMES, WORDS)).toEqual([]);
  });
});

describe("what is no prose", () => {
  const place = plainProse("").lines.placeOf(0, 0);
  it("is passed over: code, maths, placeholders, autolinks, addresses", () => {
    const text = "PyTorch FooBar OpenAI GitHub https://x.org/FooBar www.FooBar.com end";
    const spans: Span[] = [
      { kind: "code", value: "PyTorch", start: 0, end: 7, place },
      { kind: "math", value: "FooBar", start: 8, end: 14, place },
      { kind: "placeholder", value: "OpenAI", start: 15, end: 21, place },
      {
        kind: "link",
        form: "autolink",
        destination: "x",
        start: 22,
        end: 28,
        place,
      },
    ];
    expect(namesIn(plainProse(text, spans), NAMES, WORDS)).toEqual([]);
  });

  it("parts two names", () => {
    const spans: Span[] = [{ kind: "code", value: "x", start: 7, end: 8, place }];
    expect(strong("Hugging`Face", spans)).toEqual([]);
  });

  it("leaves a wiki link's head with its version", () => {
    const spans: Span[] = [
      {
        kind: "link",
        form: "wiki",
        destination: "Claude",
        start: 4,
        end: 10,
        place,
      },
    ];
    expect(strong("the Claude 3 Sonnet model", spans)).toEqual(["Claude 3 Sonnet"]);
  });
});

describe("a fact", () => {
  it("has the place and the words of its name, without a possessive", () => {
    const prose = plainProse("then Nvidia’s H100s came");
    const facts = namesIn(prose, NAMES, WORDS);
    expect(facts.map((fact) => fact.surface)).toEqual(["Nvidia", "H100s"]);
    expect(facts[1]?.place).toEqual(prose.lines.placeOf(14, 19));
  });

  test.each([
    ["the LLaMA 3.1 team", "Llama", "LLaMA"],
    ["the Llama 3.1 team", "Llama", "Llama"],
    ["many Llamas ran", "Llama", "Llama"],
    ["on HuggingFace’s hub", "Hugging Face", "HuggingFace"],
    ["on GPT‑3 then", "GPT", "GPT"],
    ["Wav2vec came first", "wav2vec", "wav2vec"],
    ["DINOv3 or so", "DINO", "DINO"],
  ])("of `%s` spells %s as %s", (text, name, written) => {
    expect(namesIn(plainProse(text), NAMES, WORDS)[0]?.spelling).toEqual({ name, written });
  });

  it("has no spelling where it shares a name or a capital is all there is", () => {
    const facts = namesIn(plainProse("on Llama 3 and 4 in Toledo by NATO"), NAMES, WORDS);
    expect(facts.map((fact) => fact.spelling?.written ?? null)).toEqual([
      "Llama",
      null,
      null,
      null,
    ]);
  });
});

describe("the ranges of names", () => {
  it("hold digits that are no values, and no others", () => {
    const text = "GPT-4o has 3 parts, Llama 3 and 4, Type2, EU-2030, Meta";
    const ranges = nameRanges(findNames(plainProse(text), NAMES, WORDS));
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual([
      "GPT-4o",
      "Llama 3",
      "4",
    ]);
  });
});

describe("any text", () => {
  it("gives names that stand where they say, in order, without overlap", () => {
    const piece = fc.constantFrom(
      ..."GPT - 4 3.1 , and Llama – Meta AI ’s s FooBar 7B `x` « . : Hugging Face C++ \n é 日本 \u2011 v2 / Pro".split(
        " ",
      ),
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const { fact, start, end } of findNames(plainProse(text), NAMES, WORDS)) {
          expect(text.slice(start, end)).toBe(fact.surface);
          expect(fact.place.start.offset).toBe(start);
          expect(end).toBeGreaterThan(start);
          expect(start).toBeGreaterThanOrEqual(last);
          if (!isShared(fact.readings)) last = end;
        }
      }),
    );
  });

  test.each(["A", "A-", "1.", "GPT-", "Llama 3, ", "Ab ", "AB1-", "Llama 1–2–", "s’", "3 and "])(
    "a megabyte of `%s` is read in linear time",
    PATIENT,
    (unit) => {
      const measure = (size: number) => {
        const prose = plainProse(unit.repeat(Math.floor(size / unit.length)));
        const start = performance.now();
        findNames(prose, NAMES, WORDS);
        return performance.now() - start;
      };
      measure(50_000);
      expect(measure(1_000_000)).toBeLessThan(30_000);
    },
  );
});

/** Names implied by a range stand together at its end. */
function isShared(readings: readonly string[]): boolean {
  return readings.some((reading) => /^Llama \d+$/.test(reading));
}
