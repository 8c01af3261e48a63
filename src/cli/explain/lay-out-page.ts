import pc from "picocolors";
import type { CliTexts } from "../../messages/en/cli.ts";
import {
  type Block,
  type Code,
  childrenOf,
  type Document,
  proseOf,
} from "../../model/page/document.ts";
import { wrap } from "../../reporters/quote/fit-line.ts";
import { layOutTable } from "./lay-out-table.ts";
import { type Paints, paintProse } from "./paint-prose.ts";

/** The most columns of running text: longer lines are hard to read. */
const WIDEST = 92;
/** The indentation of content below a heading, in columns. */
const INDENT = 2;

interface Look {
  readonly width: number;
  readonly paints: Paints;
  readonly texts: CliTexts;
}

/** Formats a page as text for a terminal: headings at the margin, content indented, samples labelled. */
export function layOutPage(
  document: Document,
  texts: CliTexts,
  { width, color }: { readonly width: number; readonly color: boolean },
): string {
  const colors = pc.createColors(color);
  const look: Look = {
    width: Math.min(width, WIDEST) - INDENT,
    paints: {
      bold: colors.bold,
      dim: colors.dim,
      strong: color ? colors.bold : (text) => `*${text}*`,
      code: color ? colors.cyan : (text) => `\`${text}\``,
    },
    texts,
  };
  const parts: string[][] = [];
  const add = (section: Document["root"]): void => {
    const heading = section.heading?.prose.text;
    if (heading !== undefined) parts.push(wrap(heading, look.width).map(look.paints.bold));
    for (const block of section.blocks) parts.push(indent(layOutBlock(block, look), INDENT));
    section.sections.forEach(add);
  };
  add(document.root);
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function layOutBlock(block: Block, look: Look): string[] {
  const { width, paints } = look;
  switch (block.kind) {
    case "table":
      return layOutTable(
        block.children.map((row) => row.children.map(({ prose }) => paintProse(prose, paints))),
        width,
        paints,
      );
    case "code":
      return layOutCode(block, look);
    case "list":
      return block.children.flatMap((item, index) => {
        const mark = block.ordered ? `${(block.start ?? 1) + index}. ` : "- ";
        const [first = "", ...rest] = layOutChildren(item, {
          ...look,
          width: width - mark.length,
        });
        return [mark + first, ...indent(rest, mark.length)];
      });
    default: {
      const prose = proseOf(block);
      if (prose === null) return indent(layOutChildren(block, look), INDENT);
      return paintProse(prose, paints)
        .split("\n")
        .flatMap((line) => wrap(line, width));
    }
  }
}

function layOutChildren(block: Block, look: Look): string[] {
  return childrenOf(block).flatMap((child) => layOutBlock(child, look));
}

/** Formats a sample with the label given by its info string: `source en`, `finding`. Keeps its lines. */
function layOutCode({ meta, value }: Code, { paints, texts }: Look): string[] {
  const [role = "", language, path] = meta?.split(" ") ?? [];
  const label = Object.hasOwn(texts.samples, role) ? texts.samples[role] : undefined;
  const about = path ?? language;
  const title = about === undefined ? label : `${label} (${about})`;
  return [
    ...(label === undefined ? [] : [paints.dim(`${title}:`)]),
    ...indent(value.split("\n"), INDENT),
  ];
}

function indent(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => (line === "" ? line : " ".repeat(columns) + line));
}
