import { pathToFileURL } from "node:url";
import { errorMessage } from "../../model/text/error-message.ts";
import { importModule } from "../import-module.ts";
import { Blocked } from "../obstacle.ts";

type Parse = (file: string, content: string, shown: string) => unknown;

/** How a configuration file is read, by its ending. Each throws Blocked where it cannot be understood. */
export const CONFIG_ENDINGS: Readonly<Record<string, Parse>> = {
  ".json": (_file, content, shown) => parseJson(content, shown),
  ".yaml": (_file, content, shown) => parseYaml(content, shown),
  ".yml": (_file, content, shown) => parseYaml(content, shown),
  ".ts": runTypeScript,
  ".mts": runTypeScript,
  ".js": runScript,
  ".mjs": runScript,
};

function parseJson(text: string, shown: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // A package.json that does not speak of us is not ours to judge.
    if (shown.endsWith("package.json") && !text.includes('"cotejo"')) return {};
    const detail = messageOf(error);
    const offset = /position (\d+)/.exec(detail)?.[1];
    const before = offset === undefined ? null : text.slice(0, Number(offset)).split("\n");
    throw new Blocked({
      obstacle: "config-syntax",
      path: shown,
      line: before?.length ?? null,
      column: before === null ? null : (before.at(-1)?.length ?? 0) + 1,
      detail: detail.replace(/ in JSON at position .*$/, ""),
    });
  }
}

async function parseYaml(content: string, shown: string): Promise<unknown> {
  const { parseDocument } = await import("../yaml-parser.ts");
  const document = parseDocument(content, { prettyErrors: true });
  const error = document.errors[0];
  if (error === undefined) return toValue(() => document.toJS({ maxAliasCount: 100 }), shown);
  const spot = error.linePos?.[0];
  throw new Blocked({
    obstacle: "config-syntax",
    path: shown,
    line: spot?.line ?? null,
    column: spot?.col ?? null,
    detail: firstLine(error.message).replace(/ at line \d+, column \d+:?$/, ""),
  });
}

/** Aliases that multiply without end are refused when the value is built. */
function toValue(build: () => unknown, shown: string): unknown {
  try {
    return build();
  } catch (error) {
    throw new Blocked(unplaced(shown, error));
  }
}

async function runTypeScript(file: string, _content: string, shown: string): Promise<unknown> {
  try {
    const { createJiti } = await import("jiti");
    return await createJiti(import.meta.url).import(file, { default: true });
  } catch (error) {
    throw new Blocked(unplaced(shown, error));
  }
}

async function runScript(file: string, _content: string, shown: string): Promise<unknown> {
  try {
    const module = await importModule(pathToFileURL(file).href);
    return typeof module === "object" && module !== null && "default" in module
      ? module.default
      : undefined;
  } catch (error) {
    throw new Blocked(unplaced(shown, error));
  }
}

function unplaced(path: string, error: unknown) {
  const detail = messageOf(error);
  return { obstacle: "config-syntax", path, line: null, column: null, detail } as const;
}

function messageOf(error: unknown): string {
  return firstLine(errorMessage(error));
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? "";
}
