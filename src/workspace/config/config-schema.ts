import * as z from "zod";
import { UI_LANGUAGES } from "../../messages/ui.ts";
import { SEVERITIES } from "../../model/finding.ts";
import { canonicalTag } from "../../model/language/language-tag.ts";
import { DIALECTS, ENGINE_CHOICES, PRESETS } from "../../model/settings/config.ts";
import type { Expected } from "../obstacle.ts";

/** Marks an issue whose expectation zod cannot express. */
function form(name: Form): { params: { form: string } } {
  return { params: { form: name } };
}

type Form = Extract<Expected, { is: "form" }>["form"];

const text = z.string().refine((value) => value !== "", form("not-empty"));
const language = z
  .string()
  .refine((value) => canonicalTag(value) !== null, form("language"))
  .transform((value) => canonicalTag(value) ?? value);

/** One entry or a list of them; always read as a list. */
const texts = z.union([text.transform((value) => [value]), z.array(text)]);

/** Normalizes a path pattern to the form of page paths: from the root, without `./` or a final slash. */
function plainPattern(pattern: string): string {
  return pattern.replace(/^(?:\.\/+)+/, "").replace(/(?<!\/)\/+$/, "");
}
const pathPattern = text.transform(plainPattern).refine((value) => value !== "", form("not-empty"));
/** Negation is refused: in a list, `!docs/a` would match all pages but one instead of excluding that one. */
const plainPathPattern = pathPattern.refine((value) => !/^!(?!\()/.test(value), form("meant"));
const pathPatterns = z.union([
  plainPathPattern.transform((value) => [value]),
  z.array(plainPathPattern),
]);
const languageTags = z.union([language.transform((value) => [value]), z.array(language)]);

const severity = z.enum(["off", ...SEVERITIES]);
const ruleSetting = z.union([
  severity,
  z.tuple([z.enum(SEVERITIES), z.record(z.string(), z.unknown())]),
]);

const wordsByLanguage = z.record(language, texts);

const term = z.strictObject({
  id: text
    .optional()
    .describe("Name of the entry; default: its first accepted form, numbered if that is taken."),
  accepted: wordsByLanguage
    .default({})
    .describe("Accepted forms by language, preferred form first."),
  forbidden: wordsByLanguage.default({}).describe("Forms that must not be used, by language."),
  doNotTranslate: z
    .boolean()
    .default(false)
    .describe("Whether the term stays untranslated in every language."),
  caseSensitive: z.boolean().default(false).describe("Whether upper and lower case matter."),
});

/** Ids must be unique, since findings refer to terms by id. */
function refuseRepeatedIds(
  terms: readonly z.output<typeof term>[],
  context: z.RefinementCtx,
): void {
  const firsts = new Map<string, number>();
  for (const [at, { id }] of terms.entries()) {
    const before = id === undefined ? undefined : firsts.get(id);
    if (id !== undefined && before === undefined) firsts.set(id, at);
    if (before === undefined) continue;
    context.addIssue({
      code: "custom",
      path: [at, "id"],
      params: { unlike: ["terms", before, "id"] },
    });
  }
}

/** Settings for the whole site that `overrides` can change for some of its pages. */
const perPair = {
  preset: z
    .enum(PRESETS)
    .optional()
    .describe("Rule set: recommended (default), strict or structure-only."),
  rules: z
    .record(z.string(), ruleSetting)
    .optional()
    .describe(
      'Settings by rule: "off", a severity, or [severity, options]; they override the preset.',
    ),
  dialects: z
    .array(z.enum(DIALECTS))
    .optional()
    .describe(
      "Syntax extensions to CommonMark and GFM; default: detected from the file and its content.",
    ),
  terms: z
    .array(term)
    .superRefine(refuseRepeatedIds)
    .optional()
    .describe("Terms, with the translations that are accepted and forbidden."),
  names: z
    .record(text, texts)
    .optional()
    .describe(
      "Names in addition to the built-in list: the canonical spelling and its accepted variants.",
    ),
  frontMatter: z
    .record(text, z.enum(["invariant", "translated", "optional"]))
    .optional()
    .describe(
      "Front matter keys by dotted path: invariant values must not change, translated ones may, optional ones may be missing.",
    ),
};

const pairPattern = z
  .strictObject({
    source: pathPattern
      .refine((value) => value.includes("{path}"), form("pattern"))
      .describe(
        "Path pattern of the source pages, such as docs/{path}.md; {path} may span folders.",
      ),
    target: pathPattern
      .refine((value) => value.includes("{path}"), form("pattern"))
      .describe("Path pattern of their translations, such as i18n/{lang}/{path}.md."),
    language: language
      .optional()
      .describe("Language of the translations, if their path has no {lang}."),
  })
  .refine(({ target, language }) => target.includes("{lang}") || language !== undefined, {
    path: ["target"],
    ...form("names-language"),
  });

const override = z
  .strictObject({
    files: pathPatterns
      .optional()
      .describe("Path patterns; the override applies if either page of a pair matches."),
    languages: languageTags.optional().describe("Target languages; es includes es-MX."),
    ...perPair,
  })
  // An override without a condition applies to every page: most likely a key was forgotten.
  .refine(({ files, languages }) => files !== undefined || languages !== undefined, {
    path: ["files"],
    ...form("some-pages"),
  });

/** The schema of the configuration file. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe("Location of the JSON Schema of this file, for editors."),
  sourceLanguage: language
    .optional()
    .describe("Language of the source pages; default: en, if there are pages in English."),
  defaultLanguage: language
    .optional()
    .describe(
      "Language of pages without one in their path or front matter; default: from the settings of the site generator, else the source language.",
    ),
  languages: z.array(language).optional().describe("Languages to check; default: all."),
  pairs: z
    .array(pairPattern)
    .optional()
    .describe("Paths of pages and their translations; default: the usual layouts."),
  ignore: pathPatterns.optional().describe("Path patterns of pages to exclude."),
  ui: z.enum(UI_LANGUAGES).optional().describe("Language of messages; default: from LANG."),
  engine: z
    .enum(ENGINE_CHOICES)
    .optional()
    .describe("Markdown parser: auto (default: the fastest available), remark or satteri."),
  failOnUnpaired: z
    .boolean()
    .optional()
    .describe("Whether to fail if a page has no translation, or a translation has no source page."),
  maxWarnings: z.int().min(0).optional().describe("Fail if there are more warnings than this."),
  termbase: texts
    .optional()
    .describe("Termbase files (.csv, .tbx) whose entries are added to terms."),
  baseline: text.optional().describe("File of known findings to leave out."),
  ...perPair,
  overrides: z
    .array(override)
    .optional()
    .describe("Settings for some pages, which override those above; later ones win."),
});

/** The validated content of a configuration file. */
export type Config = z.output<typeof configSchema>;
/** Validated settings for some pages. */
export type Override = z.output<typeof override>;

/** The keys allowed in the mapping at a path of the configuration. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const list = path.findLast((piece) => typeof piece === "string");
  if (list === "pairs") return Object.keys(pairPattern.shape);
  if (list === "overrides") return Object.keys(override.shape);
  if (list === "terms") return Object.keys(term.shape);
  return Object.keys(configSchema.shape);
}
