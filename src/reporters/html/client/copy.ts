import { data, element } from "./data.ts";

const said = element("said", HTMLElement);
let timer = 0;

/** Copies a text to the clipboard and confirms it. */
export function copy(text: string): void {
  if (text === "" || !copyBySelection(text)) return;
  said.textContent = `${text} ${data.labels.copied}`;
  clearTimeout(timer);
  timer = setTimeout(() => {
    said.textContent = "";
  }, 4000);
}

/** Copies through a selected field: the clipboard API may be unavailable to a page opened from a file. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
