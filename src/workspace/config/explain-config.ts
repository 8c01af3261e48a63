import type { RuleTraits } from "../../model/rule.ts";
import { type OptionKind, takesValue } from "../../model/settings/rule-option.ts";
import { nearestName } from "../../model/text/letters/nearest-name.ts";
import { explainIssue, type Issue, shorten } from "../explain-issue.ts";
import type { ConfigSpot, KeyPath, Obstacle } from "../obstacle.ts";
import type { Config } from "./config-schema.ts";
import type { SpotOf } from "./spots-in-config.ts";

/** Converts schema issues to obstacles, in order: file, key, value found, and what was expected. */
export function explainConfig(
  spotOf: SpotOf,
  config: unknown,
  issues: readonly Issue[],
  knownKeys: (path: KeyPath) => readonly string[],
): Obstacle[] {
  const obstacles = issues.flatMap((issue): (Obstacle & ConfigSpot)[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => unknownKey(spotOf, issue.path, key, knownKeys(issue.path)));
    }
    return [{ obstacle: "config-value", ...spotOf(issue.path), ...explainIssue(config, issue) }];
  });
  return obstacles.sort(compareSpots);
}

function compareSpots(a: ConfigSpot, b: ConfigSpot): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** Finds unknown rules and rule options that a configuration sets, and options with invalid values. */
export function findWrongRules(
  spotOf: SpotOf,
  config: Config,
  known: readonly Pick<RuleTraits, "id" | "options">[],
): Obstacle[] {
  const layers = [
    { before: ["rules"], rules: config.rules },
    ...(config.overrides ?? []).map(({ rules }, at) => ({
      before: ["overrides", at, "rules"],
      rules,
    })),
  ];
  const options = new Map(known.map(({ id, options }) => [id, options ?? {}]));
  return layers.flatMap(({ before, rules }) =>
    Object.entries(rules ?? {}).flatMap(([rule, setting]): Obstacle[] => {
      const own = options.get(rule);
      if (own === undefined) return [unknownKey(spotOf, before, rule, [...options.keys()])];
      const given = typeof setting === "string" ? [] : Object.entries(setting[1]);
      return given.flatMap((option) => wrongOption(spotOf, [...before, rule, 1], option, own));
    }),
  );
}

function wrongOption(
  spotOf: SpotOf,
  before: KeyPath,
  [option, value]: readonly [string, unknown],
  own: Readonly<Record<string, OptionKind>>,
): Obstacle[] {
  const kind = Object.hasOwn(own, option) ? own[option] : undefined;
  if (kind === undefined) return [unknownKey(spotOf, before, option, Object.keys(own))];
  if (takesValue(kind, value)) return [];
  const keys = [...before, option];
  const wrong = { keys, found: shorten(value) };
  const expected = [{ is: "type", type: kind }] as const;
  return [{ obstacle: "config-value", ...spotOf(keys), ...wrong, expected }];
}

function unknownKey(
  spotOf: SpotOf,
  before: KeyPath,
  key: string,
  known: readonly string[],
): Obstacle & ConfigSpot {
  const keys = [...before, key];
  const nearest = nearestName(key, known);
  return { obstacle: "config-key", ...spotOf(keys), keys, nearest };
}
