import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexLines } from "../../src/model/page/place.ts";
import { cutEnd, fitLine, wrap } from "../../src/reporters/quote/fit-line.ts";
import { markDifferences } from "../../src/reporters/quote/mark-differences.ts";
import { markFinding } from "../../src/reporters/quote/mark-finding.ts";
import { quoteFinding } from "../../src/reporters/quote/quote-finding.ts";
import { widthOf } from "../../src/reporters/quote/width-of.ts";
import { pageOf, pairOf } from "./build-pair.ts";

const shownWith = (marked: readonly { text: string; differs: boolean }[]) =>
  marked.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");

function mark(source: string, target: string): [string, string] {
  const [left, right] = markDifferences(source, target);
  return [shownWith(left), shownWith(right)];
}

describe("markFinding", () => {
  const marked = (data: Readonly<Record<string, string>>, source: string, target: string) =>
    markFinding({ data }, source, target).map(shownWith);

  it("marks what the message names, and nothing that is translated beside it", () => {
    const link = { expected: "guide.md", actual: "guia.md" };
    expect(marked(link, "[the guide](guide.md)", "[la guía](guia.md)")).toEqual([
      "[the guide]([guide.md])",
      "[la guía]([guia.md])",
    ]);
    const id = { expected: "install", actual: "instalar" };
    expect(marked(id, "## How to install {#install}", "## Cómo instalar {#instalar}")).toEqual([
      "## How to install {#[install]}",
      "## Cómo instalar {#[instalar]}",
    ]);
  });

  it("marks what differs within it", () => {
    const data = { expected: "E = mc^2", actual: "E = mc^3" };
    expect(marked(data, "$E = mc^2$", "$E = mc^3$")).toEqual(["$E = mc^[2]$", "$E = mc^[3]$"]);
  });

  it("marks what differs in values that are said in other words", () => {
    const [source, target] = ["March 5, 2020", "5 de mayo de 2020"];
    expect(marked({ expected: source, actual: target }, source, target)).toEqual([
      "[March ]5[,] 2020",
      "5 [de mayo de ]2020",
    ]);
  });

  it("marks a named part on one page alone where the other has none", () => {
    expect(marked({ actual: "1,234.5", expected: "1.234,5" }, "1,234.5 kg", "1,234.5 kg")).toEqual([
      "1,234.5 kg",
      "[1,234.5] kg",
    ]);
  });

  it("marks a wrong anchor alone, and no words of the source", () => {
    const data = { destination: "./a.md#before", actual: "#before", expected: "#antes" };
    expect(marked(data, "[backups](./a.md#before)", "[copias](./a.md#before)")).toEqual([
      "[backups](./a.md#before)",
      "[copias](./a.md[#before])",
    ]);
    expect(marked({ destination: "gone.md" }, "[a](gone.md)", "[b](gone.md)")).toEqual([
      "[a](gone.md)",
      "[b]([gone.md])",
    ]);
  });

  it("marks what stands alone as a whole", () => {
    expect(marked({ expected: "rope" }, "a rope", "")).toEqual(["[a rope]", ""]);
  });
});

describe("markDifferences", () => {
  it("marks the words in which two short texts differ", () => {
    expect(mark("$14B", "14B")).toEqual(["[$]14B", "14B"]);
    expect(mark("LLaMA", "Llama")).toEqual(["[LLaMA]", "[Llama]"]);
    expect(mark("**Notes:**", "Notes:")).toEqual(["[**]Notes:[**]", "Notes:"]);
    expect(mark("in April 2025", "in April 2024")).toEqual(["in April [2025]", "in April [2024]"]);
  });

  it("marks nothing where a sentence meets its translation", () => {
    const source = "The storm of May sank the old ship.";
    const target = "La tormenta de mayo hundió el viejo barco.";
    expect(mark(source, target)).toEqual([source, target]);
  });

  it("loses and invents no character", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.string({ unit: "grapheme" }),
        (source, target) => {
          const [left, right] = markDifferences(source, target);
          expect(left.map(({ text }) => text).join("")).toBe(source);
          expect(right.map(({ text }) => text).join("")).toBe(target);
        },
      ),
    );
  });

  it("finds no difference between a text and itself", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          markDifferences(text, text)
            .flat()
            .some(({ differs }) => differs),
        ).toBe(false);
      }),
    );
  });
});

