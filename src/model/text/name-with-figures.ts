/**
 * Other forms of a name with digits: with or without a space, `RFC1122` and `RFC 1122`, or with the digits
 * first, `4.3BSD` for `BSD 4.3` or `4.3 de BSD`. Empty if the text is not such a name.
 */
export function otherSettings(name: string): readonly string[] {
  const [, word = "", figures = ""] = BEHIND.exec(name) ?? swapped(BEFORE.exec(name)) ?? [];
  if (figures === "") return [];
  return [`${word}${figures}`, `${word} ${figures}`, `${figures}${word}`].filter(
    (setting) => setting !== name,
  );
}

/** Whether a text contains a name with digits in another form, as whole words. */
export function isSetOtherwise(name: string, text: string): boolean {
  if (isInitialled(name, text)) return true;
  return otherSettings(name).some((setting) =>
    text
      .split(setting)
      .some(
        (before, index, parts) =>
          index + 1 < parts.length &&
          !/[\p{L}\p{N}]$|\d[.,]$/u.test(before) &&
          !/^[\p{L}\p{N}]|^[.,]\d/u.test(parts[index + 1] ?? ""),
      ),
  );
}

/** Whether a name abbreviates words of the text before the same digits: `VS2013` for `Visual Studio 2013`. */
export function isInitialled(name: string, text: string): boolean {
  const [, initials = "", figures = ""] = /^(\p{Lu}{2,4})(\d+)$/u.exec(name) ?? [];
  if (figures === "" || !text.includes(figures)) return false;
  const words = [...initials].map((initial) => `${initial}\\p{Ll}{1,24}\\s{1,9}`).join("");
  return new RegExp(`(?<!\\p{L})${words}${figures}(?!\\d)`, "u").test(text);
}

const BEHIND = /^(\p{L}[\p{L} ]*?)[ -]?(\d[\d.]*)$/u;
const BEFORE = /^(\d[\d.]*)(?: \p{Ll}+)*[ -]?(\p{Lu}\p{L}*)$/u;

function swapped(match: RegExpExecArray | null): readonly string[] | null {
  if (match === null) return null;
  const [name = "", figures = "", word = ""] = match;
  return [name, word, figures];
}
