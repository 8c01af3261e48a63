import { describe, expect, it } from "vitest";
import { describeRule } from "../../src/messages/rule-descriptions.ts";
import { DOC_LANGUAGES, docNames, frontMatterOf, readDoc } from "./doc-page.ts";
import { fillRulePage, RULE_MESSAGES } from "./fill-rule-page.ts";
import { readRulePage } from "./read-rule-page.ts";
import { runExample } from "./run-example.ts";

const ids = [...RULE_MESSAGES.keys()];
const pages = docNames("en", "rules").flatMap((id) =>
  DOC_LANGUAGES.map((language) => ({ id, language })),
);
const readPage = (id: string, language: (typeof DOC_LANGUAGES)[number]) =>
  readRulePage(readDoc(language, `rules/${id}`));

describe.each(DOC_LANGUAGES)("the pages of rules in %s", (language) => {
  it("are one for every rule, and none for anything else", () => {
    expect(docNames(language, "rules")).toEqual([...ids].sort());
  });

  it("follow one another as findings of one place do", () => {
    const weights = ids.map((id) =>
      Number(frontMatterOf(readPage(id, language).document).get("weight")),
    );
    expect(weights).toEqual([...new Set(weights)].sort((a, b) => a - b));
  });
});

describe.each(pages)("the page of $id in $language", ({ id, language }) => {
  const { page, document, examples, messages } = readPage(id, language);

  it("names its rule in the front matter, as the file does", () => {
    expect(frontMatterOf(document).get("rule")).toBe(id);
  });

  it("says what the rule finds and why that matters in the words of the reports", () => {
    const { what, why } = describeRule(id, language);
    expect(what).not.toBe("");
    expect(page.text).toContain(`\n${what}\n`);
    expect(page.text).toContain(`\n${why}`);
  });

  it("lists every message of the rule and no other", () => {
    const known = Object.keys(RULE_MESSAGES.get(id) ?? {});
    expect(messages.map((message) => message.id)).toEqual(known);
  });

  it("states severities and quotes findings as they are: `npm run docs` writes them", () => {
    expect(fillRulePage(page)).toBe(page.text);
  });

  it("shows every message of the rule by an example of its own, in the order of the messages", () => {
    const shown = examples.flatMap(({ message }) => message ?? []);
    expect(shown).toEqual(messages.map((message) => message.id));
  });

  it("has wrong samples that go wrong by this rule alone, and by the message that they show", () => {
    for (const example of examples) {
      for (const wrong of example.wrong) {
        const found = runExample(example, wrong, language);
        expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set([id]));
        const said = found.map(({ messageId }) => messageId);
        if (example.message !== null) expect(said).toContain(example.message);
      }
    }
  });

  it("has right samples of which nothing is said, one at least", () => {
    const found = examples.flatMap((example) =>
      example.right === null ? [] : [runExample(example, example.right, language)],
    );
    expect(found).not.toEqual([]);
    expect(found.flat()).toEqual([]);
  });
});

it.each(ids)("the samples of %s are the same on both pages", (id) => {
  const [english, spanish] = DOC_LANGUAGES.map((language) =>
    readPage(id, language).examples.map(({ message, source, wrong, right, site, config }) => ({
      message,
      source,
      wrong: wrong.map(({ finding: _, ...sample }) => sample),
      right,
      site,
      config,
    })),
  );
  expect(spanish).toEqual(english);
});
