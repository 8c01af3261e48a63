import type { MutationCase } from "./mutation-case.ts";

export const MARKUP_CASES: readonly MutationCase[] = [
  {
    id: "drop-placeholder",
    source: ["Dear {name}, %d left of 5 % so `{x}`."],
    target: ["Hola, {name}: quedan %d del 5 %, `{x}`."],
    changes: [
      "1: Hola, {name}: quedan %d del 5 %, `{x}`. => Hola, : quedan %d del 5 %, `{x}`. @ 1",
      "1: Hola, {name}: quedan %d del 5 %, `{x}`. => Hola, {name}: quedan  del 5 %, `{x}`. @ 1",
    ],
  },
  {
    id: "strip-strong",
    source: ["A **b** c."],
    target: ["A **b** c."],
    changes: ["1: A **b** c. => A b c. @ 1 1"],
  },
  {
    id: "strip-emphasis",
    source: ["A _b_ *c* **d** snake_case_name."],
    target: ["A _b_ *c* **d** snake_case_name."],
    changes: [
      "1: A _b_ *c* **d** snake_case_name. => A b *c* **d** snake_case_name. @ 1 1",
      "1: A _b_ *c* **d** snake_case_name. => A _b_ c **d** snake_case_name. @ 1 1",
    ],
  },
  {
    id: "strip-strikethrough",
    source: ["A ~~b~~."],
    target: ["A ~~b~~."],
    changes: ["1: A ~~b~~. => A b. @ 1 1"],
  },
  {
    id: "lose-hard-break",
    source: ["A  ", "b\\", "c<br>", "d"],
    target: ["A  ", "b\\", "c<br>", "d"],
    changes: ["1: A   => A @ 1", "2: b\\ => b @ 2", "3: c<br> => c @ 3"],
  },
  {
    id: "drop-footnote-mark",
    source: ["A[^1].", "", "[^1]: B."],
    target: ["A[^1].", "", "[^1]: B."],
    changes: ["1: A[^1]. => A. @ 1"],
  },
  {
    id: "remove-front-matter-key",
    source: ["---", "title: A", "slug: b", "tags: [c]", "---", "", "D."],
    target: ["---", "title: A", "slug: b", "tags: [c]", "---", "", "D."],
    changes: ["2: title: A =>  @ 1-2"],
  },
  {
    id: "change-front-matter-value",
    source: [
      "---",
      "title: A",
      "weight: 3",
      "draft: false",
      "date: 2024-05-06",
      "img: /a/b.png",
      "---",
    ],
    target: [
      "---",
      "title: B",
      "weight: 3",
      "draft: false",
      "date: 2024-05-06",
      "img: /a/b.png",
      "---",
    ],
    changes: [
      "3: weight: 3 => weight: 4 @ 3",
      "4: draft: false => draft: true @ 4",
      "5: date: 2024-05-06 => date: 2024-05-07 @ 5",
      "6: img: /a/b.png => img: /a/b-old.png @ 6",
    ],
  },
  {
    id: "untranslated-paragraph",
    source: ["This is what we say when we want to say it."],
    target: ["Esto es lo que decimos."],
    changes: ["1: Esto es lo que decimos. => This is what we say when we want to say it. @ 1"],
  },
  {
    id: "untranslated-heading",
    source: ["## What we say of it"],
    target: ["## Lo que decimos"],
    changes: ["1: ## Lo que decimos => ## What we say of it @ 1"],
  },
  {
    id: "half-untranslated",
    source: ["It began. This is what we say when we want to say it."],
    target: ["Empezó. Esto es lo que decimos."],
    changes: [
      "1: Empezó. Esto es lo que decimos. => Empezó. This is what we say when we want to say it. @ 1",
    ],
  },
  {
    id: "double-word",
    source: ["The old house is big."],
    target: ["La casa vieja es grande."],
    changes: [
      "1: La casa vieja es grande. => La casa casa vieja es grande. @ 1",
      "1: La casa vieja es grande. => La casa vieja vieja es grande. @ 1",
    ],
  },
  {
    id: "question-to-statement",
    source: ["Who? Me. See `a?`."],
    target: ["¿Quién? Yo. Mira `a?`."],
    changes: ["1: ¿Quién? Yo. Mira `a?`. => Quién. Yo. Mira `a?`. @ 1 1"],
  },
  {
    id: "unbalance-bracket",
    source: ["A (b c) [d](e)."],
    target: ["A (b c) [d](e)."],
    changes: ["1: A (b c) [d](e). => A (b c [d](e). @ 1"],
  },
  {
    id: "unbalance-quote",
    source: ["A “b c” d."],
    target: ["A «b c» d."],
    changes: ["1: A «b c» d. => A «b c d. @ 1"],
  },
];
