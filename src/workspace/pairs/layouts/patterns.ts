import { compareTexts } from "../../../model/text/letters/compare-texts.ts";
import { readLanguageTag } from "../language-tag.ts";
import type { Family, Unclaimed } from "./family.ts";

/** A configured pattern for the paths of pages and translations, in the form of page paths without `./`. */
export interface PathPattern {
  /** `docs/{path}.md`: `{path}` may span folders; any other name in braces matches one path segment. */
  readonly source: string;
  readonly target: string;
  /** The language of the targets, if their pattern has no `{lang}`. */
  readonly language?: string | undefined;
}

/** The family that a pattern describes. Claims its pages. */
export function patternFamily(
  pattern: PathPattern,
  unclaimed: Unclaimed,
  sourceLanguage: string,
): Family {
  const matchSource = matcherOf(pattern.source);
  const matchTarget = matcherOf(pattern.target);
  const pages = new Map<string, Map<string, string>>([[sourceLanguage, new Map()]]);
  const written = new Map<string, string>();
  const holesOf = new Map<string, Holes>();
  const put = (language: string, holes: Holes, path: string): void => {
    const key = keyOf(holes);
    holesOf.set(key, holes);
    pages.set(language, (pages.get(language) ?? new Map()).set(key, path));
  };
  for (const path of unclaimed) {
    const target = matchTarget(path);
    const language = target === null ? null : languageOf(target, pattern);
    if (target !== null && language !== null && language !== sourceLanguage) {
      put(language, target, path);
      written.set(language, target.get("lang") ?? language);
      continue;
    }
    const source = matchSource(path);
    if (source !== null) put(sourceLanguage, source, path);
  }
  for (const found of pages.values()) for (const path of found.values()) unclaimed.delete(path);
  return {
    pages,
    expect(language, key) {
      const side = language === sourceLanguage ? pattern.source : pattern.target;
      const holes = new Map(holesOf.get(key)).set("lang", written.get(language) ?? language);
      return side.replace(HOLE, (hole, name: string) => holes.get(name) ?? hole);
    },
  };
}

/** The language of a page according to a pattern; null if the pattern does not match. */
export function languageByPattern(
  pattern: PathPattern,
  path: string,
  sourceLanguage: string,
): string | null {
  const target = matcherOf(pattern.target)(path);
  const language = target === null ? null : languageOf(target, pattern);
  if (language !== null && language !== sourceLanguage) return language;
  return matcherOf(pattern.source)(path) === null ? null : sourceLanguage;
}

type Holes = ReadonlyMap<string, string>;

const HOLE = /\{([A-Za-z]+)\}/g;

/** The language of a target: the value of `{lang}` if it is a language. */
function languageOf(holes: Holes, pattern: PathPattern): string | null {
  const named = holes.get("lang");
  return named === undefined ? (pattern.language ?? null) : readLanguageTag(named);
}

/** The key of a page: the values of all placeholders except the language. */
function keyOf(holes: Holes): string {
  return [...holes]
    .filter(([name]) => name !== "lang")
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([, value]) => value)
    .join("\n");
}

/** Creates a test whether one side of a pattern matches a path. */
export function patternMatcher(side: string): (path: string) => boolean {
  const match = matcherOf(side);
  return (path) => match(path) !== null;
}

function matcherOf(pattern: string): (path: string) => Holes | null {
  const names: string[] = [];
  const source = pattern
    .split(/(\{[A-Za-z]+\})/)
    .map((part) => {
      if (!/^\{[A-Za-z]+\}$/.test(part)) return part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
      const name = part.slice(1, -1);
      names.push(name);
      return name === "path" ? "(.+)" : "([^/]+?)";
    })
    .join("");
  const shape = new RegExp(`^${source}$`, "u");
  return (path) => {
    const match = shape.exec(path);
    return match === null ? null : new Map(names.map((name, at) => [name, match[at + 1] ?? ""]));
  };
}
