import type { Output } from "./surroundings.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Widest line of a report: a wider terminal does not make reading easier. */
const WIDEST = 160;
/** Columns of a report that no terminal shows. */
export const FILE_WIDTH = 80;

/**
 * Whether to colour: as the option says, else `FORCE_COLOR`, else `NO_COLOR` (https://no-color.org), else
 * where the output is a terminal that is not dumb.
 */
export function wantsColor(option: boolean | null, env: Environment, output: Output): boolean {
  if (option !== null) return option;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  if (env.NO_COLOR) return false;
  return output.isTTY && env.TERM !== "dumb";
}

/** Columns to lay a report out for. */
export function widthOf(output: Output, env: Environment): number {
  const columns = output.columns ?? Number(env.COLUMNS);
  return columns >= 20 ? Math.min(columns, WIDEST) : FILE_WIDTH;
}

/** Whether the terminal is one that is known to show links (OSC 8). */
export function showsHyperlinks(env: Environment, output: Output): boolean {
  if (!output.isTTY || env.TERM === "dumb" || env.CI) return false;
  return (
    ["iTerm.app", "WezTerm", "vscode", "ghostty"].includes(env.TERM_PROGRAM ?? "") ||
    Number(env.VTE_VERSION) >= 5000 ||
    env.WT_SESSION !== undefined ||
    env.TERM === "xterm-kitty"
  );
}
