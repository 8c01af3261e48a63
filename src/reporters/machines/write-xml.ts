import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";

/** Serializes an element as one line of XML. */
export function writeXml(element: Element): string {
  // XML forbids `]]>` outside CDATA sections, of which there are none; the library does not escape it.
  return `${toXml(element).replaceAll("]]>", "]]&gt;")}\n`;
}
