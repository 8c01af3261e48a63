import type { Fact } from "../../model/fact.ts";
import { decodeAddress } from "../../model/links/decode-address.ts";

/** Whether a fact is a link to a place of its own page. */
export function pointsIntoPage({ kind, surface }: Fact): boolean {
  return kind === "link" && surface.length > 1 && surface.startsWith("#");
}

/** The name of the place that such a link leads to. */
export function anchorNameOf({ surface }: Fact): string {
  return decodeAddress(surface.slice(1));
}
