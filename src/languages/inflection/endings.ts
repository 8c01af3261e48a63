/**
 * The inflection of a language, as far as a glossary needs it: plurals, genders, cases and simple verb forms.
 */
export interface Inflection {
  /** Endings and their replacements, in folded letters. */
  readonly endings: ReadonlyMap<string, string>;
  /** Minimum length of the stem that remains. */
  readonly shortestStem: number;
  /** Whether the language writes compounds as one word, so that a term may be part of a longer word. */
  readonly compounds: boolean;
  /** Whether a doubled final consonant counts as one: `mapping`, `map`. */
  readonly doubles: boolean;
}

/**
 * Parses a list of endings: `ending` is cut, `ending>letters` is replaced.
 *
 * The lists are from the regular declensions in grammars: plurals, genders and cases of nouns and
 * adjectives, and the verb forms most frequent in glossaries. A form and its base must have the same stem,
 * so bases lose their last vowel too.
 */
function read(endings: string): ReadonlyMap<string, string> {
  return new Map(
    endings
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [ending = "", replacement = ""] = entry.split(">");
        return [ending, replacement] as const;
      }),
  );
}

const ENGLISH =
  "s es e ed ing ings er ers y>i ys>i ies>i ied>i ying>i yed>i yer>i yers>i ss>ss us>us is>is";

const SPANISH =
  "s es a as o os e ces>z ado>ad ada>ad ados>ad adas>ad ar>ad iendo>id ido>id ida>id idos>id idas>id ando>ad gues>g ques>c";

const FRENCH =
  "s x e es ee ees er ers ez ant ante ants antes aux>al eaux>eau al>al ale>al ales>al " +
  "ve>f ves>f elle>el elles>el els>el enne>en ennes>en ens>en euse>eu euses>eu eur>eu eurs>eu eux>eu trice>teu trices>teu teur>teu teurs>teu";

const GERMAN = "e en em er ers es ern n s ens nen innen>i se sem sen ser sern ses";

const PORTUGUESE =
  "s a as o os e es ao>a oes>a aos>a aes>a al>a ais>a el>e eis>e ol>o ois>o ul>u uis>u m>n ns>n il>i is>i ado>ad ada>ad ados>ad adas>ad ar>ad";

const ITALIAN =
  "a e i o che>c chi>c ca>c co>c ci>c ghe>g ghi>g ga>g go>g gi>g ia ie io ta>t to>t te>t ti>t";

const CATALAN =
  "s a es os e o ques>c gues>g ces>c ca>c ga>g ns on ons en ens an ans in>i ins>i ada>ad ades>ad at>ad ats>ad ar>ad";

/** Plural, definite and genitive endings of nouns, neuter and plural of adjectives, and tenses of verbs. */
const SWEDISH =
  "en et n t na ar or er r arna orna erna rna a e s ens ets ns arnas ornas ernas nas ars ors ers " +
  "are aren arens ade at ad ande as lar>el larna>el rar>er rarna>er nar>en narna>en";

const DANISH =
  "en et n t e er r ene erne ne s ens ets enes ernes ers es ede et ende te t>t ere erens eren erer erne " +
  "le>el lerne>el ler>el ne>en";

const NORWEGIAN =
  "en et a n e er r ene ne s ens ets enes ers es ede et ende te ere eren erne erens ler>el lene>el le>el ne>en";

const CZECH =
  "a e i o u y em um ech ach ich ami emi ou ovi ove ova ovo im ym iho eho imu emu ych ymi imi ata atum ce>k ze>h re>r ku>ek ky>ek kem>ek ka>ek cich>k " +
  "ni>n niho>n nim>n nich>n ani enim eni";

const FINNISH =
  "n a ta t ssa sta lla lta lle na ksi en in an on un yn iin hin i ia ja ien jen ten issa ista illa ilta ille ina iksi " +
  "eja eihin oja oihin ioita ioiden nsa ni mme nne kin kaan seen siin den teen";

const SPACED = { compounds: false, doubles: false };

/** Endings by base language. */
export const ENDINGS: ReadonlyMap<string, Inflection> = new Map([
  ["en", { ...SPACED, endings: read(ENGLISH), shortestStem: 3, doubles: true }],
  ["es", { ...SPACED, endings: read(SPANISH), shortestStem: 2 }],
  ["fr", { ...SPACED, endings: read(FRENCH), shortestStem: 3 }],
  ["de", { ...SPACED, endings: read(GERMAN), shortestStem: 3, compounds: true }],
  ["pt", { ...SPACED, endings: read(PORTUGUESE), shortestStem: 2 }],
  ["it", { ...SPACED, endings: read(ITALIAN), shortestStem: 3 }],
  ["sv", { ...SPACED, endings: read(SWEDISH), shortestStem: 3, compounds: true, doubles: true }],
  ["da", { ...SPACED, endings: read(DANISH), shortestStem: 3, compounds: true, doubles: true }],
  ["nb", { ...SPACED, endings: read(NORWEGIAN), shortestStem: 3, compounds: true, doubles: true }],
  ["cs", { ...SPACED, endings: read(CZECH), shortestStem: 3 }],
  ["fi", { ...SPACED, endings: read(FINNISH), shortestStem: 3, compounds: true }],
  ["ca", { ...SPACED, endings: read(CATALAN), shortestStem: 2 }],
]);
