import { describe, expect, test } from "vitest";
import { parseTermbaseCsv } from "../../../src/workspace/termbase/parse-termbase-csv.ts";
import { parseTermbaseTbx } from "../../../src/workspace/termbase/parse-termbase-tbx.ts";

const NONE = { doNotTranslate: false, caseSensitive: false };

describe("a termbase in CSV", () => {
  test("holds accepted and forbidden forms by language, several in a cell", () => {
    const { entries, problems } = parseTermbaseCsv(
      "id,en,es,forbidden es,case-sensitive\nnet,network | mesh,red,network,\n,Go,Go,,yes\n",
    );
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        id: "net",
        accepted: { en: ["network", "mesh"], es: ["red"] },
        forbidden: { es: ["network"] },
        ...NONE,
      },
      {
        id: "Go",
        accepted: { en: ["Go"], es: ["Go"] },
        forbidden: {},
        ...NONE,
        caseSensitive: true,
      },
    ]);
  });

  test.each([
    ["semicolons", "en;es_mx\na, b;c\n", { en: ["a, b"], "es-MX": ["c"] }],
    ["tabs", "en\tes\na\tb\n", { en: ["a"], es: ["b"] }],
    ["a byte order mark and CRLF", "\uFEFFen,es\r\na,b\r\n", { en: ["a"], es: ["b"] }],
    ["quoted cells", 'en,es\n"a, ""b""",c\n', { en: ['a, "b"'], es: ["c"] }],
    ["empty rows", "en,es\n\n,\na,b\n", { en: ["a"], es: ["b"] }],
  ])("may be written with %s", (_, text, accepted) => {
    expect(parseTermbaseCsv(text)).toEqual({
      entries: [{ id: Object.values(accepted)[0]?.[0], accepted, forbidden: {}, ...NONE }],
      problems: [],
    });
  });

  test("may keep terms as they are", () => {
    const [entry] = parseTermbaseCsv("en,do-not-translate\nkubectl,x\n").entries;
    expect(entry).toMatchObject({ accepted: { en: ["kubectl"] }, doNotTranslate: true });
  });

  test.each([
    ["an empty file", "", [{ line: 1, found: null, expected: "header" }]],
    ["an unknown column", "en,colour!\na,b\n", [{ line: 1, found: "colour!", expected: "column" }]],
    ["no language", "id\na\n", [{ line: 1, found: null, expected: "header" }]],
    [
      "columns that are none, at once",
      "Source,Target\na,b\n",
      [{ line: 1, found: "Source, Target", expected: "column" }],
    ],
    [
      "what has the form of a language and is none",
      "foo,en\na,b\n",
      [{ line: 1, found: "foo", expected: "column" }],
    ],
    [
      "a cell under a column without a name",
      "en,,es\na,x,b\n",
      [{ line: 2, found: "x", expected: "no-cell" }],
    ],
    ["a row without a form", "id,en\na,b\nx,\n", [{ line: 3, found: "x", expected: "term" }]],
    [
      "a flag that is neither",
      "en,case-sensitive\na,maybe\n",
      [{ line: 2, found: "maybe", expected: "yes-or-no" }],
    ],
    [
      "an id that an entry before it has",
      "id,en,es\nv,valve,válvula\nv,tap,grifo\n",
      [{ line: 3, found: "v", expected: "own-id", before: 2 }],
    ],
    [
      "a cell beyond the last column",
      "id,en,es\nv,valve,válvula,llave,\n",
      [{ line: 2, found: "llave", expected: "no-cell" }],
    ],
    [
      "a column that is there twice",
      "en,es,EN\na,b,c\n",
      [{ line: 1, found: "EN", expected: "own-column" }],
    ],
    ["no entry at all", "id,en,es\n", [{ line: 1, found: null, expected: "rows" }]],
  ])("tells of %s", (_, text, expected) => {
    expect(parseTermbaseCsv(text).problems).toEqual(
      expected.map((each) => ({ column: null, ...each })),
    );
  });

  test.each(["note", "Definición", "Part of speech"])("passes over the column %s", (name) => {
    expect(parseTermbaseCsv(`en,${name},es,note\nboat,1 of 2,barco,x\n`)).toEqual(
      parseTermbaseCsv("en,es\nboat,barco\n"),
    );
  });

  test("passes over columns without a name and with nothing in them", () => {
    expect(parseTermbaseCsv("en,es,,\nvalve,válvula,,\n")).toMatchObject({
      entries: [{ accepted: { en: ["valve"], es: ["válvula"] } }],
      problems: [],
    });
  });

  test("keeps entries apart that have no id and begin alike", () => {
    const { entries, problems } = parseTermbaseCsv("en,es\nbank,banco\nbank,orilla\n");
    expect(problems).toEqual([]);
    expect(entries.map(({ id, accepted }) => [id, accepted.es])).toEqual([
      ["bank", ["banco"]],
      ["bank#2", ["orilla"]],
    ]);
  });

  test("may end its rows with a comma more", () => {
    expect(parseTermbaseCsv("en,es\na,b,\n").problems).toEqual([]);
  });

  test("tells of a quote that is never closed, with its line", () => {
    const { entries, problems } = parseTermbaseCsv('en,es\na,b\n"c,d\n');
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ expected: "syntax" }]);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(3);
  });

  test("takes no row for more than data", () => {
    const { entries } = parseTermbaseCsv("id,en\n__proto__,constructor\n");
    expect(entries[0]?.id).toBe("__proto__");
    expect(Object.getPrototypeOf(entries[0]?.accepted)).toBe(Object.prototype);
  });
});

