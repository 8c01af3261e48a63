import type { Finding } from "../../model/finding.ts";
import type { Place } from "../../model/place.ts";
import type { PairReport, ReportedPage } from "../../model/report.ts";
import { writeJson } from "../json/write-json.ts";
import type { Reporter, ReporterOptions } from "../reporter.ts";
import { mainPlace, otherPlace, showFailure, showPlace } from "../shown-place.ts";
import { fill, type Wording, wordingFor } from "../wording.ts";

/** Most of a line that is quoted on each side of a place, and most of a place, in UTF-16 code units. */
const REACH = 300;
const LONGEST_PLACE = 2000;

/**
 * A compact list to feed back to what translated the page: one finding a block, with what was expected, what
 * was found and both texts. Whatever comes from a page is a JSON string, so that it cannot pass for a request.
 */
export function agent({ ui }: ReporterOptions): Reporter {
  const wording = wordingFor(ui);
  return {
    begin: () => "",
    pair: (pair) => layoutPair(pair, wording),
    end({ counts, failures }) {
      const told = failures.map((failure) => {
        return `failure ${writeJson(showFailure(failure))} ${writeJson(failure.message)}\n`;
      });
      const found = wording.counts(counts);
      const { agentAgain, agentDone } = wording.labels;
      const outcome = found === "" && failures.length === 0 ? agentDone : agentAgain;
      return `${told.join("")}${found === "" ? "" : `${found}. `}${outcome}\n`;
    },
  };
}

function layoutPair(pair: PairReport, wording: Wording): string {
  const { source, target, findings } = pair;
  if (findings.length === 0) return "";
  const request = fill(wording.labels.agentRequest, {
    source: writeJson(source.path),
    target: writeJson(target.path),
    sourceLanguage: wording.languageName(source.language),
    targetLanguage: wording.languageName(target.language),
  });
  const blocks = findings.map((finding, index) => layoutFinding(finding, index + 1, pair));
  return `${[request, ...blocks].join("\n\n")}\n\n`;
}

function layoutFinding(finding: Finding, number: number, pair: PairReport): string {
  const { severity, rule, messageId, message, data, source, target, fix } = finding;
  const place = showPlace(mainPlace(finding, pair));
  const other = otherPlace(finding);
  const said = (name: string, value: unknown): string[] =>
    value === undefined || value === null ? [] : [`${name}: ${writeJson(value)}`];
  return [
    `${number}. ${severity} ${writeJson(rule)} ${writeJson(messageId)} ${writeJson(place)}`,
    ...said("problem", message),
    ...said("expected", data.expected),
    ...said("found", data.actual),
    ...(other === null ? [] : said("source place", showPlace(other))),
    ...said("source text", textAround(source, pair.source)),
    ...said("target text", textAround(target, pair.target)),
    ...(fix === undefined
      ? []
      : said("fix", { replace: pair.target.text.slice(fix.start, fix.end), with: fix.text })),
  ].join("\n");
}

/** The lines that a place stands on. */
function textAround(place: Place | null, { text }: ReportedPage): string | null {
  if (place === null) return null;
  const { start, end } = place;
  const from = Math.max(start.offset - (start.column - 1), start.offset - REACH);
  const cut = Math.min(end.offset, start.offset + LONGEST_PLACE);
  const tail = text.slice(cut, cut + REACH);
  const ending = end.offset > start.offset && end.column === 1 ? 0 : tail.search(/[\r\n]/);
  return text.slice(from, cut) + (ending < 0 ? tail : tail.slice(0, ending));
}
