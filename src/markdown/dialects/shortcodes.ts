import { countOne } from "../../model/lookup/count-one.ts";
import { readAttributes } from "../html/attributes.ts";
import type { Mark } from "../mark.ts";
import { MAX_DEPTH, report } from "../reading.ts";
import { placeIn } from "../source.ts";
import { hasLinesToItself, type Masked, type Scan } from "./mask.ts";
import { type ShortcodeToken, shortcodeTokens } from "./shortcode-tokens.ts";

/** Shortcodes with a raw body, and the language of the body if implied by the name. */
const RAW_BODIES: ReadonlyMap<string, string | null> = new Map([
  ["highlight", null],
  ["code", null],
  ["chart", "chart"],
  ["echarts", "echarts"],
  ["graphviz", "dot"],
  ["katex", "latex"],
  ["kroki", "kroki"],
  ["markmap", "markmap"],
  ["math", "latex"],
  ["mermaid", "mermaid"],
  ["plantuml", "plantuml"],
]);

/** The names of the shortcodes that a text always closes. Linear. */
export function closedShortcodes(text: string): ReadonlySet<string> {
  if (!/\{\{[<%]/.test(text)) return new Set();
  const tokens = [...shortcodeTokens(text)];
  const partners = pairTokens(tokens);
  const alone = new Set(tokens.filter((token) => !partners.has(token)).map(({ name }) => name));
  return new Set([...partners.keys()].map(({ name }) => name).filter((name) => !alone.has(name)));
}

/**
 * Finds Hugo's shortcodes and pairs opening with closing tags. An unclosed one stands alone, unless the
 * page's counterpart shows that it takes a body.
 */
export function scanShortcodes(scan: Scan): Masked[] {
  const tokens = [...shortcodeTokens(scan.text)];
  const partners = pairTokens(tokens);
  const masked: Masked[] = [];
  let hiddenTo = 0;
  for (const token of tokens) {
    if (token.start < hiddenTo) continue;
    const partner = partners.get(token);
    const item =
      token.role === "open" && partner !== undefined && isRaw(token, scan.text)
        ? rawBody(scan, token, partner)
        : single(scan, token, partner);
    masked.push(item);
    hiddenTo = item.mark.end;
  }
  return masked;
}

/** Maps each opening tag to its closing one and vice versa. */
function pairTokens(tokens: readonly ShortcodeToken[]): Map<ShortcodeToken, ShortcodeToken> {
  const partners = new Map<ShortcodeToken, ShortcodeToken>();
  const open: ShortcodeToken[] = [];
  const openCount = new Map<string, number>();
  for (const token of tokens) {
    const { name } = token;
    if (token.role === "open") {
      open.push(token);
      countOne(openCount, name);
    } else if (token.role === "close" && (openCount.get(name) ?? 0) > 0) {
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        openCount.set(last.name, (openCount.get(last.name) ?? 1) - 1);
        if (last.name !== name) continue;
        partners.set(last, token);
        partners.set(token, last);
        break;
      }
    }
  }
  partTooDeep(tokens, partners);
  return partners;
}

/** Removes the pairs nested deeper than `MAX_DEPTH`. */
function partTooDeep(
  tokens: readonly ShortcodeToken[],
  partners: Map<ShortcodeToken, ShortcodeToken>,
): void {
  let depth = 0;
  for (const token of tokens) {
    const partner = partners.get(token);
    if (partner === undefined) continue;
    depth += token.role === "open" ? 1 : -1;
    if (token.role !== "open" || depth <= MAX_DEPTH) continue;
    depth--;
    partners.delete(token);
    partners.delete(partner);
  }
}

function isRaw(token: ShortcodeToken, text: string): boolean {
  if (RAW_BODIES.has(token.name)) return true;
  if (token.mark === "%") return false;
  // Tabs of Docsy and Kubernetes contain code if they name its language, and Markdown otherwise.
  return (
    token.name === "tab" &&
    token.parameters.some(
      ({ name, value }) =>
        /^(?:lang|codelang)$/.test(name) &&
        value !== null &&
        text.slice(value.start, value.end) !== "",
    )
  );
}

function rawBody(scan: Scan, open: ShortcodeToken, close: ShortcodeToken): Masked {
  const { attributes, captions } = readAttributes(scan.source, scan.page.lines, open.parameters);
  const named = attributes.find(({ name }) => /^(?:lang|codelang|language|type)$/.test(name));
  const positional = attributes.find(({ name }) => name === "0");
  const language = RAW_BODIES.get(open.name) ?? named?.value ?? positional?.value ?? null;
  const mark: Mark = {
    kind: "code",
    syntax: "shortcode",
    lacks: null,
    start: open.start,
    end: close.end,
    name: open.name,
    attributes,
    captions,
    language,
    meta: null,
    body: { start: open.end, end: close.start },
  };
  const isBlock = hasLinesToItself(scan.text, open.start, close.end);
  return { mark, disguise: isBlock ? "block" : "word" };
}

function single(scan: Scan, token: ShortcodeToken, partner: ShortcodeToken | undefined): Masked {
  const { start, end, name, parameters } = token;
  const { attributes, captions } = readAttributes(scan.source, scan.page.lines, parameters, name);
  const base = { start, end, name, attributes, captions, syntax: "shortcode" as const };
  const alone = hasLinesToItself(scan.text, start, end);
  if (partner === undefined && token.role === "open" && scan.page.closedShortcodes.has(name)) {
    const place = placeIn(scan.source, scan.page.lines, start, end);
    report(scan.page, "dialect-invalid", `nothing closes the shortcode "${name}"`, place);
    const disguise = alone ? "block" : "word";
    return { mark: { ...base, kind: "open", closedBy: null }, disguise };
  }
  if (partner === undefined) {
    const isLong = /[\r\n]/.test(scan.text.slice(start, end));
    return { mark: { ...base, kind: "insert" }, disguise: alone && isLong ? "block" : "word" };
  }
  const mark: Mark =
    partner.start > start
      ? { ...base, kind: "open", closedBy: partner.start }
      : { ...base, kind: "close", openedBy: partner.start };
  return { mark, disguise: alone ? "block" : "word" };
}
