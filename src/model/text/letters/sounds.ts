import { rememberLast } from "../../lookup/remember.ts";

/**
 * Whether a text in another script has a name as that script spells its sound: `マイクロソフト` or `마이크로소프트`
 * for `Microsoft`, `Дженкинс` for `Jenkins`. Told by the consonants, in classes so broad that the ways of spelling agree;
 * a name of few consonants must be all of a word. Scripts that spell words and not sounds, Chinese, have none.
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

/** Words of one script; Japanese sets no space between them, and writes foreign ones in a script of their own. */
const WORD =
  /\p{Script=Hangul}+|[\p{Script=Katakana}ー]+|\p{Script=Cyrillic}+|\p{Script=Greek}+|[\p{Script=Arabic}\p{M}]+|\p{Script=Hebrew}+|[\p{Script=Devanagari}\p{M}]+/gu;

/** The consonants of a word, and whether it may be the first of a compound. */
interface Spoken {
  readonly consonants: string;
  readonly isOpen: boolean;
}

/** The words of a text as they sound, each once. */
const spokenIn = rememberLast((text): readonly Spoken[] => {
  const words = new Set(Array.from(text.matchAll(WORD), ([word]) => word));
  const spoken = [...words].flatMap((word) => stemsOf(word).map(spokenWord));
  return [...new Map(spoken.map((each) => [`${each.isOpen} ${each.consonants}`, each])).values()];
});

function spokenWord(word: string): Spoken {
  return { consonants: consonantsOf(word), isOpen: /\p{Script=Katakana}/u.test(word) };
}

/** A word, and what is left of it without what is written onto it: one syllable or two in Korean, an article in Arabic. */
function stemsOf(word: string): readonly string[] {
  const bare = word.replace(/^[وبلكف]?ال/u, "");
  if (bare !== word) return [word, bare];
  if (!/\p{Script=Hangul}/u.test(word)) return [word];
  return [word, word.slice(0, -1), word.slice(0, -2)].filter(({ length }) => length > 1);
}

/** Each word of a name in turn, each in a word of the text. */
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

/** Fewer consonants are those of many words. */
const FEWEST = 3;

/** How the letters of a name may sound, as a pattern over classes; the first that fits is taken. */
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

/** The letters of each class, by script; what is in none is a vowel, or as faint as one. */
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

/** Of the first letters of Korean syllables, and of the last, in the order of Unicode. */
const INITIALS = "K K N T T R N P P S S - S S S K T P -".split(" ");
const FINALS = "- K K KS N NS N T R RK RN RP RS RT RP R N P PS S S N S S K T P -".split(" ");
const FIRST_SYLLABLE = 0xac00;
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
    // One l between two vowels is written at the end of a syllable and at the start of the next.
    if (initial !== "-" && !(initial === "R" && found.endsWith("R"))) found += initial;
    if (final !== "-") found += final;
  }
  return found;
}
