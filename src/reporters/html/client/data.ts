/** The data that the report embeds for the script. */
export interface ReviewData {
  readonly rules: Readonly<Record<string, string>>;
  readonly labels: {
    readonly position: string;
    readonly copied: string;
  };
}

/** The embedded data, parsed once. */
export const data: ReviewData = JSON.parse(textOf("data"));

/** The text of a data block in the page. */
export function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}

/** An element that must exist in the page. */
export function element<E extends HTMLElement>(id: string, kind: new () => E): E {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`no ${id}`);
  return found;
}
