import { describe, expect, it } from "vitest";
import { strongIn, valuesIn } from "./values-in.ts";

describe("dates", () => {
  it.each([
    ["en", "On July 23, 2024 it came.", ["date 2024-07-23"]],
    ["en", "On July 23rd it came.", ["date --07-23"]],
    ["en", "On the 23rd of July 2024 it came.", ["date 2024-07-23"]],
    ["en", "On 23 July 2024 it came.", ["date 2024-07-23"]],
    ["en", "In April 2025 it came.", ["date 2025-04"]],
    ["en", "In Sep 2024 it came.", ["date 2024-09"]],
    ["en", "In May it came.", ["date --05"]],
    ["en", "You may march on.", []],
    ["en", "On 2025-04-15 it came.", ["date 2025-04-15"]],
    ["en", "Revised 07/2024.", ["date 2024-07"]],
    ["en", "See law 17/2024.", ["fraction 17/2024"]],
    ["en", "On 03/04 it came.", ["date --03-04|--04-03"]],
    ["en", "On 03/04/2025 it came.", ["date 2025-03-04|2025-04-03"]],
    ["en", "On 23/04/2025 it came.", ["date 2025-04-23"]],
    ["en", "On Monday, April 15 it came.", ["date w1", "date --04-15"]],
    ["en", "We open Mon–Fri.", ["date w1", "date w5"]],
    ["en", "It came in nineteen eighty-four.", ["date 1984"]],
    ["en", "It came in 2013 and in 1492.", ["date 2013", "date 1492"]],
    ["en", "It took 1492 steps.", ["number 1492"]],
    ["en", "It came in Q3 2024.", ["date q3", "date 2024"]],
    ["en", "It came in the third quarter of 2024.", ["date q3", "date 2024"]],
    ["es", "El 23 de julio de 2024 llegó.", ["date 2024-07-23"]],
    ["es", "El 23 de julio del 2024 llegó.", ["date 2024-07-23"]],
    ["es", "El 1.º de mayo llegó.", ["date --05-01"]],
    ["es", "El primero de mayo llegó.", ["date --05-01"]],
    ["es", "En abril del 2025 llegó.", ["date 2025-04"]],
    ["es", "El lunes 15 de abril llegó.", ["date w1", "date --04-15"]],
    ["es", "El 03/04/2025 llegó.", ["date 2025-04-03|2025-03-04"]],
    ["es", "Llegó en el tercer trimestre de 2024.", ["date q3", "date 2024"]],
    ["es", "El 23-Sept-2021 o el 2021-Nov-16.", ["date 2021-09-23", "date 2021-11-16"]],
    ["en", "On 2021-Sep-23 it came.", ["date 2021-09-23"]],
    ["ru", "Вышло 2-го августа 2016 года.", ["date 2016-08-02"]],
    ["ja", "2021 年 9 月 21 日に、5 月まで", ["date 2021-09-21", "date --05"]],
    ["zh", "于 2025 年 1 月", ["date 2025-01"]],
    ["zh", "在第四季度和2025年第一季度", ["date q4", "date 2025", "date q1"]],
    ["ko", "2024년 4분기에", ["date 2024", "date q4"]],
    ["ko", "파일 시스템 설정 오류", []],
    ["en", "In July and December 2025.", ["date 2025-07", "date 2025-12"]],
    ["ru", "В третьем квартале.", ["date q3"]],
    ["ja", "月曜から", ["date w1"]],
    ["pl", "ukazało się 4 lipca 2023 r.", ["date 2023-07-04"]],
    ["fr", "Le 1er mai 2024.", ["date 2024-05-01"]],
    ["fr", "Le 23 juillet 2024.", ["date 2024-07-23"]],
    ["de", "Am 23. Juli 2024.", ["date 2024-07-23"]],
    ["de", "Am 04.03.2024.", ["date 2024-03-04"]],
    ["pt", "Em 23 de julho de 2024.", ["date 2024-07-23"]],
    ["it", "Il 1º maggio 2024.", ["date 2024-05-01"]],
    ["ca", "El 23 de juliol de 2024.", ["date 2024-07-23"]],
    ["ja", "2024年7月23日に、3月に", ["date 2024-07-23", "date --03"]],
    ["zh", "2024年7月23日", ["date 2024-07-23"]],
    ["ko", "2024년 7월 23일", ["date 2024-07-23"]],
    ["ru", "23 июля 2024 года", ["date 2024-07-23"]],
    ["pl", "23 lipca 2024 roku", ["date 2024-07-23"]],
    ["tr", "23 Temmuz 2024", ["date 2024-07-23"]],
  ])("%s: %s", (language, text, expected) => {
    expect(strongIn(language, text)).toEqual(expected);
  });

  it("keeps the parts of a date, so that it can meet them apart", () => {
    const [fact] = valuesIn("en", "April 15, 2025");
    expect(fact?.parts.map((part) => part.readings[0])).toEqual(["--04-15", "2025"]);
  });
});

