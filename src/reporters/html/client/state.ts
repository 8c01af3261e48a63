/** Everything that the address of the page remembers. */
export interface State {
  /** Path of the target page; empty in the overview. */
  readonly pair: string;
  /** Index of the current finding in its pair; -1 for none. */
  readonly finding: number;
  /** Severities that are hidden. */
  readonly hidden: readonly string[];
  /** The only rule shown; empty for all. */
  readonly rule: string;
  readonly search: string;
  /** Only rows with findings. */
  readonly only: boolean;
  /** Empty: as the system has it. */
  readonly theme: string;
  /** Ids of what is folded. */
  readonly folded: readonly string[];
}

/** Reads the state from the address; what is missing or no state is as at the beginning. */
export function readState(): State {
  const parameters = new URLSearchParams(location.hash.slice(1));
  const finding = Number.parseInt(parameters.get("finding") ?? "", 10);
  return {
    pair: parameters.get("pair") ?? "",
    finding: Number.isNaN(finding) ? -1 : finding,
    hidden: listOf(parameters.get("hidden")),
    rule: parameters.get("rule") ?? "",
    search: parameters.get("search") ?? "",
    only: parameters.has("only"),
    theme: parameters.get("theme") ?? "",
    folded: listOf(parameters.get("folded")),
  };
}

/** Changes the state; `visit` makes it a step that the browser's back button takes back. */
export function changeState(change: Partial<State>, visit = false): void {
  const { pair, finding, hidden, rule, search, only, theme, folded } = {
    ...readState(),
    ...change,
  };
  const parameters = new URLSearchParams();
  if (pair !== "") parameters.set("pair", pair);
  if (finding >= 0) parameters.set("finding", String(finding));
  if (hidden.length > 0) parameters.set("hidden", hidden.join(","));
  if (rule !== "") parameters.set("rule", rule);
  if (search !== "") parameters.set("search", search);
  if (only) parameters.set("only", "");
  if (theme !== "") parameters.set("theme", theme);
  if (folded.length > 0) parameters.set("folded", folded.join(","));
  const hash = `#${parameters.toString()}`;
  if (visit) location.hash = hash;
  else location.replace(hash);
  // The browser tells of the change only later; the next key may come before.
  dispatchEvent(new Event("hashchange"));
}

function listOf(value: string | null): string[] {
  return value === null || value === "" ? [] : value.split(",");
}
