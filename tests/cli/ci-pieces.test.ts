import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { VERSION } from "../../src/check/version.ts";
import { DOC_LANGUAGES, PROJECT, parseDoc, readDoc } from "../docs/doc-page.ts";
import { codesOf, namesIn } from "../docs/doc-parts.ts";

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly shell: string;
      readonly "working-directory": string;
      readonly env: Readonly<Record<string, string>>;
      readonly run: string;
    }[];
  };
}

const readYaml = (path: string) => parse(readFileSync(join(PROJECT, path), "utf8"));
const action: Action = readYaml("action.yml");
const [step] = action.runs.steps;
const built = join(PROJECT, "dist/cli/main.js");

/** What the action asks for before the check: whether the package can be run at all. */
const FIRST = `--yes cotejo@${VERSION} --version\n`;

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cotejo-"));
  await mkdir(join(folder, "bin"));
  await mkdir(join(folder, "site"));
  // Stands in for the registry: tells what was asked for and runs the built program.
  await writeFile(
    join(folder, "bin/npx"),
    `#!/bin/sh\necho "$@" >> "${join(folder, "asked")}"\n[ "$1" = --yes ] && shift\nshift\nexec "${process.execPath}" "${built}" "$@"\n`,
  );
  await chmod(join(folder, "bin/npx"), 0o755);
  await writeFile(join(folder, "event.json"), '{ "action": "opened", "number": 1 }');
  await write("tea.en.md", "# Tea\n\nHeat it to 80 °C.\n");
  await write("tea.es.md", "# Té\n\nCaliente a 90 °C.\n");
  await write("my jam.en.md", "# Jam\n\nIt takes **2** hours.\n");
  await write("my jam.es.md", "# Mermelada\n\nTarda 2 horas.\n");
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(page: string, text: string): Promise<void> {
  await writeFile(join(folder, "site", page), text);
}

/** Runs a script in the site as the runner of a service does: `bash -e`, with the variables it sets. */
function runScript(script: string, variables: Readonly<Record<string, string>> = {}) {
  const env = {
    LANG: "C",
    PATH: [join(folder, "bin"), process.env.PATH].join(delimiter),
    ...variables,
  };
  const options = { cwd: join(folder, "site"), encoding: "utf8", env, timeout: 60_000 } as const;
  const run = spawnSync(
    "bash",
    ["--noprofile", "--norc", "-eo", "pipefail", "-c", script],
    options,
  );
  const asked = existsSync(join(folder, "asked"))
    ? readFileSync(join(folder, "asked"), "utf8")
    : "";
  const annotations = run.stdout.split("\n").filter((line) => /^::(?!group|endgroup)/.test(line));
  return { code: run.status, asked, annotations, stderr: run.stderr };
}

/** Runs the action's step with inputs, on a fabricated pull request; by default that of its own checkout. */
function runAction(
  inputs: Readonly<Record<string, string>> = {},
  variables: Readonly<Record<string, string>> = {},
) {
  const env = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([name, value]) => {
      if (name === "COTEJO_ACTION") return [name, PROJECT];
      const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)?.[1] ?? "";
      return [name, inputs[input] ?? String(action.inputs[input]?.default)];
    }),
  );
  return runScript(step?.run ?? "exit 99", {
    ...env,
    ...variables,
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: join(folder, "event.json"),
    GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
  });
}

