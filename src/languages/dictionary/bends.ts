/**
 * The inflection of a language, as far as needed to find the dictionary form of
 * a word; all in folded letters.
 */
export interface Bends {
  /** Matches the end of a dictionary form that other forms drop or, if `y`, change. */
  readonly base: RegExp;
  /** Minimum length of a stem. */
  readonly shortest: number;
  /** Endings of words of the same root, derived words included. */
  readonly endings: ReadonlySet<string>;
  /** A prefix of inflected forms: `gesehen`. */
  readonly prefix: string;
  /**
   * Matches an infix after the separable particle of a verb, `auszuführen`, with the particle as the first
   * group; null if there are none.
   */
  readonly infix: RegExp | null;
  /** Whether words form compounds. */
  readonly compounds: boolean;
}

function bends(base: RegExp, shortest: number, endings: string): Bends {
  const known = new Set(endings.trim().split(/\s+/));
  return { base, shortest, endings: known, prefix: "", infix: null, compounds: false };
}

/** All combinations of starts and ends: `a i` and `r ndo` yield `ar ir ando indo`. */
function joined(starts: string, ends: string): string {
  return starts
    .split(" ")
    .flatMap((start) => ends.split(/\s+/).map((end) => `${start}${end}`))
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
  i io ia ias iamos ian iste imos ieron iendo iendose iendolo iendola iendolos iendolas iendole iendoles iendome iera ieras ieran ieramos iese iesen ida ido idas idos ible ibles
  ${joined(
    "a e i",
    `r n mos is d lo la los las le les me te nos ndo ndose ndolo ndola ndolos ndolas ndole ndoles ndome ron ste ra ras ran ramos re remos ria rias rian riamos se rse rlo rla rlos rlas rle
    rles rme rte rnos`,
  )}
  ${joined("a", "ba bas ban bamos se sen do da dos das dor dora dores doras cion ciones ble bles nte ntes je jes")}
  ${joined("e i", "dor dora dores doras nte ntes cion ciones")}`,
);

const PORTUGUESE = bends(
  /(?:[aei]r|[aeo]s?|ao|(?<=[aeo])[lm])$/,
  2,
  `a as o os e es s ao oes aos amente emente mente amento amentos imento imentos idade idades eza or ora ores al ais ario
  aria arios arias ico ica icos icas ivo iva ivos ivas oso osa osos osas ismo ista istas
  i ia ias iam iamos iu ida ido idas idos ivel iveis eu ou l ns issimo issima encia encias ancia ancias
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
  issimo issima issimi issime enza enze anza anze ii iamo iate iva ivano ita ito iti ite ibile ibili uto uta uti ute ono
  ${joined(
    "a e i",
    `re rsi te no ndo va vano vamo vate ra rai ro ranno remo rete rei resti rebbe remmo reste rebbero sse ssero ssimo nte nti rono
    sti mmo ste`,
  )}
  ${joined("a", "to ta ti te zione zioni tore tori trice bile bili")} azione azioni izione izioni
  ${joined("a e i ate ete ite ando endo iamo ar er ir", "mi ti ci vi si lo la li le ne gli")}`,
);

const FRENCH = bends(
  /(?:er|oir|ir|re|es?|ion)$/,
  3,
  `e es s x er ez ent ee ees ant ante ants antes ion ions ionnel ionnelle ement ements ment euse euses eur eurs rice rices
  ite ites esse al ale aux ales el elle els elles aire aires ique iques if ive ifs ives eux isme iste istes able ables
  age ages ance ances ence ences ation ations ateur ateurs ure ures
  ai as ait aient ions iez a ons era erai eras erez eront erait eraient erions asse
  ir is it ie ies issant issent issez issons issait irai ira iront irait iraient i us ut urent ue ues u irent erent
  ra rai ras rons rez ront rais rait rions riez raient t ts te tes vent vez vons vant vait vaient sent sez sons sant sait saient`,
);

const GERMAN = {
  ...bends(
    /(?:en|n|e)$/,
    3,
    `e en em er es n s st t te ten tes ter tem test et ete eten end ende enden ender endes er ern ers erin erinnen ung ungen
    lich liche lichen licher liches lichem ig ige igen iger iges igem bar bare baren barer bares barkeit keit keiten heit heiten los lose
    losen loser loses schaft schaften isch ische ischen ischer isches ere eren erer eres ste sten ster stes nis nisse nissen
    chen weise erweise sam same samen samer sames ungs heits keits schafts`,
  ),
  prefix: "ge",
  infix:
    /^(ab|an|auf|aus|bei|bekannt|bereit|dar|durch|ein|fehl|fest|fort|frei|her(?:aus|ein|um|unter|vor)?|hin(?:aus|ein|zu)?|los|mit|nach|nieder|statt|teil|um|voran|vorbei|vor|wahr|weg|weiter|wieder|zuruck|zusammen|zu)(?:zu|ge)(?=\p{L}{3})/u,
  compounds: true,
};

/**
 * By base language, from the regular conjugations, declensions and derivations in grammars. The dictionary
 * itself lists stems that change irregularly.
 */
export const BENDS: Readonly<Record<string, Bends>> = {
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
  it: ITALIAN,
  pt: PORTUGUESE,
};

/** For other languages: words must match the dictionary as they are. */
export const UNBENT: Bends = bends(/$/, 2, "");
