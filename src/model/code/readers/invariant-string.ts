/**
 * The part of a string that is not for readers: a command option, or an identifier, recognised by digits,
 * underscores or inner capitals. With `paths`, also the slots of a text, and any string with punctuation but
 * no spaces, without the path segment of its language.
 */
export function invariantString(string: string, paths: boolean): string {
  const text = string.includes("</") ? string : string.replace(NAMED_SLOT, "<>");
  if (!/^[\x21-\x7E]+$/.test(text)) return paths ? slotsIn(text) : "";
  if (isStandIn(text)) return paths ? text : "";
  if (/^--[a-z][\w-]*$/i.test(text)) return text;
  if (/^(?=.*[A-Za-z_$])[\w$]+$/.test(text)) return /[\d_$]|[a-z][A-Z]/.test(text) ? text : "";
  if (!paths || !/\w[/.:@-]\w|^[/.:@]/.test(text)) return "";
  return text.replace(/(^|\/)[a-z]{2}(?:-[A-Za-z]{2})?(?=\/)/g, "$1").replace(/(?<!:)\/{2,}/g, "/");
}

/** A slot for the reader to fill in: `<number-of-loaves>`. In a string with a closing tag, it is a tag. */
const NAMED_SLOT = /<\p{L}[\p{L}_-]{1,60}>/gu;

const FORMAT_SLOT = /\$?\{[A-Za-z_$][\w.$]{0,60}\}|%(?:\d+\$)?[sdif@]/g;

/** The slots of a text that a program fills: `{name}`, `%s`, `${total}`. */
export function slotsOf(text: string): readonly string[] {
  return text.match(FORMAT_SLOT) ?? [];
}

/** The text without the slots that `slotsOf` finds. */
export function withoutSlots(text: string): string {
  return text.replace(FORMAT_SLOT, "");
}

/** The slots of a text, sorted and joined, so that their order does not matter. */
export function slotsIn(text: string): string {
  return slotsOf(text).toSorted().join("");
}

/**
 * Whether a text may be a stand-in that readers replace, `YOUR_APP_ID`. Environment variables look the same.
 */
function isStandIn(text: string): boolean {
  return /^[A-Z]+(?:_[A-Z]+)+$/.test(text);
}
