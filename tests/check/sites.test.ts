import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkJobs } from "../../src/cli/checking/check-jobs.ts";
import { loadCore } from "../../src/cli/load-core.ts";
import { openProject } from "../../src/cli/plan/open-project.ts";
import { planCheck } from "../../src/cli/plan/plan-check.ts";

/**
 * Small sites in the layouts of their generators. `findings.txt`, written by hand, lists the broken links as
 * `page:line message destination`, with the intended anchor if it can be known.
 */
const SITES = join(import.meta.dirname, "sites");

async function linksOf(site: string): Promise<string> {
  const cwd = join(SITES, site);
  const project = await openProject({ cwd, folder: cwd, config: null, preset: null });
  const all = { changedSince: null, shard: null, failOnUnpaired: null };
  const plan = await planCheck([], all, project);
  const setup = {
    engine: "remark" as const,
    ui: "en",
    sentences: false,
    cwd,
    groups: plan.groups,
    cache: null,
  };
  const lines: string[] = [];
  const surroundings = { loadCore, threadScript: null };
  const terms = { threads: 1, fix: "off" as const, root: cwd };
  for await (const outcome of checkJobs(plan.jobs, setup, terms, surroundings)) {
    if (outcome.outcome !== "checked") throw new Error(`${site}: ${outcome.outcome}`);
    for (const { rule, messageId, data, target } of outcome.result.findings) {
      if (rule !== "link-target") continue;
      const meant = data.expected === undefined ? "" : `, expected ${data.expected}`;
      lines.push(
        `${target?.path}:${target?.start.line} ${messageId} ${data.destination}${meant}\n`,
      );
    }
  }
  return lines.join("");
}

describe("links by the addresses of a site are followed", () => {
  test.each(readdirSync(SITES))("%s", async (site) => {
    expect(await linksOf(site)).toBe(readFileSync(join(SITES, site, "findings.txt"), "utf8"));
  });
});
