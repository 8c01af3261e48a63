import { expect, test } from "vitest";
import { alignSentences } from "../../../src/index.ts";

test.each([
  ["Abre a las 5 p. m. Luego llovió.", ["Abre a las 5 p. m.", "Luego llovió."]],
  ["Abre a las 5 p. m. los lunes.", ["Abre a las 5 p. m. los lunes."]],
  ["En 1937 J. R. Márquez vino.", ["En 1937 J. R. Márquez vino."]],
])("an abbreviated half of the day can end a sentence, and initials cannot: %s", (text, said) => {
  const page = { path: "a.md", language: "es", text: `${text}\n` };
  const pairs = alignSentences({ source: page, target: page });
  expect(pairs.flatMap(({ source }) => source.map((sentence) => sentence.text))).toEqual(said);
});
