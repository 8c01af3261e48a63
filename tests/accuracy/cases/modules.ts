import type { MutationCase } from "./mutation-case.ts";

export const MODULE_CASES: readonly MutationCase[] = [
  {
    id: "drop-import",
    source: ['import { A } from "../a";', "", 'import B from "../b";', "", "<A />"],
    target: ['import { A } from "../a";', "", 'import B from "../b";', "", "<A />"],
    changes: ['1: import { A } from "../a"; /  =>  @ 1'],
  },
  {
    id: "change-import",
    source: ['import { A } from "../a";', "", 'import B from "b";'],
    target: ['import { A } from "../../a";', "", 'import B from "b";'],
    changes: ['3: import B from "b"; => import B from "old-b"; @ 3'],
  },
  {
    id: "change-expression",
    source: ["See {a.b} and `{c}`."],
    target: ["Mira {a.b} y `{c}`."],
    changes: ["1: Mira {a.b} y `{c}`. => Mira {a.bOld} y `{c}`. @ 1"],
  },
  {
    id: "unclose-component",
    source: ["<A>", "", "One.", "", "</A>"],
    target: ["<A>", "", "Uno.", "", "</A>"],
    changes: ["5: </A> =>  @ 1 4-5"],
  },
];
