import type { Output } from "./surroundings.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The maximum width of a report: longer lines are not easier to read. */
const WIDEST = 160;
/** The width of a report that is not shown on a terminal, in columns. */
export const FILE_WIDTH = 80;

/**
 * Whether to use colour: as given by the option, else by `FORCE_COLOR`, else by `NO_COLOR`
 * (https://no-color.org), else if the output is a terminal that is not dumb.
 */
export function wantsColor(option: boolean | null, env: Environment, output: Output): boolean {
  if (option !== null) return option;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  if (env.NO_COLOR) return false;
  return output.isTTY && env.TERM !== "dumb";
}

/** The width of a report in columns. */
export function widthOf(output: Output, env: Environment): number {
  const columns = output.columns ?? Number(env.COLUMNS);
  return columns >= 20 ? Math.min(columns, WIDEST) : FILE_WIDTH;
}

/** Whether the terminal is known to support links (OSC 8). */
export function showsHyperlinks(env: Environment, output: Output): boolean {
  if (!output.isTTY || env.TERM === "dumb" || env.CI) return false;
  return (
    ["iTerm.app", "WezTerm", "vscode", "ghostty"].includes(env.TERM_PROGRAM ?? "") ||
    Number(env.VTE_VERSION) >= 5000 ||
    env.WT_SESSION !== undefined ||
    env.TERM === "xterm-kitty"
  );
}
