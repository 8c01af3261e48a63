/**
 * What of a string is not for readers: an option of a command, an identifier, told by its digits, underscores or inner
 * capitals, and with `paths` also the slots of a text, and whatever has a sign of syntax and no space, a language's
 * step left out.
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

/** What a reader is to put in: `<number-of-loaves>`. Beside the end of a tag it is one. */
const NAMED_SLOT = /<\p{L}[\p{L}_-]{1,60}>/gu;

const SLOT = /\$?\{[A-Za-z_$][\w.$]{0,60}\}|%(?:\d+\$)?[sdif@]/g;

/** The slots of a text that a program fills: `{name}`, `%s`, `${total}`. */
export function slotsOf(text: string): readonly string[] {
  return text.match(SLOT) ?? [];
}

/** A text without the slots that `slotsOf` finds. */
export function withoutSlots(text: string): string {
  return text.replace(SLOT, "");
}

/** The slots of a text as one, in whatever order it has them. */
export function slotsIn(text: string): string {
  return slotsOf(text).toSorted().join("");
}

/** What a reader is to put something else in for: `YOUR_APP_ID`. A variable of the environment looks the same. */
function isStandIn(text: string): boolean {
  return /^[A-Z]+(?:_[A-Z]+)+$/.test(text);
}