describe("times", () => {
  it.each([
    ["en", "It starts at 9 pm.", ["time 21:00"]],
    ["en", "It starts at 9:30 a.m.", ["time 09:30"]],
    ["en", "It starts at 15:30.", ["time 15:30"]],
    ["en", "It took 12:34:56.", ["time 12:34:56"]],
    ["en", "It starts at 12 am and ends at 12 pm.", ["time 00:00", "time 12:00"]],
    ["en", "It starts at noon and ends at midnight.", ["time 12:00", "time 00:00|24:00"]],
    ["en", "It starts at half past three.", ["time 03:30|15:30"]],
    ["en", "It starts at quarter to five.", ["time 04:45|16:45"]],
    ["en", "It starts at three o’clock.", ["time 03:00|15:00"]],
    ["es", "Empieza a las 9 de la noche.", ["time 21:00"]],
    ["es", "Empieza a las 21:00.", ["time 21:00"]],
    ["es", "Empieza a las tres y media de la tarde.", ["time 15:30"]],
    ["es", "Empieza a las cinco y cuarto.", ["time 05:15|17:15"]],
    ["es", "Empieza a las seis menos veinte de la mañana.", ["time 05:40"]],
    ["es", "Empieza a las 3 p. m.", ["time 15:00"]],
    ["es", "Empieza al mediodía.", ["time 12:00"]],
    ["es", "Los 10, 20 y 30 pasos.", ["number 10", "number 20", "number 30"]],
    ["fr", "Cela commence à 15 h 30.", ["time 15:30"]],
    ["fr", "Cela commence à 15h30.", ["time 15:30"]],
    ["de", "Es beginnt um 15:30 Uhr.", ["time 15:30"]],
    ["de", "Es beginnt um 15.30 Uhr.", ["time 15:30"]],
    ["de", "Es beginnt um halb vier.", ["time 03:30|15:30"]],
    ["pt", "Começa às 21h30.", ["time 21:30"]],
    ["it", "Inizia alle 21:30.", ["time 21:30"]],
    ["ja", "午後3時半に、15時30分に", ["time 15:30", "time 15:30"]],
    ["nl", "Het begint om half acht.", ["time 07:30|19:30"]],
    ["pl", "Zaczyna się o wpół do ósmej.", ["time 07:30|19:30"]],
  ])("%s: %s", (language, text, expected) => {
    expect(strongIn(language, text)).toEqual(expected);
  });

  it("takes a ratio or a verse for no time", () => {
    expect(strongIn("en", "A ratio of 3:1 and a score of 2:0.")).toEqual([
      "number 3",
      "number 1",
      "number 2",
      "number 0",
    ]);
  });
});

describe("centuries and decades", () => {
  it.each([
    ["en", "the 19th century", ["century 19"]],
    ["en", "nineteenth-century art", ["century 19"]],
    ["en", "the 5th century BC", ["century -5"]],
    ["en", "the 19th and 20th centuries", ["century 19", "century 20"]],
    ["en", "It took two centuries.", ["quantity 2 century"]],
    ["en", "a 19th-c. map, the 16th c.", ["century 19", "century 16"]],
    ["en", "Mid-20th-century bread", ["century 20"]],
    ["en", "Add 2 c. of flour.", ["number 2"]],
    ["en", "the 1990s, the '90s and the nineties", ["decade 1990", "decade 1990", "decade 1990"]],
    ["en", "a 30s timeout", ["quantity 30 second"]],
    ["es", "el siglo XIX", ["century 19"]],
    ["es", "los siglos XIX y XX", ["century 19", "century 20"]],
    ["es", "el siglo V a. C.", ["century -5"]],
    ["es", "los años 90 y los 90", ["decade 1990", "decade 1990"]],
    ["es", "la década de 1990", ["decade 1990"]],
    ["es", "los años noventa", ["decade 1990"]],
    ["es", "los años 90 del siglo XX", ["decade 1990"]],
    ["es", "los 20 modelos", ["number 20"]],
    ["fr", "le XIXe siècle", ["century 19"]],
    ["fr", "les années 1990", ["decade 1990"]],
    ["de", "das 19. Jahrhundert", ["century 19"]],
    ["de", "die 1990er Jahre und die 90er", ["decade 1990", "decade 1990"]],
    ["it", "l’Ottocento e il XX secolo", ["century 19", "century 20"]],
    ["it", "gli anni ’90", ["decade 1990"]],
    ["pt", "o século XIX e os anos 90", ["century 19", "decade 1990"]],
    ["ja", "19世紀と1990年代", ["century 19", "decade 1990"]],
    ["zh", "20世纪90年代", ["decade 1990"]],
    ["zh", "20 世纪 90 年代", ["decade 1990"]],
    ["pl", "w wieku 18 lat, w wieku XIX", ["quantity 18 year", "century 19"]],
    ["ru", "XIX век", ["century 19"]],
  ])("%s: %s", (language, text, expected) => {
    expect(strongIn(language, text)).toEqual(expected);
  });
});
