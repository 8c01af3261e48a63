import { describe, expect, it } from "vitest";
import { strongIn, valuesIn } from "./values-in.ts";

describe("money", () => {
  it.each([
    ["en", "It cost $10 and €3.50 and £2.", ["money 10 USD", "money 3.5 EUR", "money 2 GBP"]],
    [
      "en",
      "It cost $14B and $100M and $2m.",
      ["money 14000000000 USD", "money 100000000 USD", "money 2000000 USD"],
    ],
    ["en", "It cost $1.5 billion.", ["money 1500000000 USD"]],
    [
      "en",
      "It cost 10 dollars or USD 10 or 10 USD or US$10.",
      ["money 10 USD", "money 10 USD", "money 10 USD", "money 10 USD"],
    ],
    ["en", "It lost -$5 and −€5.", ["money -5 USD", "money -5 EUR"]],
    ["en", "It cost $10-15 billion.", ["range 10000000000..15000000000 USD"]],
    ["en", "It cost two euros fifty.", ["money 2.5 EUR"]],
    ["es", "Costó 10 $ y 10 dólares y 3,50 €.", ["money 10 USD", "money 10 USD", "money 3.5 EUR"]],
    ["es", "Costó 14.000 millones de dólares.", ["money 14000000000 USD"]],
    ["es", "Costó 55,75 mil millones de dólares.", ["money 55750000000 USD"]],
    ["es", "Costó 5, 10 y 20 dólares.", ["money 5 USD", "money 10 USD", "money 20 USD"]],
    [
      "es",
      "Pasó de 29.000 millones de dólares a más de 80.000 millones.",
      ["money 29000000000 USD", "money 80000000000 USD"],
    ],
    ["fr", "Cela coûte 10 € ou 10 dollars.", ["money 10 EUR", "money 10 USD"]],
    ["de", "Es kostet 3,50 Euro und 5 Mrd. Dollar.", ["money 3.5 EUR", "money 5000000000 USD"]],
    ["pt", "Custa R$ 10 e US$ 10.", ["money 10 BRL", "money 10 USD"]],
    ["ja", "10ドルと500円と30億ドル", ["money 10 USD", "money 500 JPY", "money 3000000000 USD"]],
  ])("%s: %s", (language, text, expected) => {
    expect(strongIn(language, text)).toEqual(expected);
  });

  it("takes a word that only sounds like a currency for none", () => {
    expect(strongIn("en", "You have won 2 tickets.")).toEqual(["number 2"]);
  });
});

describe("percentages", () => {
  it.each([
    [
      "en",
      "It rose 50% and 2.5 percent and 9 per thousand.",
      ["percent 50 percent", "percent 2.5 percent", "percent 9 permille"],
    ],
    ["en", "It rose 2 percentage points.", ["quantity 2 percentage-point"]],
    ["en", "It rose 3–5%.", ["range 3..5 percent"]],
    [
      "es",
      "Subió un 50 % y un 25 por ciento y un 9 ‰.",
      ["percent 50 percent", "percent 25 percent", "percent 9 permille"],
    ],
    ["es", "Subió entre un 3 y un 5 %.", ["range 3..5 percent"]],
    [
      "es",
      "Subió el 5, el 10 y el 15 %.",
      ["percent 5 percent", "percent 10 percent", "percent 15 percent"],
    ],
    ["de", "Es stieg um 50 Prozent.", ["percent 50 percent"]],
    ["tr", "Bu %50 arttı.", ["percent 50 percent"]],
    ["ar", "ارتفع ٥٠٪", ["percent 50 percent"]],
    ["zh", "增长了百分之五十和50%", ["percent 50 percent", "percent 50 percent"]],
  ])("%s: %s", (language, text, expected) => {
    expect(strongIn(language, text)).toEqual(expected);
  });
});

