import type { Fact } from "../../../model/fact.ts";
import type { Prose } from "../../../model/page/prose.ts";
import { overlapTest } from "../../overlap-test.ts";
import { findUnparted } from "../../unparted-forms.ts";
import {
  type FoundName,
  isLearned,
  type NameReading,
  type NameText,
  nameFound,
} from "../found-name.ts";
import { GLUED_FORMS, type KnownName, SHORT_FORMS } from "../known/name-table.ts";
import type { NameIndex } from "../name-index.ts";
import { isForeign } from "../prose-tokens.ts";
import { plainSpelling } from "../shapes.ts";
import { matchName, type NameMatch } from "./match-name.ts";
import { readSharedVersions } from "./shared-versions.ts";
import { bareVersionAt, readVersion, type Version } from "./versions.ts";

/** Reads a known name with its version at token `at`, and the versions that share it: `Llama 3 and 4`. */
export function readKnownName(name: NameText, at: number): NameReading | null {
  const { prose, tokens, words } = name;
  const match = matchName(name, at);
  const start = tokens[at]?.start;
  if (match === null || start === undefined) return null;
  const version = versionOf(name, match);
  const end = version?.end ?? Math.max(match.end, tokens[match.last]?.end ?? match.end);
  const known = knownFound(name, { at, match, version, start, end });
  const last = version?.last ?? match.last;
  if (version === null || version.number === "" || version.tiers.length > 0) {
    return { found: [known], next: last + 1 };
  }
  const shared = readSharedVersions(prose.text, tokens, version, words);
  const others = shared.map((other) =>
    nameFound(prose, {
      evidence: { ...known.evidence, names: [] },
      readings: readingsOf(match.name, { ...other, tiers: [] }),
      start: other.start,
      end: other.end,
      strong: !other.implied,
      holdsDigits: true,
      spelling: null,
    }),
  );
  return { found: [known, ...others], next: (shared.at(-1)?.last ?? last) + 1 };
}

/** Reads a known name after its version, from the word for version: `la versión 3.12 de Python`. */
export function readNameAfterVersion(name: NameText, at: number): NameReading | null {
  const { prose, tokens, words } = name;
  const word = tokens[at];
  if (word === undefined || !words.versionWords.has(word.key)) return null;
  const version = tokens[at + 1]?.gap === " " ? bareVersionAt(prose.text, tokens, at + 1) : null;
  if (version === null) return null;
  const head = version.last + 1 + ofWordsAt(name, version.last + 1);
  if (head === version.last + 1 || tokens[head]?.gap === null) return null;
  const match = matchName(name, head);
  if (match === null || match.name.versioned === false) return null;
  const found = knownFound(name, {
    at: head,
    match,
    version: { ...version, tiers: [] },
    start: version.start,
    end: match.end,
  });
  return { found: [found], next: match.last + 1 };
}

/** Reads the names in scripts without spaces, outside of non-prose. */
export function readUnpartedNames(prose: Prose, { unparted }: NameIndex): FoundName[] {
  if (unparted === null) return [];
  const isForeignText = overlapTest(prose.spans.filter(isForeign));
  return findUnparted(prose.text, unparted)
    .filter((match) => !isForeignText(match))
    .map(({ start, end, form }) =>
      nameFound(prose, {
        evidence: { basis: "known", names: [form.canonical], telling: true },
        readings: [form.canonical],
        start,
        end,
        strong: true,
        holdsDigits: true,
        spelling: { name: form.canonical, written: prose.text.slice(start, end) },
      }),
    );
}

/** The number of tokens from `at` that mean `of` or `of the`. */
function ofWordsAt({ tokens, words }: NameText, at: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || first.gap === null) return 0;
  if (second !== undefined && words.ofWords.has(`${first.key} ${second.key}`)) return 2;
  return words.ofWords.has(first.key) ? 1 : 0;
}

/** A known name that matched at token `at`, and its version. */
interface KnownMatch {
  readonly at: number;
  readonly match: NameMatch;
  readonly version: Pick<Version, "number" | "tiers"> | null;
  /** The range of name and version. */
  readonly start: number;
  readonly end: number;
}

