import { walkAllBlocks } from "../../model/alignment.ts";
import type { Fact } from "../../model/fact.ts";
import { replacing } from "../../model/fix.ts";
import { allOf } from "../../model/lookup/all-of.ts";
import type { Judgement, RuleContext } from "../../model/rule.ts";

/** Reports links to the same address without encryption: `http://` where the source has only `https://`. */
export function* insecureLinks({
  alignment,
  factsOf,
  target: { page },
}: RuleContext): Generator<Judgement> {
  for (const { source, target } of walkAllBlocks(alignment)) {
    const plain = allOf(target, factsOf.target).filter((fact) => leadsBy("http://", fact));
    if (plain.length === 0) continue;
    const ours = new Map(
      source
        .flatMap(factsOf.source)
        .flatMap((fact) => (fact.kind === "link" ? [[fact.surface, fact]] : [])),
    );
    for (const { surface, place } of plain) {
      const secure = surface.replace("http:", "https:");
      const from = ours.get(secure);
      if (from === undefined || ours.has(surface)) continue;
      yield {
        messageId: "insecure",
        data: { expected: secure, actual: surface },
        source: from.place,
        target: place,
        ...replacing(page, place, surface, secure),
      };
    }
  }
}

function leadsBy(scheme: string, { kind, surface }: Fact): boolean {
  return kind === "link" && surface.startsWith(scheme);
}
