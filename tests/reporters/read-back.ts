import type { Element, Nodes } from "xast";
import { fromXml } from "xast-util-from-xml";
import type { Report } from "../../src/model/report.ts";

/** A finding as any format can tell it: rule, message, and the line at which it is put right. */
type ReadFinding = readonly [rule: string, message: string, line: string];

/** Pages that could not be read stand beside findings, as what is not the name of a rule. */
const isOfRule = ([rule]: ReadFinding) => rule !== "unreadable";

const sorted = (findings: readonly ReadFinding[]) => findings.map((one) => one.join(" | ")).sort();

/** The findings of a report, as `readBack` tells them. */
export function findingsIn({ pairs }: Report): string[] {
  return sorted(
    pairs.flatMap(({ findings }) =>
      findings.map(
        ({ rule, message, target }): ReadFinding => [
          rule,
          message,
          `${target?.path}:${target?.start.line}`,
        ],
      ),
    ),
  );
}

/** The findings that a report in a format names: rule, message, and the line of the target page. */
export function readBack(format: string, text: string): string[] {
  return sorted(READERS[format]?.(text) ?? []);
}

/** Reads the findings of a text of lines: a head with rule and message, then places, the last one the target's. */
function readLines(text: string, head: RegExp): ReadFinding[] {
  const findings: ReadFinding[] = [];
  let current: { rule: string; message: string } | null = null;
  let line: string | null = null;
  const flush = (): void => {
    if (current !== null && line !== null) findings.push([current.rule, current.message, line]);
    current = null;
    line = null;
  };
  for (const row of text.split("\n")) {
    const groups = head.exec(row)?.groups;
    if (groups !== undefined) {
      flush();
      current = { rule: groups.rule ?? "", message: (groups.message ?? "").replaceAll("`", "") };
    }
    line = /^ *(\S+\.md:\d+):\d+( \(.*)?$/.exec(row)?.[1] ?? line;
  }
  flush();
  return findings;
}

const elementsOf = (node: Nodes): Element[] => [
  ...(node.type === "element" ? [node] : []),
  ...("children" in node ? node.children.flatMap(elementsOf) : []),
];
const textOf = (element: Element): string =>
  element.children.map((child) => (child.type === "text" ? child.value : "")).join("");

const readMarkdown = (text: string) =>
  readLines(text, /^- \*\*\w+\*\* `(?<rule>[a-z-]+)` (?<message>.*)$/);

/** How to read the findings back, by format. */
const READERS: Readonly<Record<string, (text: string) => ReadFinding[]>> = {
  pretty: (text) =>
    readLines(text, /^ {2}(?:error|warning|info) (?<message>.*?) {2}(?<rule>[a-z-]+)$/),
  markdown: readMarkdown,
  "pr-comment": readMarkdown,
  json: (text) =>
    JSON.parse(text).pairs.flatMap((pair: Report["pairs"][number]) =>
      pair.findings.map(
        ({ rule, message, target }): ReadFinding => [
          rule,
          message,
          `${target?.path}:${target?.start.line}`,
        ],
      ),
    ),
  html: (text) =>
    Array.from(
      text.matchAll(
        /data-rule="([a-z-]+)"[^>]* data-place="([^"]*):\d+"[^>]*>.*?<span class="message">(.*?)<\/span>/g,
      ),
      ([, rule = "", place = "", message = ""]): ReadFinding => [rule, message, place],
    ),
  sarif: (text) =>
    JSON.parse(text).runs[0].results.map(
      (result: {
        ruleId: string;
        message: { text: string };
        locations: {
          physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
        }[];
      }): ReadFinding => {
        const at = result.locations[0]?.physicalLocation;
        const place = `${at?.artifactLocation.uri}:${at?.region.startLine}`;
        return [result.ruleId, result.message.text, place];
      },
    ),
  junit: (text) =>
    elementsOf(fromXml(text))
      .filter(({ name }) => name === "failure" || name === "system-out")
      .map((element): ReadFinding => {
        const parent = elementsOf(fromXml(text)).find((one) =>
          one.children.some(
            (child) => child.type === "element" && textOf(child) === textOf(element),
          ),
        );
        const [rule = "", place = ""] = String(parent?.attributes.name).split(" ");
        const [said = ""] = textOf(element).split("\n");
        return [rule, said.replace(/^\w+: /, ""), place.replace(/:\d+$/, "")];
      }),
  github: (text) =>
    Array.from(
      text.matchAll(/^::\w+ file=([^,]+),line=(\d+),.*title=cotejo ([a-z-]+)::(.*)$/gm),
      ([, path, line, rule = "", said = ""]): ReadFinding => [
        rule,
        said.replace(/ \(\S+\.md:\d+:\d+\)$/, ""),
        `${path}:${line}`,
      ],
    ),
  gitlab: (text) =>
    JSON.parse(text)
      .map(
        (issue: {
          check_name: string;
          description: string;
          location: { path: string; lines: { begin: number } };
        }): ReadFinding => [
          issue.check_name,
          issue.description.replace(/ \(\S+\.md:\d+:\d+\)$/, ""),
          `${issue.location.path}:${issue.location.lines.begin}`,
        ],
      )
      .filter(isOfRule),
  rdjsonl: (text) =>
    text
      .trimEnd()
      .split("\n")
      .map((line): ReadFinding => {
        const { code, message, location } = JSON.parse(line);
        return [code.value, message, `${location.path}:${location.range.start.line}`];
      })
      .filter(isOfRule),
  agent: (text) =>
    Array.from(
      text.matchAll(/^\d+\. \w+ "([a-z-]+)" "[a-z-]+" "(.*):\d+"\nproblem: (".*")$/gm),
      ([, rule = "", place = "", message = ""]): ReadFinding => [rule, JSON.parse(message), place],
    ),
};

/** Every format that can be read back. */
export const FORMATS = Object.keys(READERS);
