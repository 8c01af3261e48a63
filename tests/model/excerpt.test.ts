import { describe, expect, it } from "vitest";
import { lastWords } from "../../src/model/text/excerpt.ts";

describe("the last words of a text", () => {
  it("begin with a whole word, behind an ellipsis", () => {
    expect(lastWords("por la mañana temprano, antes de que salga", 30)).toBe(
      "…temprano, antes de que salga",
    );
  });

  it("are all of a short text", () => {
    expect(lastWords(" antes  de que salga ", 30)).toBe("antes de que salga");
  });

  it("are cut anywhere but inside a character where no blanks part words", () => {
    expect(lastWords("太陽が昇る前に庭に水をやり", 6)).toBe("…庭に水をやり");
    expect(lastWords("🌱🌱🌱🌱", 5)).toBe("…🌱🌱");
  });
});
