import { data, element, textOf } from "./data.ts";
import { drawMap } from "./map.ts";
import { neighbour, paths } from "./overview.ts";
import { changeState, readState, type State } from "./state.ts";

const review = element("review", HTMLElement);
const position = element("position", HTMLElement);
let shownPath: string | null = null;
let shownFinding = -1;

/** Shows the pair given by the state, with its findings filtered. */
export function showReview(state: State): void {
  const index = paths.indexOf(state.pair);
  review.hidden = index < 0;
  if (index < 0) {
    review.replaceChildren();
    shownPath = null;
    shownFinding = -1;
    position.textContent = "";
    drawMap(review, []);
    return;
  }
  const opened = shownPath !== state.pair;
  if (opened) {
    open(index);
    shownPath = state.pair;
    shownFinding = -1;
  }
  filter(state);
  fold(state);
  point(state);
  drawMap(review, shownCards());
  if (opened && state.finding < 0) {
    scrollTo(0, 0);
    review.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  }
}

/** Goes to the next or previous finding, and beyond the last or first one to the neighbouring pair. */
export function stepFinding(step: 1 | -1): void {
  const cards = shownCards();
  const { finding, pair } = readState();
  const at = cards.findIndex((card) => card.dataset.f === String(finding));
  const next = at < 0 ? (step > 0 ? cards[0] : cards.at(-1)) : cards[at + step];
  if (next !== undefined) {
    changeState({ finding: Number(next.dataset.f) });
    return;
  }
  const other = neighbour(pair, step);
  if (other === null) return;
  const there = { pair: other, finding: -1, folded: [] };
  showReview({ ...readState(), ...there });
  const cardsThere = shownCards();
  const card = step > 0 ? cardsThere[0] : cardsThere.at(-1);
  changeState({ ...there, finding: Number(card?.dataset.f ?? -1) }, true);
}

/** The place of the current finding as `path:line:column`; "" if there is none. */
export function currentPlace(): string {
  return review.querySelector<HTMLElement>(".finding.current")?.dataset.place ?? "";
}

/** Inserts the markup of a pair, which is kept as text until then. The report has sanitized it. */
function open(index: number): void {
  const template = document.createElement("template");
  const path = paths[index];
  const entry = document.querySelectorAll<HTMLElement>(".entry")[index];
  template.innerHTML = textOf(`pair-${entry?.dataset.pair ?? path}`);
  for (const card of template.content.querySelectorAll<HTMLElement>(".finding")) {
    const description = card.querySelector(".description");
    if (description !== null) description.textContent = data.rules[card.dataset.rule ?? ""] ?? "";
  }
  review.replaceChildren(template.content);
}

function filter({ rule, hidden, only }: State): void {
  for (const card of review.querySelectorAll<HTMLElement>(".finding")) {
    const { rule: ownRule = "", severity = "" } = card.dataset;
    card.hidden = (rule !== "" && ownRule !== rule) || hidden.includes(severity);
  }
  const shown = new Set(shownCards().map((card) => card.dataset.f));
  for (const mark of review.querySelectorAll<HTMLElement>("mark")) {
    const findings = (mark.dataset.f ?? "").split(" ");
    mark.classList.toggle("off", !findings.some((finding) => shown.has(finding)));
  }
  for (const row of review.querySelectorAll<HTMLElement>(".row:not(.columns)")) {
    const found = row.querySelector(".finding:not([hidden])") !== null;
    row.hidden = only && !found && !row.classList.contains("head");
  }
}

function fold({ folded }: State): void {
  for (const button of review.querySelectorAll<HTMLElement>(".fold")) {
    const id = button.getAttribute("aria-controls") ?? "";
    const closed = folded.includes(id);
    button.setAttribute("aria-expanded", String(!closed));
    const body = document.getElementById(id);
    if (body !== null) body.hidden = closed;
  }
}

function point({ finding }: State): void {
  const cards = shownCards();
  const at = cards.findIndex((card) => card.dataset.f === String(finding));
  const current = cards[at];
  const { length } = cards;
  position.textContent = data.labels.position
    .replace("{at}", at < 0 ? "–" : String(at + 1))
    .replace("{all}", String(length));
  for (const other of review.querySelectorAll(".current")) other.classList.remove("current");
  if (current === undefined) {
    shownFinding = -1;
    return;
  }
  current.classList.add("current");
  for (const mark of review.querySelectorAll<HTMLElement>("mark")) {
    const about = (mark.dataset.f ?? "").split(" ").includes(String(finding));
    if (about) mark.classList.add("current");
  }
  if (shownFinding === finding) return;
  shownFinding = finding;
  unfoldAround(current);
  current.focus({ preventScroll: true });
  current.closest(".row")?.scrollIntoView({ block: "center" });
}

function unfoldAround(card: HTMLElement): void {
  const closed = readState().folded.filter(
    (id) => !(document.getElementById(id)?.contains(card) ?? false),
  );
  if (closed.length < readState().folded.length) changeState({ folded: closed });
}

function shownCards(): HTMLElement[] {
  return Array.from(review.querySelectorAll<HTMLElement>(".finding:not([hidden])"));
}
