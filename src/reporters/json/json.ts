import type { Page } from "../../model/page/document.ts";
import type { PairReport, RunSummary } from "../../model/report.ts";
import type { Reporter } from "../reporter.ts";
import { textDigest } from "./text-digest.ts";
import { writeAlignment, writeJson } from "./write-json.ts";

/**
 * Must be increased with every change of the report format that could break readers; see
 * `report.schema.json`.
 */
export const SCHEMA_VERSION = 1;

/** A report as JSON, without the texts of the pages, one pair per line; `report.schema.json` documents it. */
export function json(): Reporter {
  let first = true;
  return {
    begin: () => `{"schemaVersion":${SCHEMA_VERSION},"tool":"cotejo","pairs":[`,
    pair(pair) {
      const separator = first ? "\n" : ",\n";
      first = false;
      return separator + writePair(pair);
    },
    end: ({ pairs, pairsFound, pairsWithFindings, ...summary }: RunSummary) => {
      const { version, shard, counts, known, suppressed, unpaired, failures, terms } = summary;
      return `\n],${writeJson({
        version,
        shard,
        counts: { pairs, pairsFound, pairsWithFindings, ...counts, known, suppressed },
        unpaired,
        failures,
        terms,
      }).slice(1)}\n`;
    },
  };
}

function writePair(pair: PairReport): string {
  const { source, target, alignment, findings, counts, known, suppressed, signature, sentences } =
    pair;
  const head = writeJson({
    source: named(source),
    target: named(target),
    findings,
    counts,
    known,
    suppressed,
    signature,
    sentences,
  });
  return `${head.slice(0, -1)},"alignment":${writeAlignment(alignment)}}`;
}

function named({ path, language, text }: Page) {
  return { path, language, sha256: textDigest(text) };
}
