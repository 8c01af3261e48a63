/** Consonant classes by letter sequence, first match first. Other letters are vowels or near-silent. */
const SOUNDS: readonly (readonly [letters: string, sound: string])[] = [
  ["tsch", "S"],
  ["tch", "S"],
  ["sch", "S"],
  ["shch", "S"],
  ["kh", ""],
  ["gh", "K"],
  ["ph", "P"],
  ["th", "T"],
  ["sh", "S"],
  ["ch", "S"],
  ["zh", "S"],
  ["cz", "S"],
  ["sz", "S"],
  ["ts", "S"],
  ["tz", "S"],
  ["j", "J"],
  ["h", ""],
  ["x", "KS"],
  ["l", "R"],
  ["r", "R"],
  ["m", "N"],
  ["n", "N"],
  ["s", "S"],
  ["z", "S"],
  ["t", "T"],
  ["d", "T"],
  ["b", "P"],
  ["p", "P"],
  ["f", "P"],
  ["v", "P"],
  ["w", "P"],
  ["k", "K"],
  ["q", "K"],
  ["g", "K"],
];

/** `c` is soft before these vowels; `j` has one of three sounds, depending on the language. */
const SOFT_C = /^c[eiy]/;
const SOUNDS_OF_J = ["", "S", "K"];

/**
 * Whether two folded names may be spellings of one name in two languages: `putin`, `poutine`; `chekhov`,
 * `tschechow`. Compares broad consonant classes; the longer one may have an additional ending.
 */
export function soundAlike(a: string, b: string): boolean {
  const theirs = spellingsOf(b);
  return spellingsOf(a).some((one) =>
    theirs.some((other) =>
      one.length < other.length ? isPrefix(one, other) : isPrefix(other, one),
    ),
  );
}

/** Whether one sequence is a prefix of the other; a single sound is a prefix of too many names. */
function isPrefix(short: string, long: string): boolean {
  return short === long || (short.length > 1 && long.startsWith(short));
}

function spellingsOf(name: string): readonly string[] {
  const sounds = soundsOf(name);
  return SOUNDS_OF_J.map((sound) => sounds.replaceAll("J", sound).replace(/(\p{L})\1+/gu, "$1"));
}

function soundsOf(name: string): string {
  let sounds = "";
  for (let at = 0; at < name.length; ) {
    const rest = name.slice(at, at + 4);
    const [letters, sound] = SOUNDS.find(([each]) => rest.startsWith(each)) ?? softOrHard(rest);
    sounds += sound;
    at += letters.length;
  }
  return sounds;
}

function softOrHard(rest: string): readonly [letters: string, sound: string] {
  if (!rest.startsWith("c")) return [rest.charAt(0), ""];
  return ["c", SOFT_C.test(rest) ? "S" : "K"];
}
