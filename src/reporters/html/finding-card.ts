import type { Element } from "hast";
import { h } from "hastscript";
import { printable } from "../../messages/printable.ts";
import { explainCommand } from "../../messages/rule-descriptions.ts";
import type { Finding } from "../../model/finding.ts";
import type { Place } from "../../model/page/place.ts";
import type { PairReport } from "../../model/report.ts";
import { mainPlace, showPlace } from "../shown-place.ts";
import { wordFix } from "../word-fix.ts";
import { fill, type Wording } from "../wording.ts";

/** A finding in the margin: its message, its rule, its places on both pages, and its fix. */
export function findingCard(
  finding: Finding,
  index: number,
  pair: PairReport,
  wording: Wording,
): Element {
  const { severity, rule, message, source, target } = finding;
  const { labels } = wording;
  const fix = wordFix(finding, pair, wording);
  return h(
    "li",
    {
      className: ["finding", severity],
      dataF: String(index),
      dataRule: rule,
      dataSeverity: severity,
      dataPlace: showPlace(mainPlace(finding, pair)),
      tabIndex: -1,
    },
    [
      h("p", { className: ["said"] }, [
        h("span", { className: ["severity"] }, labels.severity[severity]),
        " ",
        h("span", { className: ["message"] }, printable(message)),
      ]),
      ...(fix === null ? [] : [h("p", { className: ["fix"] }, [h("b", `${labels.fix}: `), fix])]),
      h("div", { className: ["about"] }, [
        ...(source === null ? [] : [copyButton(source, pair.source.language, wording)]),
        ...(target === null ? [] : [copyButton(target, pair.target.language, wording)]),
        h("details", [
          h("summary", [h("code", rule)]),
          // The script inserts the description of the rule, which the page contains once.
          h("p", { className: ["description"] }),
          h("p", fill(labels.moreOnRule, { command: explainCommand(rule) })),
        ]),
      ]),
    ],
  );
}

/** A button that copies the full place. Its label omits the path, which is in the column's header. */
function copyButton(place: Place, language: string, { labels }: Wording): Element {
  const whole = showPlace(place);
  const { line, column } = place.start;
  return h(
    "button",
    {
      type: "button",
      className: ["copy"],
      dataCopy: whole,
      title: `${labels.review.copy}: ${whole}`,
    },
    printable(`${language} ${line}:${column}`),
  );
}
