import * as z from "zod";
import { type Finding, SEVERITIES } from "../model/finding.ts";
import type { Place } from "../model/page/place.ts";
import type { SentencePair } from "../model/page/sentence.ts";
import {
  type AlignmentEntry,
  type Failure,
  type Signature,
  STAND_INS,
  type UnpairedPage,
} from "../model/report.ts";

const count = z.int().min(0);
const counted = z.int().min(1);
const share = z.number().refine((value) => value >= 0 && value <= 1, { params: { form: "share" } });

const point = z.object({ line: counted, column: counted, offset: count });
const place = z.object({ path: z.string(), start: point, end: point }) satisfies z.ZodType<Place>;

const finding = z.object({
  rule: z.string(),
  messageId: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  source: place.nullable(),
  target: place.nullable(),
  fix: z.object({ start: count, end: count, text: z.string() }).exactOptional(),
}) satisfies z.ZodType<Finding>;

const signature = z.object({
  tool: z.literal("cotejo"),
  version: z.string(),
  languages: z.tuple([z.string(), z.string()]),
  unprepared: z.array(z.string()),
  rules: z.record(z.string(), z.string()),
  engine: z.string(),
}) satisfies z.ZodType<Signature>;

const sentences = z.array(z.object({ text: z.string(), place }));
const sentencePair = z.object({
  source: sentences,
  target: sentences,
  confidence: share,
}) satisfies z.ZodType<SentencePair>;

const RELATIONS = {
  matched: "matched",
  moved: "moved",
  "source-only": "source-only",
  "target-only": "target-only",
  split: "split",
  merged: "merged",
} as const satisfies { readonly [R in AlignmentEntry["relation"]]: R };

const KINDS = {
  section: "section",
  heading: "heading",
  paragraph: "paragraph",
  cell: "cell",
  term: "term",
  list: "list",
  item: "item",
  quote: "quote",
  table: "table",
  row: "row",
  footnote: "footnote",
  description: "description",
  "description-list": "description-list",
  container: "container",
  code: "code",
  html: "html",
  math: "math",
  break: "break",
  definition: "definition",
  insert: "insert",
} as const satisfies { readonly [K in AlignmentEntry["kind"]]: K };

const nodes = z.array(z.object({ label: z.string(), place }));

/**
 * An entry of an alignment. Its children are validated one by one by the reader: a recursive schema fails on
 * trees thousands of levels deep.
 */
export const entrySchema = z.object({
  relation: z.enum(RELATIONS),
  kind: z.enum(KINDS),
  confidence: share,
  source: nodes,
  target: nodes,
  sourcePlace: place,
  targetPlace: place,
  children: z.array(z.unknown()),
});

const page = z.object({ path: z.string(), language: z.string(), sha256: z.string() });

/** A pair in a report, without its alignment and its counts, which the reader recalculates. */
const pair = z.object({
  source: page,
  target: page,
  findings: z.array(finding),
  known: counted.exactOptional(),
  suppressed: counted.exactOptional(),
  signature,
  sentences: z.array(sentencePair).exactOptional(),
  alignment: z.unknown(),
});

const unpaired = z.object({
  path: z.string(),
  language: z.string(),
  role: z.enum(["source", "target"]),
  missing: z.string(),
  expected: z.string(),
  standIn: z.enum(STAND_INS).exactOptional(),
}) satisfies z.ZodType<UnpairedPage>;

const failure = z.object({
  path: z.string(),
  line: counted.nullable(),
  column: counted.nullable(),
  message: z.string(),
}) satisfies z.ZodType<Failure>;

/**
 * The parts of a JSON report that are needed to process it; `report.schema.json` documents the whole format.
 */
export const reportSchema = z.object({
  pairs: z.array(pair),
  unpaired: z.array(unpaired),
  failures: z.array(failure),
  counts: z.object({ pairsFound: count }),
  shard: z.object({ index: counted, count: counted }).exactOptional(),
  terms: z.object({ maxWarnings: count.nullable(), failOnUnpaired: z.boolean() }),
});
