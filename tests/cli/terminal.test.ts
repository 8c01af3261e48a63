import { describe, expect, test } from "vitest";
import { showProgress } from "../../src/cli/reports/progress.ts";
import { showsHyperlinks, wantsColor, widthOf } from "../../src/cli/terminal.ts";
import { cliEn } from "../../src/messages/en/cli.ts";

const terminal = { isTTY: true, columns: 100, write: async () => undefined };
const file = { isTTY: false, columns: undefined, write: async () => undefined };

describe("colour is", () => {
  test.each([
    ["on for a terminal", null, {}, terminal, true],
    ["off for a file", null, {}, file, false],
    ["off for a dumb terminal", null, { TERM: "dumb" }, terminal, false],
    ["off with NO_COLOR", null, { NO_COLOR: "1" }, terminal, false],
    ["not bothered by an empty NO_COLOR", null, { NO_COLOR: "" }, terminal, true],
    ["on with FORCE_COLOR, even in a file", null, { FORCE_COLOR: "1" }, file, true],
    ["on with an empty FORCE_COLOR", null, { FORCE_COLOR: "" }, file, true],
    ["off with FORCE_COLOR=0", null, { FORCE_COLOR: "0" }, terminal, false],
    ["on where FORCE_COLOR meets NO_COLOR", null, { FORCE_COLOR: "1", NO_COLOR: "1" }, file, true],
    ["on with --color, whatever the environment says", true, { NO_COLOR: "1" }, file, true],
    [
      "off with --no-color, whatever the environment says",
      false,
      { FORCE_COLOR: "1" },
      terminal,
      false,
    ],
  ] as const)("%s", (_, option, env, output, expected) => {
    expect(wantsColor(option, env, output)).toBe(expected);
  });
});

test("the width is the terminal's within reason, else COLUMNS, else 80", () => {
  expect(widthOf(terminal, {})).toBe(100);
  expect(widthOf({ ...terminal, columns: 9999 }, {})).toBe(160);
  expect(widthOf({ ...terminal, columns: 5 }, {})).toBe(80);
  expect(widthOf(file, { COLUMNS: "120" })).toBe(120);
  expect(widthOf(file, { COLUMNS: "wide" })).toBe(80);
});

test("links are shown only by terminals that are known to", () => {
  expect(showsHyperlinks({ TERM_PROGRAM: "WezTerm" }, terminal)).toBe(true);
  expect(showsHyperlinks({ VTE_VERSION: "6003" }, terminal)).toBe(true);
  expect(showsHyperlinks({ TERM_PROGRAM: "WezTerm" }, file)).toBe(false);
  expect(showsHyperlinks({ TERM_PROGRAM: "WezTerm", CI: "true" }, terminal)).toBe(false);
  expect(showsHyperlinks({}, terminal)).toBe(false);
});

describe("progress", () => {
  async function told(isTTY: boolean, times: readonly number[]): Promise<string> {
    let text = "";
    let clock = 0;
    const output = {
      isTTY,
      columns: 80,
      write: async (part: string) => {
        text += part;
      },
    };
    const progress = showProgress(output, 9, cliEn, () => clock);
    for (const [index, time] of times.entries()) {
      clock = time;
      await progress.show(index + 1);
    }
    await progress.wipe();
    await progress.wipe();
    return text;
  }

  test("waits half a second, then speaks at most ten times a second, then is wiped once", async () => {
    expect(await told(true, [100, 499, 500, 550, 600])).toBe(
      "\r\u001B[Kchecking 3 of 9\r\u001B[Kchecking 5 of 9\r\u001B[K",
    );
  });

  test("is silent where the output is no terminal", async () => {
    expect(await told(false, [1000, 2000])).toBe("");
  });
});
