import { allOf } from "../../model/lookup/all-of.ts";
import type { Place } from "../../model/page/place.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import { runningText } from "../../model/text/running-text.ts";

/** Endings of files: of code, of settings, data and text, of pictures and what is packed. */
const ENDING = [
  "[cm]?[jt]sx?|pyi?|rb|rs|go|java|kts?|c|h|cc|hh|[ch]pp|cs|php|swift|sh|ps1|bat|sql|vue|svelte|astro|ipynb|tf",
  "json5?|ya?ml|toml|ini|cfg|conf|env|lock|xml|csv|tsv|txt|log|mdx?|html?|s?css|less",
  "png|jpe?g|gif|svg|webp|mp[34]|wav|pdf|docx?|xlsx?|pptx?|odt|epub|zip|rar|7z|tar[.]gz|tgz|exe|dll|jar|apk|dmg",
].join("|");

/** What programs read, in running text that does not mark it as code. */
const PATTERNS = {
  /** `--dry-run`, `-p`. */
  option: /(?<![\p{L}\p{N}_./-])(?:--[a-z][\w-]{1,40}|-[A-Za-z])(?![\p{L}\p{N}_-])/gu,
  /** `/etc/hosts`: from the root, and of two parts at least. */
  path: /(?<![\p{L}\p{N}_./:~-])\/[\w+@-][\w.+@-]{0,60}(?:\/[\w.+@-]{0,60}[\w+@-]){1,20}(?![\p{L}\p{N}_/])/gu,
  /** `src/main.ts`. */
  file: new RegExp(
    String.raw`(?<![\p{L}\p{N}_./:@~-])(?:[\w@.-]{1,60}/){0,12}[\w@-][\w@.-]{0,60}\.(?:${ENDING})(?![\p{L}\p{N}_/-]|\.[\p{L}\p{N}])`,
    "gu",
  ),
  /** `.csv`: any file that ends so. */
  ending: new RegExp(
    String.raw`(?<=^|[\s("“«*])\.(?:${ENDING})(?![\p{L}\p{N}_/-]|\.[\p{L}\p{N}])`,
    "gu",
  ),
  /** `@ada`, whoever is thanked; `@acme/tools`, a package by its maker. */
  mention:
    /(?<![\p{L}\p{N}_./@-])@[A-Za-z\d][A-Za-z\d-]{1,38}(?:\/[\w.-]{1,60})?(?![\p{L}\p{N}_@-])/gu,
  /** `true`, where it is all that a text says. */
  literal: /^(?:true|false|null|nil|undefined|None|True|False)$/g,
  /** `max_size`. */
  identifier: /(?<![\p{L}\p{N}_./-])[A-Za-z]\w{0,60}_\w{1,60}(?![\p{L}\p{N}_./-])/gu,
  /** `0xFF`, and identifiers of 32 hexadecimal digits. */
  figure:
    /(?<![\p{L}\p{N}-])(?:0x[\da-fA-F]{1,16}|[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})(?![\p{L}\p{N}-])/gu,
} as const;

type BareKind = keyof typeof PATTERNS;

/** The kinds of code that is told without its marks. */
export const BARE_KINDS = Object.keys(PATTERNS) as readonly BareKind[];

/** Code in running text that is not marked as such. */
export interface Bare {
  readonly kind: BareKind;
  readonly text: string;
  readonly place: Place;
}

/** A sign that each kind has in every case, so that most texts need not be searched for it; none where it varies. */
const SIGNS: Readonly<Record<BareKind, string>> = {
  option: "-",
  path: "/",
  file: ".",
  ending: ".",
  mention: "@",
  literal: "",
  identifier: "_",
  figure: "",
};

/** What a text that has no code of any kind lacks, which is cheap to tell. */
const TRACE = /[-/_@]|0x|\.\w|^[a-zA-Z]{3,9}$/;

/** The code in a text that is not marked as such. */
export function bareIn(prose: Prose): readonly Bare[] {
  const text = runningText(prose);
  if (!TRACE.test(text)) return [];
  return allOf(
    BARE_KINDS.filter((kind) => text.includes(SIGNS[kind])),
    (kind) =>
      Array.from(text.matchAll(PATTERNS[kind]), ({ 0: found, index }) => ({
        kind,
        text: found,
        place: placeInProse(prose, index, index + found.length),
      })),
  );
}
