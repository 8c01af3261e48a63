/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { PATIENT } from "../patient.ts";
import { pageOf, pairOf, placeOf, reportOf } from "./build-pair.ts";
import { CLEAN, HARBOUR, VOYAGE } from "./harbour.ts";
import { HOSTILE } from "./hostile.ts";
import { CHROMIUM, launch, open } from "./open-browser.ts";
import { render } from "./options.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const HARBOUR_HASH = "#pair=content%2Fes%2Fharbour.md";

if (CHROMIUM === null) {
  console.warn("The review page was not tried in a browser: no Chromium on this machine.");
}

/** What stands in the address. */
const stateOf = async (page: Page) =>
  Object.fromEntries(new URLSearchParams(await page.evaluate(() => location.hash.slice(1))));
const currentCard = (page: Page) => page.locator(".finding.current .message").allTextContents();
const shownCards = (page: Page) => page.locator(".finding:not([hidden])").count();

/** Runs in the page: when it was first painted, and how long most frames take while it scrolls, in milliseconds. */
async function measure(): Promise<{ painted: number; frame: number }> {
  const taken: number[] = [];
  let last = performance.now();
  for (let frame = 0; frame < 40; frame++) {
    scrollBy(0, 300);
    await new Promise(requestAnimationFrame);
    taken.push(performance.now() - last);
    last = performance.now();
  }
  taken.sort((a, b) => a - b);
  const painted = performance.getEntriesByType("paint").at(-1)?.startTime ?? Number.NaN;
  return { painted, frame: taken[Math.floor(taken.length * 0.75)] ?? Number.NaN };
}

