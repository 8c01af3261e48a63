/** What the report puts into the page for its script. */
export interface ReviewData {
  readonly rules: Readonly<Record<string, string>>;
  readonly labels: {
    readonly position: string;
    readonly copied: string;
  };
}

/** It, read from the page once. */
export const data: ReviewData = JSON.parse(textOf("data"));

/** The text of a data block of the page. */
export function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}

/** An element that the page is known to have. */
export function element<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no ${id}`);
  return found;
}
