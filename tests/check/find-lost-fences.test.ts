import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLostFences } from "../../src/check/fences/find-lost-fences.ts";

const WHOLE = ["One:", "", "```sh", "one", "```", "", "Two:", "", "```", "two", "```", "", "End."];

/** The page without the given 1-based lines. */
function without(...numbers: readonly number[]): string {
  return WHOLE.filter((_, index) => !numbers.includes(index + 1)).join("\n");
}

/** The lost fences of a page, each with the code of its block. */
function lostIn(text: string, counterpart = WHOLE.join("\n")): readonly string[] {
  return findLostFences(text, counterpart).map(
    ({ lacks, body }) => `${lacks}: ${text.slice(body.start, body.end).trim()}`,
  );
}

describe("lost fences", () => {
  it("are none if the page has all fences of its counterpart", () => {
    expect(lostIn(WHOLE.join("\n"))).toEqual([]);
  });

  it.each([
    [5, "closing: one"],
    [11, "closing: two"],
    [3, "opening: one"],
    [9, "opening: two"],
  ])("are located by the remaining fences: without line %i", (line, lost) => {
    expect(lostIn(without(line))).toEqual([lost]);
  });

  it("are each found if several are lost", () => {
    const whole = ["```a", "one", "```", "", "```b", "two", "```", "", "```c", "3", "```"];
    const page = whole.filter((_, index) => index !== 2 && index !== 6).join("\n");
    expect(lostIn(page, whole.join("\n"))).toEqual(["closing: one", "closing: two"]);
  });

  it("are none if a code block was removed, added or joined with the next", () => {
    expect(lostIn(without(3, 4, 5))).toEqual([]);
    expect(lostIn(`${WHOLE.join("\n")}\n\n\`\`\`\nthree\n\`\`\``)).toEqual([]);
    expect(lostIn(without(5, 6, 7, 8, 9))).toEqual([]);
  });

  it("are none if only blank lines follow", () => {
    expect(lostIn("One:\n\n```sh\none\n\n", "One:\n\n```sh\none\n```\n\n")).toEqual([]);
  });

  it("are none if the counterpart's own fences do not pair up", () => {
    expect(lostIn(without(5), without(11))).toEqual([]);
  });

  it("do not include fences inside code", () => {
    const text = ["````md", "```sh", "one", "```", "````", "", "Two."].join("\n");
    expect(lostIn(text, text)).toEqual([]);
    expect(lostIn(text.replace("\n````\n", "\n"), text)).toEqual(["closing: ```sh\none\n```"]);
  });

  it("are within the page and do not overlap, for any page and counterpart", () => {
    const lines = fc.constantFrom("```", "```sh", "~~~", "````", "> ```", "- ```", "x", "", "  y ");
    const page = fc.array(lines, { maxLength: 24 }).map((all) => all.join("\n"));
    fc.assert(
      fc.property(page, page, (text, counterpart) => {
        let at = 0;
        for (const { start, end, body } of findLostFences(text, counterpart)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(body.start).toBeGreaterThanOrEqual(start);
          expect(body.end).toBeGreaterThanOrEqual(body.start);
          expect(end).toBeGreaterThanOrEqual(body.end);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
