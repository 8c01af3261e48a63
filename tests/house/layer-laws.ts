import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** A room of the house: what it may import, and why nothing else. */
export interface LayerLaw {
  readonly room: string;
  readonly mayImport: readonly string[];
  readonly because: string;
}

/** The one-way street. A room that is not named here may not exist. */
export const LAYER_LAWS: readonly LayerLaw[] = [
  { room: "model", mayImport: [], because: "the words are everyone's and lean on nobody" },
  { room: "languages", mayImport: ["model"], because: "what a language knows depends on no page" },
  {
    room: "languages/compile",
    mayImport: ["model", "languages"],
    because: "the generator runs before the house is built, and nobody in it may need it",
  },
  { room: "markdown", mayImport: ["model"], because: "parsing knows syntax, not languages" },
  { room: "align", mayImport: ["model"], because: "alignment is language-neutral" },
  {
    room: "facts",
    mayImport: ["model", "languages"],
    because: "facts come from one page; of the other only its language counts",
  },
  { room: "reconcile", mayImport: ["model"], because: "balancing weighs facts and reads no page" },
  { room: "rules", mayImport: ["model"], because: "a rule judges what is handed to it" },
  { room: "messages", mayImport: ["model"], because: "words come last, from ids and data" },
  {
    room: "check",
    mayImport: [
      "model",
      "languages",
      "markdown",
      "align",
      "facts",
      "reconcile",
      "rules",
      "messages",
    ],
    because: "the core is pure: no files, no reports, no doors",
  },
  {
    room: "reporters",
    mayImport: ["model", "messages"],
    because: "a reporter only words a result",
  },
  {
    room: "workspace",
    mayImport: ["model", "messages"],
    because: "edges gather and decide nothing",
  },
  {
    room: "cli",
    mayImport: ["model", "messages", "languages", "markdown", "check", "reporters", "workspace"],
    because: "a door reads, calls check and hands to a reporter",
  },
  {
    room: "cli/launch",
    mayImport: ["cli", "check"],
    because: "a launcher knows the program that it starts, and nobody in the program it",
  },
  {
    room: "index.ts",
    mayImport: ["model", "languages", "markdown", "check"],
    because:
      "the library is the pure core, with every language and the engine that runs everywhere",
  },
];

/** Packages that only one room may know. */
export const PACKAGE_LAWS: readonly {
  readonly packages: RegExp;
  readonly rooms: readonly string[];
}[] = [
  // What only computes is no access to the world outside.
  {
    packages: /^node:(?:crypto|url)$/,
    rooms: ["workspace", "cli", "languages/compile", "reporters"],
  },
  // A launcher runs before any room is loaded, so it looks for the program's own files itself; the generator of
  // language data runs before the house is built. No other file is anybody's but the workspace's.
  { packages: /^node:fs(?:$|\/)/, rooms: ["workspace", "cli/launch", "languages/compile"] },
  {
    packages: /^node:(?!crypto$|url$)/,
    rooms: ["workspace", "cli", "cli/launch", "languages/compile"],
  },
  {
    packages: /^(?:mdast|micromark|remark-(?!stringify)|unified$)/,
    rooms: ["markdown", "reporters"],
  },
  { packages: /^(?:commander|picocolors)$/, rooms: ["cli", "reporters"] },
];

/** An import that breaks a law. */
export interface Breach {
  readonly file: string;
  readonly imported: string;
  readonly because: string;
}

/** One source file: its path below `src` with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g;

/** Every module that a file names in an import, export or dynamic import. */
export function importsOf({ text }: SourceFile): string[] {
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? "");
}

/** Finds the imports that break a law. */
export function findBreaches(files: readonly SourceFile[]): Breach[] {
  return files.flatMap((file) => importsOf(file).flatMap((imported) => breachOf(file, imported)));
}

function breachOf(file: SourceFile, imported: string): Breach[] {
  const room = roomOf(file.path);
  const law = LAYER_LAWS.find((candidate) => candidate.room === room);
  if (law === undefined) {
    return [{ file: file.path, imported, because: `no law knows the room ${room}` }];
  }
  if (!imported.startsWith(".")) {
    const barred = PACKAGE_LAWS.find(
      ({ packages, rooms }) => packages.test(imported) && !rooms.includes(room),
    );
    if (barred === undefined) return [];
    const because = `only ${barred.rooms.join(" and ")} may know ${imported}`;
    return [{ file: file.path, imported, because }];
  }
  const path = relative(".", resolve(dirname(file.path), imported));
  if (isPeek(file.path, path)) {
    return [
      { file: file.path, imported, because: "what two rules share stands in rules/evidence" },
    ];
  }
  const other = roomOf(path);
  if (other === room || law.mayImport.includes(other)) return [];
  return [{ file: file.path, imported, because: law.because }];
}

/** Whether a rule reaches into another one, or what rules share into any. */
function isPeek(path: string, imported: string): boolean {
  const [rule, other] = [ruleOf(path), ruleOf(imported)];
  return (
    rule !== null && rule !== "all" && other !== null && other !== rule && other !== "evidence"
  );
}

/** The rule that a file is, or is a part of: `html` of `rules/html.ts` and of `rules/html/once-a-line.ts`. */
function ruleOf(path: string): string | null {
  return /^rules\/([^/.]+)/.exec(path)?.[1] ?? null;
}

function roomOf(path: string): string {
  const [room = path, inner] = path.split("/");
  const innerRoom = `${room}/${inner}`;
  return LAYER_LAWS.some((law) => law.room === innerRoom) ? innerRoom : room;
}

/** Finds a cycle of files, or null: each file once, the first again at the end. */
export function findCycle(files: readonly SourceFile[]): readonly string[] | null {
  const graph = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .filter((imported) => imported.startsWith("."))
        .map((imported) => relative(".", resolve(dirname(file.path), imported))),
    ]),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of graph.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle !== null) return cycle;
    }
    done.add(path);
    return null;
  };
  for (const path of graph.keys()) {
    const cycle = visit(path, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

/** Reads every source file of the house. */
export function readHouse(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => ({
      path: path.replaceAll("\\", "/"),
      text: readFileSync(join(root, path), "utf8"),
    }));
}