describe("quantities", () => {
  it.each([
    [
      "en",
      "It is 5 km, 5 kilometers, 5 kilometres and 3 miles.",
      ["quantity 5 kilometer", "quantity 5 kilometer", "quantity 5 kilometer", "quantity 3 mile"],
    ],
    [
      "en",
      "A 28-year-old with 8 GB and 8 Gb.",
      ["quantity 28 year", "quantity 8 gigabyte", "quantity 8 gigabit"],
    ],
    [
      "en",
      "It runs at 120 km/h and 100 Mbps.",
      ["quantity 120 kilometer-per-hour", "quantity 100 megabit-per-second"],
    ],
    [
      "en",
      "It is -5 °C or 23 degrees Fahrenheit.",
      ["quantity -5 celsius", "quantity 23 fahrenheit"],
    ],
    ["en", "It is 5 in one box.", ["number 5", "number 1"]],
    [
      "en",
      "It takes half an hour or two and a half hours.",
      ["quantity 0.5 hour", "quantity 2.5 hour"],
    ],
    [
      "es",
      "Son 5 km y 5 kilómetros y 20 °C.",
      ["quantity 5 kilometer", "quantity 5 kilometer", "quantity 20 celsius"],
    ],
    ["es", "Dura dos millas y media.", ["quantity 2.5 mile"]],
    ["es", "Hace 8 grados bajo cero.", ["quantity -8 degree"]],
    ["es", "Tarda media hora.", ["quantity 0.5 hour"]],
    ["es", "Tiene dos millones de años.", ["quantity 2000000 year"]],
    ["es", "La prueba dura 2 h 30 min.", ["quantity 150 minute"]],
    ["en", "He is six feet, three inches tall.", ["quantity 75 inch"]],
    ["en", "He is 6 ft 3 in tall.", ["quantity 75 inch"]],
    ["en", "He came 3 in a row.", ["number 3"]],
    ["es", "Pesó 7 libras y 8 onzas.", ["quantity 120 ounce"]],
    ["en", "It took 1 hour 2 minutes 3 seconds.", ["quantity 3723 second"]],
    ["en", "It took 2 hours in 30 seconds.", ["quantity 2 hour", "quantity 30 second"]],
    ["en", "It took 2 hours; 90 minutes more.", ["quantity 2 hour", "quantity 90 minute"]],
    ["fr", "Il fait 5 Go et 3 ans.", ["quantity 5 gigabyte", "quantity 3 year"]],
    [
      "de",
      "Es sind 5 Jahre und 100 Stundenkilometer.",
      ["quantity 5 year", "quantity 100 kilometer-per-hour"],
    ],
    ["ru", "5 километров и 3 года", ["quantity 5 kilometer", "quantity 3 year"]],
    ["ja", "5キロメートルと3年間", ["quantity 5 kilometer", "quantity 3 year"]],
    [
      "zh",
      "12兆瓦的设施，500千瓦/2兆瓦时",
      ["quantity 12 megawatt", "quantity 500 kilowatt", "quantity 2 megawatt-hour"],
    ],
    ["tr", "15 dakikada bir", ["quantity 15 minute"]],
  ])("%s: %s", (language, text, expected) => {
    expect(strongIn(language, text)).toEqual(expected);
  });

  it("holds the number for a part where the unit may be none", () => {
    const [fact] = valuesIn("en", "All 404s are logged.");
    expect(fact?.unit).toBe("second");
    expect(fact?.parts.map(({ kind, readings }) => [kind, readings[0]])).toEqual([
      ["number", "404"],
    ]);
  });
});

