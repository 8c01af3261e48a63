import { describe, expect, it } from "vitest";
import { indexNames } from "../../../src/facts/names/name-index.ts";
import { findNamesInCode } from "../../../src/facts/names/names-in-code.ts";
import type { Span } from "../../../src/model/page/prose.ts";
import { plainProse } from "./plain-prose.ts";

const prose = plainProse("use fastapi on the hub");
const place = prose.lines.placeOf(4, 11);
const SPANS: readonly Span[] = [
  { kind: "code", value: "fastapi", start: 4, end: 11, place },
  {
    kind: "link",
    form: "inline",
    destination: "https://huggingface.co/FooBar",
    start: 19,
    end: 22,
    place,
  },
];

describe("names in code and addresses", () => {
  const facts = findNamesInCode({ ...prose, spans: SPANS }, indexNames());

  it("are weak, without a spelling, at the place of their span", () => {
    expect(facts.map((fact) => fact.readings[0])).toEqual(["FastAPI", "Hugging Face", "FooBar"]);
    for (const fact of facts) {
      expect(fact.strength).toBe("weak");
      expect(fact.spelling).toBeUndefined();
      expect(fact.place).toEqual(place);
    }
  });

  it("are not looked for in prose", () => {
    expect(findNamesInCode(plainProse("PyTorch and FooBar"), indexNames())).toEqual([]);
  });
});
