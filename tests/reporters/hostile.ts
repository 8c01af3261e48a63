import type { Finding } from "../../src/model/finding.ts";
import type { Page } from "../../src/model/page/document.ts";
import type { Report } from "../../src/model/report.ts";
import { aligner, pageOf, pairOf, placeOf, reportOf } from "./build-pair.ts";

const RED = "\u001B[31m";
const CSI = "\u009B2J";
const BIDI = "\u202Egnp.exe\u2066";
const CONTROLS = "\u0000\u0007\u0008\u000B\u000C\u001F\u007F\uFFFE";
const TAG = "\u{E0041}";
const LONE = "\uD800";

/** What a terminal or the eye obeys: control characters but for the line feed, and controls of direction. */
export const OBEYED = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;

/** What does harm somewhere: to terminals, logs, XML, HTML, Markdown, workflow commands, the eye. */
export const POISON = [
  `${RED}${CSI}${BIDI}${CONTROLS}${TAG}${LONE}`,
  "\n::error file=x,line=1::owned\n##[error]owned\n::stop-commands::x",
  "</script><script>alert(1)</script><img src=x onerror=alert(1)>",
  "]]> --> <!-- &lt; &#x1b; \"quoted\" 'single'",
  "[click](javascript:alert(1)) ![x](http://evil.example/x.png) https://evil.example www.evil.example",
  "@everyone #1 GH-1 $x$ :tada: `code` **bold** | cell | ~~gone~~ {{ .Site }} <https://evil.example>",
].join(" ");

const PATH = `content/en/${POISON.replaceAll("/", "_").replaceAll("\n", "\r")}.md`;
const heading = `# ${POISON.split("\n")[0] ?? ""}`;
const paragraph = `Then ${POISON}`;
const text = `# ${POISON}\n\n${paragraph}\n`;
const source = pageOf(PATH, "en", text);
const target = pageOf(`es-${PATH}`, "es", text);
const align = aligner(source, target);

const filler = "word ".repeat(100_000);
const longSource = pageOf("en.md", "en", `${filler}needle ${filler}\n`);
const longTarget = pageOf("es.md", "es", `${filler}aguja ${filler}\n`);

function finding(
  severity: Finding["severity"],
  pages: readonly [Page, Page],
  left: string,
  right: string,
): Finding {
  return {
    rule: "unit",
    messageId: "lost",
    data: { expected: POISON, actual: POISON, [POISON]: POISON },
    severity,
    message: POISON,
    source: placeOf(pages[0], left),
    target: placeOf(pages[1], right),
    fix: { start: 0, end: 3, text: POISON },
  };
}

/** A report in which every text that comes from outside is hostile, and one with lines of a megabyte. */
export const HOSTILE: Report = reportOf(
  [
    pairOf(
      source,
      target,
      [
        finding("error", [source, target], "Then", "Then"),
        finding("warning", [source, target], heading, heading),
      ],
      [
        align("section", heading, heading, [
          align("heading", heading, heading),
          align("paragraph", paragraph, paragraph),
        ]),
      ],
    ),
    pairOf(longSource, longTarget, [
      finding("error", [longSource, longTarget], "needle", "aguja"),
      finding("info", [longSource, longTarget], `${filler}needle`, `${filler}aguja`),
    ]),
  ],
  [{ path: POISON, language: "en", role: "source", missing: POISON, expected: POISON }],
  [{ path: POISON, line: 1, column: 1, message: POISON }],
);
