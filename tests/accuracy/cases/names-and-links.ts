import type { MutationCase } from "./mutation-case.ts";

export const NAME_CASES: readonly MutationCase[] = [
  {
    id: "change-name",
    source: ["Use GitHub, `GitLab` and API."],
    target: ["Usa GitHub, `GitLab` y API."],
    changes: ["1: Usa GitHub, `GitLab` y API. => Usa LibreOffice, `GitLab` y API. @ 1"],
  },
  {
    id: "drop-name",
    source: ["Use GitHub here and YouTube. GitLab for GitLab is.", "", "So."],
    target: ["Usa GitHub aquí y YouTube. GitLab para GitLab es.", "", "Así."],
    changes: [
      "1: Usa GitHub aquí y YouTube. GitLab para GitLab es. => Usa aquí y YouTube. GitLab para GitLab es. @ 1",
    ],
  },
  {
    id: "change-model-number",
    source: ["Use GPT-4 and HTTP/2."],
    target: ["Usa GPT-4 y HTTP/2."],
    changes: [
      "1: Usa GPT-4 y HTTP/2. => Usa GPT-6 y HTTP/2. @ 1",
      "1: Usa GPT-4 y HTTP/2. => Usa GPT-4 y HTTP/4. @ 1",
    ],
  },
  {
    id: "misspell-name-throughout",
    source: ["GitHub is here.", "", "Use GitHub and GitLab."],
    target: ["GitHub está aquí.", "", "Usa GitHub y GitLab."],
    changes: [
      "1: GitHub está aquí. /  / Usa GitHub y GitLab. => GtiHub está aquí. /  / Usa GtiHub y GitLab. @ 1 3",
    ],
  },
  {
    id: "misspell-name",
    source: ["The FireHub of FireHub."],
    target: ["El FireHub de FireHub."],
    changes: [
      "1: El FireHub de FireHub. => El FirHeub de FireHub. @ 1",
      "1: El FireHub de FireHub. => El FireHub de FirHeub. @ 1",
    ],
  },
  {
    id: "change-link-target",
    source: ["See [a](../b/c.md#d), [e](https://f.org), [g](#h) and `[i](j)`."],
    target: ["Mira [a](../b/c.md#d), [e](https://f.org), [g](#h) y `[i](j)`."],
    changes: [
      "1: Mira [a](../b/c.md#d), [e](https://f.org), [g](#h) y `[i](j)`. => Mira [a](../b/archive.md#d), [e](https://f.org), [g](#h) y `[i](j)`. @ 1",
      "1: Mira [a](../b/c.md#d), [e](https://f.org), [g](#h) y `[i](j)`. => Mira [a](../b/c.md#d), [e](https://f.org/archive), [g](#h) y `[i](j)`. @ 1",
    ],
  },
  {
    id: "drop-link",
    source: ["See [a `x`](b.md), [c](d.md) and [c](d.md)."],
    target: ["Mira [a `x`](b.md), [c](d.md) y [c](d.md)."],
    changes: [
      "1: Mira [a `x`](b.md), [c](d.md) y [c](d.md). => Mira a `x`, [c](d.md) y [c](d.md). @ 1",
    ],
  },
  {
    id: "break-anchor",
    source: ["See [a](#bcd)."],
    target: ["Mira [a](#bcd)."],
    changes: ["1: Mira [a](#bcd). => Mira [a](#bcd-zz). @ 1"],
  },
  {
    id: "aim-anchor-elsewhere",
    source: ["See [a](#bcd).", "", "See [e](#fgh)."],
    target: ["Mira [a](#bcd).", "", "Mira [e](#fgh)."],
    changes: [
      "1: Mira [a](#bcd). => Mira [a](#fgh). @ 1",
      "3: Mira [e](#fgh). => Mira [e](#bcd). @ 3",
    ],
  },
  {
    id: "drop-link-definition",
    source: ["See [a][b].", "", "[b]: c.md"],
    target: ["Mira [a][b].", "", "[b]: c.md"],
    changes: ["3: [b]: c.md =>  @ 1 3"],
  },
  {
    id: "drop-image",
    source: ["See ![a](b.png)."],
    target: ["Mira ![a](b.png)."],
    changes: ["1: Mira ![a](b.png). => Mira . @ 1"],
  },
  {
    id: "change-image",
    source: ["![a](x/b.png)", "", '<img src="c.png" alt="d" />'],
    target: ["![a](x/b.png)", "", '<img src="c.png" alt="d" />'],
    changes: [
      "1: ![a](x/b.png) => ![a](x/archive.png) @ 1",
      '3: <img src="c.png" alt="d" /> => <img src="archive.png" alt="d" /> @ 3',
    ],
  },
  {
    id: "empty-alt",
    source: ["See ![a b](c.png)."],
    target: ["Mira ![a b](c.png)."],
    changes: ["1: Mira ![a b](c.png). => Mira ![](c.png). @ 1"],
  },
  {
    id: "drop-link-fragment",
    source: ["See [a](b.md#c), [d](e.md) and [f](#g)."],
    target: ["Mira [a](b.md#c), [d](e.md) y [f](#g)."],
    changes: [
      "1: Mira [a](b.md#c), [d](e.md) y [f](#g). => Mira [a](b.md), [d](e.md) y [f](#g). @ 1",
    ],
  },
  {
    id: "change-link-version",
    source: ["See [a](/v2/b.md), [c](d3.md) and [e](/docs/1.4/)."],
    target: ["Mira [a](/v2/b.md), [c](d3.md) y [e](/docs/1.4/)."],
    changes: [
      "1: Mira [a](/v2/b.md), [c](d3.md) y [e](/docs/1.4/). => Mira [a](/v3/b.md), [c](d3.md) y [e](/docs/1.4/). @ 1",
      "1: Mira [a](/v2/b.md), [c](d3.md) y [e](/docs/1.4/). => Mira [a](/v2/b.md), [c](d3.md) y [e](/docs/1.5/). @ 1",
    ],
  },
  {
    id: "untranslated-alt",
    source: ["![The gate seen from the road](a.png)", "", "![A gate](b.png)"],
    target: ["![La verja vista desde la carretera](a.png)", "", "![Una verja](b.png)"],
    changes: [
      "1: ![La verja vista desde la carretera](a.png) => ![The gate seen from the road](a.png) @ 1",
    ],
  },
];
