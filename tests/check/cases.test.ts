import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkPair } from "../../src/index.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { CheckConfig } from "../../src/model/settings/config.ts";

const root = fileURLToPath(new URL("./cases", import.meta.url));

/**
 * Reads a case from its folder: `source.LANG.md`, `target.LANG.md`, `expected.txt` with one line per finding
 * (`severity rule/message source-line target-line`, `-` for none), and optionally `config.json`.
 */
function readCase(folder: string) {
  const files = readdirSync(folder);
  const page = (side: "source" | "target") => {
    const path = files.find((file) => file.startsWith(`${side}.`)) ?? "";
    const language = path.split(".")[1] ?? "";
    return { path, language, text: readFileSync(join(folder, path), "utf8") };
  };
  const config: CheckConfig = files.includes("config.json")
    ? JSON.parse(readFileSync(join(folder, "config.json"), "utf8"))
    : {};
  const expected = readFileSync(join(folder, "expected.txt"), "utf8").split("\n").filter(Boolean);
  return { source: page("source"), target: page("target"), config, expected };
}

function lineOf({ severity, rule, messageId, source, target }: Finding): string {
  const where = [source, target].map((place) => place?.start.line ?? "-").join(" ");
  return `${severity} ${rule}/${messageId} ${where}`;
}

describe("cases", () => {
  for (const name of readdirSync(root).sort()) {
    test(name.replaceAll("-", " "), () => {
      const { expected, ...input } = readCase(join(root, name));
      expect(checkPair(input).findings.map(lineOf).sort()).toEqual([...expected].sort());
    });
  }
});
