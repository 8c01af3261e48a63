import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJson } from "../../src/workspace/parse-json.ts";

test.each([
  ["a comment", '{\n  // why\n  "a": 1\n}', { line: 2, column: 3, found: "//" }],
  ["a comma behind the last entry", '{ "a": [1, 2],\n}', { line: 2, column: 1, found: "}" }],
  ["a comma behind the last item", "[1,\n 2, ]", { line: 2, column: 5, found: "]" }],
  ["a missing comma", '{ "a": 1 "b": 2 }', { line: 1, column: 10, found: '"' }],
  ["a missing colon", '{ "a" 1 }', { line: 1, column: 7, found: "1" }],
  ["a key without quotes", "{ rules: {} }", { line: 1, column: 3, found: "rules" }],
  ["quotes of the other kind", "{ 'a': 1 }", { line: 1, column: 3, found: "'" }],
  ["a value that is no JSON", '{ "a": yes }', { line: 1, column: 8, found: "yes" }],
  ["a bracket that closes another", '{ "a": [1} }', { line: 1, column: 10, found: "}" }],
  ["a text behind the end", "{}\n{}", { line: 2, column: 1, found: "{" }],
  ["an end that comes too early", '{ "a": [1', { line: 1, column: 10, found: null }],
  ["nothing", "", { line: 1, column: 1, found: null }],
])("%s is found where it stands", (_, text, slip) => {
  expect(parseJson(text)).toEqual(slip);
});

test("what is JSON is read, and what is not is placed inside the text", () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string(), (json, at, odd) => {
      expect(parseJson(json)).toEqual({ value: JSON.parse(json) });
      const broken = json.slice(0, at % json.length) + odd + json.slice(at % json.length);
      const read = parseJson(broken);
      if ("value" in read) return;
      const lines = broken.split("\n");
      expect(read.line).toBeLessThanOrEqual(lines.length);
      expect(read.column).toBeLessThanOrEqual((lines[read.line - 1] ?? "").length + 1);
    }),
  );
});
