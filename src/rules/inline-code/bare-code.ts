import { tally } from "../../model/lookup/count-one.ts";
import { isWithin, type Place } from "../../model/page/place.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { alignedProse } from "../../model/text/aligned/aligned-prose.ts";
import { editDistance } from "../../model/text/letters/edit-distance.ts";
import { runningText } from "../../model/text/running-text.ts";

/** What programs read, in running text that does not mark it as code, by its kind. */
const KINDS = {
  option: /(?<![\p{L}\p{N}_./-])(?:--[a-z][\w-]{1,40}|-[A-Za-z])(?![\p{L}\p{N}_-])/gu,
  path: /(?<![\p{L}\p{N}_./:~-])\/[\w+@-][\w.+@-]{0,60}(?:\/[\w.+@-]{0,60}[\w+@-]){1,20}(?![\p{L}\p{N}_/])/gu,
  file: /(?<![\p{L}\p{N}_./:@~-])(?:[\w@.-]{1,60}\/){0,12}[\w@-][\w@.-]{0,60}\.(?:[cm]?[jt]sx?|pyi?|rb|rs|go|java|kts?|c|h|cc|hh|[ch]pp|cs|php|swift|sh|ps1|bat|json5?|ya?ml|toml|ini|cfg|conf|env|lock|mdx?|html?|s?css|less|xml|csv|tsv|sql|txt|log|vue|svelte|astro|ipynb|tf|zip|tar\.gz|tgz|exe|dll|jar|png|jpe?g|gif|svg|webp|pdf)(?![\p{L}\p{N}_/-]|\.[\p{L}\p{N}])/gu,
  // Whoever is thanked, and a package by its maker.
  mention:
    /(?<![\p{L}\p{N}_./@-])@[A-Za-z\d][A-Za-z\d-]{1,38}(?:\/[\w.-]{1,60})?(?![\p{L}\p{N}_@-])/gu,
  literal: /^(?:true|false|null|nil|undefined|None|True|False)$/g,
  identifier: /(?<![\p{L}\p{N}_./-])[A-Za-z]\w{0,60}_\w{1,60}(?![\p{L}\p{N}_./-])/gu,
  figure:
    /(?<![\p{L}\p{N}-])(?:0x[\da-fA-F]{1,16}|[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})(?![\p{L}\p{N}-])/gu,
} as const;

type Kind = keyof typeof KINDS;

/** Code in running text that is not marked as such. */
interface Bare {
  readonly kind: Kind;
  readonly text: string;
  readonly place: Place;
}

/**
 * Options, paths, names of files, names with underscores, hexadecimal figures and identifiers of such that a text writes without marking them as code, and
 * that became others: `-p` for `-P`. A text must lack one of the source's and have one in its stead, the translation say
 * the first less often than the source and the second more often, and the second be one that the source page knows, or
 * nearly the first: what is a word may be translated.
 */
export function* bareCode(context: RuleContext): Generator<Judgement> {
  const pairs = alignedProse(context.alignment);
  const texts = pairs.map((pair) => ({
    pair,
    ours: pair.source.flatMap(bareIn),
    theirs: pair.target.flatMap(bareIn),
  }));
  const count = {
    source: counted(texts.flatMap(({ ours }) => ours)),
    target: counted(texts.flatMap(({ theirs }) => theirs)),
  };
  const told = toldPlaces(context);
  for (const { pair, ours, theirs } of texts) {
    for (const kind of Object.keys(KINDS) as Kind[]) {
      const lost = onlyIn(ours, kind, pair.target);
      const found = onlyIn(theirs, kind, pair.source);
      if (lost.length !== found.length) continue;
      for (const [index, own] of lost.entries()) {
        const other = found[index];
        if (other === undefined || !isOther(own, other, count.source)) continue;
        const isMoved =
          timesOf(count.target, own) >= timesOf(count.source, own) ||
          timesOf(count.source, other) >= timesOf(count.target, other);
        if (isMoved || told.some((place) => isWithin(place, own.place))) continue;
        const data = { expected: own.text, actual: other.text };
        yield { messageId: "changed", data, source: own.place, target: other.place };
      }
    }
  }
}

function bareIn(prose: Prose): readonly Bare[] {
  const text = runningText(prose);
  if (!/[-/_@]|0x|\.\w|^[a-zA-Z]{3,9}$/.test(text)) return [];
  return (Object.keys(KINDS) as Kind[]).flatMap((kind) =>
    [...text.matchAll(KINDS[kind])].map(({ 0: found, index }) => ({
      kind,
      text: found,
      place: placeInProse(prose, index, index + found.length),
    })),
  );
}