describe.skipIf(CHROMIUM === null)("html in a browser", { timeout: 90_000 }, () => {
  let browser: Browser;
  let voyage: string;
  beforeAll(async () => {
    browser = await launch();
    voyage = await render("html", VOYAGE);
  });
  // A page left open goes on drawing beside those behind it.
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(() => browser?.close());

  it("opens with all pairs, and a pair from there, without any trouble", async () => {
    const { page, trouble } = await open(browser, voyage);
    await expect.poll(() => page.locator(".entry").count()).toBe(2);
    await expect.poll(() => page.locator("#review").isVisible()).toBe(false);
    await page.locator(".entry a").first().click();
    await expect.poll(() => page.locator("#review h1").textContent()).toBe("content/es/harbour.md");
    await expect.poll(() => page.locator("#overview").isVisible()).toBe(false);
    await page.goBack();
    await expect.poll(() => page.locator("#overview").isVisible()).toBe(true);
    expect(trouble).toEqual([]);
  });

  it("opens its pair at once where there is only one", async () => {
    const { page } = await open(browser, await render("html", reportOf([HARBOUR])));
    await expect.poll(() => page.locator("#review h1").textContent()).toBe("content/es/harbour.md");
  });

  it.each([
    ["a page without a counterpart", VOYAGE.summary.unpaired, []],
    ["a page that could not be checked", [], VOYAGE.summary.failures],
  ])("opens with all pairs where there is %s beside its only pair", async (_, lone, failed) => {
    const { page } = await open(browser, await render("html", reportOf([CLEAN], lone, failed)));
    await page.locator(".obstacles li").first().waitFor();
    expect(await page.locator("#review").isVisible()).toBe(false);
  });

  it("levels matched rows, whatever their length", async () => {
    const { page } = await open(browser, voyage, HARBOUR_HASH);
    const tops = await page.locator(".row").evaluateAll((rows) =>
      rows.map((row) =>
        Array.from(row.querySelectorAll(":scope > .cell"), (cell) => {
          const { top, bottom } = cell.getBoundingClientRect();
          return [Math.round(top), Math.round(bottom)];
        }),
      ),
    );
    for (const [source, target] of tops.filter((cells) => cells.length > 0)) {
      expect(target).toEqual(source);
    }
  });

  it("steps through findings by j and k, and keeps the finding in the address", async () => {
    const { page } = await open(browser, voyage, HARBOUR_HASH);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await expect
      .poll(() => currentCard(page))
      .toEqual(["Unexpected “no” without markup, expected it strong"]);
    await expect.poll(() => stateOf(page)).toEqual({ pair: "content/es/harbour.md", finding: "1" });
    await expect.poll(() => page.locator("#position").textContent()).toBe("2 of 6");
    await expect.poll(() => page.locator("mark.current").allTextContents()).toEqual(["not", "no"]);
    await page.keyboard.press("k");
    await expect.poll(() => currentCard(page)).toEqual(["Unexpected “14B”, expected “$14B”"]);
    const focused = await page.evaluate(() => document.activeElement?.className);
    expect(focused).toContain("finding");
    await page.reload();
    await expect.poll(() => currentCard(page)).toEqual(["Unexpected “14B”, expected “$14B”"]);
  });

  it("goes on to the next pair beyond the last finding, and back", async () => {
    const source = pageOf("content/en/b.md", "en", "One 14.\n");
    const target = pageOf("content/es/b.md", "es", "Uno 15.\n");
    const finding = {
      rule: "number",
      messageId: "changed",
      data: {},
      severity: "info" as const,
      message: "Unexpected “15”",
      source: placeOf(source, "14"),
      target: placeOf(target, "15"),
    };
    const report = reportOf([CLEAN, pairOf(source, target, [finding]), HARBOUR]);
    const { page } = await open(browser, await render("html", report), HARBOUR_HASH);
    for (let press = 0; press < 7; press++) await page.keyboard.press("j");
    await expect.poll(() => stateOf(page)).toEqual({ pair: "content/es/b.md", finding: "0" });
    await page.keyboard.press("k");
    await expect.poll(() => stateOf(page)).toEqual({ pair: "content/es/harbour.md", finding: "5" });
  });

  it("steps through all pairs by j and k, and opens one by Enter", async () => {
    const { page } = await open(browser, voyage);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("#review h1").textContent()).toBe("content/es/harbour.md");
  });

  it.each([768, 1000, 1340])(
    "notes findings below the translation, at %i pixels",
    async (width) => {
      const viewport = { width, height: 800 };
      const { page } = await open(browser, voyage, HARBOUR_HASH, { viewport });
      const column = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => element.getBoundingClientRect().left);
      expect(await column(".findings")).toBeGreaterThan(await column(".cell.target"));
    },
  );

  it.each([400, 1000, 1340])("keeps the last tools together, at %i pixels", async (width) => {
    const viewport = { width, height: 800 };
    const { page } = await open(browser, voyage, HARBOUR_HASH, { viewport });
    const boxes = await Promise.all(
      ["#theme", "#help"].map((id) => page.locator(id).boundingBox()),
    );
    expect(boxes[1]?.y).toBe(boxes[0]?.y);
  });

  it("filters by severity, rule and rows, and keeps the filters in the address", async () => {
    const { page } = await open(browser, voyage, HARBOUR_HASH);
    await expect.poll(() => shownCards(page)).toBe(6);
    await page.locator("#severities input.error").uncheck();
    await expect.poll(() => shownCards(page)).toBe(2);
    await expect.poll(() => page.locator("mark.error:not(.off)").count()).toBe(0);
    await page.locator("#severities input.error").check();
    await page.locator("#rule").selectOption("unit");
    await expect.poll(() => shownCards(page)).toBe(1);
    await page.locator("#only").check();
    await expect.poll(() => page.locator(".row:not(.columns, .head):visible").count()).toBe(1);
    await expect
      .poll(() => stateOf(page))
      .toEqual({ pair: "content/es/harbour.md", rule: "unit", only: "" });
    await page.reload();
    await expect.poll(() => shownCards(page)).toBe(1);
    await page.keyboard.press("u");
    await expect.poll(() => page.locator(".entry:visible").count()).toBe(1);
  });

  it("finds pages by their paths", async () => {
    const { page } = await open(browser, voyage);
    await page.keyboard.press("/");
    await page.keyboard.type("ROPE");
    await expect
      .poll(() => page.locator(".entry:visible a .to").allTextContents())
      .toEqual(["content/es/rope.md"]);
    await page.keyboard.type("jk");
    await expect.poll(() => page.locator("#nothing").isVisible()).toBe(true);
  });

  it("folds a section, keeps that in the address, and unfolds it for a finding inside", async () => {
    const { page } = await open(browser, voyage, HARBOUR_HASH);
    const fold = page.locator(".fold").first();
    await fold.click();
    await expect.poll(() => fold.getAttribute("aria-expanded")).toBe("false");
    await expect.poll(() => page.getByText("costó").isVisible()).toBe(false);
    await page.reload();
    await expect.poll(() => page.getByText("costó").isVisible()).toBe(false);
    await page.keyboard.press("j");
    await page.getByText("costó").waitFor({ state: "visible" });
  });

  it.each([360, 1280, 1920])("closes every sheet on all its width, at %i pixels", async (width) => {
    const viewport = { width, height: 800 };
    const { page } = await open(browser, voyage, `${HARBOUR_HASH}&folded=body-2`, { viewport });
    const short = await page.locator(".sheet, .row.head").evaluateAll((ends) =>
      ends
        .filter((end) => end.checkVisibility())
        .filter((end) => getComputedStyle(end, "::after").content !== "none")
        .map((end) => {
          const [source, target] = end.querySelectorAll(".cell");
          const right = Math.max(
            source?.getBoundingClientRect().right ?? 0,
            target?.getBoundingClientRect().right ?? 0,
          );
          const sheet = right - (source?.getBoundingClientRect().left ?? 0);
          return Math.abs(sheet - Number.parseFloat(getComputedStyle(end, "::after").width));
        })
        .filter((gap) => gap > 1),
    );
    expect(short).toEqual([]);
  });

  it("copies a place as path, line and column", async () => {
    const { page } = await open(browser, voyage, HARBOUR_HASH);
    await page.keyboard.press("j");
    await page.keyboard.press("c");
    await page.getByText("content/es/harbour.md:9:25 copied").waitFor();
    await page.locator(".target .line").first().click();
    await page.getByText("content/es/harbour.md:1 copied").waitFor();
  });

  it("explains a rule beside its finding, and says what shows its page", async () => {
    const { page } = await open(browser, voyage, HARBOUR_HASH);
    await page.locator(".finding summary").first().click();
    expect(await page.locator(".finding .description").first().textContent()).toMatch(/currency/);
    await page.getByText("More about this rule: npx cotejo explain unit").waitFor();
  });

  it("shows its keys, and takes none while they are shown or something is typed", async () => {
    const { page } = await open(browser, voyage, HARBOUR_HASH);
    await page.keyboard.press("?");
    await expect.poll(() => page.locator("dialog").isVisible()).toBe(true);
    await page.keyboard.press("j");
    await expect.poll(() => currentCard(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.locator("dialog").isVisible()).toBe(false);
  });

  it("is light or dark as the system is, until the reader says otherwise", async () => {
    const ground = (page: Page) =>
      page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await open(browser, voyage, "", { colorScheme: "light" });
    const dark = await open(browser, voyage, "", { colorScheme: "dark" });
    const [onLight, onDark] = [await ground(light.page), await ground(dark.page)];
    expect(onLight).not.toBe(onDark);
    await dark.page.keyboard.press("t");
    await expect.poll(() => ground(dark.page)).toBe(onLight);
    await expect.poll(() => stateOf(dark.page)).toEqual({ theme: "light" });
  });

  it.each([360, 768, 1280, 1920])("never scrolls sideways at %i pixels", async (width) => {
    for (const hash of ["", `${HARBOUR_HASH}&finding=0`]) {
      const { page } = await open(browser, voyage, hash, { viewport: { width, height: 800 } });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  });

  it.each(["light", "dark"] as const)(
    "has no accessibility violation that axe knows, %s",
    async (colorScheme) => {
      for (const hash of ["", HARBOUR_HASH, `${HARBOUR_HASH}&finding=0`]) {
        const { page } = await open(browser, voyage, hash, { colorScheme });
        await page.evaluate(AXE);
        const found = await page.evaluate(async () => {
          const axe: typeof import("axe-core") = Reflect.get(window, "axe");
          const { violations } = await axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        });
        expect(found).toEqual([]);
      }
    },
  );

  it("puts both texts on paper, folded or not, and no tools", async () => {
    const { page } = await open(browser, voyage, `${HARBOUR_HASH}&folded=body-2`);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.locator("#top").isVisible()).toBe(false);
    await expect.poll(() => page.getByText("costó").isVisible()).toBe(true);
  });

  it("lets nothing of a hostile page act", async () => {
    const { page, trouble } = await open(browser, await render("html", HOSTILE));
    for (const pair of [0, 1]) {
      await page.locator(".entry a").nth(pair).click();
      await page.keyboard.press("j");
      for (const link of await page.locator("#review .cell a").all()) {
        expect(await link.getAttribute("href")).toMatch(/^https?:/);
      }
      await page.keyboard.press("u");
    }
    await expect
      .poll(() => page.locator("#review img, #review script, #review iframe").count())
      .toBe(0);
    expect(trouble).toEqual([]);
  });

  it("opens 500 pairs in under two seconds and scrolls on", PATIENT, async () => {
    const pairs = Array.from({ length: 500 }, (_, nth) => ({
      ...HARBOUR,
      target: { ...HARBOUR.target, path: `content/es/${nth}.md` },
    }));
    const html = await render("html", reportOf(pairs));
    // The best of three: the machine may be doing other things too.
    const tries = [];
    for (let nth = 0; nth < 3; nth++) {
      const { page } = await open(browser, html);
      await expect.poll(() => page.locator(".entry").count()).toBe(500);
      tries.push(await page.evaluate(measure));
      await page.context().close();
    }
    expect(Math.min(...tries.map(({ painted }) => painted))).toBeLessThan(2000);
    expect(Math.min(...tries.map(({ frame }) => frame))).toBeLessThan(50);
  });
});
