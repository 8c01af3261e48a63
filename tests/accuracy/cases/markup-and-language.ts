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
    id: "drop-aside-title",
    source: [":::tip[A]", "B", "", ":::", "", "/// note", "", "C", "", "///"],
    target: [":::tip[A]", "B", "", ":::", "", "/// note | D", "", "C", "", "///"],
    changes: ["1: :::tip[A] => :::tip @ 1"],
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
    id: "mistype-front-matter-key",
    source: ["---", "title: A", "slug: b", "---", "", "C."],
    target: ["---", "title: A", "slug: b", "---", "", "C."],
    changes: ["2: title: A => ttile: A @ 2"],
  },
  {
    id: "untranslated-front-matter",
    source: ["---", "title: The tale of the old mill", "summary: Short", "---"],
    target: ["---", "title: Una historia del viejo molino", "summary: Breve", "---"],
    changes: ["2: title: Una historia del viejo molino => title: The tale of the old mill @ 2"],
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
  {
    id: "lose-opening-quote",
    source: ["A “b c” d."],
    target: ["A «b c» d."],
    changes: ["1: A «b c» d. => A b c» d. @ 1"],
  },
  {
    id: "untranslated-caption",
    source: ['<A title="The wheel of the mill" />', "", '<img alt="A mill">'],
    target: ['<A title="La rueda del molino" />', "", '<img alt="Un molino">'],
    changes: ['1: <A title="La rueda del molino" /> => <A title="The wheel of the mill" /> @ 1'],
  },
  {
    id: "drop-sentence",
    source: [
      "The mill is old. The wheel turns only when the snow melts in spring. The miller is young.",
    ],
    target: [
      "El molino es viejo. La rueda gira solo cuando la nieve se derrite en primavera. El molinero es joven.",
    ],
    changes: [
      "1: El molino es viejo. La rueda gira solo cuando la nieve se derrite en primavera. El molinero es joven. => El molino es viejo. El molinero es joven. @ 1",
    ],
  },
  {
    id: "double-sentence",
    source: ["The mill is old. The wheel turns only in spring."],
    target: ["El molino es viejo. La rueda solo gira en primavera."],
    changes: [
      "1: El molino es viejo. La rueda solo gira en primavera. => El molino es viejo. La rueda solo gira en primavera. La rueda solo gira en primavera. @ 1",
    ],
  },
  {
    id: "untranslated-sentence",
    source: [
      "The mill is old. The wheel turns only when the snow melts in spring. The miller is young.",
    ],
    target: [
      "El molino es viejo. La rueda gira solo cuando la nieve se derrite en primavera. El molinero es joven.",
    ],
    changes: [
      "1: El molino es viejo. La rueda gira solo cuando la nieve se derrite en primavera. El molinero es joven. => El molino es viejo. The wheel turns only when the snow melts in spring. El molinero es joven. @ 1",
    ],
  },
  {
    id: "half-sentence-untranslated",
    source: ["When the snow melts, the wheel of the old mill turns all day."],
    target: ["Cuando la nieve se derrite, la rueda del viejo molino gira todo el día."],
    changes: [
      "1: Cuando la nieve se derrite, la rueda del viejo molino gira todo el día. => Cuando la nieve se derrite, the wheel of the old mill turns all day. @ 1",
    ],
  },
  {
    id: "swap-list-items",
    source: ["- the `a` one", "- the `b` one", "- plain"],
    target: ["- el `a`", "- el `b`", "- llano"],
    changes: [
      "1: - el `a` / - el `b` => - el `b` / - el `a` @ 1 2",
      "2: - el `b` / - llano => - llano / - el `b` @ 2 3",
    ],
  },
  {
    id: "swap-table-rows",
    source: ["| a | b |", "| - | - |", "| one | 1 |", "| two | 2 |"],
    target: ["| a | b |", "| - | - |", "| uno | 1 |", "| dos | 2 |"],
    changes: ["3: | uno | 1 | / | dos | 2 | => | dos | 2 | / | uno | 1 | @ 3 4"],
  },
  {
    id: "swap-table-cells",
    source: ["| a | b |", "| - | - |", "| one | 1 |", "| two | 2 |"],
    target: ["| a | b |", "| - | - |", "| uno | 1 |", "| dos | 2 |"],
    changes: ["3: | uno | 1 | / | dos | 2 | => | uno | 2 | / | dos | 1 | @ 3 4"],
  },
  {
    id: "swap-link-targets",
    source: ["See [a](b.md) and [c](d.md)."],
    target: ["Mira [a](b.md) y [c](d.md)."],
    changes: ["1: Mira [a](b.md) y [c](d.md). => Mira [a](d.md) y [c](b.md). @ 1 1"],
  },
  {
    id: "swap-link-targets-of-paragraphs",
    source: ["See [a](b.md).", "", "See [c](d.md).", "", "See [e](#f)."],
    target: ["Mira [a](b.md).", "", "Mira [c](d.md).", "", "Mira [e](#f)."],
    changes: [
      "1: Mira [a](b.md). /  / Mira [c](d.md). => Mira [a](d.md). /  / Mira [c](b.md). @ 1 3",
    ],
  },
  {
    id: "swap-range-ends",
    source: ["Rows 4-6 of 2024-05-06."],
    target: ["Filas 4-6 de 2024-05-06."],
    changes: ["1: Filas 4-6 de 2024-05-06. => Filas 6-4 de 2024-05-06. @ 1"],
  },
  {
    id: "change-range-end",
    source: ["Rows 4-6 of 2024-05-06."],
    target: ["Filas 4-6 de 2024-05-06."],
    changes: ["1: Filas 4-6 de 2024-05-06. => Filas 4-8 de 2024-05-06. @ 1"],
  },
];
