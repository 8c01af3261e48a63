import type { Finding } from "../../model/finding.ts";

/** Whether what the translation has alone is the closing line of what it lacks: `{{% /tab %}}`. */
export function closes({ data }: Finding, cause: Finding): boolean {
  const [name = ""] = String(cause.data.expected).split(" ", 1);
  return /\w/.test(name) && String(data.label).replace(/\s+/g, "").includes(`/${name}`);
}

/** A line that opens or closes a box, read as text: `/// info`, `:::`. */
export function isFence({ data }: Finding): boolean {
  return /^(?:\/{3,}|:{3,})(?: ?\S+)?$/.test(String(data.label).trim());
}

/** @param detail of the page that does not parse: the tag that nothing closes, among others */
export function isClosingTag({ rule, messageId, data }: Finding, detail: string): boolean {
  if (!detail.includes("closing tag for `<")) return false;
  if (rule === "html" && messageId === "unclosed") {
    return detail.includes(`<${String(data.tag).slice(2, -1)}>`);
  }
  return rule === "block" && messageId === "missing" && /^<\/[\w.:-]+>$/.test(String(data.label));
}

/** Blocks are told by their indentation where their tags are none. */
export function isOfUnreadMdx({ rule, messageId }: Finding, detail: string): boolean {
  if (!/closing tag/i.test(detail)) return false;
  if (rule === "block") return /^(?:missing|extra|kind|moved)$/.test(messageId);
  return rule === "paired-marks" || rule === "code-block" || rule === "length";
}

/** Whether it may come of code that lacks its marks. */
export function isOfBrokenCode({ rule, messageId }: Finding): boolean {
  return rule === "inline-code"
    ? messageId !== "broken"
    : /^(?:name-spelling|placeholder|insert|html|syntax|paired-marks)$/.test(rule);
}

/** Whether a slot is what is left of a tag that a link leads to: `{{< ref "a.md" }}` of `{{< ref "a.md" >}}`. */
export function isBrokenTag({ rule, messageId, data }: Finding, cause: Finding): boolean {
  const wordsOf = (text: unknown) =>
    String(text)
      .match(/[\w./#-]+/g)
      ?.join(" ") ?? "";
  if (rule !== "placeholder" || messageId !== "added") return false;
  return wordsOf(data.actual) === wordsOf(cause.data.expected);
}

/** Whether the translation lacks something. */
export function isLoss({ messageId, rule }: Finding): boolean {
  return rule !== "length" && (messageId === "missing" || messageId.endsWith("lost"));
}

/** Whether the translation has something alone. */
export function isAddition({ messageId, rule }: Finding): boolean {
  return rule !== "length" && /(?:^|-)added$/.test(messageId);
}

/** Whether a finding is this message of this rule. */
export function isA({ rule, messageId }: Finding, wanted: string, message: string): boolean {
  return rule === wanted && messageId === message;
}
