import type { MutationCase } from "./mutation-case.ts";

export const BROKEN_SYNTAX_CASES: readonly MutationCase[] = [
  {
    id: "unclose-fence",
    source: ["```js", "x();", "```", "", "A.", "", "```", "y", "```"],
    target: ["```js", "x();", "```", "", "B.", "", "```", "y", "```"],
    changes: ["3: ``` =>  @ 1-2"],
  },
  {
    id: "unopen-fence",
    source: ["A.", "", "```js", "x();", "```", "", "```", "```"],
    target: ["B.", "", "```js", "x();", "```", "", "```", "```"],
    changes: ["3: ```js =>  @ 2-3"],
  },
  {
    id: "drop-closing-mark",
    source: [":::note", "A.", "", ":::", "", "{{< x >}}", "C.", "{{< /x >}}", "", "{{< /y >}}"],
    target: [":::note", "B.", "", ":::", "", "{{< x >}}", "D.", "{{< /x >}}", "", "{{< /y >}}"],
    changes: ["4: ::: =>  @ 1 4", "8: {{< /x >}} =>  @ 6 8", "10: {{< /y >}} =>  @ 10"],
  },
  {
    id: "break-table",
    source: ["| a | b |", "| --- | --- |", "| c | d |"],
    target: ["| e | f |", "| --- | --- |", "| g | h |"],
    changes: ["2: | --- | --- | =>  @ 1"],
  },
  {
    id: "translate-aside-name",
    source: ["/// tip | A", "", "B.", "", "///"],
    target: ["/// tip | C", "", "D.", "", "///"],
    changes: ["1: /// tip | C => /// consejo | C @ 1"],
  },
  {
    id: "glue-heading-mark",
    source: ["## A", "", "B."],
    target: ["## C", "", "D."],
    changes: ["1: ## C => ##C @ 1"],
  },
  {
    id: "space-in-strong",
    source: ["A **bold** word."],
    target: ["Una palabra **gruesa**."],
    changes: ["1: Una palabra **gruesa**. => Una palabra ** gruesa **. @ 1"],
  },
  {
    id: "space-in-link",
    source: ["A [link](b.md) and `c](d)`."],
    target: ["Un [enlace](b.md) y `c](d)`."],
    changes: ["1: Un [enlace](b.md) y `c](d)`. => Un [enlace] (b.md) y `c](d)`. @ 1"],
  },
  {
    id: "unclose-code-span",
    source: ["Call `a()` now."],
    target: ["Llame a `a()` ya."],
    changes: ["1: Llame a `a()` ya. => Llame a `a() ya. @ 1"],
  },
];
