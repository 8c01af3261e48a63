import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";

/** An element as a line of XML. */
export function writeXml(element: Element): string {
  // XML forbids `]]>` outside CDATA, of which there is none here; the library leaves it bare.
  return `${toXml(element).replaceAll("]]>", "]]&gt;")}\n`;
}
