import { createHash } from "node:crypto";
import type { Finding } from "../model/finding.ts";
import type { PairReport } from "../model/report.ts";
import { compareTexts } from "../model/text/letters/compare-texts.ts";
import { quoteFinding } from "./quote/quote-finding.ts";

/**
 * A fingerprint for each finding of a pair, in order: 32 hexadecimal digits, unique within a report.
 *
 * It is derived from the paths of the pages, the content of the finding and the text around it, so it is
 * stable when lines above are added or removed. Findings equal in all of these are distinguished by their
 * order.
 */
export function fingerprintsOf(pair: PairReport): string[] {
  const seen = new Map<string, number>();
  return pair.findings.map((finding) => {
    const identity = identityOf(finding, pair);
    const nth = seen.get(identity) ?? 0;
    seen.set(identity, nth + 1);
    return fingerprintOf(`${identity}${nth}`);
  });
}

/** The first 32 hexadecimal digits of a text's SHA-256 digest. */
export function fingerprintOf(identity: string): string {
  return createHash("sha256").update(identity).digest("hex").slice(0, 32);
}

function identityOf(finding: Finding, pair: PairReport): string {
  const { rule, messageId, data } = finding;
  const sorted = Object.entries(data).sort(([a], [b]) => compareTexts(a, b));
  const { source, target } = quoteFinding(finding, pair);
  const around = [source, target].map((quote) =>
    quote === null
      ? null
      : [quote.before, quote.stretch.map(({ text }) => text).join(""), quote.after],
  );
  return JSON.stringify([pair.source.path, pair.target.path, rule, messageId, sorted, around]);
}
