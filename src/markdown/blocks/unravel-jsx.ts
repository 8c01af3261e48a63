import type { Nodes, Paragraph } from "mdast";
import type { MdxJsxTextElement } from "mdast-util-mdx";
import { isComponent } from "../prose/append-markup.ts";

/**
 * The elements of a paragraph that holds nothing but components: they stand on lines of their own all the
 * same. Null for any other paragraph.
 */
export function soleComponents({ children }: Paragraph): readonly MdxJsxTextElement[] | null {
  const elements: MdxJsxTextElement[] = [];
  for (const child of children) {
    if (child.type === "mdxJsxTextElement" && isComponent(child.name ?? "")) elements.push(child);
    else if (child.type !== "text" || child.value.trim() !== "") return null;
  }
  return elements.length === 0 ? null : elements;
}

/** What an element in running text holds, as the paragraph that it is where the element stands alone. */
export function paragraphIn({ children }: MdxJsxTextElement): Nodes[] {
  const start = children.at(0)?.position?.start;
  const end = children.at(-1)?.position?.end;
  if (start === undefined || end === undefined) return [];
  return [{ type: "paragraph", children, position: { start, end } }];
}
