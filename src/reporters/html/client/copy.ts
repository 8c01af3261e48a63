import { data, element } from "./data.ts";

const said = element("said", HTMLElement);
let timer = 0;

/** Puts a text on the clipboard and says so. */
export function copy(text: string): void {
  if (text === "" || !copyBySelection(text)) return;
  said.textContent = `${text} ${data.labels.copied}`;
  clearTimeout(timer);
  timer = setTimeout(() => {
    said.textContent = "";
  }, 4000);
}

/** By a selected field, as of old: the clipboard of today may leave a page that was opened from a file without an answer. */
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
