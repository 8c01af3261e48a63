import { data, element } from "./data.ts";

const said = element("said", HTMLElement);
let timer = 0;

/** Puts a text on the clipboard and says so. */
export async function copy(text: string): Promise<void> {
  if (text === "") return;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // A page opened from a file may be denied the clipboard: select in a field, as of old.
    copyBySelection(text);
  }
  said.textContent = `${text} ${data.labels.copied}`;
  clearTimeout(timer);
  timer = setTimeout(() => {
    said.textContent = "";
  }, 2000);
}

function copyBySelection(text: string): void {
  const focused = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
}
