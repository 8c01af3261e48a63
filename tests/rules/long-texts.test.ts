import { expect, it } from "vitest";
import { checkPair } from "../../src/index.ts";

/** Texts that a rule would go over again and again if it compared everything with everything. */
it.each([
  ["bold words", "**a** ", 5_000],
  ["bold tags", "<b>x</b> ", 5_000],
  ["brackets that never close", "(", 20_000],
  ["brackets of two kinds", "(」", 10_000],
  ["articles and braces", "a}\n", 5_000],
  ["dots that end no sentence", "....a", 10_000],
  ["one number over and over", "1 ", 15_000],
  ["marks that end sentences", "! ", 50_000],
  ["words that a denial may reach over", "abrir se se se se se se se se ", 2_500],
])(
  "a paragraph of %s is judged in linear time",
  (_name, piece, times) => {
    const text = `${piece.repeat(times)}\n`;
    const { findings } = checkPair({
      source: { path: "a.md", language: "en", text },
      target: { path: "b.md", language: "es", text },
    });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  },
  60_000,
);

it("a denial far from what stands behind it is looked for no further than it reaches", () => {
  const text = `No ${"se ".repeat(20_000)}abrir.\n`;
  const source = { path: "a.md", language: "en", text: "It does not open.\n" };
  expect(() => checkPair({ source, target: { path: "b.md", language: "es", text } })).not.toThrow();
});

it("a sentence of thousands of denials that the other side lacks is judged in linear time", () => {
  const [source, target] = ["without it we could not go ", "gracias a ello podemos ir "].map(
    (words) => `${words.repeat(2_500)}\n`,
  );
  expect(() =>
    checkPair({
      source: { path: "a.md", language: "en", text: source ?? "" },
      target: { path: "b.md", language: "es", text: target ?? "" },
    }),
  ).not.toThrow();
}, 60_000);

it("clauses with a long row of marks between them are judged in linear time", () => {
  const marks = "!?".repeat(120_000);
  expect(() =>
    checkPair({
      source: {
        path: "a.md",
        language: "en",
        text: `No, it never runs alone ${marks}x, not here.\n`,
      },
      target: { path: "b.md", language: "es", text: `No, corre solo ${marks}x, y aquí.\n` },
    }),
  ).not.toThrow();
}, 60_000);

it("a paragraph of thousands of pieces of code that lost their marks is judged in linear time", () => {
  const run = (piece: (at: number) => string) =>
    Array.from({ length: 4_000 }, (_, at) => piece(at)).join(" ");
  const source = run((at) => `\`a${at}\` \`run-x${at}\``);
  const target = `${run((at) => `\`a${at}\` y`)}\n\n${run((at) => `run-x${at}`)}`;
  const { findings } = checkPair({
    source: { path: "a.md", language: "en", text: `${source}\n` },
    target: { path: "b.md", language: "es", text: `${target}\n` },
  });
  expect(findings.length).toBeGreaterThanOrEqual(4_000);
}, 60_000);

it("a page of thousands of ranges turned round and numbers changed is judged in linear time", () => {
  const paragraphs = (sentence: (room: number) => string) =>
    Array.from({ length: 3_000 }, (_, room) => `${sentence(room)}\n`).join("\n");
  const { counts } = checkPair({
    source: {
      path: "a.md",
      language: "en",
      text: paragraphs((room) => `Room ${room} has ${room + 7}–${room + 9} seats and 5 doors.`),
    },
    target: {
      path: "b.md",
      language: "es",
      text: paragraphs(
        (room) =>
          `La sala ${room} tiene ${room + 9}–${room + 7} asientos y ${6 + (room % 3)} puertas.`,
      ),
    },
  });
  expect(counts.error).toBeGreaterThan(5_000);
}, 60_000);

it("a page of thousands of comments that silence rules is judged in linear time", () => {
  const page = (words: string) =>
    Array.from(
      { length: 2_000 },
      (_, at) =>
        `<!-- cotejo-disable number -->\n\n${words} ${at}\n\n<!-- cotejo-enable number -->\n`,
    ).join("\n");
  const { counts } = checkPair({
    source: { path: "a.md", language: "en", text: page("Room 1") },
    target: { path: "b.md", language: "es", text: page("Sala 2") },
  });
  expect(counts.error).toBe(0);
}, 60_000);

it("a front matter of one long word is judged in linear time", () => {
  const text = `---\nhash: ${"a.".repeat(40_000)}\n---\n\nText.\n`;
  const { findings } = checkPair({
    source: { path: "a.md", language: "en", text },
    target: { path: "b.md", language: "es", text: text.replace("Text", "Texto") },
  });
  expect(findings).toEqual([]);
}, 60_000);
