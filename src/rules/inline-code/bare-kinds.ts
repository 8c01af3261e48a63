import { allOf } from "../../model/lookup/all-of.ts";
import type { Place } from "../../model/page/place.ts";
import { type Prose, placeInProse } from "../../model/page/prose.ts";
import { runningText } from "../../model/text/running-text.ts";

/** File extensions: code; settings, data and text; images, media and archives. */
const ENDING = [
  "[cm]?[jt]sx?|pyi?|rb|rs|go|java|kts?|c|h|cc|hh|[ch]pp|cs|php|swift|sh|ps1|bat|sql|vue|svelte|astro|ipynb|tf",
  "json5?|ya?ml|toml|ini|cfg|conf|env|lock|xml|csv|tsv|txt|log|mdx?|html?|s?css|less",
  "png|jpe?g|gif|svg|webp|mp[34]|wav|pdf|docx?|xlsx?|pptx?|odt|epub|zip|rar|7z|tar[.]gz|tgz|exe|dll|jar|apk|dmg",
].join("|");

/** Patterns for code in running text that is not marked as code. */
const PATTERNS = {
  /** `--dry-run`, `-p`. */
  option: /(?<![\p{L}\p{N}_./-])(?:--[a-z][\w-]{1,40}|-[A-Za-z])(?![\p{L}\p{N}_-])/gu,
  /** `/etc/hosts`: absolute, with at least two parts. */
  path: /(?<![\p{L}\p{N}_./:~-])\/[\w+@-][\w.+@-]{0,60}(?:\/[\w.+@-]{0,60}[\w+@-]){1,20}(?![\p{L}\p{N}_/])/gu,
  /** `src/main.ts`. */
  file: new RegExp(
    String.raw`(?<![\p{L}\p{N}_./:@~-])(?:[\w@.-]{1,60}/){0,12}[\w@-][\w@.-]{0,60}\.(?:${ENDING})(?![\p{L}\p{N}_/-]|\.[\p{L}\p{N}])`,
    "gu",
  ),
  /** `.csv`: a file extension by itself. */
  ending: new RegExp(
    String.raw`(?<=^|[\s("“«*])\.(?:${ENDING})(?![\p{L}\p{N}_/-]|\.[\p{L}\p{N}])`,
    "gu",
  ),
  /** `@ada`, a person; `@acme/tools`, a scoped package. */
  mention:
    /(?<![\p{L}\p{N}_./@-])@[A-Za-z\d][A-Za-z\d-]{1,38}(?:\/[\w.-]{1,60})?(?![\p{L}\p{N}_@-])/gu,
  /** `true`, as the whole text. */
  literal: /^(?:true|false|null|nil|undefined|None|True|False)$/g,
  /** `max_size`. */
  identifier: /(?<![\p{L}\p{N}_./-])[A-Za-z]\w{0,60}_\w{1,60}(?![\p{L}\p{N}_./-])/gu,
  /** `0xFF`, and UUIDs. */
  figure:
    /(?<![\p{L}\p{N}-])(?:0x[\da-fA-F]{1,16}|[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12})(?![\p{L}\p{N}-])/gu,
} as const;

type BareKind = keyof typeof PATTERNS;

/** The kinds of code that are recognized without marks. */
export const BARE_KINDS = Object.keys(PATTERNS) as readonly BareKind[];

/** A piece of unmarked code in running text. */
export interface Bare {
  readonly kind: BareKind;
  readonly text: string;
  readonly place: Place;
}

/** A character that every match of a kind contains, to skip most texts cheaply; "" if there is none. */
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

/** Matches every text that can contain code of any kind; a cheap test. */
const TRACE = /[-/_@]|0x|\.\w|^[a-zA-Z]{3,9}$/;

/** Finds the unmarked code in a text. */
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