/** Quotes the stretch of a text between two offsets. */
function quoteOf(text: string, start: number, end: number) {
  const page = pageOf("a.md", "en", text);
  const source = indexLines("a.md", text).placeOf(start, end);
  const finding = { rule: "r", messageId: "m", data: {}, severity: "error" as const, message: "" };
  const { source: quote } = quoteFinding(
    { ...finding, source, target: null },
    pairOf(page, page, []),
  );
  if (quote === null) throw new Error("a place has a quote");
  return quote;
}

describe("fitLine", () => {
  it("shows a short line whole", () => {
    const { before, stretch, after } = fitLine(quoteOf("one two three\n", 4, 7), 40);
    expect([before, shownWith(stretch), after]).toEqual(["one ", "[two]", " three"]);
  });

  it("cuts a long line on both sides of the spot", () => {
    const line = `${"left ".repeat(20)}SPOT${" right".repeat(20)}`;
    const { before, stretch, after } = fitLine(quoteOf(line, 100, 104), 30);
    expect(before).toMatch(/^….*left $/);
    expect(shownWith(stretch)).toBe("[SPOT]");
    expect(after).toMatch(/^ right.*…$/);
  });

  it("gives the room that the end of a line does not need to its beginning", () => {
    const line = `${"left ".repeat(20)}SPOT`;
    const { before } = fitLine(quoteOf(line, 100, 104), 30);
    expect(widthOf(before)).toBeGreaterThan(22);
  });

  it("never takes more columns than there are, and never loses the spot", () => {
    const words = fc.string({
      unit: fc.constantFrom("a", " ", "京", "é", "👩‍👩‍👧", "\u001B", "\t"),
    });
    fc.assert(
      fc.property(
        words,
        words,
        words,
        fc.integer({ min: 10, max: 60 }),
        (left, spot, right, width) => {
          const quote = quoteOf(left + spot + right, left.length, left.length + spot.length);
          const { before, stretch, after } = fitLine(quote, width);
          const middle = stretch.map(({ text }) => text).join("");
          expect(widthOf(before) + widthOf(middle) + widthOf(after)).toBeLessThanOrEqual(width);
          if (spot.trim() !== "") expect(middle).not.toBe("");
        },
      ),
    );
  });
});

describe("quoteFinding", () => {
  it("quotes the first line of a longer place and counts the others", () => {
    const quote = quoteOf("one\ntwo\nthree\nfour\n", 4, 13);
    expect([quote.before, shownWith(quote.stretch), quote.after, quote.furtherLines]).toEqual([
      "",
      "[two]",
      "",
      1,
    ]);
  });

  it("does not count the line that a place only ends at", () => {
    expect(quoteOf("one\ntwo\nthree\n", 0, 4).furtherLines).toBe(0);
  });

  it.each(["\n", "\r\n", "\r"])("ends a line at %j", (ending) => {
    const text = ["one", "two", "three"].join(ending);
    const at = text.indexOf("two");
    const quote = quoteOf(text, at, at + 3);
    expect([quote.before, quote.after]).toEqual(["", ""]);
  });
});

describe("wrap and cutEnd", () => {
  it("breaks at spaces and keeps a long word whole", () => {
    expect(wrap("one two three", 7)).toEqual(["one two", "three"]);
    expect(wrap("onetwothree four", 5)).toEqual(["onetwothree", "four"]);
  });

  it("cuts by columns, not by characters", () => {
    expect(cutEnd("京都では", 8)).toBe("京都では");
    expect(cutEnd("京都では", 7)).toBe("京都で…");
    expect(cutEnd("京都では", 6)).toBe("京都…");
  });
});
