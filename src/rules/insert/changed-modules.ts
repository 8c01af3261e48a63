import { walkAllBlocks } from "../../model/alignment.ts";
import type { Fact } from "../../model/fact.ts";
import { addTo } from "../../model/lookup/add-to.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import { once } from "../../model/lookup/once.ts";
import { type Block, type Document, type Insert, spansOf } from "../../model/page/document.ts";
import { walkPage } from "../../model/page/walk-page.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";
import { shortenApart } from "../../model/text/excerpt.ts";

/**
 * Reports imports and exports of an MDX page that the translation lacks but needs, or has from another
 * module. They apply to the whole page, so their position is ignored.
 */
export function* changedModules({ target, alignment, factsOf }: RuleContext): Generator<Judgement> {
  const known = byKey(modulesOf(target).flatMap(factsOf.target));
  const used = once(() => identifiersIn(target));
  for (const step of walkAllBlocks(alignment)) {
    const missing: Fact[] = [];
    const changed = new Map<string, Judgement>();
    for (const from of allOf(step.source.filter(isModule), factsOf.source)) {
      const same = allOf(keysOf(from), (key) => known.get(key) ?? []);
      const [to] = same;
      if (to === undefined) {
        if (!isImported(from) || used().has(from.surface)) missing.push(from);
      } else if (!same.some((other) => areSame(from, other))) {
        changed.set(`${originOf(from)}\n${originOf(to)}`, judgeChange(from, to));
      }
    }
    yield* changed.values();
    const [first] = missing;
    if (first === undefined) continue;
    const data = { expected: missing.map(({ surface }) => surface).join(", ") };
    yield { messageId: "module-missing", data, source: first.place, target: step.targetPlace };
  }
}

function modulesOf(document: Document): readonly Insert[] {
  return [...walkPage(document)].filter(isModule);
}

function isModule(block: Block): block is Insert {
  return block.kind === "insert" && block.syntax === "esm";
}

function byKey(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const known = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const key of keysOf(fact)) addTo(known, key, fact);
  }
  return known;
}

/** The lookup keys of a module statement: its name, or the module if it is imported for side effects only. */
function keysOf({ surface, readings }: Fact): readonly string[] {
  return /^[\w$]+$/.test(surface) ? [surface] : readings;
}

/** The module that a name is imported from, or the code of an export. */
function originOf({ readings }: Fact): string {
  return readings[0]?.replace(/^(?:import|export) /, "") ?? "";
}

function isImported({ surface, readings }: Fact): boolean {
  return /^[\w$]+$/.test(surface) && readings[0]?.startsWith("import ") === true;
}

function judgeChange(from: Fact, to: Fact): Judgement {
  const [expected, actual] = shortenApart(originOf(from), originOf(to));
  return {
    messageId: "module-changed",
    data: { name: from.surface, expected, actual },
    source: from.place,
    target: to.place,
  };
}

/**
 * Whether two statements refer to the same module. Relative paths depend on the folder of the page, so one
 * path ending with the other suffices.
 */
function areSame(from: Fact, to: Fact): boolean {
  if (from.readings.some((reading) => to.readings.includes(reading))) return true;
  if (![from, to].some((fact) => originOf(fact).startsWith("."))) return false;
  const [ours, theirs] = [from, to].map(({ readings }) =>
    readings.find((reading) => reading.startsWith("import /"))?.slice("import ".length),
  );
  if (ours === undefined || theirs === undefined) return false;
  return ours.endsWith(theirs) || theirs.endsWith(ours);
}

/** The component names and all identifiers in code of the page; identifiers inside strings are included. */
function identifiersIn(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  for (const code of [...walkPage(document)].flatMap(codeIn)) {
    for (const [name] of code.matchAll(/[A-Za-z_$][\w$]*/g)) names.add(name);
  }
  return names;
}

function codeIn(block: Block): readonly string[] {
  const inProse = spansOf(block).flatMap((span) =>
    span.kind === "insert" ? [span.name, span.value] : span.kind === "html" ? [span.name] : [],
  );
  switch (block.kind) {
    case "container":
      return [block.name, ...block.attributes.map(({ value }) => value ?? "")];
    case "insert":
      return block.syntax === "esm" ? [] : [block.name, block.value];
    case "html":
      return [...inProse, ...block.tags.map(({ name }) => name)];
    default:
      return inProse;
  }
}
