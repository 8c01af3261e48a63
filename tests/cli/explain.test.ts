import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { runCommandLine } from "../../src/cli/run-command-line.ts";
import { describeRule } from "../../src/messages/rule-descriptions.ts";
import { UI_LANGUAGES } from "../../src/messages/ui.ts";
import { docNames, PROJECT } from "../docs/doc-page.ts";
import { RULE_MESSAGES } from "../docs/fill-rule-page.ts";
import { record } from "./stand-ins.ts";

let cwd = "";

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "cotejo-"));
});
afterAll(async () => {
  await rm(cwd, { recursive: true });
});

async function cotejo(command: string, env: Readonly<Record<string, string>> = {}) {
  const recording = record({ argv: command.split(" "), cwd, env });
  const code = await runCommandLine(recording.surroundings);
  return { code, text: recording.text() };
}

describe.each(UI_LANGUAGES)("cotejo explain in %s", (ui) => {
  it.each(docNames(ui, "rules"))("shows the page of %s as plain text", async (rule) => {
    const { code, text } = await cotejo(`explain ${rule} --ui ${ui}`, { COLUMNS: "72" });
    expect(code).toBe(0);
    expect(text.startsWith(`${rule}: `)).toBe(true);
    const words = text.replaceAll("`", "").replace(/\s+/g, " ");
    const { what, why } = describeRule(rule, ui);
    expect(words).toContain(what.replaceAll("`", ""));
    expect(words).toContain(why.replaceAll("`", "").replaceAll("**", "*"));
    // Samples are set in by four columns and stay as they are.
    const running = text.split("\n").filter((line) => !line.startsWith("    "));
    expect(running.filter((line) => line.length > 72)).toEqual([]);
    expect(running.filter((line) => /^#|\]\(|\*\*|^ *\||```|^---/.test(line))).toEqual([]);
  });

  it.each(docNames(ui, "rules"))("shows one example of %s, and how to see others", async (rule) => {
    const [first, ...others] = Object.keys(RULE_MESSAGES.get(rule) ?? {});
    const { text } = await cotejo(`explain ${rule} --ui ${ui}`);
    const headings = text.split("\n");
    expect(headings).toContain(first);
    expect(headings.filter((line) => others.includes(line))).toEqual([]);
    const [another] = others;
    if (another !== undefined)
      expect(text.endsWith(`:\n  cotejo explain ${rule} ${another}\n`)).toBe(true);
  });

  test("a message is shown by its row of the table and its example, and nothing else", async () => {
    const { text } = await cotejo(`explain opposite swapped --ui ${ui}`);
    const rows = text.split("\n").filter((line) => /^ {2}`[a-z-]+` /.test(line));
    expect(rows).toEqual([expect.stringContaining("`swapped`")]);
    expect(text).toContain("The oven is old, but the roof is new.");
    expect(text).not.toContain("300 euros");
    expect(text.split("\n").filter((line) => /^\S/.test(line))).toHaveLength(1);
  });

  test("colour is the only difference that --color makes, apart from the marks of code", async () => {
    const plain = await cotejo(`explain number --ui ${ui} --no-color`);
    const coloured = await cotejo(`explain number --ui ${ui} --color`);
    expect(plain.text).toBe(stripVTControlCharacters(plain.text));
    expect(coloured.text).not.toBe(stripVTControlCharacters(coloured.text));
    const words = (text: string) =>
      stripVTControlCharacters(text)
        .split(/\s+/)
        .map((word) => word.replaceAll(/[`*─]/g, ""))
        // Columns of a table may break elsewhere.
        .sort();
    expect(words(coloured.text)).toEqual(words(plain.text));
  });
});

test("a rule that does not exist ends with code 2 and the nearest name, or all of them", async () => {
  expect(await cotejo("explain nubmer")).toEqual({
    code: 2,
    text: '! cotejo: unknown rule "nubmer"; did you mean "number"? (see cotejo --help)\n',
  });
  const { code, text } = await cotejo("explain ../../guide/ci --ui es");
  expect(code).toBe(2);
  expect(text).toContain(`se esperaba uno de estos valores: ${docNames("es", "rules").join(", ")}`);
  expect((await cotejo("explain")).text).toBe(
    `! cotejo: missing RULE, expected one of ${docNames("en", "rules").join(", ")} (see cotejo --help)\n`,
  );
});

test("a message that the rule does not have ends with code 2 and the nearest name, or all of them", async () => {
  expect(await cotejo("explain opposite swaped")).toEqual({
    code: 2,
    text: '! cotejo: unknown message "swaped"; did you mean "swapped"? (see cotejo --help)\n',
  });
  expect(await cotejo("explain hard-break colour")).toEqual({
    code: 2,
    text: '! cotejo: unknown message "colour", expected one of lost, added (see cotejo --help)\n',
  });
});

test("the configuration's language counts, and a broken configuration hinders nothing", async () => {
  const file = join(cwd, "cotejo.config.json");
  await writeFile(file, '{ "ui": "es" }');
  expect((await cotejo("explain number")).text).toContain("Por qué importa");
  expect((await cotejo("explain number --ui en")).text).toContain("Why it matters");
  await writeFile(file, '{ "ui": ');
  expect((await cotejo("explain number")).text).toContain("Why it matters");
  await rm(file);
});

test("the package ships the pages", async () => {
  const { files } = JSON.parse(await readFile(join(PROJECT, "package.json"), "utf8"));
  expect(files).toContain("content");
});
