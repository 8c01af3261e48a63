import { rememberLast } from "../../lookup/remember.ts";

/**
 * Whether a text in another script contains a phonetic spelling of a name: `マイクロソフト` or
 * `마이크로소프트` for `Microsoft`, `Дженкинс` for `Jenkins`. Compares consonants in classes broad
 * enough for the spelling variants; a name with few consonants must match a whole word. Chinese,
 * which does not spell sounds, never matches.
 */
export function soundsIn(name: string, text: string): boolean {
  if (!LATIN_NAME.test(name) || !OTHER_SCRIPT.test(text)) return false;
  const spoken = spokenIn(text);
  return (
    areSpoken(name.split(" "), spoken) ||
    areSpoken(name.split(/ |(?<=\p{Ll})(?=\p{Lu})/u), spoken) ||
    areSpoken([name.replaceAll(" ", "")], spoken)
  );
}

const LATIN_NAME = /^[A-Za-z]{3,24}(?: [A-Za-z]{3,24}){0,2}$/;
const OTHER_SCRIPT =
  /[\p{Script=Hangul}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;

/** Words of one script. Japanese has no spaces, but writes foreign words in Katakana. */
const WORD =
  /\p{Script=Hangul}+|[\p{Script=Katakana}ー]+|\p{Script=Cyrillic}+|\p{Script=Greek}+|[\p{Script=Arabic}\p{M}]+|\p{Script=Hebrew}+|[\p{Script=Devanagari}\p{M}]+/gu;

/** The consonants of a word, and whether it may begin a compound. */
interface Spoken {
  readonly consonants: string;
  readonly isOpen: boolean;
}

/** The distinct words of a text as consonants. */
const spokenIn = rememberLast((text): readonly Spoken[] => {
  const words = new Set(Array.from(text.matchAll(WORD), ([word]) => word));
  const spoken = [...words].flatMap((word) => stemsOf(word).map(spokenWord));
  return [...new Map(spoken.map((each) => [`${each.isOpen} ${each.consonants}`, each])).values()];
});

function spokenWord(word: string): Spoken {
  return { consonants: consonantsOf(word), isOpen: /\p{Script=Katakana}/u.test(word) };
}

/** A word, and its stems without affixes: one or two final syllables in Korean, the article in Arabic. */
function stemsOf(word: string): readonly string[] {
  const bare = word.replace(/^[وبلكف]?ال/u, "");
  if (bare !== word) return [word, bare];
  if (!/\p{Script=Hangul}/u.test(word)) return [word];
  return [word, word.slice(0, -1), word.slice(0, -2)].filter(({ length }) => length > 1);
}

/** Whether every word of a name matches a word of the text. */
function areSpoken(words: readonly string[], spoken: readonly Spoken[]): boolean {
  return words.every((word) => {
    const sounds = soundsOf(word.toLowerCase());
    const sure = sounds.replace(/\[\w+\]/g, "C").replace(/\w\?/g, "").length;
    if (sure < FEWEST) return false;
    const start = new RegExp(`^${sounds}`);
    const whole = new RegExp(`^${sounds}$`);
    return spoken.some(({ consonants, isOpen }) =>
      (isOpen || sure > FEWEST ? start : whole).test(consonants),
    );
  });
}

/** Names with fewer certain consonants match too many words. */
const FEWEST = 3;

/** The possible sounds of letters, as patterns over classes; the first match applies. */
const SOUNDS: readonly (readonly [letters: RegExp, sounds: string])[] = [
  [/sch|sh/y, "S"],
  [/ch/y, "T?[KS]"],
  [/th/y, "[TS]"],
  [/ph/y, "P"],
  [/ck|kk|cc(?![eiy])|q/y, "K"],
  [/gh(?![aeiou])/y, "K?"],
  [/x/y, "KS"],
  [/c(?=[eiy])/y, "[ST]"],
  [/c/y, "K"],
  [/g(?=[eiy])|gg(?=[eiy])/y, "T?[KS]"],
  [/g+/y, "K"],
  [/j/y, "T?S"],
  [/z+/y, "T?S"],
  [/k/y, "K"],
  [/(?<=[aeiou])r+(?![aeiouy])/y, "R?"],
  [/[lr]/y, "R"],
  [/[mn]/y, "N"],
  [/[bp]|ff?/y, "P"],
  [/v/y, "P?"],
  [/w/y, "P?"],
  [/s+$/y, "S?"],
  [/s/y, "S"],
  [/[td]/y, "[TS]"],
];

function soundsOf(word: string): string {
  let sounds = "";
  for (let at = 0; at < word.length; ) {
    const fit = word[at] === word[at - 1] ? undefined : soundAt(word, at);
    sounds += fit?.sounds ?? "";
    at += fit?.length ?? 1;
  }
  return sounds;
}

function soundAt(word: string, at: number): { sounds: string; length: number } | undefined {
  for (const [letters, sounds] of SOUNDS) {
    letters.lastIndex = at;
    const length = letters.exec(word)?.[0].length ?? 0;
    if (length > 0) return { sounds, length };
  }
  return undefined;
}

/** The letters of each class, by script; all others are vowels or as weak as vowels. */
const LETTERS: Readonly<Record<string, string>> = {
  P: "バビブベボパピプペポフヴ бвпф βπφ بپفڤ בפף पफबभव",
  T: "タテトダデドツ дт δθτ تدضط דטת टठडढतथदध",
  K: "カキクケコガギグゲゴ гкх γκχ خغقکكگ גחכךק कखगघ",
  S: "サシスセソザジズゼゾチヂヅ жзсцчшщ ζσς ثجچذزژسشصظ זסצץש चछजझशषस",
  N: "ナニヌネノマミムメモン мн μν من מםנן ङञणनमंँ",
  R: "ラリルレロ лр λρ رل לר रल",
  KS: "ξ",
  PS: "ψ",
};

const CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries(LETTERS).flatMap(([sounds, letters]) =>
    [...letters].filter((letter) => letter !== " ").map((letter) => [letter, sounds] as const),
  ),
);

/** Classes of the initial and the final consonants of Hangul syllables, in Unicode order. */
const INITIALS = "K K N T T R N P P S S - S S S K T P -".split(" ");
const FINALS = "- K K KS N NS N T R RK RN RP RS RT RP R N P PS S S N S S K T P -".split(" ");
const FIRST_SYLLABLE = 0xac00;
/** Number of precomposed Hangul syllables in Unicode. */
const SYLLABLES = 11_172;

function consonantsOf(word: string): string {
  let found = "";
  for (const letter of word.toLowerCase().normalize("NFC")) {
    const syllable = letter.charCodeAt(0) - FIRST_SYLLABLE;
    if (syllable < 0 || syllable >= SYLLABLES) {
      found += CLASSES.get(letter) ?? "";
      continue;
    }
    const initial = INITIALS[Math.floor(syllable / 588)] ?? "-";
    const final = FINALS[syllable % 28] ?? "-";
    // A single l between two vowels is written at the end of one syllable and at the start of the next.
    if (initial !== "-" && !(initial === "R" && found.endsWith("R"))) found += initial;
    if (final !== "-") found += final;
  }
  return found;
}
