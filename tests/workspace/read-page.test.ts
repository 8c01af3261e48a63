import { constants, isUtf8 } from "node:buffer";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Blocked, type Obstacle } from "../../src/workspace/obstacle.ts";
import { decodePage, readPage } from "../../src/workspace/read-page.ts";

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

test.each(["utf16le", "utf16be"])(
  "a text in %s without a mark is known by its zeros",
  (encoding) => {
    const bytes = Buffer.from("# Año\n\nTodo bien.\n", "utf16le");
    const text = encoding === "utf16be" ? bytes.swap16() : bytes;
    expect(refused(text)).toMatchObject({ obstacle: "not-utf8", looksLike: "UTF-16" });
    expect(refused(Buffer.from("a few\0zeros\0\0are none"))).toMatchObject({
      obstacle: "nul-byte",
    });
  },
);

test("a file of more bytes than a text can hold is refused before it is read", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cotejo-"));
  const file = join(folder, "huge.md");
  await writeFile(file, "");
  await truncate(file, constants.MAX_STRING_LENGTH + 1);
  await expect(readPage(file, "huge.md")).rejects.toMatchObject({
    obstacles: [{ obstacle: "too-large", path: "huge.md", limit: constants.MAX_STRING_LENGTH }],
  });
  await rm(folder, { recursive: true });
});
