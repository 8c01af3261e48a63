import { element } from "./data.ts";

const map = element("map", HTMLElement);

/** Draws a map of the findings on the page: one mark each, from top to bottom. */
export function drawMap(page: HTMLElement, cards: readonly HTMLElement[]): void {
  map.hidden = cards.length === 0;
  const top = page.getBoundingClientRect().top;
  const height = Math.max(1, page.scrollHeight);
  map.replaceChildren(
    ...cards.map((card) => {
      const mark = document.createElement("span");
      const row = card.closest(".row") ?? card;
      mark.className = card.classList.contains("current") ? "current" : "";
      mark.classList.add(card.dataset.severity ?? "info");
      mark.dataset.f = card.dataset.f ?? "";
      mark.style.top = `${((row.getBoundingClientRect().top - top) / height) * 100}%`;
      return mark;
    }),
  );
}
