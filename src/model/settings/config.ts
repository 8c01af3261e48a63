import type { Severity } from "../finding.ts";

/** The setting of a rule: off, a severity, or a severity with options. */
export type RuleSetting = "off" | Severity | readonly [Severity, RuleOptions];

/** The options of one rule, as `RuleTraits.options` describes them; others are rejected. Plain JSON. */
export type RuleOptions = Readonly<Record<string, unknown>>;

/** Rule sets with their severities: only certain findings; also editorial ones; only the structure of a page. */
export const PRESETS = ["recommended", "strict", "structure-only"] as const;
export type Preset = (typeof PRESETS)[number];

/** Markdown parsers to choose from; `auto` is the fastest that runs on the machine. All give the same result. */
export const ENGINE_CHOICES = ["auto", "remark", "satteri"] as const;
export type EngineChoice = (typeof ENGINE_CHOICES)[number];

/** Syntax extensions to CommonMark, GFM and front matter, which are always on. */
export const DIALECTS = [
  "mdx",
  "hugo",
  "directives",
  "admonitions",
  "fences",
  "tabs",
  "snippets",
  "heading-ids",
  "definition-lists",
  "math",
  "wiki-links",
  "liquid",
] as const;
export type Dialect = (typeof DIALECTS)[number];

/** A list, or its only entry. */
export type OneOrMore = string | readonly string[];

/** Settings for the whole site or for some of its pages. */
export interface SettingsOfPages {
  /** Rule set; default `recommended`. */
  readonly preset?: Preset | undefined;
  /** Settings by rule id, which override the preset. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  /** Syntax extensions to CommonMark and GFM; default: detected from the file name and the content of the page. */
  readonly dialects?: readonly Dialect[] | undefined;
  /** Terms, with the translations that are accepted and forbidden. */
  readonly terms?: readonly TermSetting[] | undefined;
  /** Names in addition to the built-in list: the canonical spelling and its accepted variants. */
  readonly names?: Readonly<Record<string, OneOrMore>> | undefined;
  /** Front matter keys by dotted path: `invariant` values must not change, `translated` ones may, `optional` ones may be missing. */
  readonly frontMatter?:
    | Readonly<Record<string, "invariant" | "translated" | "optional">>
    | undefined;
}

/** One entry of a termbase: a term, with the translations that are accepted and forbidden. */
export interface TermSetting {
  /** Unique among the entries; default: the first accepted form, numbered if that is taken. */
  readonly id?: string | undefined;
  /** Accepted forms by language tag; the first is preferred. */
  readonly accepted?: Readonly<Record<string, OneOrMore>> | undefined;
  /** Forbidden forms by language tag. */
  readonly forbidden?: Readonly<Record<string, OneOrMore>> | undefined;
  /** Whether the term stays untranslated in every language. */
  readonly doNotTranslate?: boolean | undefined;
  readonly caseSensitive?: boolean | undefined;
}

/** One entry of a termbase, with every key present and forms as lists. */
export interface TermEntry extends Required<TermSetting> {
  readonly id: string;
  readonly accepted: Readonly<Record<string, readonly string[]>>;
  readonly forbidden: Readonly<Record<string, readonly string[]>>;
  readonly doNotTranslate: boolean;
  readonly caseSensitive: boolean;
}

/** The other pages and files of the site. Paths have the form of `Page.path`. */
export interface SiteIndex {
  /** Every page by path, such as a `Map`. */
  readonly pages: Pick<ReadonlyMap<string, SitePage>, "get">;
  /** Whether a local file exists. */
  readonly hasFile: (path: string) => boolean;
  /**
   * The pages that an address from the root of the site (`/docs/tea`), without its language, can refer to: one page of
   * each group of translations. Without it, only links to files are checked.
   */
  readonly pagesAt?: ((address: string) => readonly string[]) | undefined;
}
/** A page of the site, as links to it are checked. */
export interface SitePage {
  readonly language: string;
  /** Heading IDs and HTML IDs, without `#`. */
  readonly anchors: ReadonlySet<string>;
  /** The IDs of each heading, in page order, to guess the target of a broken anchor; optional. */
  readonly headings?: readonly (readonly string[])[] | undefined;
  /** Paths of the translations of this page by language. */
  readonly translations: Readonly<Record<string, string>>;
  /**
   * Whether the site generator resolves a link to the file of this page to its translation in the language of the
   * linking page, if there is one (mkdocs-static-i18n, Hugo); default false.
   */
  readonly leadsHome?: boolean | undefined;
}

/** Settings of one check. All are optional; plain data except `site`. */
export interface CheckConfig extends SettingsOfPages {
  /** Language of messages: `en` (default) or `es`, or a tag of either, such as `es-MX`. */
  readonly ui?: string | undefined;
  readonly site?: SiteIndex | undefined;
  /** Whether the result also includes the alignment of sentences; default false. */
  readonly sentences?: boolean | undefined;
}

/** As `CheckConfig`, with one-or-more values as lists and complete terms. */
export interface WholeConfig extends CheckConfig {
  readonly terms?: readonly TermEntry[];
  readonly names?: Readonly<Record<string, readonly string[]>>;
}
