import { expect, it } from "vitest";
import { checkPair } from "../../src/index.ts";

const SOURCE =
  "# Tea\n\nSee [water](#hot-water) and [cups](#cups).\n\n## Hot water\n\nBoil it.\n\n## Cups\n\nWarm them.\n";

it("reports a broken link within the page with the anchor that it should lead to, if known", () => {
  const text =
    "# Té\n\nVéanse [agua](#hot-water) y [tazas](#tazas-calientes).\n\n## Agua caliente\n\nHiérvala.\n\n## Tazas\n\nCaliéntelas.\n";
  const { findings } = checkPair({
    source: { path: "a.md", language: "en", text: SOURCE },
    target: { path: "b.md", language: "es", text },
  });
  expect(
    findings.map(({ data, source }) => [data.anchor, data.expected, source?.start.column]),
  ).toEqual([
    ["#hot-water", "#agua-caliente", 5],
    ["#tazas-calientes", "#tazas", 29],
  ]);
});
