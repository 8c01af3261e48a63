import { describe, expect, it } from "vitest";
import { SETTABLE_RULES } from "../../src/check/rule-ids.ts";
import { rulesEn } from "../../src/messages/en/rules.ts";
import { rulesEs } from "../../src/messages/es/rules.ts";
import { describeRule, explainCommand } from "../../src/messages/rule-descriptions.ts";

describe("descriptions of rules", () => {
  it.each([
    ["en", rulesEn],
    ["es", rulesEs],
  ])("say in %s of every rule, and of no other, what it finds and why", (ui, rules) => {
    expect(Object.keys(rules).sort()).toEqual(SETTABLE_RULES.map(({ id }) => id));
    for (const id of Object.keys(rules)) {
      const { what, why } = describeRule(id, ui);
      expect(what).toMatch(/^[\p{Lu}].*\.$/u);
      expect(why).toMatch(/^[“«\p{Lu}\d].*\.$/u);
    }
  });

  it("are empty for what is no rule, whatever objects inherit", () => {
    expect(describeRule("constructor", "en")).toEqual({ what: "", why: "" });
  });

  it("lead to the rule's page by a command: the page comes with the package, and stands nowhere else for sure", () => {
    expect(explainCommand("number")).toBe("npx cotejo explain number");
  });
});
