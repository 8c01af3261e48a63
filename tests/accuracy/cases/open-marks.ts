import type { MutationCase } from "./mutation-case.ts";

export const OPEN_MARK_CASES: readonly MutationCase[] = [
  {
    id: "misread-letter",
    source: ["The old `é` café."],
    target: ["El café `é`."],
    changes: ["1: El café `é`. => El cafÃ© `é`. @ 1"],
  },
  {
    id: "lose-letter-to-encoding",
    source: ["The old `é` café."],
    target: ["El café `é`."],
    changes: ["1: El café `é`. => El caf� `é`. @ 1"],
  },
  {
    id: "stray-byte-order-mark",
    source: ["# A", "", "B."],
    target: ["# C", "", "D."],
    changes: ["3: D. => ﻿D. @ 3"],
  },
  {
    id: "break-entity",
    source: ["A &amp; B, `&lt;`."],
    target: ["C &amp; D, `&lt;`."],
    changes: ["1: C &amp; D, `&lt;`. => C &amp D, `&lt;`. @ 1"],
  },
  {
    id: "unclose-strong",
    source: ["A **b** c.", "", "**d** **e**"],
    target: ["A **b** c.", "", "**d** **e**"],
    changes: ["1: A **b** c. => A **b c. @ 1"],
  },
  {
    id: "unclose-emphasis",
    source: ["A _b_ c.", "", "*d* *e*"],
    target: ["A _b_ c.", "", "*d* *e*"],
    changes: ["1: A _b_ c. => A _b c. @ 1"],
  },
  {
    id: "unclose-html-tag",
    source: ["A <b>c</b> `</b>`."],
    target: ["A <b>d</b> `</b>`."],
    changes: ["1: A <b>d</b> `</b>`. => A <b>d `</b>`. @ 1"],
  },
  {
    id: "unclose-comment",
    source: ["# A", "", "B."],
    target: ["# C", "", "D."],
    changes: ["3: D. => <!-- D. @ 3"],
  },
  {
    id: "lose-opening-question-mark",
    source: ["Who? `¿`"],
    target: ["¿Quién? `¿`"],
    changes: ["1: ¿Quién? `¿` => Quién? `¿` @ 1"],
  },
];