describe("ordinals, Roman numerals, fractions and multiples", () => {
  it.each([
    ["en", "the 3rd, the 21st and the fifth", ["ordinal 3", "ordinal 21", "ordinal 5"]],
    [
      "es",
      "la 3.ª, el 21.º, el 3er y el quinto",
      ["ordinal 3", "ordinal 21", "ordinal 3", "ordinal 5"],
    ],
    ["fr", "le 3e et la 21ème", ["ordinal 3", "ordinal 21"]],
    ["ja", "第3と3番目", ["ordinal 3", "ordinal 3"]],
    ["en", "Chapter IV, Part I and World War II", ["number 4", "number 1", "number 2"]],
    ["en", "the chapter I like, Section C and a CD", []],
    ["es", "el capítulo IV y Felipe II", ["number 4", "number 2"]],
    [
      "en",
      "half of it, two thirds, 1/3, ½ and 2½",
      [
        "fraction 0.5",
        "fraction 2/3",
        "fraction 1/3|--01-03|--03-01",
        "fraction 0.5",
        "fraction 2.5",
      ],
    ],
    [
      "es",
      "la mitad de ello, dos tercios, un cuarto de hora",
      ["fraction 0.5", "fraction 2/3", "quantity 0.25 hour"],
    ],
    ["ja", "3分の2", ["fraction 2/3"]],
    [
      "en",
      "3x, twice, three times and tenfold",
      ["multiple 3", "multiple 2", "multiple 3", "multiple 10"],
    ],
    ["en", "a 1920x1080 screen of 4 × 3", ["number 1920", "number 1080", "number 4", "number 3"]],
    [
      "es",
      "el doble, el triple, 3 veces y 3×",
      ["multiple 2", "multiple 3", "multiple 3", "multiple 3"],
    ],
    ["de", "doppelte Länge, dreimal", ["multiple 2", "multiple 3"]],
  ])("%s: %s", (language, text, expected) => {
    expect(strongIn(language, text)).toEqual(expected);
  });
});

describe("ranges", () => {
  it.each([
    ["en", "between 10 and 20", ["range 10..20"]],
    ["en", "from 5 to 10 million", ["range 5000000..10000000"]],
    ["en", "10–20 km", ["range 10..20 kilometer"]],
    ["en", "July 23–25", ["range --07-23..--07-25"]],
    ["en", "April–September 2024", ["range 2024-04..2024-09"]],
    ["en", "2010–15", ["range 2010..2015"]],
    ["en", "9:00–17:00", ["range 09:00..17:00"]],
    ["zh", "早上6:00–9:00的启动", ["range 06:00..09:00"]],
    ["zh", "2025年7月至12月，10和20之间", ["range 2025-07..2025-12", "range 10..20"]],
    ["fr", "de 10 à 20.", ["range 10..20"]],
    ["fr", "de juillet à décembre 2025", ["range 2025-07..2025-12"]],
    ["tr", "Temmuz ve Aralık 2025 arasında", ["range 2025-07..2025-12"]],
    ["ko", "10과 20 사이", ["range 10..20"]],
    ["ja", "応答は-1です", ["number -1"]],
    ["en", "it costs $25-$75", ["range 25..75 USD"]],
    ["en", "from $1.5M-$2M and -$5", ["range 1500000..2000000 USD", "money -5 USD"]],
    ["tr", "her 30-60 dakikada", ["range 30..60 minute"]],
    ["tr", "zamanın %50-80'inde", ["range 50..80 percent"]],
    ["es", "entre 10 y 20", ["range 10..20"]],
    ["es", "de 5 a 10 millones", ["range 5000000..10000000"]],
    ["es", "del 3 al 5 de mayo", ["range --05-03..--05-05"]],
    ["es", "entre diez mil y veinte mil", ["range 10000..20000"]],
    ["fr", "entre 10 et 20", ["range 10..20"]],
    ["de", "von 10 bis 20", ["range 10..20"]],
    ["it", "da 10 a 20", ["range 10..20"]],
    ["pt", "de 10 a 20", ["range 10..20"]],
    ["ja", "10から20まで、10〜20", ["range 10..20", "range 10..20"]],
  ])("%s: %s", (language, text, expected) => {
    expect(strongIn(language, text)).toEqual(expected);
  });
});

describe("versions", () => {
  it.each([
    ["en", "version 3.10, v2 and 1.2.3", ["version 3.10", "version 2", "version 1.2.3"]],
    ["en", "They use Python 3.10 now.", ["version 3.10"]],
    ["en", "In Llama 3.1, 3.2, and 3.3 it works.", ["version 3.1", "version 3.2", "version 3.3"]],
    ["en", "It rose 3.10 today.", ["number 3.1"]],
    ["es", "la versión 3.10 y la 1.2.3", ["version 3.10", "version 1.2.3"]],
    ["es", "unas 1.234.567 filas", ["number 1234567"]],
  ])("%s: %s", (language, text, expected) => {
    expect(strongIn(language, text)).toEqual(expected);
  });
});
