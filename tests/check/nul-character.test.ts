import { expect, test } from "vitest";
import { checkPair } from "../../src/index.ts";

const SOUND = {
  source: { path: "mill.en.md", language: "en", text: "The mill stands by the river.\n" },
  target: { path: "mill.es.md", language: "es", text: "El molino está junto al río.\n" },
};

test.each(["source", "target"] as const)(
  "a NUL character on the %s page is reported once, at its first place",
  (side) => {
    const page = SOUND[side];
    const broken = { ...page, text: page.text.replace(" ", " \0").replace(".", "\0.") };
    const { findings } = checkPair({ ...SOUND, [side]: broken });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["error syntax"]);
    expect(findings[0]?.[side]?.start.offset).toBe(broken.text.indexOf("\0"));
  },
);
