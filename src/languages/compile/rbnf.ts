import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A rule of a rule set: numbers from `base` on are spelled by `body`. */
interface Rule {
  readonly base: bigint;
  readonly radix: bigint;
  readonly body: string;
}
interface RuleSet {
  readonly rules: readonly Rule[];
  readonly point: string | null;
  readonly minus: string | null;
}

/** The CLDR spell-out rules of a language, as a speller of integers. */
export interface Speller {
  /** Names of the public spelling rule sets, such as `spellout-cardinal-feminine`. */
  readonly sets: readonly string[];
  /** The number in words; null if the rules fall back to digits. */
  spell(set: string, value: bigint): string | null;
  /** Words for the decimal point and for minus. */
  readonly point: readonly string[];
  readonly minus: readonly string[];
}

const require = createRequire(import.meta.url);

/** Loads the rules of a locale from the `cldr-rbnf` package; null if it has none. */
export function loadSpeller(locale: string): Speller | null {
  const plural = (kind: "cardinal" | "ordinal", value: bigint) =>
    new Intl.PluralRules(locale, { type: kind }).select(Number(value));
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(require.resolve(`cldr-rbnf/rbnf/${locale}.json`), "utf8"));
  } catch {
    return null;
  }
  const groups = (json as { rbnf: { rbnf: Record<string, Record<string, unknown>> } }).rbnf.rbnf;
  const spellout = groups.SpelloutRules;
  if (spellout === undefined) return null;
  const sets = new Map<string, RuleSet>();
  for (const [name, rules] of Object.entries(spellout)) {
    if (Array.isArray(rules)) sets.set(name, readRuleSet(rules as [string, string][]));
  }
  const names = [...sets.keys()].filter((name) => /^%spellout-/.test(name));
  const special = (field: "point" | "minus") => [
    ...new Set(
      names.flatMap((name) => {
        const text = sets
          .get(name)
          ?.[field]?.replace(/→→→|←[^←]*←|→[^→]*→/g, " ")
          .trim();
        return text === undefined || /[=%$]/.test(text) || text === "" ? [] : [text];
      }),
    ),
  ];
  return {
    sets: names.map((name) => name.slice(1)),
    spell: (set, value) => spellWith({ sets, plural }, `%${set}`, value, 0),
    point: special("point"),
    minus: special("minus"),
  };
}

function readRuleSet(entries: readonly (readonly [string, string])[]): RuleSet {
  const rules: Rule[] = [];
  let point: string | null = null;
  let minus: string | null = null;
  for (const [head, raw] of entries) {
    const body = raw.replace(/;$/, "").replace(/^'/, "");
    if (head === "-x") minus = body;
    else if (head === "x.x" || head === "x,x") point = body;
    else if (/^[\d,]+(\/\d+)?>*$/.test(head)) rules.push(readRule(head, body));
  }
  return { rules, point, minus };
}

/** Parses `1100/100>`: base, radix, and a `>` for each decrement of the exponent. */
function readRule(head: string, body: string): Rule {
  const [left = "0", right = "10"] = head.replaceAll(">", "").replaceAll(",", "").split("/");
  const base = BigInt(left);
  const step = BigInt(right);
  let radix = 1n;
  while (radix * step <= base) radix *= step;
  for (const mark of head) if (mark === ">") radix /= step;
  return { base, radix: base === 0n ? 1n : radix, body };
}

/** The context that stays constant while a number is spelled. */
interface Locale {
  readonly sets: ReadonlyMap<string, RuleSet>;
  readonly plural: (kind: "cardinal" | "ordinal", value: bigint) => string;
}

/** The application of a rule; `depth` guards against infinite recursion. */
interface Call {
  readonly name: string;
  readonly set: RuleSet;
  readonly index: number;
  readonly rule: Rule;
  readonly value: bigint;
  readonly depth: number;
}

const DEEPEST = 60;

function spellWith(locale: Locale, name: string, value: bigint, depth: number): string | null {
  const set = locale.sets.get(name);
  if (set === undefined || depth > DEEPEST) return null;
  const index = set.rules.findLastIndex((rule) => rule.base <= value);
  const rule = set.rules[index];
  return rule === undefined ? null : spellBody(locale, { name, set, index, rule, value, depth });
}

function spellBody(locale: Locale, call: Call): string | null {
  const quotient = call.value / call.rule.radix;
  const rest = call.value % call.rule.radix;
  const body = call.rule.body
    .replace(/\[([^\]|]*)(?:\|([^\]]*))?\]/g, rest === 0n ? "$2" : "$1")
    .replace(
      /\$\((cardinal|ordinal),([^)]*)\)\$/g,
      (_, kind: "cardinal" | "ordinal", forms: string) =>
        pluralForm(locale.plural(kind, quotient), forms),
    );
  let text = "";
  let at = 0;
  for (const match of body.matchAll(/→→→|→([^→]*)→|←([^←]*)←|=([^=]*)=/g)) {
    text += body.slice(at, match.index);
    at = match.index + match[0].length;
    const part =
      match[0] === "→→→"
        ? spellByRuleBefore(locale, call, rest)
        : spellPart(locale, call, match, quotient, rest);
    if (part === null) return null;
    text += part;
  }
  return text + body.slice(at);
}

function spellByRuleBefore(locale: Locale, call: Call, rest: bigint): string | null {
  const rule = call.set.rules[call.index - 1];
  if (rule === undefined) return null;
  return spellBody(locale, {
    ...call,
    rule,
    index: call.index - 1,
    value: rest,
    depth: call.depth + 1,
  });
}

function spellPart(
  locale: Locale,
  call: Call,
  match: RegExpMatchArray,
  quotient: bigint,
  rest: bigint,
): string | null {
  const [, right, left, same] = match;
  const target = right ?? left ?? same ?? "";
  const argument = right !== undefined ? rest : left !== undefined ? quotient : call.value;
  if (/^[#0]/.test(target)) return null;
  return spellWith(locale, target === "" ? call.name : target, argument, call.depth + 1);
}

function pluralForm(category: string, forms: string): string {
  const found = new Map<string, string>();
  for (const match of forms.matchAll(/(\w+)\{([^}]*)\}/g))
    found.set(match[1] ?? "", match[2] ?? "");
  return found.get(category) ?? found.get("other") ?? "";
}