/** Each once, those of a kind that the other text does not have, as code neither. */
function onlyIn(all: readonly Bare[], kind: Kind, other: readonly Prose[]): readonly Bare[] {
  const seen = new Map(
    all.flatMap((each) => (each.kind === kind ? [[each.text, each] as const] : [])),
  );
  return [...seen.values()].filter(
    ({ text }) => !other.some((prose) => standsAlone(text, prose.text)),
  );
}

/** Whether a text has a word as a whole: `-p` is not in `--port`. */
function standsAlone(word: string, text: string): boolean {
  return text
    .split(word)
    .some(
      (before, index, parts) =>
        index + 1 < parts.length &&
        !/[\p{L}\p{N}_-]$/u.test(before) &&
        !/^[\p{L}\p{N}_-]/u.test(parts[index + 1] ?? ""),
    );
}

function counted(all: readonly Bare[]): ReadonlyMap<string, number> {
  const counts = tally(all.map(({ text }) => text));
  return counts;
}

function timesOf(counts: ReadonlyMap<string, number>, { text }: Bare): number {
  return counts.get(text) ?? 0;
}

function isOther(own: Bare, other: Bare, known: ReadonlyMap<string, number>): boolean {
  const isKnown = known.has(other.text);
  switch (own.kind) {
    case "mention":
    case "literal":
      return true;
    case "figure":
      return own.text.toLowerCase() !== other.text.toLowerCase();
    case "option":
      return (
        own.text.length === 2 ||
        isKnown ||
        (areNear(own.text, other.text) && !isInCompound(own.text, other.text))
      );
    case "file":
      return isKnown || isOtherFile(own.text, other.text);
    case "path":
      return isKnown || isOtherPart(own.text.split("/"), other.text.split("/"));
    default:
      return isKnown || areNear(own.text, other.text);
  }
}

/** Another ending, another figure, or a name that programs look for; any other name is of words, and may be translated. */
function isOtherFile(file: string, other: string): boolean {
  const [ours, theirs] = [partsOfFile(file), partsOfFile(other)];
  if (ours.stem === theirs.stem) return true;
  if (ours.ending !== theirs.ending) return false;
  const isSought = SOUGHT.test(ours.stem.replace(/^.*\//, ""));
  return isSought || withoutFigures(ours.stem) === withoutFigures(theirs.stem);
}

function partsOfFile(file: string): { readonly stem: string; readonly ending: string } {
  const stem = file.replace(/\.\w+$/, "");
  return { stem, ending: file.slice(stem.length) };
}

function withoutFigures(text: string): string {
  return text.replace(/\d+/g, "0");
}

/** Names under which programs look for files. */
const SOUGHT =
  /^(?:index|main|lib|mod|package|package-lock|tsconfig|Cargo|go|pom|build|setup|requirements|manage|Makefile|Dockerfile|README|LICENSE|CHANGELOG|CONTRIBUTING|\.?env|__init__)$/;

/** `--backup-flaggan` is the option `--backup` in a word for options. */
function isInCompound(option: string, longer: string): boolean {
  return longer.startsWith(`${option}-`) && longer.length - option.length > SHORTEST_NOUN;
}

/** Shorter ends of options may be part of them: `--out-dir`. */
const SHORTEST_NOUN = 4;

/** One part of a path differs, and nearly is the other. */
function isOtherPart(ours: readonly string[], theirs: readonly string[]): boolean {
  const changed = ours.flatMap((part, index) => (part === theirs[index] ? [] : [index]));
  const [index = 0] = changed;
  return (
    ours.length === theirs.length &&
    changed.length === 1 &&
    areNear(ours[index] ?? "", theirs[index] ?? "")
  );
}

/** A letter wrong, missing, added or exchanged, or an end that is gone: no translation is that near. */
function areNear(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one) || editDistance(one, other) <= 1;
}

/** Where other rules tell what a name or a number became. */
function toldPlaces({ differences }: RuleContext): readonly Place[] {
  return (["name", "value"] as const).flatMap((family) =>
    differences(family).flatMap(({ source, change }) =>
      source?.strength === "strong" && change !== "added" ? [source.place] : [],
    ),
  );
}
