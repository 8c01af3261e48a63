import { element } from "./data.ts";
import { readState, type State } from "./state.ts";

const overview = element("overview", HTMLElement);
const nothing = element("nothing", HTMLElement);
const entries = Array.from(overview.querySelectorAll<HTMLElement>(".entry"));

/** Whether every page was paired and checked, so that the overview lists nothing but pairs. */
export const isComplete = overview.querySelector(".obstacles") === null;

/** The paths of the target pages of all pairs, worst first. */
export const paths = entries.map((entry) => entry.dataset.path ?? "");

/** Shows or hides the overview and those of its entries that the state filters out. */
export function showOverview(state: State): void {
  overview.hidden = state.pair !== "";
  let shown = 0;
  for (const entry of entries) {
    entry.hidden = !matches(entry, state);
    if (!entry.hidden) shown++;
  }
  nothing.hidden = shown > 0;
}

/** The path of the next pair that passes the filters and has findings to show, or null. */
export function neighbour(path: string, step: 1 | -1): string | null {
  const state = readState();
  for (let at = paths.indexOf(path) + step; at >= 0 && at < entries.length; at += step) {
    const entry = entries[at];
    if (entry !== undefined && matches(entry, state) && countShown(entry, state) > 0) {
      return paths[at] ?? null;
    }
  }
  return null;
}

/** Moves the focus to the next or previous entry. */
export function stepEntry(step: 1 | -1): void {
  const links = entries
    .filter(({ hidden }) => !hidden)
    .map((entry) => entry.querySelector("a"))
    .filter((link) => link !== null);
  const at = links.findIndex((link) => link.matches(":focus"));
  links[at < 0 ? 0 : Math.min(links.length - 1, Math.max(0, at + step))]?.focus();
}

function matches(entry: HTMLElement, state: State): boolean {
  const filtered = state.rule !== "" || state.hidden.length > 0 || state.only;
  if (filtered && countShown(entry, state) === 0) return false;
  return (entry.dataset.names ?? "").includes(state.search.toLowerCase());
}

/**
 * The number of a pair's findings that pass the filters; `data-found` contains comma-separated
 * `rule severity count`.
 */
function countShown(entry: HTMLElement, { rule, hidden }: State): number {
  return (entry.dataset.found ?? "")
    .split(",")
    .map((found) => found.split(" "))
    .filter(([name, severity = ""]) => (rule === "" || name === rule) && !hidden.includes(severity))
    .reduce((sum, [, , count]) => sum + Number(count ?? 0), 0);
}
