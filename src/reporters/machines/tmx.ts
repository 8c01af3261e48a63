import type { Element } from "xast";
import { x } from "xastscript";
import type { Sentence, SentencePair } from "../../model/page/sentence.ts";
import type { PairReport } from "../../model/report.ts";
import type { Reporter } from "../reporter.ts";
import { unsoundPlaces } from "./unsound-places.ts";
import { writeXml } from "./write-xml.ts";

/**
 * The lowest confidence of exported sentence pairs, since a translation memory must be reliable. Pairs with
 * an error and untranslated ones are left out too.
 */
const LEAST_CONFIDENCE = 0.5;

/**
 * A translation memory: TMX 1.4b, one unit per sentence pair, in plain text. Contains no findings; needs
 * results with sentences.
 */
export function tmx(): Reporter {
  let begun = false;
  const begin = (version: string): string => {
    const text = begun ? "" : headOf(version);
    begun = true;
    return text;
  };
  return {
    begin: () => "",
    pair: (pair) => begin(pair.signature.version) + unitsOf(pair).map(writeXml).join(""),
    end: ({ version }) => `${begin(version)}</body>\n</tmx>\n`,
  };
}

function headOf(version: string): string {
  const header = x("header", {
    creationtool: "cotejo",
    creationtoolversion: safe(version),
    segtype: "sentence",
    "o-tmf": "cotejo",
    adminlang: "en",
    srclang: "*all*",
    datatype: "plaintext",
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n${writeXml(header)}<body>\n`;
}

function unitsOf(report: PairReport): Element[] {
  const { source, target, sentences = [] } = report;
  const inSource = unsoundPlaces(report, "source");
  const inTarget = unsoundPlaces(report, "target");
  return sentences
    .filter(isSound)
    .filter(
      (pair) =>
        !pair.source.some(({ place }) => inSource(place)) &&
        !pair.target.some(({ place }) => inTarget(place)),
    )
    .map((pair) =>
      x("tu", { srclang: source.language }, [
        x("prop", { type: "x-confidence" }, String(pair.confidence)),
        x("prop", { type: "x-source" }, whereabouts(pair.source)),
        x("prop", { type: "x-target" }, whereabouts(pair.target)),
        x("tuv", { "xml:lang": source.language }, [x("seg", textOf(pair.source))]),
        x("tuv", { "xml:lang": target.language }, [x("seg", textOf(pair.target))]),
      ]),
    );
}

function isSound({ source, target, confidence }: SentencePair): boolean {
  return source.length > 0 && target.length > 0 && confidence >= LEAST_CONFIDENCE;
}

function whereabouts([first]: readonly Sentence[]): string {
  return first === undefined ? "" : safe(`${first.place.path}:${first.place.start.line}`);
}

/** Scripts with full-width punctuation have no space after a sentence. */
function textOf(sentences: readonly Sentence[]): string {
  const text = sentences.map((sentence) => sentence.text).join(" ");
  return safe(text).replace(/([。！？」』）]) /gu, "$1");
}

/** Removes characters that XML 1.0 forbids: control characters, lone surrogates and noncharacters. */
function safe(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out.
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Surrogate}]/gu, "");
}
