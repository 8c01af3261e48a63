/** How a language bends its words, as far as it takes to find the dictionary form of one; all in folded letters. */
export interface Bends {
  /** What a dictionary form ends in that other forms leave out or, `y`, write otherwise. */
  readonly base: RegExp;
  /** Letters that a stem has at least. */
  readonly shortest: number;
  /** What words of its root may end in instead, derived ones included. */
  readonly endings: ReadonlySet<string>;
  /** What forms put before the word: `gesehen`. */
  readonly prefix: string;
  /** Whether words are joined to longer ones. */
  readonly compounds: boolean;
}

function bends(base: RegExp, shortest: number, endings: string): Bends {
  const known = new Set(endings.trim().split(/\s+/));
  return { base, shortest, endings: known, prefix: "", compounds: false };
}

/** Every ending behind every vowel or group of letters: `a i` and `r ndo` make `ar ir ando indo`. */
function joined(starts: string, ends: string): string {
  return starts
    .split(" ")
    .flatMap((start) => ends.split(" ").map((end) => `${start}${end}`))
    .join(" ");
}

const ENGLISH = bends(
  /(?:e?s|e|(?<=[^aeiou])y)$/,
  3,
  `e s es ed ing ings er ers est ly ally ity ities ness ment ments ful fully less
  ion ions ional ation ations ational able ably ability ible ibly al als ive ively ance ances ence ences ant ants ent
  ents or ors ist ists ism ic ical ically ous ously`,
);

const SPANISH = bends(
  /(?:[aei]rse|[aei]r|[aeo]s?|ion)$/,
  2,
  `a as o os e es s ion iones ional ionales amente emente mente amiento amientos imiento imientos idad idades ad ades eza ura
  or ora ores al ales ario aria arios arias ico ica icos icas ivo iva ivos ivas oso osa osos osas ismo ista istas ito ita
  i io ia ias iamos ian iste imos ieron iendo iendose iera ieras ieran ieramos iese iesen ida ido idas idos ible ibles
  ${joined(
    "a e i",
    `r n mos is d ndo ndose ndolo ndola ron ste ra ras ran ramos re remos ria rias rian riamos se rse rlo rla rlos rlas rle
    rles rme rte rnos`.replace(/\s+/g, " "),
  )}
  ${joined("a", "ba bas ban bamos se sen do da dos das dor dora dores doras cion ciones ble bles nte ntes je jes")}
  ${joined("e i", "dor dora dores doras nte ntes cion ciones")}`,
);

const PORTUGUESE = bends(
  /(?:[aei]r|[aeo]s?|ao)$/,
  2,
  `a as o os e es s ao oes aos amente emente mente amento amentos imento imentos idade idades eza or ora ores al ais ario
  aria arios arias ico ica icos icas ivo iva ivos ivas oso osa osos osas ismo ista istas
  i ia ias iam iamos iu ida ido idas idos ivel iveis eu ou
  ${joined(
    "a e i",
    "r m mos s ndo ram ste ra ras rao rei remos ria rias riam riamos sse ssem rem rmos r-se nte ntes dor dora dores doras",
  )}
  ${joined("a", "va vam vamos do da dos das cao coes vel veis gem gens")}`,
);

const ITALIAN = bends(
  /(?:[aei]r(?:e|si)|[aeio])$/,
  2,
  `a e i o che chi ca co ci ce ghe ghi ga go gi mente amente emente amento amenti imento imenti ita eza ezza ezze ura ore ori
  trice ale ali ario aria ari ico ica ici iche ivo iva ivi ive oso osa osi ose ismo ista isti iste ione ioni
  ii iamo iate iva ivano ita ito iti ite ibile ibili uto uta uti ute ono
  ${joined(
    "a e i",
    "re rsi rlo rla rli rle te no ndo ndosi va vano vamo ra ro ranno remo rebbe rebbero sse ssero nte nti",
  )}
  ${joined("a", "to ta ti te zione zioni tore tori trice bile bili")} azione azioni izione izioni`,
);

const FRENCH = bends(
  /(?:er|ir|re|es?|ion)$/,
  3,
  `e es s x er ez ent ee ees ant ante ants antes ion ions ionnel ionnelle ement ements ment euse euses eur eurs rice rices
  ite ites esse al ale aux ales el elle els elles aire aires ique iques if ive ifs ives eux isme iste istes able ables
  age ages ance ances ence ences ation ations ateur ateurs ure ures
  ai as ait aient ions iez a ons era erai eras erez eront erait eraient erions asse
  ir is it ie ies issant issent issez issons issait irai ira iront irait iraient i us ut ue ues u`,
);

const GERMAN = {
  ...bends(
    /(?:en|n|e)$/,
    3,
    `e en em er es n s st t te ten tes ter tem test et ete eten end ende enden ender endes er ern ers erin erinnen ung ungen
    lich liche lichen licher liches lichem ig ige igen iger iges igem bar bare baren barer bares barkeit keit keiten heit heiten los lose
    losen loser loses schaft schaften isch ische ischen ischer isches ere eren erer eres ste sten ster stes nis nisse nissen
    chen weise sam same samen`,
  ),
  prefix: "ge",
  compounds: true,
};

/**
 * By base language, from the regular conjugations, declensions and derivations of the grammars. Stems that change otherwise
 * stand in the dictionary itself.
 */
export const BENDS: Readonly<Record<string, Bends>> = {
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  it: ITALIAN,
  pt: PORTUGUESE,
};

/** Of a language nobody looked at: words are as they stand in the dictionary. */
export const UNBENT: Bends = bends(/$/, 2, "");
