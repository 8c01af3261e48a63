import type { RuleTraits } from "../../model/rule.ts";
import { type OptionKind, takesValue } from "../../model/rule-option.ts";
import { nearestName } from "../../model/text/nearest-name.ts";
import { dotted, explainIssue, type Issue, type Path, shorten } from "../explain-issue.ts";
import type { Obstacle } from "../obstacle.ts";
import type { Config } from "./config-schema.ts";

/** Says as obstacles what a schema has against a configuration: file, key, value found, what was expected. */
export function explainConfig(
  file: string,
  config: unknown,
  issues: readonly Issue[],
  knownKeys: (path: Path) => readonly string[],
): Obstacle[] {
  return issues.flatMap((issue): Obstacle[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        obstacle: "config-key",
        path: file,
        key: dotted([...issue.path, key]),
        nearest: nearestName(key, knownKeys(issue.path)),
      }));
    }
    return [{ obstacle: "config-value", path: file, ...explainIssue(config, issue) }];
  });
}

/** Rules that a configuration sets, and options of rules, that do not exist or do not take what is given. */
export function findWrongRules(
  file: string,
  config: Config,
  known: readonly Pick<RuleTraits, "id" | "options">[],
): Obstacle[] {
  const layers = [
    { prefix: "rules", rules: config.rules },
    ...(config.overrides ?? []).map(({ rules }, at) => ({
      prefix: `overrides.${at}.rules`,
      rules,
    })),
  ];
  const options = new Map(known.map(({ id, options }) => [id, options ?? {}]));
  return layers.flatMap(({ prefix, rules }) =>
    Object.entries(rules ?? {}).flatMap(([rule, setting]): Obstacle[] => {
      const own = options.get(rule);
      if (own === undefined) return [unknownKey(file, prefix, rule, [...options.keys()])];
      const given = typeof setting === "string" ? [] : Object.entries(setting[1]);
      return given.flatMap(([option, value]) =>
        wrongOption(file, `${prefix}.${rule}.1`, option, value, own),
      );
    }),
  );
}

function wrongOption(
  path: string,
  prefix: string,
  option: string,
  value: unknown,
  own: Readonly<Record<string, OptionKind>>,
): Obstacle[] {
  const kind = Object.hasOwn(own, option) ? own[option] : undefined;
  if (kind === undefined) return [unknownKey(path, prefix, option, Object.keys(own))];
  if (takesValue(kind, value)) return [];
  const wrong = { key: `${prefix}.${option}`, found: shorten(value) };
  return [{ obstacle: "config-value", path, ...wrong, expected: [{ is: "type", type: kind }] }];
}

function unknownKey(path: string, prefix: string, key: string, known: readonly string[]): Obstacle {
  return {
    obstacle: "config-key",
    path,
    key: `${prefix}.${key}`,
    nearest: nearestName(key, known),
  };
}
