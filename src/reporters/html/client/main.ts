import { copy } from "./copy.ts";
import { element } from "./data.ts";
import { isComplete, paths, showOverview, stepEntry } from "./overview.ts";
import { currentPlace, showReview, stepFinding } from "./review.ts";
import { changeState, readState } from "./state.ts";

const search = element("search", HTMLInputElement);
const rule = element("rule", HTMLSelectElement);
const only = element("only", HTMLInputElement);
const keys = element("keys", HTMLDialogElement);
const severities = Array.from(
  document.querySelectorAll<HTMLInputElement>("#severities input[type=checkbox]"),
);

let shown: string | null = null;

/** Shows the state in the address, unless it is shown already. */
function show(): void {
  if (location.hash === shown) return;
  shown = location.hash;
  const state = readState();
  document.documentElement.dataset.theme = state.theme;
  document.body.classList.toggle("reviewing", paths.includes(state.pair));
  if (search.value !== state.search) search.value = state.search;
  rule.value = state.rule;
  only.checked = state.only;
  for (const box of severities) box.checked = !state.hidden.includes(box.value);
  showOverview(state);
  showReview(state);
}

/** Measures the toolbar, since sticky elements are placed below it and it may wrap to two lines. */
function measure(): void {
  const { height } = element("top", HTMLElement).getBoundingClientRect();
  document.documentElement.style.setProperty("--top", `${height}px`);
}

function toggleTheme(): void {
  const dark =
    readState().theme === "dark" ||
    (readState().theme === "" && matchMedia("(prefers-color-scheme: dark)").matches);
  changeState({ theme: dark ? "light" : "dark" });
}

function step(by: 1 | -1): void {
  if (readState().pair === "") stepEntry(by);
  else stepFinding(by);
}

const KEYS: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  c: () => copy(currentPlace()),
  o: () => changeState({ only: !readState().only }),
  u: () => changeState({ pair: "", finding: -1, folded: [] }, true),
  t: toggleTheme,
  "/": () => search.focus(),
  "?": () => keys.showModal(),
};

document.addEventListener("keydown", (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const typing =
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && target.type !== "checkbox");
  if (typing && key === "Escape") target.blur();
  if (typing || ctrlKey || metaKey || altKey || keys.open) return;
  const deed = KEYS[key];
  if (deed === undefined) return;
  event.preventDefault();
  deed();
});

document.addEventListener("click", ({ target }) => {
  if (!(target instanceof Element)) return;
  const copied = target.closest<HTMLElement>("[data-copy]");
  const folding = target.closest(".fold");
  const pointed = target.closest<HTMLElement>("mark, #map span, .finding");
  if (copied !== null) copy(copied.dataset.copy ?? "");
  else if (folding !== null) toggleFold(folding.getAttribute("aria-controls") ?? "");
  else if (pointed !== null && target.closest("a, button, summary") === null) {
    changeState({ finding: Number.parseInt(pointed.dataset.f ?? "-1", 10) });
  }
});

function toggleFold(id: string): void {
  const { folded } = readState();
  changeState({
    folded: folded.includes(id) ? folded.filter((other) => other !== id) : [...folded, id],
  });
}

search.addEventListener("input", () =>
  changeState({ search: search.value, pair: "", finding: -1 }),
);
rule.addEventListener("change", () => changeState({ rule: rule.value }));
only.addEventListener("change", () => changeState({ only: only.checked }));
for (const box of severities) {
  box.addEventListener("change", () =>
    changeState({ hidden: severities.filter(({ checked }) => !checked).map(({ value }) => value) }),
  );
}
element("previous", HTMLButtonElement).addEventListener("click", () => step(-1));
element("next", HTMLButtonElement).addEventListener("click", () => step(1));
element("theme", HTMLButtonElement).addEventListener("click", toggleTheme);
element("help", HTMLButtonElement).addEventListener("click", () => keys.showModal());
element("close", HTMLButtonElement).addEventListener("click", () => keys.close());
addEventListener("hashchange", show);
addEventListener("resize", () => {
  measure();
  shown = null;
  show();
});

// A report of a single pair opens that pair, unless the overview also lists pages that are in no pair.
const [first] = paths;
if (paths.length === 1 && first !== undefined && isComplete && location.hash === "") {
  changeState({ pair: first });
}
measure();
show();