function knownFound(name: NameText, { at, match, version, start, end }: KnownMatch): FoundName {
  const { prose, tokens } = name;
  const head = prose.text.slice(tokens[at]?.start ?? start, match.end);
  const readings = readingsOf(match.name, version);
  const learned = isLearned(name, at, match.name.canonical);
  const strong = learned || isCertain(match.name, head, version);
  const telling = name.capitals[at] === "telling";
  const evidence = { basis: "known", names: [match.name.canonical], telling } as const;
  // A word as far as its capital shows: `Target the portal first`, and every noun in German.
  const isWord = !strong && !(telling && name.names.readsWords);
  return nameFound(prose, {
    evidence,
    readings,
    start,
    end,
    strong,
    holdsDigits: true,
    spelling:
      isWord || match.bent || isInIdentifier(name, at, match)
        ? null
        : { name: match.name.canonical, written: spelledAs(name, at, match, head) },
    parts: partsOf(name, at, match),
  });
}

/**
 * Whether a name is part of an identifier: hyphens between lower-case words,
 * `eslint-prettier`, or underscores.
 */
function isInIdentifier({ tokens }: NameText, at: number, { last }: NameMatch): boolean {
  const [first, next, end] = [tokens[at], tokens[last + 1], tokens[last]];
  // As in `MOZILLA_HOME`.
  if (first?.gap === "_" || next?.gap === "_") return true;
  if (first?.plain !== true || end?.plain !== true) return false;
  const behind = next?.gap === "-" && next.plain;
  return behind || (first.gap === "-" && tokens[at - 1]?.plain === true);
}

function versionOf(text: NameText, { name, last, end }: NameMatch): Version | null {
  if (name.versioned === false) return null;
  const version = readVersion(text, { last, end });
  // An HTTP status: `HTTP 404`.
  if (name.joint === "/" && /^\d{3}$/.test(version?.number ?? "")) return null;
  return name.versioned === true || version?.number.includes(".") ? version : null;
}

/**
 * The readings of a name. `2.0` may be written `2`, `Vue.js` as `Vue`, `JavaScript` as `JS` and `ECMAScript
 * 6` as `ES6`; nothing else of a version may change.
 */
function readingsOf(
  { canonical, joint }: KnownName,
  version: Pick<Version, "number" | "tiers"> | null,
): string[] {
  const short = canonical.endsWith(".js")
    ? canonical.slice(0, -".js".length)
    : SHORT_FORMS.get(canonical);
  const heads = short === undefined ? [canonical] : [canonical, short];
  if (version === null) return heads;
  const tiers = version.tiers.map((tier) => ` ${tier.charAt(0).toUpperCase()}${tier.slice(1)}`);
  const number = version.number.replace(/(?<=\d)b$/, "B");
  const numbers = /^\d+\.0$/.test(number) ? [number, number.slice(0, -2)] : [number];
  const glued = GLUED_FORMS.get(canonical);
  return [
    ...heads.flatMap((head) =>
      numbers.map((each) => `${head}${each === "" ? "" : joint + each}${tiers.join("")}`),
    ),
    ...(glued === undefined || number === "" ? [] : [glued + number]),
  ];
}

/**
 * Whether a match is certain: a name that is also a word needs a version or capitals
 * that no word has (`LLaMA`, `ViT`).
 */
function isCertain(
  name: KnownName,
  head: string,
  version: Pick<Version, "number"> | null,
): boolean {
  if (version !== null && version.number !== "") return true;
  return !name.hasOwnWords && (!name.commonWord || INNER_CAPITAL.test(head));
}

const INNER_CAPITAL = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;

/** The spelling of a name, with capitals due to its position undone: `Wav2vec` there is `wav2vec`. */
function spelledAs({ capitals }: NameText, at: number, { name }: NameMatch, head: string): string {
  const spelling = plainSpelling(head);
  if (capitals[at] === "telling") return spelling;
  const raise = (known: string) =>
    capitals[at] === "shouted"
      ? known.toUpperCase()
      : known.charAt(0).toUpperCase() + known.slice(1);
  return name.spellings.find((known) => raise(known) === spelling) ?? spelling;
}

/** The names in a compound name, which may be written separately: `Google DeepMind`, `Meta AI`. */
function partsOf({ prose, tokens, names }: NameText, at: number, { last }: NameMatch): Fact[] {
  if (last === at) return [];
  const parts: Fact[] = [];
  for (const token of tokens.slice(at, last + 1)) {
    const acronym = token.shape === "acronym" ? token.text : undefined;
    const reading = names.names.get(token.key)?.canonical ?? acronym;
    if (reading === undefined) return [];
    const { start, end } = token;
    const evidence = { basis: "known", names: [reading], telling: true } as const;
    const part = { readings: [reading], start, end, strong: false, holdsDigits: false };
    parts.push(nameFound(prose, { ...part, evidence, spelling: null }).fact);
  }
  return parts;
}
