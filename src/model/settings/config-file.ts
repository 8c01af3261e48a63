import type { EngineChoice, OneOrMore, SettingsOfPages } from "./config.ts";

/** An entry of `pairs`. */
interface PairsInFile {
  /** Path pattern of the source pages, such as `docs/{path}.md`. */
  readonly source: string;
  /** Path pattern of their translations, such as `i18n/{lang}/{path}.md`. */
  readonly target: string;
  /** Language of the translations, if their path has no `{lang}`. */
  readonly language?: string | undefined;
}

/** An entry of `overrides`: settings for pairs with a page that matches `files`, in one of the `languages`. */
type OverrideInFile = SettingsOfPages &
  (
    | { readonly files: OneOrMore; readonly languages?: OneOrMore | undefined }
    | { readonly files?: OneOrMore | undefined; readonly languages: OneOrMore }
  );

/** The content of a configuration file: `export default { … } satisfies ConfigFile` in `cotejo.config.ts`. */
export interface ConfigFile extends SettingsOfPages {
  /** Location of the JSON Schema of the file, for editors. */
  readonly $schema?: string | undefined;
  /** Language of the source pages; default: `en`, if there are pages in English. */
  readonly sourceLanguage?: string | undefined;
  /** Language of pages without one in their path or front matter. */
  readonly defaultLanguage?: string | undefined;
  /** Languages to check; default: all. */
  readonly languages?: readonly string[] | undefined;
  /** Paths of pages and their translations; default: the usual layouts. */
  readonly pairs?: readonly PairsInFile[] | undefined;
  /** Path patterns of pages to exclude. */
  readonly ignore?: OneOrMore | undefined;
  /** Language of messages. */
  readonly ui?: "en" | "es" | undefined;
  /** Markdown parser; default `auto`. */
  readonly engine?: EngineChoice | undefined;
  /** Whether to fail if a page has no translation, or a translation has no source page. */
  readonly failOnUnpaired?: boolean | undefined;
  /** Fail if there are more warnings than this. */
  readonly maxWarnings?: number | undefined;
  /** Termbase files (`.csv`, `.tbx`). */
  readonly termbase?: OneOrMore | undefined;
  /** File of known findings to leave out. */
  readonly baseline?: string | undefined;
  /** Settings for some pages, which override those above; later ones win. */
  readonly overrides?: readonly OverrideInFile[] | undefined;
}
