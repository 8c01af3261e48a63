import type { Fact } from "../../model/fact.ts";
import { decodeAddress } from "../../model/links/decode-address.ts";

/** Whether a fact is a link to an anchor of its own page. */
export function pointsIntoPage({ kind, surface }: Fact): boolean {
  return kind === "link" && surface.length > 1 && surface.startsWith("#");
}

/** The anchor that such a link leads to, decoded. */
export function anchorNameOf({ surface }: Fact): string {
  return decodeAddress(surface.slice(1));
}
