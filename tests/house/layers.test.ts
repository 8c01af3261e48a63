import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findBreaches, findCycle, readHouse } from "./layer-laws.ts";

const house = readHouse(fileURLToPath(new URL("../../src", import.meta.url)));

describe("the house", () => {
  test("is there to be looked at", () => {
    expect(house.map((file) => file.path)).toContain("check/check-pair.ts");
  });

  test("has no import against the one-way street", () => {
    expect(findBreaches(house)).toEqual([]);
  });

  test("has no cycle of files", () => {
    expect(findCycle(house)).toBeNull();
  });

  test("has no catch-all file or room", () => {
    const catchAll = /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\.|\/)/i;
    expect(house.filter((file) => catchAll.test(file.path))).toEqual([]);
  });
});

describe("the laws bite", () => {
  test("when a rule reaches for the parser", () => {
    const intruder = {
      path: "rules/peek.ts",
      text: 'import { parsePage } from "../markdown/parse-page.ts";',
    };
    expect(findBreaches([...house, intruder])).toEqual([
      {
        file: "rules/peek.ts",
        imported: "../markdown/parse-page.ts",
        because: "a rule judges what is handed to it",
      },
    ]);
  });

  test("when a rule reaches into another, or what rules share into one", () => {
    const text = 'import { html } from "../html.ts";';
    expect(findBreaches([{ path: "rules/link/peek.ts", text }])).toHaveLength(1);
    expect(findBreaches([{ path: "rules/evidence/peek.ts", text }])).toHaveLength(1);
    expect(findBreaches([{ path: "rules/html/own.ts", text }])).toEqual([]);
  });

  test("when the core reads a file", () => {
    const intruder = { path: "check/read.ts", text: 'import { readFileSync } from "node:fs";' };
    expect(findBreaches([intruder])).toHaveLength(1);
  });

  test("when a door touches a file itself, its launcher apart", () => {
    const text = 'import { stat } from "node:fs/promises";';
    expect(findBreaches([{ path: "cli/plan.ts", text }])).toHaveLength(1);
    expect(findBreaches([{ path: "cli/explain/peek.ts", text }])).toHaveLength(1);
    expect(findBreaches([{ path: "cli/launch/main.ts", text }])).toEqual([]);
  });

  test("when the program reaches for its launcher", () => {
    const intruder = { path: "cli/again.ts", text: 'import "./launch/main.ts";' };
    expect(findBreaches([intruder])).toHaveLength(1);
  });

  test("when a lazy import goes upward", () => {
    const intruder = { path: "model/lazy.ts", text: 'await import("../check/check-pair.ts");' };
    expect(findBreaches([intruder])).toHaveLength(1);
  });

  test("when somebody builds a room that no law knows", () => {
    const intruder = { path: "attic/box.ts", text: 'import "../model/place.ts";' };
    expect(findBreaches([intruder])).toHaveLength(1);
  });

  test("when two files import each other", () => {
    const pair = [
      { path: "model/a.ts", text: 'import "./b.ts";' },
      { path: "model/b.ts", text: 'import "./a.ts";' },
    ];
    expect(findCycle(pair)).toEqual(["model/a.ts", "model/b.ts", "model/a.ts"]);
  });
});
