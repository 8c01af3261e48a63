import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { isTable } from "../../model/lookup/is-table.ts";
import { errorMessage } from "../../model/text/error-message.ts";
import { explainYamlErrors, keyAt } from "../../model/text/syntax-slip.ts";
import { importModule } from "../import-module.ts";
import { Blocked } from "../obstacle.ts";
import { parseJson } from "../parse-json.ts";

/** May contain a configuration under its own key. */
export const PACKAGE = "package.json";

type Parse = (file: string, content: string, shown: string) => unknown;

/** The parsers for configuration files, by extension. Each throws Blocked if the file is invalid. */
export const CONFIG_ENDINGS: Readonly<Record<string, Parse>> = {
  ".json": (_file, content, shown) => readJson(content, shown),
  ".yaml": (_file, content, shown) => parseYaml(content, shown),
  ".yml": (_file, content, shown) => parseYaml(content, shown),
  ".ts": runTypeScript,
  ".mts": runTypeScript,
  ".cts": runTypeScript,
  ".js": runScript,
  ".mjs": runScript,
  ".cjs": runScript,
};

async function readJson(text: string, shown: string): Promise<unknown> {
  const read = parseJson(text);
  const isPackage = basename(shown) === PACKAGE;
  if ("value" in read) {
    if (!isPackage) await refuseRepeats(text, shown);
    return read.value;
  }
  // An invalid package.json without a configuration is not reported.
  if (isPackage && !text.includes('"cotejo"')) return {};
  throw new Blocked({ obstacle: "config-json", path: shown, ...read });
}

/** Refuses repeated keys, since all but one of their values would be ignored. */
async function refuseRepeats(text: string, path: string): Promise<void> {
  const { LineCounter, parseDocument } = await import("../yaml-parser.ts");
  const lineCounter = new LineCounter();
  // JSON is a subset of YAML.
  const { errors } = parseDocument(text, { lineCounter, prettyErrors: false });
  const repeats = errors.filter(({ code }) => code === "DUPLICATE_KEY");
  if (repeats.length === 0) return;
  throw new Blocked(
    repeats.map(({ pos: [start] }) => {
      const { line, col } = lineCounter.linePos(start);
      const key = keyAt(text, start) ?? "";
      return { obstacle: "config-repeats", path, line, column: col, key };
    }),
  );
}

async function parseYaml(content: string, shown: string): Promise<unknown> {
  const { LineCounter, parseDocument, visit } = await import("../yaml-parser.ts");
  const lineCounter = new LineCounter();
  const document = parseDocument(content, { lineCounter, prettyErrors: false });
  if (document.errors[0]?.code === "DUPLICATE_KEY") await refuseRepeats(content, shown);
  const blocked = (detail: string, offset: number): Blocked => {
    const { line, col } = lineCounter.linePos(offset);
    return new Blocked({ obstacle: "config-syntax", path: shown, line, column: col, detail });
  };
  const slip = explainYamlErrors(document.errors, content);
  if (slip !== null) throw blocked(slip.detail, slip.offset);
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    // An alias without an anchor, or aliases that expand without limit.
    const detail = errorMessage(error);
    let offset = 0;
    visit(document, {
      Alias(_key, { source, range }) {
        if (detail.endsWith(`: ${source}`)) offset = range?.[0] ?? 0;
        return offset > 0 ? visit.BREAK : undefined;
      },
    });
    throw blocked(detail, offset);
  }
}

async function runTypeScript(file: string, content: string, shown: string): Promise<unknown> {
  const running = importByJiti(file)
    .then(readThrough)
    .catch((error) => {
      throw new Blocked(placedByJiti(shown, error));
    });
  const module = await untilNothingRuns(running, shown);
  // A CommonJS module exports the configuration as the module itself.
  if (isTable(module) && !("default" in module) && /\bmodule\.exports\b/.test(content))
    return module;
  return defaultOf(module, shown);
}

async function importByJiti(file: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  return await createJiti(import.meta.url).import(file);
}

async function runScript(file: string, _content: string, shown: string): Promise<unknown> {
  const address = pathToFileURL(file).href;
  const running = importModule(address)
    .then(readThrough)
    .catch(async (error) => {
      throw new Blocked(await placed(shown, file, address, error));
    });
  return defaultOf(await untilNothingRuns(running, shown), shown);
}

/** The result of a script. A script may wait for what never happens, until the event loop is empty. */
async function untilNothingRuns(running: Promise<unknown>, path: string): Promise<unknown> {
  let giveUp = (): void => {};
  const never = new Promise((_, reject) => {
    giveUp = () => reject(new Blocked({ obstacle: "config-never-done", path }));
  });
  process.once("beforeExit", giveUp);
  try {
    return await Promise.race([running, never]);
  } finally {
    process.off("beforeExit", giveUp);
  }
}

/** Reads all properties of a script's configuration once, so that a throwing getter is the script's error. */
function readThrough(module: unknown): unknown {
  const seen = new Set<unknown>();
  const waiting = [isTable(module) && "default" in module ? module.default : module];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    for (const each of Object.values(value)) waiting.push(each);
  }
  return module;
}

/** Only the default export is the configuration; without one, all settings would be ignored silently. */
function defaultOf(module: unknown, path: string): unknown {
  if (isTable(module) && "default" in module) return module.default;
  throw new Blocked({ obstacle: "config-not-exported", path });
}

/**
 * Adds the place of a script error. Node does not report the place of a syntax error, but jiti does; for a
 * runtime error the stack is used.
 */
async function placed(path: string, file: string, address: string, error: unknown) {
  if (error instanceof Error && error.name === "SyntaxError") {
    return await importByJiti(file).then(
      () => unplaced(path, error),
      (again) => placedByJiti(path, again),
    );
  }
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  const [, line, column] = /^:(\d+):(\d+)/.exec(stack.split(address)[1] ?? "") ?? [];
  if (line === undefined) return unplaced(path, error);
  return { ...unplaced(path, error), line: Number(line), column: Number(column) };
}

/** jiti reports the place of a syntax error on the second line of its message, with 0-based columns. */
function placedByJiti(path: string, error: unknown) {
  const [, detail, line, column] =
    /^(?:ParseError: )?(.*\S)\s*\n.*:(\d+):(\d+)\s*$/.exec(errorMessage(error)) ?? [];
  if (detail === undefined) return unplaced(path, error);
  const spot = { line: Number(line), column: Number(column) + 1 };
  return { obstacle: "config-script", path, ...spot, detail } as const;
}

function unplaced(path: string, error: unknown) {
  const detail = errorMessage(error)
    .trim()
    .split(/\s*\n\s*/)
    .join(" ");
  return { obstacle: "config-script", path, line: null, column: null, detail } as const;
}
