import type { EngineChoice, OneOrMore, SettingsOfPages } from "./config.ts";

/** An entry of `pairs`. */
interface PairsInFile {
  /** Where source pages lie, such as `docs/{path}.md`. */
  readonly source: string;
  /** Where their translations lie, such as `i18n/{lang}/{path}.md`. */
  readonly target: string;
  /** Language of the targets, where their path has no `{lang}`. */
  readonly language?: string | undefined;
}

/** An entry of `overrides`: settings for the pairs with a page that `files` match, in one of the `languages`. */
type OverrideInFile = SettingsOfPages &
  (
    | { readonly files: OneOrMore; readonly languages?: OneOrMore | undefined }
    | { readonly files?: OneOrMore | undefined; readonly languages: OneOrMore }
  );

/** What a configuration file holds: `export default { … } satisfies ConfigFile` in `cotejo.config.ts`. */
export interface ConfigFile extends SettingsOfPages {
  /** Where the JSON Schema of the file lies, for editors. */
  readonly $schema?: string | undefined;
  /** Language that is translated from; default: `en` where there are pages in it. */
  readonly sourceLanguage?: string | undefined;
  /** Language of pages whose path names none. */
  readonly defaultLanguage?: string | undefined;
  /** Languages to check; default: all that are found. */
  readonly languages?: readonly string[] | undefined;
  /** Where pages and translations lie; default: found by the usual layouts. */
  readonly pairs?: readonly PairsInFile[] | undefined;
  /** Path patterns of pages to leave out. */
  readonly ignore?: OneOrMore | undefined;
  /** Language of messages. */
  readonly ui?: "en" | "es" | undefined;
  /** Markdown parser; default `auto`. */
  readonly engine?: EngineChoice | undefined;
  /** Whether a page without its counterpart fails the run. */
  readonly failOnUnpaired?: boolean | undefined;
  /** The run fails when there are more warnings. */
  readonly maxWarnings?: number | undefined;
  /** Termbase files (`.csv`, `.tbx`). */
  readonly termbase?: OneOrMore | undefined;
  /** File of known findings, which are left out. */
  readonly baseline?: string | undefined;
  /** Settings for some pages, over those above; later ones win. */
  readonly overrides?: readonly OverrideInFile[] | undefined;
}
