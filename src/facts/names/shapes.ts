import { readRoman } from "../numerals/roman.ts";

/**
 * The shape of a word's letters, as evidence in any language for whether it is a name:
 *
 * | shape | examples | a translation |
 * | --- | --- | --- |
 * | invariant | `PyTorch`, `fastText`, `H100`, `wav2vec` | keeps it |
 * | acronym | `NATO`, `AI`, `GC` | may use another |
 * | numbered | `Type2`, `sha256`, `99designs`, `Q3` | may rephrase it |
 * | capitalised | `Paris`, `Zuckerberg` | keeps it if it is a name |
 * | plain | `model`, `70B`, `v2`, `kWh` | may change it |
 */
export type Shape = "invariant" | "acronym" | "numbered" | "capitalised" | "plain";

/** Unit symbols whose capitals resemble those of names. */
const UNIT_SYMBOLS = new Set(
  (
    "kWh MWh GWh TWh Wh mWh kW MW GW TW mW Hz kHz MHz GHz THz kB KB MB GB TB PB EB KiB MiB GiB TiB PiB kbit Mbit Gbit " +
    "kbps Mbps Gbps Tbps dB dBm dBA mAh kJ MJ GJ kN MN kPa MPa hPa GPa mmHg pH kV MV mV eV keV MeV GeV TeV " +
    "FLOP FLOPS FLOPs petaFLOP petaFLOPS petaFLOPs PFLOPS PFLOPs teraFLOPS teraFLOPs TFLOPS TFLOPs exaFLOPS exaFLOPs GFLOPS GFLOPs"
  ).split(" "),
);

/** Words in capitals that languages translate. */
const NO_NAMES = new Set(["OK"]);

/** German gender-neutral plurals (`LeserInnen`) have an inner capital but are not names. */
const GENDER_FORM = /\p{Ll}In(?:nen)?$/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const ACRONYM = /^\p{Lu}{2,}$/u;
/** `mRNA`, `dsDNA`: languages order these letters differently, `ARNm`. */
const NUCLEIC_ACID = /^\p{Ll}{1,3}[DR]NA$/u;
const ACRONYM_WITH_TAIL = /^\p{Lu}{2,}\p{Ll}+$/u;
const CAPITALISED = /^\p{Lu}[\p{Ll}\p{M}]+$/u;
const VERSION = /^[vV]\d+$/;
/** A fiscal year, in any language: `FY2023`, `FY23`. */
const FISCAL_YEAR = /^FY(?:\d\d){1,2}$/;
const DIGIT = /\p{Nd}/u;
const LATIN = /\p{Script=Latin}/u;
const LETTERS = /\p{L}/gu;

/** Removes the plural `s` from a name that ends in a capital or a digit: `LLMs`, `MoEs`, `H100s`. */
export function withoutPlural(word: string): string {
  return word.endsWith("s") && /[\p{Lu}\p{Nd}]s$/u.test(word) && word.length > 2
    ? word.slice(0, -1)
    : word;
}

/** The shape of a word that is alone or between hyphens; `word` must not have a plural `s`. */
export function shapeOf(word: string): Shape {
  if (/^[a-z]*$/.test(word)) return "plain";
  if (
    UNIT_SYMBOLS.has(word) ||
    NO_NAMES.has(word) ||
    VERSION.test(word) ||
    FISCAL_YEAR.test(word)
  ) {
    return "plain";
  }
  if (DIGIT.test(word)) return shapeWithDigits(word);
  if (NUCLEIC_ACID.test(word)) return "acronym";
  if (INNER_CAPITAL.test(word)) return shapeOfCamel(word);
  if (ACRONYM.test(word)) return readRoman(word) === null ? "acronym" : "plain";
  if (ACRONYM_WITH_TAIL.test(word)) return "acronym";
  return CAPITALISED.test(word) ? "capitalised" : "plain";
}

/** Latin names are kept in all scripts, while others are transliterated: `МакКинли`. */
function shapeOfCamel(word: string): Shape {
  if (GENDER_FORM.test(word)) return "plain";
  return LATIN.test(word) ? "invariant" : "capitalised";
}

/** `i18n`, `a11y`: a translation may write the word out. */
const NUMERONYM = /^\p{Ll}\p{Nd}{1,2}\p{Ll}$/u;

function shapeWithDigits(word: string): Shape {
  const letters = word.match(LETTERS)?.length ?? 0;
  if (letters === 0) return "plain";
  if (!LATIN.test(word)) return "numbered";
  if (/^\p{Nd}/u.test(word)) return letters >= 4 && !isMeasure(word) ? "numbered" : "plain";
  if (NUMERONYM.test(word)) return "numbered";
  if (/\p{Nd}\p{L}/u.test(word)) return "invariant";
  if (/^\p{Lu}+\p{Nd}+$/u.test(word)) return word.length > 2 ? "invariant" : "numbered";
  return INNER_CAPITAL.test(word) ? "invariant" : "numbered";
}

function isMeasure(word: string): boolean {
  return UNIT_SYMBOLS.has(word.replace(/^\p{Nd}+/u, ""));
}

/** The spelling of an unlisted name in readings: with plain hyphens and without soft ones. */
export function plainSpelling(written: string): string {
  return written
    .replace(/\u00AD/g, "")
    .replace(/[\u2010\u2011\uFE63\uFF0D]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/[’ʼ]/g, "'");
}
