import { createHash } from "node:crypto";
import type { Element, ElementContent, Nodes } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { printableLines } from "../../messages/printable.ts";
import { describeRule } from "../../messages/rule-descriptions.ts";
import { SEVERITIES } from "../../model/finding.ts";
import type { Wording } from "../wording.ts";
import { SCRIPT, STYLE } from "./assets.ts";

/** The content security policy: only the page's own script and style sheet are allowed, by hash. */
const POLICY = [
  "default-src 'none'",
  `script-src '${hashOf(SCRIPT)}'`,
  `style-src '${hashOf(STYLE)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** The page's markup before the first pair. */
export function openPage({ labels, language }: Wording): string {
  const head = [
    h("meta", { charSet: "utf-8" }),
    h("meta", { httpEquiv: "Content-Security-Policy", content: POLICY }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "referrer", content: "no-referrer" }),
    h("title", `cotejo · ${labels.review.title}`),
  ];
  return [
    `<!doctype html>\n<html lang="${language}">\n<head>\n`,
    ...head.map((node) => `${serialize(node)}\n`),
    `<style>${STYLE}</style>\n</head>\n<body>\n`,
  ].join("");
}

/** A data block for the page's script: markup of a pair, or JSON. Its content cannot close the block. */
export function dataBlock(
  id: string,
  type: "text/plain" | "application/json",
  text: string,
): string {
  const inert = type === "application/json" ? text.replaceAll("<", "\\u003C") : text;
  return `<script type="${type}" id="${id}">${inert}</script>\n`;
}

/**
 * Serializes a node such that no script starts or ends and no comment starts in it, not even in an attribute,
 * and without characters that reorder text or control a terminal.
 */
export function serialize(node: Nodes): string {
  return printableLines(toHtml(node)).replace(/<(?=\/?script|!--)/gi, "&lt;");
}

/** The page's markup after the last pair. */
export function closePage(overview: Element, rules: readonly string[], wording: Wording): string {
  const { labels, language } = wording;
  const described = rules.map((id) => {
    const { what, why } = describeRule(id, language);
    return [id, `${what} ${why}`] as const;
  });
  const data = {
    rules: Object.fromEntries(described),
    labels: { position: labels.review.position, copied: labels.review.copied },
  };
  const body = [
    toolbar(rules, wording),
    h("noscript", h("p", { className: ["needs-script"] }, labels.review.needsScript)),
    h("main", [
      overview,
      h("section", { id: "review", hidden: true, ariaLabel: labels.alignment }),
    ]),
    h("div", { id: "map", hidden: true, ariaHidden: "true" }),
    h("p", { id: "said", role: "status" }),
    keysDialog(wording),
  ];
  return [
    ...body.map((node) => `${serialize(node)}\n`),
    dataBlock("data", "application/json", JSON.stringify(data)),
    `<script>${SCRIPT}</script>\n</body>\n</html>\n`,
  ].join("");
}

function toolbar(rules: readonly string[], { labels }: Wording): Element {
  const { review } = labels;
  const button = (id: string, label: string, sign: string): Element =>
    h("button", { type: "button", id, ariaLabel: label, title: label }, sign);
  const check = (attributes: Record<string, string>, label: ElementContent[]): Element =>
    h("label", [h("input", { type: "checkbox", ...attributes }), ...label]);
  return h("header", { id: "top" }, [
    h("a", { className: ["home"], href: "#" }, review.overview),
    h("input", {
      type: "search",
      id: "search",
      placeholder: review.search,
      ariaLabel: review.search,
    }),
    h("fieldset", { id: "severities" }, [
      h("legend", review.severities),
      ...SEVERITIES.map((severity) =>
        check({ value: severity, className: severity, checked: "checked" }, [
          { type: "text", value: labels.severity[severity] },
        ]),
      ),
    ]),
    h("select", { id: "rule", ariaLabel: review.rule }, [
      h("option", { value: "" }, review.allRules),
      ...rules.map((rule) => h("option", { value: rule }, rule)),
    ]),
    check({ id: "only" }, [{ type: "text", value: review.only }]),
    h("div", { className: ["tools"] }, [
      h("div", { className: ["step"] }, [
        button("previous", review.previous, "↑"),
        h("span", { id: "position", role: "status" }),
        button("next", review.next, "↓"),
      ]),
      button("theme", review.theme, "◐"),
      button("help", review.help, "?"),
    ]),
  ]);
}

function keysDialog({ labels }: Wording): Element {
  const { keys, help, close } = labels.review;
  return h("dialog", { id: "keys", ariaLabel: help }, [
    h(
      "dl",
      Object.entries(keys).map(([key, deed]) => h("div", [h("dt", h("kbd", key)), h("dd", deed)])),
    ),
    h("button", { type: "button", id: "close" }, close),
  ]);
}
