import type { MutationCase } from "./mutation-case.ts";

export const VALUE_CASES: readonly MutationCase[] = [
  {
    id: "drop-table-row",
    source: ["| a | b |", "| - | - |", "| one | 1 |", "| two | 2 |"],
    target: ["| a | b |", "| - | - |", "| uno | 1 |", "| dos | 2 |"],
    changes: ["3: | uno | 1 | =>  @ 2-3", "4: | dos | 2 | =>  @ 3-4"],
  },
  {
    id: "drop-table-column",
    source: ["| a | b |", "| - | - |", "| one | 1 |"],
    target: ["| a | b |", "| - | - |", "| uno | 1 |"],
    changes: ["1: | a | b | / | - | - | / | uno | 1 | => | a | / | - | / | uno | @ 1 2 3"],
  },
  {
    id: "empty-table-cell",
    source: ["| a | b |", "| - | - |", "| one | `x|y` |"],
    target: ["| a | b |", "| - | - |", "| uno | `x|y` |"],
    changes: ["3: | uno | `x|y` | => | | `x|y` | @ 3"],
  },
  {
    id: "change-digit",
    source: ["The 46 beds of `v12`, 1,250 seeds, [9](a/9) and 7 and 7."],
    target: ["Los 46 bancales de `v12`, 1.250 semillas, [9](a/9) y 7 y 7."],
    changes: [
      "1: Los 46 bancales de `v12`, 1.250 semillas, [9](a/9) y 7 y 7. => Los 42 bancales de `v12`, 1.250 semillas, [9](a/9) y 7 y 7. @ 1",
      "1: Los 46 bancales de `v12`, 1.250 semillas, [9](a/9) y 7 y 7. => Los 46 bancales de `v12`, 1.256 semillas, [9](a/9) y 7 y 7. @ 1",
      "1: Los 46 bancales de `v12`, 1.250 semillas, [9](a/9) y 7 y 7. => Los 46 bancales de `v12`, 1.250 semillas, [5](a/9) y 7 y 7. @ 1",
    ],
  },
  {
    id: "change-magnitude",
    source: ["It has 46 beds since 1999."],
    target: ["Tiene 46 bancales desde 1999."],
    changes: ["1: Tiene 46 bancales desde 1999. => Tiene 4600 bancales desde 1999. @ 1"],
  },
  {
    id: "drop-number",
    source: ["It has 46 beds and 8 cats.", "", "And 8 dogs."],
    target: ["Tiene 46 bancales y 8 gatos.", "", "Y 8 perros."],
    changes: ["1: Tiene 46 bancales y 8 gatos. => Tiene bancales y 8 gatos. @ 1"],
  },
  {
    id: "change-scale-word",
    source: ["It costs 3 million. Millions know."],
    target: ["Cuesta 3 millones. Lo saben millones."],
    changes: [
      "1: Cuesta 3 millones. Lo saben millones. => Cuesta 3 billones. Lo saben millones. @ 1",
    ],
  },
  {
    id: "lose-percent",
    source: ["It is 5%."],
    target: ["Es el 5 %."],
    changes: ["1: Es el 5 %. => Es el 5. @ 1"],
  },
  {
    id: "lose-currency",
    source: ["It is $5."],
    target: ["Son 5 $."],
    changes: ["1: Son 5 $. => Son 5. @ 1"],
  },
  {
    id: "lose-unit",
    source: ["It is 5 km."],
    target: ["Son 5 km."],
    changes: ["1: Son 5 km. => Son 5. @ 1"],
  },
  {
    id: "change-year",
    source: ["In 1999, 46 beds."],
    target: ["En 1999, 46 camas."],
    changes: ["1: En 1999, 46 camas. => En 1993, 46 camas. @ 1"],
  },
  {
    id: "change-version",
    source: ["Use Node 20.19 or v1.2.3, at 3.5%."],
    target: ["Usa Node 20.19 o v1.2.3, al 3.5%."],
    changes: [
      "1: Usa Node 20.19 o v1.2.3, al 3.5%. => Usa Node 20.21 o v1.2.3, al 3.5%. @ 1",
      "1: Usa Node 20.19 o v1.2.3, al 3.5%. => Usa Node 20.19 o v1.2.5, al 3.5%. @ 1",
    ],
  },
  {
    id: "change-unit",
    source: ["It is 5 km and `6 km`."],
    target: ["Son 5 km y `6 km`."],
    changes: ["1: Son 5 km y `6 km`. => Son 5 m y `6 km`. @ 1"],
  },
  {
    id: "change-currency",
    source: ["It is $5."],
    target: ["Son 5 $."],
    changes: ["1: Son 5 $. => Son 5 €. @ 1"],
  },
  {
    id: "percent-to-permille",
    source: ["It is 5% of 6."],
    target: ["Es el 5 % de 6."],
    changes: ["1: Es el 5 % de 6. => Es el 5 ‰ de 6. @ 1"],
  },
  {
    id: "lose-sign",
    source: ["It was -6 °C in row 4-5."],
    target: ["Hubo -6 °C en la fila 4-5."],
    changes: ["1: Hubo -6 °C en la fila 4-5. => Hubo 6 °C en la fila 4-5. @ 1"],
  },
  {
    id: "misplace-separator",
    source: ["It is 1,250 of v1.2.3."],
    target: ["Son 1.250 de v1.2.3."],
    changes: ["1: Son 1.250 de v1.2.3. => Son 0.1250 de v1.2.3. @ 1"],
  },
  {
    id: "change-ordinal",
    source: ["The 4th of 5."],
    target: ["El 4.º de 5."],
    changes: ["1: El 4.º de 5. => El 5.º de 5. @ 1"],
  },
  {
    id: "change-month",
    source: ["On May 3 it may rain.", "", "You may."],
    target: ["El 3 de mayo puede llover.", "", "En mayo."],
    changes: ["1: El 3 de mayo puede llover. => El 3 de diciembre puede llover. @ 1"],
  },
  {
    id: "change-day",
    source: ["On May 3 it rained 3 times in 2024."],
    target: ["El 3 de mayo llovió 3 veces en todo el año de 2024."],
    changes: [
      "1: El 3 de mayo llovió 3 veces en todo el año de 2024. => El 4 de mayo llovió 3 veces en todo el año de 2024. @ 1",
    ],
  },
  {
    id: "change-weekday",
    source: ["Come on Friday."],
    target: ["Ven el viernes."],
    changes: ["1: Ven el viernes. => Ven el martes. @ 1"],
  },
  {
    id: "change-time",
    source: ["From 7:30 to 9 pm."],
    target: ["De 7:30 a 9 p. m."],
    changes: [
      "1: De 7:30 a 9 p. m. => De 2:30 a 9 p. m. @ 1",
      "1: De 7:30 a 9 p. m. => De 7:30 a 9 a. m. @ 1",
    ],
  },
];
