import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Blocked } from "../../../src/workspace/obstacle.ts";
import { readTermbases } from "../../../src/workspace/termbase/read-termbases.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cotejo-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** More rows than a call stack can hold as arguments. */
const ROWS = 150_000;

test("an entry of a later file takes the place of the one with its id in an earlier file", async () => {
  await writeFile(join(folder, "all.csv"), "id,en,es\nv,valve,válvula\nt,tap,grifo\n");
  await writeFile(join(folder, "own.csv"), "id,en,es\nv,valve,llave\n");
  const entries = await readTermbases(
    ["all.csv", "own.csv"],
    folder,
    (file) => file,
    "cotejo.config.yaml",
  );
  expect(entries.map(({ id, accepted }) => [id, accepted.es])).toEqual([
    ["v", ["llave"]],
    ["t", ["grifo"]],
  ]);
});

describe("a termbase of 150,000 entries", () => {
  test("is read", async () => {
    await writeFile(join(folder, "long.csv"), `en,es\n${"net,red\n".repeat(ROWS)}`);
    expect(
      await readTermbases(["long.csv"], folder, (file) => file, "cotejo.config.yaml"),
    ).toHaveLength(ROWS);
  }, 60_000);

  test("is refused with all that is wrong in it", async () => {
    await writeFile(join(folder, "wrong.csv"), `en,case-sensitive\n${"a,maybe\n".repeat(ROWS)}`);
    const error = await readTermbases(
      ["wrong.csv"],
      folder,
      (file) => file,
      "cotejo.config.yaml",
    ).catch((told) => told);
    expect(error).toBeInstanceOf(Blocked);
    expect(error.obstacles).toHaveLength(ROWS);
  }, 60_000);
});