const TBX_3 = `<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min">
  <text><body>
    <conceptEntry id="net">
      <langSec xml:lang="en"><termSec><term>network</term></termSec></langSec>
      <langSec xml:lang="es">
        <termSec><term>malla</term><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec>
        <termSec><term>red</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
        <termSec><term>network</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
      </langSec>
    </conceptEntry>
    <conceptEntry translate="no"><langSec xml:lang="en"><termSec><term>kube<hi>ctl</hi></term></termSec></langSec></conceptEntry>
  </body></text>
</tbx>`;

const TBX_2 = `<martif type="TBX"><text><body><termEntry id="net">
  <langSet xml:lang="en"><tig><term>network</term></tig></langSet>
  <langSet xml:lang="es"><ntig><termGrp><term>red</term></termGrp></ntig>
    <tig><term>network</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig></langSet>
</termEntry></body></text></martif>`;

describe("a termbase in TBX", () => {
  test("of the third edition is read, preferred terms first", () => {
    expect(parseTermbaseTbx(TBX_3)).toEqual({
      problems: [],
      entries: [
        {
          id: "net",
          accepted: { en: ["network"], es: ["red", "malla"] },
          forbidden: { es: ["network"] },
          ...NONE,
        },
        {
          id: "kubectl",
          accepted: { en: ["kubectl"] },
          forbidden: {},
          ...NONE,
          doNotTranslate: true,
        },
      ],
    });
  });

  test("of the second edition is read", () => {
    expect(parseTermbaseTbx(TBX_2)).toEqual({
      problems: [],
      entries: [
        {
          id: "net",
          accepted: { en: ["network"], es: ["red"] },
          forbidden: { es: ["network"] },
          ...NONE,
        },
      ],
    });
  });

  test.each([
    ["a tag that is not closed", "<tbx>\n<a></tbx>", { line: 2, expected: "syntax" }],
    [
      "an entity of its own",
      '<!DOCTYPE a [<!ENTITY x "y">]><tbx>&x;</tbx>',
      { line: 1, expected: "syntax" },
    ],
    ["nothing", "", { line: 1, expected: "syntax" }],
    ["another kind of document", "<html/>", { line: null, expected: "entries" }],
    [
      "a language nobody speaks",
      '<tbx>\n<conceptEntry><langSec xml:lang="!"><termSec><term>a</term></termSec></langSec><langSec xml:lang="en"><termSec><term>a</term></termSec></langSec></conceptEntry></tbx>',
      { line: 2, column: 15, found: "!", expected: "language" },
    ],
    [
      "an entry without a term",
      '<tbx>\n<conceptEntry id="x"/></tbx>',
      { line: 2, column: 1, found: "x", expected: "term" },
    ],
    [
      "an id that an entry before it has",
      '<tbx>\n<termEntry id="x"><langSet xml:lang="en"><tig><term>a</term></tig></langSet></termEntry>\n<termEntry id="x"><langSet xml:lang="en"><tig><term>b</term></tig></langSet></termEntry></tbx>',
      { line: 3, column: 1, found: "x", expected: "own-id", before: 2 },
    ],
  ])("tells of %s", (_, text, expected) => {
    expect(parseTermbaseTbx(text).problems).toMatchObject([expected]);
  });

  test("nested without end is refused, not followed", () => {
    expect(parseTermbaseTbx("<a>".repeat(100_000)).problems).toMatchObject([
      { expected: "syntax" },
    ]);
  });
});
