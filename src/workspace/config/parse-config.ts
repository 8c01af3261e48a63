import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { isTable } from "../../model/lookup/is-table.ts";
import { errorMessage } from "../../model/text/error-message.ts";
import { keyAt, tellYamlSlip } from "../../model/text/syntax-slip.ts";
import { importModule } from "../import-module.ts";
import { Blocked } from "../obstacle.ts";
import { parseJson } from "../parse-json.ts";

/** Holds a configuration under a key of its own, where it holds one at all. */
export const PACKAGE = "package.json";

type Parse = (file: string, content: string, shown: string) => unknown;

/** How a configuration file is read, by its ending. Each throws Blocked where it cannot be understood. */
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
  // A package.json that does not speak of us is not ours to judge.
  if (isPackage && !text.includes('"cotejo"')) return {};
  throw new Blocked({ obstacle: "config-json", path: shown, ...read });
}

/** Where a key stands twice, one of the values would be lost. */
async function refuseRepeats(text: string, path: string): Promise<void> {
  const { LineCounter, parseDocument } = await import("../yaml-parser.ts");
  const lineCounter = new LineCounter();
  // JSON is YAML as well.
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
  const slip = tellYamlSlip(document.errors, content);
  if (slip !== null) throw blocked(slip.detail, slip.offset);
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    // An alias that names nothing, or many that multiply without end.
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
  // What a script of the older kind hands over is the module itself.
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

/** What a script comes to. One may wait for what never comes: then the process has nothing left to do. */
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

/** Reads a script's configuration once: a property that is worked out when it is read fails here, as the script's. */
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

/** Only what is exported by default is the configuration: without it, all that is set would be lost without a word. */
function defaultOf(module: unknown, path: string): unknown {
  if (isTable(module) && "default" in module) return module.default;
  throw new Blocked({ obstacle: "config-not-exported", path });
}

/** Where a script does not parse Node does not say, but jiti does; where it was brought down its stack does. */
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

/** What jiti cannot parse it places on the second line of its message, columns counted from 0. */
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
