import type { Finding } from "../../src/model/finding.ts";
import type { PairReport, Report } from "../../src/model/report.ts";
import { aligner, pageOf, pairOf, placeOf, reportOf } from "./build-pair.ts";

const source = pageOf(
  "content/en/harbour.md",
  "en",
  `---
title: The harbour
---

Ships come and go.

# The harbour

In 1987 the harbour cost $14B and was **not** ready, so the town had to wait for another nine years before the first ship could land.

- Bread
- Salt
- Rope

## Storms

The storm of May sank LLaMA.

## Winter

Nothing moves. The ice holds everything.

Then it thaws.
`,
);
const target = pageOf(
  "content/es/harbour.md",
  "es",
  `---
title: El puerto
---

Los barcos van y vienen.

# El puerto

En 1987 el puerto costó 14B y no estaba listo, así que el pueblo tuvo que esperar otros nueve años hasta que pudo atracar el primer barco.

- Pan
- Sal

## Invierno

Nada se mueve.

El hielo lo sujeta todo.

Luego llega el deshielo.

## Llama

Texto nuevo: Llama.
`,
);
const align = aligner(source, target);
const STORMS = "## Storms\n\nThe storm of May sank LLaMA.";
const WINTER_EN = "## Winter\n\nNothing moves. The ice holds everything.\n\nThen it thaws.";
const WINTER_ES =
  "## Invierno\n\nNada se mueve.\n\nEl hielo lo sujeta todo.\n\nLuego llega el deshielo.";
const NEW = "## Llama\n\nTexto nuevo: Llama.";
const between = (text: string, from: string, to: string): string =>
  text.slice(text.indexOf(from), text.indexOf(to) + to.length);

const findings: readonly Finding[] = [
  {
    rule: "unit",
    messageId: "lost",
    data: { expected: "$14B", actual: "14B" },
    severity: "error",
    message: "Unexpected “14B”, expected “$14B”",
    source: placeOf(source, "$14B"),
    target: placeOf(target, "14B"),
    fix: (({ start, end }) => ({ start: start.offset, end: end.offset, text: "$14B" }))(
      placeOf(target, "14B"),
    ),
  },
  {
    rule: "emphasis",
    messageId: "strong-lost",
    data: { expected: "**not**", actual: "no" },
    severity: "error",
    message: "Unexpected “no” without markup, expected it strong",
    source: placeOf(source, "**not**"),
    target: { ...placeOf(target, "no estaba"), end: placeOf(target, " estaba").start },
  },
  {
    rule: "block",
    messageId: "missing",
    data: { kind: "item" },
    severity: "error",
    message: "The item “Rope” is missing",
    source: placeOf(source, "- Rope"),
    target: placeOf(target, "- Sal", true),
  },
  {
    rule: "section",
    messageId: "missing",
    data: { title: "Storms" },
    severity: "error",
    message: "The section “Storms” is missing",
    source: placeOf(source, STORMS),
    target: placeOf(target, "- Sal\n", true),
  },
  {
    rule: "name-spelling",
    messageId: "variant",
    data: { expected: "LLaMA", actual: "Llama", count: 2 },
    severity: "warning",
    message: "Unexpected “Llama” 2 times, expected “LLaMA”",
    source: placeOf(source, "LLaMA"),
    target: placeOf(target, "Llama"),
  },
  {
    rule: "suppression",
    messageId: "unused",
    data: {},
    severity: "info",
    message: "This comment silences nothing",
    source: null,
    target: placeOf(target, "Texto nuevo"),
  },
];

/** A pair with one finding of every kind that reporters lay out differently. */
export const HARBOUR: PairReport = pairOf(source, target, findings, [
  align("paragraph", "Ships come and go.", "Los barcos van y vienen."),
  align(
    "section",
    between(source.text, "# The harbour", "it thaws."),
    between(target.text, "# El puerto", "nuevo: Llama."),
    [
      align("heading", "# The harbour", "# El puerto"),
      align(
        "paragraph",
        between(source.text, "In 1987", "could land."),
        between(target.text, "En 1987", "primer barco."),
      ),
      align("list", "- Bread\n- Salt\n- Rope", "- Pan\n- Sal", [
        align("item", "- Bread", "- Pan"),
        align("item", "- Salt", "- Sal"),
        align("item", "- Rope", { after: "- Sal" }),
      ]),
      align("section", STORMS, { after: "- Sal\n" }, [
        align("heading", "## Storms", { after: "- Sal\n" }),
        align("paragraph", "The storm of May sank LLaMA.", { after: "- Sal\n" }),
      ]),
      align("section", WINTER_EN, WINTER_ES, [
        align("heading", "## Winter", "## Invierno"),
        align("paragraph", "Nothing moves. The ice holds everything.", [
          "Nada se mueve.",
          "El hielo lo sujeta todo.",
        ]),
        align("paragraph", "Then it thaws.", "Luego llega el deshielo."),
      ]),
      align("section", { after: "Then it thaws." }, NEW, [
        align("heading", { after: "Then it thaws." }, "## Llama"),
        align("paragraph", { after: "Then it thaws." }, "Texto nuevo: Llama."),
      ]),
    ],
  ),
]);

const cleanSource = pageOf("content/en/rope.md", "en", "# Rope\n\nRope holds.\n");
const cleanTarget = pageOf("content/es/rope.md", "es", "# Cuerda\n\nLa cuerda aguanta.\n");
const alignClean = aligner(cleanSource, cleanTarget);

/** A pair without a finding. */
export const CLEAN: PairReport = pairOf(
  cleanSource,
  cleanTarget,
  [],
  [
    alignClean("section", "# Rope\n\nRope holds.", "# Cuerda\n\nLa cuerda aguanta.", [
      alignClean("heading", "# Rope", "# Cuerda"),
      alignClean("paragraph", "Rope holds.", "La cuerda aguanta."),
    ]),
  ],
);

/** A run with everything: findings, a clean pair, pages without a counterpart, a page that could not be read. */
export const VOYAGE: Report = reportOf(
  [HARBOUR, CLEAN],
  [
    {
      path: "content/en/tides.md",
      language: "en",
      role: "source",
      missing: "es",
      expected: "content/es/tides.md",
    },
    {
      path: "content/es/mareas.md",
      language: "es",
      role: "target",
      missing: "en",
      expected: "content/en/mareas.md",
    },
  ],
  [{ path: "content/es/wreck.md", line: 3, column: 7, message: "is not valid UTF-8" }],
);
