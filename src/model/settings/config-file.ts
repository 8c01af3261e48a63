import type { Severity } from "../finding.ts";
import type { Dialect, EngineChoice, Preset, RuleOptions } from "./config.ts";

type OneOrMore = string | readonly string[];

/** What can be set for the whole site, and for some of its pages. */
interface SettingsOfPages {
  /** Set of rules; default `recommended`. */
  readonly preset?: Preset;
  /** Settings by rule, over the preset. */
  readonly rules?: Readonly<Record<string, "off" | Severity | readonly [Severity, RuleOptions]>>;
  /** Ways of writing beyond CommonMark and GFM; default: by the file and what it holds. */
  readonly dialects?: readonly Dialect[];
  /** Terms and what they must or must not become. */
  readonly terms?: readonly TermInFile[];
  /** Names beyond the built-in list: the canonical spelling and its accepted variants. */
  readonly names?: Readonly<Record<string, OneOrMore>>;
  /** Front matter keys by dotted path. */
  readonly frontMatter?: Readonly<Record<string, "invariant" | "translated" | "optional">>;
}

/** An entry of `terms`. */
interface TermInFile {
  /** Default: the first accepted form. */
  readonly id?: string;
  /** Accepted forms by language, the preferred one first. */
  readonly accepted?: Readonly<Record<string, OneOrMore>>;
  /** Forms that must not be used, by language. */
  readonly forbidden?: Readonly<Record<string, OneOrMore>>;
  /** Whether the term stays as it is in every language. */
  readonly doNotTranslate?: boolean;
  readonly caseSensitive?: boolean;
}

/** An entry of `pairs`. */
interface PairsInFile {
  /** Where source pages lie, such as `docs/{path}.md`. */
  readonly source: string;
  /** Where their translations lie, such as `i18n/{lang}/{path}.md`. */
  readonly target: string;
  /** Language of the targets, where their path has no `{lang}`. */
  readonly language?: string;
}

/** An entry of `overrides`: settings for the pairs with a page that `files` match, in one of the `languages`. */
type OverrideInFile = SettingsOfPages &
  (
    | { readonly files: OneOrMore; readonly languages?: OneOrMore }
    | { readonly files?: OneOrMore; readonly languages: OneOrMore }
  );

/** What a configuration file holds: `export default { … } satisfies ConfigFile` in `cotejo.config.ts`. */
export interface ConfigFile extends SettingsOfPages {
  /** Where the JSON Schema of the file lies, for editors. */
  readonly $schema?: string;
  /** Language that is translated from; default: `en` where there are pages in it. */
  readonly sourceLanguage?: string;
  /** Language of pages whose path names none. */
  readonly defaultLanguage?: string;
  /** Languages to check; default: all that are found. */
  readonly languages?: readonly string[];
  /** Where pages and translations lie; default: found by the usual layouts. */
  readonly pairs?: readonly PairsInFile[];
  /** Path patterns of pages to leave out. */
  readonly ignore?: OneOrMore;
  /** Language of messages. */
  readonly ui?: "en" | "es";
  /** Markdown parser; default `auto`. */
  readonly engine?: EngineChoice;
  /** Whether a page without its counterpart fails the run. */
  readonly failOnUnpaired?: boolean;
  /** The run fails when there are more warnings. */
  readonly maxWarnings?: number;
  /** Termbase files (`.csv`, `.tbx`). */
  readonly termbase?: OneOrMore;
  /** File of known findings, which are left out. */
  readonly baseline?: string;
  /** Settings for some pages, over those above; later ones win. */
  readonly overrides?: readonly OverrideInFile[];
}
