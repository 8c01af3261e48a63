import type { MutationCase } from "./mutation-case.ts";

export const DOUBLE_CASES: readonly MutationCase[] = [
  {
    id: "transpose-digits",
    source: ["In 1987, 44 of 7."],
    target: ["En 1987, 44 de 7."],
    changes: ["1: En 1987, 44 de 7. => En 1897, 44 de 7. @ 1"],
  },
  {
    id: "slip-separator",
    source: ["It is 1,250 of v1.2.3."],
    target: ["Son 1.250 de v1.2.3."],
    changes: ["1: Son 1.250 de v1.2.3. => Son 1,250 de v1.2.3. @ 1"],
  },
  {
    id: "percent-to-points",
    source: ["It is 5% of 6."],
    target: ["Es el 5 % de 6."],
    changes: ["1: Es el 5 % de 6. => Es el 5 puntos porcentuales de 6. @ 1"],
  },
  {
    id: "swap-day-and-month",
    source: ["On 03/04/2024, not 2024-05-05 or 1/2."],
    target: ["El 03/04/2024, no 2024-05-05 ni 1/2."],
    changes: [
      "1: El 03/04/2024, no 2024-05-05 ni 1/2. => El 04/03/2024, no 2024-05-05 ni 1/2. @ 1",
    ],
  },
  {
    id: "double-list-item",
    source: ["- one", "  - two", "- 3"],
    target: ["- uno", "  - dos", "- 3"],
    changes: ["3:  =>   - dos @ 2-3"],
  },
  {
    id: "double-table-row",
    source: ["| a | b |", "| - | - |", "| one | 1 |"],
    target: ["| a | b |", "| - | - |", "| uno | 1 |"],
    changes: ["4:  => | uno | 1 | @ 3-4"],
  },
  {
    id: "double-code-block",
    source: ["```", "a", "```"],
    target: ["```", "a", "```"],
    changes: ["4:  =>  / ``` / a / ``` @ 3-7"],
  },
  {
    id: "double-code-line",
    source: ["```", "abc", "x", "# one", "```"],
    target: ["```", "abc", "x", "# uno", "```"],
    changes: ["3:  => abc @ 2-3"],
  },
  {
    id: "double-section",
    source: ["# A", "", "B.", "", "## C"],
    target: ["# D", "", "E.", "", "## F"],
    changes: ["5:  => # D /  / E. /  @ 3-7"],
  },
];
