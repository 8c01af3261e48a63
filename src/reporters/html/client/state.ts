/** The state stored in the address of the page. */
export interface State {
  /** The path of the target page; "" in the overview. */
  readonly pair: string;
  /** The index of the current finding in its pair; -1 for none. */
  readonly finding: number;
  /** The hidden severities. */
  readonly hidden: readonly string[];
  /** The only rule shown; "" for all. */
  readonly rule: string;
  readonly search: string;
  /** Whether only rows with findings are shown. */
  readonly only: boolean;
  /** "" for the system's setting. */
  readonly theme: string;
  /** The ids of folded elements. */
  readonly folded: readonly string[];
}

/** Reads the state from the address, with defaults for missing or invalid values. */
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

/** Changes the state; `visit` adds an entry to the browser's history. */
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
  // The browser fires this event asynchronously, and another key may be pressed before.
  dispatchEvent(new Event("hashchange"));
}

function listOf(value: string | null): string[] {
  return value === null || value === "" ? [] : value.split(",");
}
