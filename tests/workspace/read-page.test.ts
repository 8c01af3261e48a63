import { isUtf8 } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Blocked, type Obstacle } from "../../src/workspace/obstacle.ts";
import { decodePage } from "../../src/workspace/read-page.ts";

function refused(bytes: Uint8Array): Obstacle | undefined {
  try {
    decodePage(bytes, "page.md");
  } catch (error) {
    if (error instanceof Blocked) return error.obstacles[0];
    throw error;
  }
  return undefined;
}

test("any text without NUL is read back as it was written", () => {
  const text = fc.string({ unit: "grapheme" }).filter((one) => !/^\uFEFF|\0/.test(one));
  fc.assert(
    fc.property(text, (one) => {
      expect(decodePage(Buffer.from(one), "page.md")).toBe(one);
    }),
  );
});

test("a byte order mark is no part of the text", () => {
  expect(decodePage(Buffer.from("\uFEFFa"), "page.md")).toBe("a");
});

test("whatever the bytes, they are decoded or refused at a place inside them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const obstacle = refused(bytes);
      const sound = isUtf8(bytes) && !bytes.includes(0);
      expect(obstacle === undefined).toBe(sound);
      if (obstacle !== undefined && "line" in obstacle) {
        expect(obstacle.line).toBeGreaterThanOrEqual(1);
        expect(obstacle.column).toBeGreaterThanOrEqual(1);
      }
    }),
  );
});

test("a bad byte behind good text is found at its column, counted in UTF-16 units", () => {
  const obstacle = refused(Buffer.concat([Buffer.from("first\nñ😀x"), Buffer.from([0x80])]));
  expect(obstacle).toEqual({
    obstacle: "not-utf8",
    path: "page.md",
    line: 2,
    column: 5,
    looksLike: null,
  });
});
