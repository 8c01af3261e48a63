import type { Severity } from "../finding.ts";

/** How a rule is set: off, at a severity, or at a severity with options of its own. */
export type RuleSetting = "off" | Severity | readonly [Severity, RuleOptions];

/** Options of one rule, as `RuleTraits.options` describes them; no other is let in. Plain JSON. */
export type RuleOptions = Readonly<Record<string, unknown>>;

/** Sets of rules with their severities: what is sure; what an editor wants as well; the structure of a page alone. */
export const PRESETS = ["recommended", "strict", "structure-only"] as const;
export type Preset = (typeof PRESETS)[number];

/** Markdown parsers to choose from; `auto` is the fastest that runs on the machine. All read the same. */
export const ENGINE_CHOICES = ["auto", "remark", "satteri"] as const;
export type EngineChoice = (typeof ENGINE_CHOICES)[number];

/** Ways of writing on top of CommonMark, GFM and front matter, which are always on. */
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

/** One entry may stand for a list of it. */
export type OneOrMore = string | readonly string[];

/** What can be set for the whole site, and for some of its pages. */
export interface SettingsOfPages {
  /** Set of rules; default `recommended`. */
  readonly preset?: Preset | undefined;
  /** Settings by rule id, over the preset. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined;
  /** Ways of writing beyond CommonMark and GFM; default: by the file's ending and what the page holds. */
  readonly dialects?: readonly Dialect[] | undefined;
  /** Terms and what they must or must not become. */
  readonly terms?: readonly TermSetting[] | undefined;
  /** Names beyond the built-in list: the canonical spelling and its accepted variants. */
  readonly names?: Readonly<Record<string, OneOrMore>> | undefined;
  /** Front matter keys by dotted path: `invariant` values must not change, `translated` ones may, `optional` ones may be missing. */
  readonly frontMatter?:
    | Readonly<Record<string, "invariant" | "translated" | "optional">>
    | undefined;
}

/** One entry of a termbase, as it is written: what a term must or must not become. */
export interface TermSetting {
  /** Unique among the entries; default: the first accepted form, numbered if that is taken. */
  readonly id?: string | undefined;
  /** Accepted forms by language tag; the first is preferred. */
  readonly accepted?: Readonly<Record<string, OneOrMore>> | undefined;
  /** Forbidden forms by language tag. */
  readonly forbidden?: Readonly<Record<string, OneOrMore>> | undefined;
  /** True for a term that stays as it is in every language. */
  readonly doNotTranslate?: boolean | undefined;
  readonly caseSensitive?: boolean | undefined;
}

/** One entry of a termbase in whole. */
export interface TermEntry extends Required<TermSetting> {
  readonly id: string;
  readonly accepted: Readonly<Record<string, readonly string[]>>;
  readonly forbidden: Readonly<Record<string, readonly string[]>>;
  readonly doNotTranslate: boolean;
  readonly caseSensitive: boolean;
}

/** What is known of the other pages and files of the site. Paths are as in `Page.path`. */
export interface SiteIndex {
  /** Every page by path; a map will do. */
  readonly pages: Pick<ReadonlyMap<string, SitePage>, "get">;
  /** Whether a local file exists. */
  readonly hasFile: (path: string) => boolean;
  /**
   * The pages that an address from the site's root (`/docs/tea`) can mean, without what names a language: one page
   * of each group of translations. Without it, only links that name files are followed.
   */
  readonly pagesAt?: ((address: string) => readonly string[]) | undefined;
}
/** What links to a page of the site can be held against. */
export interface SitePage {
  readonly language: string;
  /** Heading ids and html ids, without `#`. */
  readonly anchors: ReadonlySet<string>;
  /** The ids of each heading, in page order, so that a link to none can be told which was meant; optional. */
  readonly headings?: readonly (readonly string[])[] | undefined;
  /** Paths of the same page by language. */
  readonly translations: Readonly<Record<string, string>>;
  /**
   * Whether the site's generator leads a link that names this page's file to the translation in the language of the
   * page that links, where there is one (mkdocs-static-i18n, Hugo); default false.
   */
  readonly leadsHome?: boolean | undefined;
}

/** What one check is told. Every part is optional; plain data but for `site`. */
export interface CheckConfig extends SettingsOfPages {
  /** Language of messages: `en` (default) or `es`, or a tag of either, such as `es-MX`. */
  readonly ui?: string | undefined;
  readonly site?: SiteIndex | undefined;
  /** Whether the result is to hold the alignment of sentences too; default false. */
  readonly sentences?: boolean | undefined;
}

/** As `CheckConfig`, with every list written as one, and every term in whole. */
export interface WholeConfig extends CheckConfig {
  readonly terms?: readonly TermEntry[];
  readonly names?: Readonly<Record<string, readonly string[]>>;
}
