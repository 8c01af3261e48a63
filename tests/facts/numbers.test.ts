import { describe, expect, it } from "vitest";
import { linesOf, strongIn, valuesIn } from "./values-in.ts";

describe("numbers", () => {
  it.each([
    ["en", "It has 42 parts.", ["number 42"]],
    ["en", "It has 1,234.5 of them.", ["number 1234.5"]],
    ["en", "It has 1,234 of them.", ["number 1234|1.234"]],
    ["en", "It is 0.125 wide.", ["number 0.125"]],
    ["en", "It is .75 wide.", ["number 0.75"]],
    ["en", "It is 2.50 wide.", ["number 2.5"]],
    ["en", "It has 210,000 readers and 5,000 writers.", ["number 210000", "number 5000"]],
    ["en", "It has 12,34,567 rows.", ["number 1234567"]],
    ["en", "It has 1 234 567 rows.", ["number 1234567"]],
    ["es", "Tiene 1.234 filas.", ["number 1234|1.234"]],
    ["es", "Tiene 1.234,5 filas.", ["number 1234.5"]],
    ["es", "Tiene 1,234.5 filas.", ["number 1234.5"]],
    ["es", "Tiene 3,14 de media.", ["number 3.14"]],
    ["es", "Tiene 50\u202F000 filas y 60\u00A0000 columnas.", ["number 50000", "number 60000"]],
    ["es", "Tiene 1\u20091\u2009000.", ["number 1", "number 1000"]],
    ["es-MX", "Tiene 1,234.5 filas.", ["number 1234.5"]],
    ["fr", "Il y a 1\u202F234,5 lignes.", ["number 1234.5"]],
    ["de", "Es hat 1.234,5 Zeilen.", ["number 1234.5"]],
    ["de-CH", "Es hat 1’234.5 Zeilen.", ["number 1234.5"]],
    ["ar", "عدد ١٧٥ و ١٬٢٣٤٫٥", ["number 175", "number 1234.5"]],
    ["hi", "यहाँ २५ पंक्तियाँ हैं", ["number 25"]],
  ])("%s: %s", (language, text, expected) => {
    expect(strongIn(language, text)).toEqual(expected);
  });

  it.each([
    ["en", "twenty-one parts", "21"],
    ["en", "three hundred and sixty-six parts", "366"],
    ["en", "one million two hundred thousand parts", "1200000"],
    ["en", "a hundred and one parts", "101"],
    ["en", "three point two", "3.2"],
    ["es", "veintiún módulos", "21"],
    ["es", "veintidos personas", "22"],
    ["es", "mil quinientas fotografías", "1500"],
    ["es", "diez mil habitantes", "10000"],
    ["es", "tres coma dos", "3.2"],
    ["es", "sete\u00ADcientas páginas", "700"],
    ["fr", "quatre-vingt-dix-sept pages", "97"],
    ["fr-CH", "nonante-sept pages", "97"],
    ["de", "dreihundertfünfundsechzig Seiten", "365"],
    ["de", "zweieinhalb Seiten", "2.5"],
    ["it", "ventitré pagine", "23"],
    ["pt", "dezesseis páginas", "16"],
    ["pt-PT", "dezasseis páginas", "16"],
    ["ca", "vint-i-dues pàgines", "22"],
    ["nl", "honderdeenentwintig pagina's", "121"],
    ["ja", "三千五百万人", "35000000"],
    ["ja", "3億5000万人", "350000000"],
    ["ja", "1兆2億3万4人", "1000200030004"],
    ["zh", "一百零一页", "101"],
    ["ko", "이백삼십사", "234"],
    ["ru", "двести тридцать четыре страницы", "234"],
    ["pl", "dwieście trzydzieści cztery strony", "234"],
    ["tr", "iki yüz otuz dört sayfa", "234"],
    ["ar", "مائتان وأربعة وثلاثون", "234"],
  ])("%s: %s in words", (language, text, value) => {
    const [fact, ...rest] = valuesIn(language, text);
    expect(rest).toEqual([]);
    expect(fact?.readings[0]).toBe(value);
  });

  it.each([
    ["en", "3 billion users", ["number 3000000000"]],
    ["en", "2.3 billion users", ["number 2300000000"]],
    ["en", "half a million users", ["number 500000"]],
    ["en", "two and a half million users", ["number 2500000"]],
    ["en", "a quarter of a million users", ["number 250000"]],
    [
      "en",
      "10k users, 2.5M users, 7B, 1.2T",
      ["number 10000", "number 2500000", "number 7000000000", "number 1200000000000"],
    ],
    ["en", "hundreds of thousands of users", ["number 100000"]],
    ["en", "dozens of users", ["number 12|10"]],
    ["en", "two dozen users and half a dozen more", ["number 24", "number 6"]],
    ["es", "3000 millones de usuarios", ["number 3000000000"]],
    ["es", "2,3 mil millones de usuarios", ["number 2300000000"]],
    ["es", "un millón y medio de usuarios", ["number 1500000"]],
    ["es", "medio millón de usuarios", ["number 500000"]],
    ["es", "un billón de usuarios", ["number 1000000000000"]],
    ["es", "7B y 300 mil", ["number 7000000000|7000000000000", "number 300000"]],
    ["es", "cientos de miles de usuarios", ["number 100000"]],
    ["es", "decenas de usuarios", ["number 10|12"]],
    ["es", "miles de millones de usuarios", ["number 1000000000"]],
    ["fr", "3 milliards d’utilisateurs et 5 Md", ["number 3000000000", "number 5000000000"]],
    ["de", "3 Mrd. Nutzer, 5 Mio. Nutzer", ["number 3000000000", "number 5000000"]],
    ["pt", "3 bilhões de usuários", ["number 3000000000"]],
    ["pt-PT", "3 biliões de utilizadores", ["number 3000000000000"]],
    ["en-IN", "5 lakh users, 2 crore users", ["number 500000", "number 20000000"]],
    ["ja", "30億人、5万人", ["number 3000000000", "number 50000"]],
    ["zh", "30亿人", ["number 3000000000"]],
  ])("%s: %s with its scale", (language, text, expected) => {
    expect(strongIn(language, text)).toEqual(expected);
  });

  it.each([
    ["en", "It fell to -20 overnight.", ["number -20"]],
    ["en", "It fell to \u221220 overnight.", ["number -20"]],
    ["en", "It was minus five.", ["number -5"]],
    ["es", "Bajó a menos cinco.", ["number -5"]],
    ["es", "Tarda al menos 5.", ["number 5"]],
    ["en", "From 2019-2021 on, 3-5 of them.", ["range 2019..2021", "range 3..5"]],
    ["en", "He took 5 - 3 of them.", ["number 5", "number 3"]],
  ])("%s: the sign in %s", (language, text, expected) => {
    expect(strongIn(language, text)).toEqual(expected);
  });

  it.each([
    ["en", "Steps 1,2 and 3 follow.", ["number 1", "number 2", "number 3"]],
    ["en", "Steps 1,2,3 follow.", ["number 1", "number 2", "number 3"]],
    ["en", "In 2019, 300 people came.", ["date 2019", "number 300"]],
    ["es", "Pasos 1, 2 y 3.", ["number 1", "number 2", "number 3"]],
  ])("%s: the list in %s", (language, text, expected) => {
    expect(strongIn(language, text)).toEqual(expected);
  });

  it.each([
    ["en", "No one came, one of them left at first glance, and a second later he was gone."],
    ["en", "First of all, it is second to none; a third party doubled down."],
    ["es", "De una vez por todas, una de ellas, en primer lugar, a primera vista, un segundo."],
    ["es", "Cada uno de los de primer nivel, uno a uno; de terceros, al menos."],
    ["it", "Sei il benvenuto, una volta per tutte."],
    ["fr", "Un neuf, une fois, tout d’abord."],
    ["ja", "一般的な統一と十分な一部"],
    ["zh", "一般来说，统一的一些十分重要"],
    ["zh", "为零售打造的一點"],
    ["ko", "경우에 따라 사용 조건과 오류가 이상하게"],
    ["ko", "작업 중이시죠"],
  ])("%s: nothing in %s can raise an alarm", (language, text) => {
    expect(strongIn(language, text)).toEqual([]);
  });

  it("holds one, an article and the first two ordinals for weak", () => {
    expect(linesOf(valuesIn("en", "He has a cat and one, the first and the second."))).toEqual([
      "~number 1",
      "~number 1",
      "~ordinal 1",
      "~ordinal 2",
    ]);
    expect(linesOf(valuesIn("en", "The second option"))).toEqual(["ordinal 2"]);
    expect(strongIn("en", "A second option")).toEqual([]);
    expect(linesOf(valuesIn("en", "First, stop the server."))).toEqual(["ordinal 1"]);
    expect(linesOf(valuesIn("en", "The cluster needs one server."))).toEqual(["number 1"]);
    expect(linesOf(valuesIn("es", "Necesita un servidor."))).toEqual(["~number 1"]);
  });

  it.each([
    ["GPT-4o and GPT‑3 and wav2vec"],
    ["4chan, 3D, OPT-175B, H100s, HTTP/2, x86_64, sha256, utf8"],
    ["COVID-19 and F16 and i18n and S3"],
    ["a1b2c3d4e5f6 and 0xFF and 9a8b7c6d"],
    ["https://example.org/2019/12/31?x=42 and 42@example.org"],
  ])("leaves the digits of names to names: %s", (text) => {
    expect(strongIn("en", text)).toEqual([]);
  });
});
