import type { MutationCase } from "./mutation-case.ts";

/** Filler that keeps a section small beside its page. */
const REST = ["## Z", "", "Aaa.", "", "Bbb.", "", "Ccc.", "", "Ddd."];

export const STRUCTURE_CASES: readonly MutationCase[] = [
  {
    id: "drop-section",
    source: ["## A", "", "One.", "", "### B", "", "Two.", "", ...REST],
    target: ["## A", "", "Uno.", "", "### B", "", "Dos.", "", ...REST],
    changes: [
      "1: ## A /  / Uno. /  / ### B /  / Dos. /  =>  @ 1",
      "5: ### B /  / Dos. /  =>  @ 4-5",
    ],
  },
  {
    id: "swap-sections",
    source: ["# T", "", "## A", "", "One.", "", "## B", "", "Two.", "", "### C"],
    target: ["# T", "", "## A", "", "Uno.", "", "## B", "", "Dos.", "", "### C"],
    changes: [
      "3: ## A /  / Uno. /  / ## B /  / Dos. /  / ### C => ## B /  / Dos. /  / ### C /  / ## A /  / Uno. @ 3 9",
    ],
  },
  {
    id: "heading-level",
    source: ["# T", "", "## A", "", "## B"],
    target: ["# T", "", "## A", "", "## B"],
    changes: ["1: # T => ## T @ 1", "3: ## A => # A @ 3", "5: ## B => # B @ 5"],
  },
  {
    id: "heading-to-paragraph",
    source: ["## A", "", "One."],
    target: ["## A", "", "Uno."],
    changes: ["1: ## A => A @ 1"],
  },
  {
    id: "drop-heading",
    source: ["One.", "", "## A", "", "Two.", "", "## Empty"],
    target: ["Uno.", "", "## A", "", "Dos.", "", "## Empty"],
    changes: ["3: ## A /  =>  @ 2-3"],
  },
  {
    id: "move-paragraph",
    source: [
      "## A",
      "",
      "The old mill by the river turns only when the snow melts in spring.",
      "",
      "Two.",
      "",
      "Three.",
      "",
      "## B",
      "",
      "Four.",
    ],
    target: [
      "## A",
      "",
      "El viejo molino junto al río solo gira cuando la nieve se derrite en primavera.",
      "",
      "Dos.",
      "",
      "Tres.",
      "",
      "## B",
      "",
      "Cuatro.",
    ],
    changes: [
      "3: El viejo molino junto al río solo gira cuando la nieve se derrite en primavera. /  / Dos. /  / Tres. /  / ## B /  / Cuatro. => Dos. /  / Tres. /  / ## B /  / Cuatro. /  / El viejo molino junto al río solo gira cuando la nieve se derrite en primavera. @ 2-3 9-11",
    ],
  },
  {
    id: "drop-paragraph",
    source: ["One.", "", "Two.", "", "- a"],
    target: ["Uno.", "", "Dos.", "", "- a"],
    changes: ["1: Uno. /  =>  @ 1", "3: Dos. /  =>  @ 2-3"],
  },
  {
    id: "drop-list-item",
    source: ["- one", "  - in", "- two", "- three", "", "End."],
    target: ["- uno", "  - en", "- dos", "- tres", "", "Fin."],
    changes: ["2:   - en =>  @ 1-2", "3: - dos =>  @ 2-3", "4: - tres =>  @ 2-3"],
  },
  {
    id: "drop-code-block",
    source: ["A:", "", "```js", "x();", "```", "", "B."],
    target: ["A:", "", "```js", "x();", "```", "", "B."],
    changes: ["3: ```js / x(); / ``` /  =>  @ 2-3"],
  },
  {
    id: "drop-quote",
    source: ["A.", "", "> One", "> two"],
    target: ["A.", "", "> Uno", "> dos"],
    changes: ["3: > Uno / > dos =>  @ 2-3"],
  },
  {
    id: "paragraph-to-quote",
    source: ["One", "two."],
    target: ["Uno", "dos."],
    changes: ["1: Uno / dos. => > Uno / > dos. @ 1 2"],
  },
  {
    id: "duplicate-paragraph",
    source: ["One."],
    target: ["Uno."],
    changes: ["2:  =>  / Uno. @ 1-3"],
  },
  {
    id: "add-paragraph",
    source: ["One."],
    target: ["Uno."],
    changes: [
      "2:  =>  / Nuestros vecinos hacen pan desde que el viejo molino volvió a abrir sus puertas. @ 1-3",
    ],
  },
  {
    id: "empty-block",
    source: ["## A b {#c}", "", "- one"],
    target: ["## A b {#c}", "", "- uno"],
    changes: ["1: ## A b {#c} => ## {#c} @ 1", "3: - uno => - @ 3"],
  },
  {
    id: "truncate-paragraph",
    source: [`${"One two three. ".repeat(25)}End.`],
    target: [`${"Uno dos tres. ".repeat(25)}Fin.`],
    changes: [`1: ${"Uno dos tres. ".repeat(25)}Fin. => ${"Uno dos tres. ".repeat(10).trim()} @ 1`],
  },
  {
    id: "ordered-to-bullets",
    source: ["1. one", "2. two", "", "- x"],
    target: ["1. uno", "2. dos", "", "- x"],
    changes: ["1: 1. uno / 2. dos => - uno / - dos @ 1 2"],
  },
  {
    id: "change-list-start",
    source: ["3. one", "4. two", "", "   In two.", "", "5. three", "6. four"],
    target: ["3. uno", "4. dos", "", "   En dos.", "", "5. tres", "6. cuatro"],
    changes: ["1: 3. uno => 7. uno @ 1"],
  },
  {
    id: "change-task-box",
    source: ["- [ ] one", "- [x] two"],
    target: ["- [ ] uno", "- [x] dos"],
    changes: ["1: - [ ] uno => - [x] uno @ 1", "2: - [x] dos => - [ ] dos @ 2"],
  },
  {
    id: "flatten-list",
    source: ["- one", "  - two", "  - three", "- four"],
    target: ["- uno", "  - dos", "  - tres", "- cuatro"],
    changes: ["2:   - dos /   - tres => - dos / - tres @ 2 3"],
  },
];
