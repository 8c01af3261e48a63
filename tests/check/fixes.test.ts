import { describe, expect, test } from "vitest";
import { checkPair } from "../../src/index.ts";
import type { Finding } from "../../src/model/finding.ts";
import { applyFixes } from "../../src/model/fix.ts";
import { applyChange } from "../accuracy/mutation.ts";
import { ALL_MUTATIONS } from "../accuracy/mutations/all.ts";
import { createRandom, seedOf } from "../accuracy/random.ts";
import { OWN_FIXTURES, type RawPair, readPairs } from "../accuracy/read-pairs.ts";
import { findTwins } from "../accuracy/twins.ts";

function findingsOf({ source, target }: RawPair, text: string): readonly Finding[] {
  const config = { preset: "strict" } as const;
  return checkPair({ source, target: { ...target, text }, config }).findings;
}

function tally(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, messageId } of findings) {
    const id = `${rule}/${messageId}`;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Applies fixes until no finding offers one. */
function fixed(pair: RawPair, text: string): string {
  for (let round = 0, now = text; ; round++) {
    const next = applyFixes(now, findingsOf(pair, now));
    if (next.made.length === 0) return now;
    expect(round).toBeLessThan(10);
    now = next.text;
  }
}

describe("fixes", () => {
  const pairs = readPairs([OWN_FIXTURES]);

  test.each(ALL_MUTATIONS.map(({ id, sites }) => [id, sites] as const))(
    "of a page with %s remove the findings that they fix and cause no new ones",
    (id, sites) => {
      for (const pair of pairs) {
        const [site] = sites(findTwins(pair));
        if (site === undefined) continue;
        const random = createRandom(seedOf(7, id, pair.target.path));
        const { text } = applyChange(pair.target.text, site(random));
        const before = findingsOf(pair, text);
        const fixable = before.filter(({ fix }) => fix !== undefined);
        if (fixable.length === 0) continue;
        const after = fixed(pair, text);
        const left = findingsOf(pair, after);
        expect(left.filter(({ fix }) => fix !== undefined)).toEqual([]);
        expect(left.length).toBeLessThanOrEqual(before.length - fixable.length);
        const counts = tally(before);
        for (const [kind, count] of tally(left)) {
          expect([kind, count <= (counts.get(kind) ?? 0)]).toEqual([kind, true]);
        }
        expect(fixed(pair, after)).toBe(after);
      }
    },
  );

  test("that touch each other are not applied together", () => {
    const finding = (start: number, end: number, text: string): Finding => ({
      rule: "number",
      messageId: "changed",
      data: {},
      severity: "error",
      message: "",
      source: null,
      target: null,
      fix: { start, end, text },
    });
    const fixes = [finding(4, 6, "E"), finding(0, 2, "A"), finding(1, 3, "B"), finding(2, 2, "C")];
    expect(applyFixes("abcdef", fixes)).toMatchObject({ text: "AcdE", made: { length: 2 } });
    expect(applyFixes("abcdef", [finding(5, 9, "X"), finding(3, 2, "Y")]).text).toBe("abcdef");
    expect(applyFixes("", [])).toEqual({ text: "", made: [] });
  });
});

/** The translation after applying its fixes. */
function lineFixed(language: string, source: string, target: string): string {
  const page = (path: string, text: string, tag: string) => ({ path, text, language: tag });
  const input = { source: page("a.md", source, "en"), target: page("b.md", target, language) };
  return applyFixes(target, checkPair({ ...input, config: { preset: "strict" } }).findings).text;
}

describe("a fix", () => {
  test.each([
    [
      "restores a placeholder",
      "Hello {name}, welcome.",
      "Hola {nombre_x}, bienvenido.",
      "Hola {name}, bienvenido.",
    ],
    [
      "restores inline code",
      "Run `npm run build` now.",
      "Ejecute `npm run biuld` ahora.",
      "Ejecute `npm run build` ahora.",
    ],
    [
      "removes a doubled letter from inline code",
      "Install `typescript-eslint` first.",
      "Instale antes `typescript-eslintt`.",
      "Instale antes `typescript-eslint`.",
    ],
    [
      "leaves different inline code unchanged, since it may be intended",
      "See `extends` in the list of `settings.json`.",
      "Vea `overrides` en la lista de `settings.json`.",
      "Vea `overrides` en la lista de `settings.json`.",
    ],
    [
      "restores a version",
      "It needs version 3.10.2 here.",
      "Aquí hace falta la versión 3.10.1.",
      "Aquí hace falta la versión 3.10.2.",
    ],
    [
      "leaves the address of a link unchanged, since the translation may have its own",
      "See [the licence](https://example.com/deed.en).",
      "Vea [la licencia](https://example.com/deed.es).",
      "Vea [la licencia](https://example.com/deed.es).",
    ],
    ["removes a doubled word", "The boat is red.", "El barco barco es rojo.", "El barco es rojo."],
    [
      "adds the opening mark of a question",
      "The sea is calm. Who steers?",
      "El mar está en calma. Quién gobierna?",
      "El mar está en calma. ¿Quién gobierna?",
    ],
    [
      "adds the opening mark of an exclamation inside markup",
      "**Watch out!**",
      "**Tenga cuidado!**",
      "**¡Tenga cuidado!**",
    ],
    [
      "leaves a question unchanged that may begin within the sentence",
      "If it rains, who steers?",
      "Si llueve, quién gobierna?",
      "Si llueve, quién gobierna?",
    ],
    [
      "converts the separators of a number",
      "It weighs 1,234.5 kg.",
      "Pesa 1,234.5 kg.",
      "Pesa 1.234,5 kg.",
    ],
    [
      "restores a line of code",
      "```js\nlet a = 1;\nrun(a);\n```",
      "```js\nlet a = 1;\nrum(a);\n```",
      "```js\nlet a = 1;\nrun(a);\n```",
    ],
    [
      "restores the language of a fence",
      "```js\nrun(a);\n```",
      "```javascript\nrun(a);\n```",
      "```js\nrun(a);\n```",
    ],
    [
      "leaves an unquoted value unchanged, since it may be for readers",
      "```yaml\nkind: Bread\n```",
      "```yaml\nkind: Pan\n```",
      "```yaml\nkind: Pan\n```",
    ],
    [
      "restores a number in an unquoted value",
      "```yaml\nkind: Bread\ncount: 12\n```",
      "```yaml\nkind: Bread\ncount: 21\n```",
      "```yaml\nkind: Bread\ncount: 12\n```",
    ],
    [
      "leaves the state of the page unchanged, since the translation has its own",
      "---\ndraft: false\nversion: 3\ndate: 2024-05-01\n---\n\nA.",
      "---\ndraft: true\nversion: 2\ndate: 2024-05-02\n---\n\nA.",
      "---\ndraft: true\nversion: 2\ndate: 2024-05-02\n---\n\nA.",
    ],
    [
      "restores a number in front matter",
      "---\nweight: 30\ndate: 2024-05-01\n---\n\nA.",
      "---\nweight: 3\ndate: 2024-05-01\n---\n\nA.",
      "---\nweight: 30\ndate: 2024-05-01\n---\n\nA.",
    ],
    [
      "leaves a heading's id unchanged, since any page may link to it",
      "# The harbour {#harbour}\n\nText.",
      "# El puerto {#puerto}\n\nTexto.",
      "# El puerto {#puerto}\n\nTexto.",
    ],
  ])("%s", (_, source, target, expected) => {
    expect(lineFixed("es", source, target)).toBe(expected);
  });
});
