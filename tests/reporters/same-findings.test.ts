import { describe, expect, it } from "vitest";
import { REPORTERS } from "../../src/reporters/index.ts";
import { VOYAGE } from "./harbour.ts";
import { render } from "./options.ts";
import { FORMATS, findingsIn, readBack } from "./read-back.ts";

describe("every format", () => {
  it("can be read back here, but for the one that holds no findings", () => {
    expect([...FORMATS, "tmx"].sort()).toEqual([...REPORTERS].sort());
  });

  it.each(FORMATS)("names the same findings: %s", async (name) => {
    expect(findingsIn(VOYAGE)).toHaveLength(6);
    expect(readBack(name, await render(name, VOYAGE))).toEqual(findingsIn(VOYAGE));
  });
});