describe.skipIf(!existsSync(built) || process.platform === "win32")("the action", () => {
  it("fails on a finding and annotates its line, and passes once that is put right", async () => {
    const first = runAction({ version: VERSION });
    expect(first).toMatchObject({ code: 1, asked: `${FIRST}--yes cotejo@${VERSION} check --\n` });
    expect(first.annotations).toHaveLength(2);
    expect(first.annotations.join("\n")).toContain("::error file=tea.es.md,line=3,");
    expect(await readFile(join(folder, "summary.md"), "utf8")).toContain("80 °C");
    await write("tea.es.md", "# Té\n\nCaliente a 80 °C.\n");
    const second = runAction();
    expect(second).toMatchObject({ code: 0, asked: first.asked });
    expect(second.annotations).toEqual([expect.stringContaining("::warning file=my jam.es.md")]);
  });

  it("hands its inputs on, spaces and all", () => {
    const inputs = {
      version: VERSION,
      paths: "my jam.en.md\n\nmy jam.es.md\n",
      "max-warnings": "0",
    };
    const run = runAction(inputs);
    expect(run.asked).toBe(
      `${FIRST}--yes cotejo@${VERSION} check --max-warnings=0 -- my jam.en.md my jam.es.md\n`,
    );
    expect(run).toMatchObject({ code: 1, annotations: [expect.stringContaining("my jam.es.md")] });
    expect(runAction({ ...inputs, preset: "structure-only" })).toMatchObject({ code: 0 });
  });

  it("writes the reports that are asked for, by the configuration that is named", async () => {
    await write("own.yaml", "rules:\n  number: off\n");
    const run = runAction({
      version: VERSION,
      config: "own.yaml",
      format: "github\njson=out.json\n",
    });
    expect(run.asked).toBe(
      `${FIRST}--yes cotejo@${VERSION} check --config=own.yaml --format=github --format=json=out.json --\n`,
    );
    expect(existsSync(join(folder, "site/out.json"))).toBe(true);
    expect(run.annotations.join("\n")).not.toContain("tea.es.md");
  });

  it("annotates files as the repository names them, in whatever folder it runs", () => {
    expect(step?.["working-directory"]).toContain("inputs.working-directory");
    const { annotations } = runAction({}, { GITHUB_WORKSPACE: folder });
    expect(annotations.join("\n")).toContain("::error file=site/tea.es.md,line=3,");
  });

  it("tells a package that cannot be had from a finding", async () => {
    await writeFile(join(folder, "bin/npx"), "#!/bin/sh\nexit 1\n");
    const run = runAction({ version: VERSION });
    expect(run.code).toBe(2);
    expect(run.annotations).toEqual([expect.stringContaining("could not be run")]);
  });

  it("is installed, and so built, where it was checked out and never ran", async () => {
    const action = join(folder, "an action");
    const npm = (deed: string) =>
      writeFile(
        join(folder, "bin/npm"),
        `#!/bin/sh\necho "$@" >> "${join(folder, "asked")}"\n${deed}\n`,
        { mode: 0o755 },
      );
    await npm("exit 1");
    const failed = runAction({}, { COTEJO_ACTION: action });
    expect(failed).toMatchObject({
      code: 2,
      asked: `install --prefix ${action} --no-audit --no-fund\n`,
    });
    expect(failed.annotations).toEqual([expect.stringContaining("could not be built")]);
    await npm(`mkdir -p "$3/dist/cli"; ln -s "${built}" "$3/dist/cli/main.js"`);
    expect(runAction({}, { COTEJO_ACTION: action }).code).toBe(1);
  });

  it.each(["latest", "0.1", "^0.1.0", "0.1.0; touch x"])("refuses the version “%s”", (version) => {
    const run = runAction({ version });
    expect(run).toMatchObject({ code: 2, asked: "" });
    expect(run.annotations).toEqual([expect.stringContaining("::error")]);
  });

  it("takes nothing in its inputs for a command or an option", () => {
    const paths = "$(touch hacked)\n`touch hacked`\n--config=x";
    expect(runAction({ paths, "max-warnings": '0"; touch hacked; "' }).code).toBe(2);
    expect(runAction({ paths }).stderr).toContain("--config=x: no such file or folder");
    expect(existsSync(join(folder, "site/hacked"))).toBe(false);
  });
});

test("the action runs what it is part of, and takes its inputs as variables", () => {
  expect(action.inputs.version?.default).toBe("");
  expect(action.runs).toMatchObject({ using: "composite", steps: [{ shell: "bash" }] });
  expect(step?.env.COTEJO_ACTION).toMatch(/^\$\{\{ github\.action_path \}\}$/);
  expect(step?.run).not.toContain("${{");
});

test("the hook for pre-commit runs a program of the package, built when it is installed", () => {
  const [hook, ...others] = readYaml(".pre-commit-hooks.yaml");
  expect(others).toEqual([]);
  const { bin, scripts } = readYaml("package.json");
  expect(Object.keys(bin)).toContain(hook.entry.split(" ")[0]);
  expect(scripts.prepare).toBe("node .build/prepare.mjs");
  const files = new RegExp(hook.files.replace("(?i)", ""), "i");
  expect(["a/page.es.md", "PAGE.MDX", "a.markdown"].filter((path) => !files.test(path))).toEqual(
    [],
  );
  expect(files.test("page.md.txt")).toBe(false);
});

describe.each(DOC_LANGUAGES)("the tutorial for CI in %s", (language) => {
  const document = parseDoc(readDoc(language, "guide/ci"));
  const samples = codesOf(document).filter((code) => code.language === "yaml");
  const sampleWith = (word: string) => {
    const sample = samples.find(({ value }) => value.includes(word));
    return parse(sample?.value ?? "");
  };

  it("tells every input of the action and no other", () => {
    const inputs = document.root.sections
      .flatMap(({ sections }) => sections)
      .flatMap(({ sections }) => sections)
      .flatMap(namesIn);
    expect(inputs).toEqual(Object.keys(action.inputs));
    const uses = sampleWith("cotejo@<commit>").at(-1);
    expect(Object.keys(uses.with).filter((name) => !(name in action.inputs))).toEqual([]);
  });

  it.skipIf(!existsSync(built) || process.platform === "win32")(
    "shows a job of GitLab that fails on a finding and leaves its report",
    async () => {
      const { script, artifacts } = sampleWith("codequality").translations;
      const [install, ...commands] = script;
      expect(install).toBe("npm ci");
      expect(runScript(commands.join("\n")).code).toBe(1);
      const file = join(folder, "site", artifacts.reports.codequality);
      const report: { location: { path: string } }[] = JSON.parse(await readFile(file, "utf8"));
      expect(report.map(({ location }) => location.path).sort()).toEqual([
        "my jam.es.md",
        "tea.es.md",
      ]);
    },
  );

  it("shows the hook that there is", () => {
    const [{ hooks }] = sampleWith("rev:").repos;
    const [hook] = readYaml(".pre-commit-hooks.yaml");
    expect(hooks).toEqual([{ id: hook.id }]);
  });
});
