import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allProse } from "../../src/facts/find-facts.ts";
import { findValues } from "../../src/facts/find-values.ts";
import { findNames, nameRanges } from "../../src/facts/names/find-names.ts";
import { learnNames } from "../../src/facts/names/learn-names.ts";
import { indexNames } from "../../src/facts/names/name-index.ts";
import { allLanguages } from "../../src/languages/all.ts";
import { profileOf } from "../../src/languages/find-profile.ts";
import { remarkEngine } from "../../src/markdown/engines/engine-remark.ts";
import { parsePage } from "../../src/markdown/parse-page.ts";
import { linesOf } from "./values-in.ts";

/** Pages we measure by and do not ship; where they are not there, this suite says so and passes over. */
const SEEDS = new URL("../../../shared/seeds/", import.meta.url);

/** Every strong value of each page, checked by hand: line, kind, readings, unit. */
const VALUES: Readonly<Record<string, string>> = {
  "rise-and-fall.en.md": `
    10 number 0
    10 date 2013
    12 date 2023
    18 date 2022
    20 date 2023
    20 range 7000000000..65000000000
    26 number 1
    26 date 2023-03
    28 date --07
    31 date --04
    31 number 8000000000
    31 number 70000000000
    31 number 100000
    35 number 1000000000
    35 number 405000000000
    39 date 2023-04
    39 date 2023-05
    39 date 2023-06
    39 date 2023-07
    39 date 2024-08
    46 date 2025-04
    48 number 2
    48 number 109000000000
    48 number 409000000000
    48 number 1000000000000
    67 number 1000000000
    70 money 14000000000 USD
    74 money 100000000 USD
    74 quantity 4 year
  `,
  "rise-and-fall.es.md": `
    10 number 0
    10 date 2013
    12 date 2023
    18 date 2022
    20 date 2023
    20 range 7000000000..65000000000|7000000000000..65000000000000
    26 date 2023-03
    28 date --07
    31 date --04
    31 number 8000000000|8000000000000
    31 number 70000000000|70000000000000
    31 number 100000
    35 number 1000000000|1000000000000
    35 number 405000000000|405000000000000
    39 date 2023-04
    39 date 2023-05
    39 date 2023-06
    39 date 2023-07
    39 date 2024-08
    46 date 2025-04
    48 number 2
    48 number 109000000000|109000000000000
    48 number 409000000000|409000000000000
    48 number 1000000000000|1000000000000000000
    67 number 1000000000
    70 fraction 0.5
    70 number 14000000000|14000000000000
    74 money 100000000 USD
    74 quantity 4 year
  `,
  "related-001.en.md": `
    4 date 2025-10
    4 number 600
    6 number 100
    6 frequency year
    17 number 1
    19 date 2013
    19 number 3
    21 number 3
    43 number 2
    44 number 2.1
    44 date 2023-02
    46 number 7000000000
    46 number 13000000000
    46 number 33000000000
    46 number 65000000000
    47 number 13000000000
    47 number 175000000000
    53 number 2.2
    53 date 2023-07
    55 number 7000000000
    55 number 13000000000
    55 number 70000000000
    59 number 2.3
    59 range 2024-04..2024-09
    61 date --04-18
    61 number 8000000000
    61 number 70000000000
    62 date --07-23
    62 number 405000000000
    62 number 70000000000
    62 number 8000000000
    63 date --09-25
    63 number 1000000000
    63 number 3000000000
    63 number 1000000000
    63 number 90000000000
    68 number 2.4
    68 date 2025-04
    69 number 2
    76 number 3
    78 date 2023
    83 date 2024-09
    84 date 2024-12
    92 number 4
    93 quantity 28 year
  `,
  "related-002.en.md": `
    1 money 10000000000 USD
    9 date 2021-10
    11 date 2022
    11 money 800000000000 USD
    11 range 10000000000..15000000000 USD
    11 frequency year
    23 date 2013-12
    33 date 2023-02-24
    33 range 7000000000..65000000000
    35 date 2023-03-03
    37 number 12|10
    45 date 2023-07
    63 date 2024-04
    63 number 8000000000
    63 number 70000000000
    63 number 15000000000000
    63 number 70000000000
    63 number 8000000000
    65 date 2024-07
    65 number 405000000000
    65 number 440000
    65 number 1000000000
    67 date 2025-04
    67 number 109000000000
    67 number 10000000
    67 number 400000000000
    67 number 2000000000000
    79 date 2022
    79 number 100000
    87 date 2026
    92 number 3000000000
    102 date 2025-10
  `,
  "related-004.en.md": `
    13 date 2023
    13 date 2025
    15 date 2023
    15 date 2025
    17 number 1
    18 date 2023
    18 number 14
    18 number 3
    18 date 2025
    18 number 11
    18 quantity 2 year
    18 quantity 5 year
    20 number 2
    23 number 3
    24 number 10000000
    24 frequency day
    26 number 4
    27 date 2025
    29 date 2023
    29 date 2025
  `,
};

function valuesOf(file: string): string[] {
  const text = readFileSync(new URL(file, SEEDS), "utf8");
  const language = file.split(".").at(-2) ?? "";
  const profile = profileOf(language, allLanguages);
  const proses = allProse(parsePage({ path: file, text, language }, { engine: remarkEngine }));
  const names = learnNames(indexNames({}), proses, proses);
  const facts = proses.flatMap((prose) =>
    findValues(prose, profile, nameRanges(findNames(prose, names, profile))),
  );
  return facts.flatMap((fact) => {
    if (fact.strength === "weak") return [];
    return [`${fact.place.start.line} ${linesOf([fact])[0]}`];
  });
}

describe("the values of real pages", () => {
  for (const [file, table] of Object.entries(VALUES)) {
    it.skipIf(!existsSync(new URL(file, SEEDS)))(
      `are all found in ${file}, each of its kind`,
      () => {
        const expected = table
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => line !== "");
        expect(valuesOf(file)).toEqual(expected);
      },
    );
  }
});
