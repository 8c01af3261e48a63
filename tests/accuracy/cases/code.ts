import type { MutationCase } from "./mutation-case.ts";

export const CODE_CASES: readonly MutationCase[] = [
  {
    id: "change-code-line",
    source: ["```js", "start(now); // now", "stop(later);", "```"],
    target: ["```js", "start(now); // ya", "stop(later);", "```"],
    changes: ["3: stop(later); => stopX(later); @ 3", "3: stop(later); => stop(laterX); @ 3"],
  },
  {
    id: "change-code-number",
    source: ["```js", "wait(5, x2);", "```"],
    target: ["```js", "wait(5, x2);", "```"],
    changes: ["2: wait(5, x2); => wait(6, x2); @ 2"],
  },
  {
    id: "change-code-string",
    source: ["```js", 'open("/a/b", "a word");', "```"],
    target: ["```js", 'open("/a/b", "a word");', "```"],
    changes: ['2: open("/a/b", "a word"); => open("/a/bx", "a word"); @ 2'],
  },
  {
    id: "change-command",
    source: ["```console", "$ npm install x", "done now", "```"],
    target: ["```console", "$ npm install x", "done now", "```"],
    changes: ["2: $ npm install x => $ npm installx x @ 2"],
  },
  {
    id: "change-command-flag",
    source: ["```sh", "git log --since 2", "# --all", "```"],
    target: ["```sh", "git log --since 2", "# --all", "```"],
    changes: ["2: git log --since 2 => git log --since-all 2 @ 2"],
  },
  {
    id: "drop-code-line",
    source: ["```py", "aa()", "# c", "bb()", "cc()", "```"],
    target: ["```py", "aa()", "# d", "bb()", "cc()", "```"],
    changes: ["2: aa() =>  @ 1-2", "4: bb() =>  @ 3-4", "5: cc() =>  @ 4-5"],
  },
  {
    id: "change-fence-language",
    source: ["```js", "x", "```"],
    target: ["```js", "x", "```"],
    changes: ["1: ```js => ```rust @ 1"],
  },
  {
    id: "change-inline-code",
    source: ["Use `ab` and `cd`."],
    target: ["Usa `ab` y `de`."],
    changes: ["1: Usa `ab` y `de`. => Usa `aq` y `de`. @ 1"],
  },
  {
    id: "drop-inline-code",
    source: ["Use `a_b` and `cd`."],
    target: ["Usa `a_b` y `cd`."],
    changes: ["1: Usa `a_b` y `cd`. => Usa  y `cd`. @ 1"],
  },
  {
    id: "unmark-inline-code",
    source: ["Use `a_b`."],
    target: ["Usa `a_b`."],
    changes: ["1: Usa `a_b`. => Usa a_b. @ 1"],
  },
  {
    id: "change-parameter",
    source: ['{{< a b="c" title="d" >}}', "", "<E f={2} />"],
    target: ['{{< a b="c" title="x" >}}', "", "<E f={2} />"],
    changes: [
      '1: {{< a b="c" title="x" >}} => {{< a b="cx" title="x" >}} @ 1',
      "3: <E f={2} /> => <E f={3} /> @ 3",
    ],
  },
  {
    id: "drop-component",
    source: ["A.", "", "<B />", "", "{{< c >}}", "", "D", "", "{{< /c >}}", "", "{{< e >}}"],
    target: ["A.", "", "<B />", "", "{{< c >}}", "", "D", "", "{{< /c >}}", "", "{{< e >}}"],
    changes: ["3: <B /> /  =>  @ 2-3", "11: {{< e >}} =>  @ 10-11"],
  },
  {
    id: "change-include",
    source: ["{* a/b.py hl[1] *}", "", '--8<-- "c/d.md"'],
    target: ["{* a/b.py hl[1] *}", "", '--8<-- "c/d.md"'],
    changes: [
      "1: {* a/b.py hl[1] *} => {* a/b_old.py hl[1] *} @ 1",
      '3: --8<-- "c/d.md" => --8<-- "c/d_old.md" @ 3',
    ],
  },
  {
    id: "change-aside-kind",
    source: ["> [!NOTE]", "> a", "", "/// tip | B", "", "C.", "", "///"],
    target: ["> [!NOTE]", "> a", "", "/// tip | B", "", "C.", "", "///"],
    changes: ["1: > [!NOTE] => > [!WARNING] @ 1", "4: /// tip | B => /// warning | B @ 4"],
  },
];
