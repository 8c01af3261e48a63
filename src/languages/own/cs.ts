import { countedWords } from "./counted-words.ts";
import { sharedWithEnglish } from "./label-words.ts";
import { negation } from "./negation/cs.ts";
import { opposites } from "./opposites/cs.ts";
import { type OwnKnowledge, withEndings, words } from "./own-knowledge.ts";

/**
 * Forms of adjectives of the hard and soft declension, `druhý`, `třetí`, and of nouns in `-ina`: `třetina`.
 */
const hard = (stem: string) => withEndings(stem, words("ý á é ého ému ém ým ou í ých ými"));
const soft = (stem: string) => withEndings(stem, words("í ího ímu ím ích ími"));
const part = (stem: string) => withEndings(stem, words("ina iny inu ině inou in inách inami"));

/** Stems of the ordinals from 2 to 19 with hard declension; `první` and `třetí` are soft. */
const ORDINALS: Readonly<Record<string, string>> = {
  ...{ "2": "druh", "4": "čtvrt", "5": "pát", "6": "šest", "7": "sedm", "8": "osm", "9": "devát" },
  ...{ "10": "desát", "11": "jedenáct", "12": "dvanáct", "13": "třináct", "14": "čtrnáct" },
  ...{ "15": "patnáct", "16": "šestnáct", "17": "sedmnáct", "18": "osmnáct", "19": "devatenáct" },
};
const TENTHS = words("dvacát třicát čtyřicát padesát šedesát sedmdesát osmdesát devadesát");

/** Cardinals that precede the ten in one word: `pětadvacet`, `pětadvacátý`. */
const BEFORE_TENS = words("jedna dvaa třia čtyřia pěta šesta sedma osma devěta");
const TENS = words("dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát");

/** Number words mapped to their code: `5` → `pět`, `pěti`. */
function coded(code: string, forms: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(forms.map((form) => [form, code]));
}

const TENS_IN_ONE = Object.assign(
  {},
  ...TENS.flatMap((ten, index) => {
    const value = (index + 2) * 10;
    const tenth = TENTHS[index] ?? "";
    return [
      coded(`${value}`, [ten, `${ten}i`]),
      coded(`o${value}`, hard(tenth)),
      coded(`${value + 1}`, [`jedena${ten}`, `jedena${ten}i`]),
      coded(`o${value + 1}`, hard(`jedena${tenth}`)),
      ...BEFORE_TENS.flatMap((one, added) => [
        coded(`${value + added + 1}`, [`${one}${ten}`, `${one}${ten}i`]),
        coded(`o${value + added + 1}`, hard(`${one}${tenth}`)),
      ]),
    ];
  }),
) as Readonly<Record<string, string>>;

export const own: OwnKnowledge = {
  writing: { accented: true },
  numberWords: {
    ...coded("1", words("jednoho jednomu jednom jedním jednu jedné jedni jedny jedněch")),
    ...coded("2", words("dvou dvěma oba obě obou oběma dvoje")),
    ...coded("3", words("tří třem třemi třech troje")),
    ...coded("4", words("čtyř čtyřem čtyřmi čtyřech čtvero")),
    ...coded("5", words("pěti")),
    ...coded("6", words("šesti")),
    ...coded("7", words("sedmi")),
    ...coded("8", words("osmi")),
    ...coded("9", words("devíti")),
    ...coded("10", words("deseti desíti")),
    ...coded("11", words("jedenácti")),
    ...coded("12", words("dvanácti")),
    ...coded("13", words("třinácti")),
    ...coded("14", words("čtrnácti")),
    ...coded("15", words("patnácti")),
    ...coded("16", words("šestnácti")),
    ...coded("17", words("sedmnácti")),
    ...coded("18", words("osmnácti")),
    ...coded("19", words("devatenácti")),
    ...TENS_IN_ONE,
    ...coded("x1000", words("tisíci tisícem tisícům tisících tisíců")),
    ...coded(
      "x1000000",
      words("milión milióny miliónů miliónu milionem milionech milionům milióne"),
    ),
    ...coded("x1000000000", words("miliardě miliardám miliardách miliard miliardou")),
    ...coded("o1", soft("prvn")),
    ...coded("o3", soft("třet")),
    ...Object.assign(
      {},
      ...Object.entries(ORDINALS).map(([value, stem]) => coded(`o${value}`, hard(stem))),
    ),
    ...coded("ox100", hard("st")),
    ...coded("o200", hard("dvoust")),
    ...coded("ox1000", soft("tisíc")),
    ...coded("ox1000000", hard("miliont")),
    tis: "x1000",
    mil: "x1000000",
    mld: "x1000000000",
  },
  not: ["led", "dub", "lis", "pro"],
  suffixes: {
    tis: ["1000"],
    mil: ["1000000"],
    "mio.": ["1000000"],
    mld: ["1000000000"],
    K: ["1000"],
    k: ["1000"],
    M: ["1000000"],
    B: ["1000000000"],
    T: ["1000000000000"],
  },
  vague: {
    desítky: ["10", "12"],
    desítek: ["10", "12"],
    desítkami: ["10", "12"],
    tucty: ["12", "10"],
    tuctů: ["12", "10"],
    stovky: ["100"],
    stovek: ["100"],
    stovkami: ["100"],
    tisíce: ["1000"],
    tisíců: ["1000"],
    desetitisíce: ["10000"],
    desetitisíců: ["10000"],
    statisíce: ["100000"],
    statisíců: ["100000"],
    miliony: ["1000000"],
    milionů: ["1000000"],
    milióny: ["1000000"],
    miliardy: ["1000000000"],
    miliard: ["1000000000"],
  },
  dates: {
    weekdaySpans: {
      "1-5": [
        "všední den",
        "všední dny",
        "všedních dnech",
        "všedních dnů",
        "pracovní den",
        "pracovní dny",
        "pracovních dnech",
        "v týdnu",
      ],
      "6-7": words("víkend víkendu víkendy víkendech víkendů víkendem"),
    },
    quarters: words("čtvrtletí čtvrtletích kvartál kvartálu kvartály čtvrtl. Q"),
    links: [],
    weak: ["po", "so", "ne", "st"],
    months: [
      words("lednu lednem"),
      words("únoru únorem"),
      words("březnu březnem"),
      words("dubnu dubnem"),
      words("květnu květnem"),
      words("červnu červnem"),
      words("červenci červencem"),
      words("srpnu srpnem"),
      words("zářím"),
      words("říjnu říjnem"),
      words("listopadem"),
      words("prosinci prosincem"),
    ],
    monthAdjectives: words(
      "lednov únorov březnov dubnov květnov červnov červencov srpnov zářijov říjnov listopadov prosincov",
    ).map(hard),
    weekdays: [
      [...words("pondělím pondělky pondělka pondělek"), ...soft("ponděln")],
      [...words("úterka úterky úterkem"), ...soft("útern")],
      [...words("středu středy středě středou střed"), ...soft("středečn")],
      [...words("čtvrtka čtvrtku čtvrtky čtvrtkem čtvrtků"), ...soft("čtvrtečn")],
      [...words("pátku pátky pátkem pátků"), ...soft("pátečn")],
      [...words("sobotu soboty sobotě sobotou sobot"), ...soft("sobotn")],
      [...words("neděli neděl nedělí nedělích"), ...soft("neděln")],
    ],
  },
  times: {
    am: ["ráno", "dopoledne", "v noci", "nad ránem", "hodin ráno", "dop."],
    pm: ["odpoledne", "večer", "odp."],
    noon: ["poledne", "v poledne", "poledni", "polednem"],
    midnight: ["půlnoc", "půlnoci", "o půlnoci", "půlnocí"],
    before: ["v", "ve", "kolem", "okolo"],
    after: ["hodin", "hodiny", "hodině", "hodinu", "hod."],
    hourMarks: ["h", "hod."],
    minuteMarks: ["min"],
    until: {
      "-30": ["půl"],
      "-45": ["čtvrt na"],
      "-15": ["tři čtvrtě na", "třičtvrtě na", "tři čtvrti na", "za pět minut tři čtvrtě na"],
      "-5": ["za pět minut"],
      "-10": ["za deset minut"],
    },
  },
  ordinals: { firstAlone: soft("prvn"), suffixes: [], fullStop: true },
  centuries: {
    words: ["století", "stoletím", "stoletích", "stol."],
    before: ["př. n. l.", "př. Kr.", "př. n.l.", "před naším letopočtem", "před Kristem"],
    after: ["n. l.", "n.l.", "našeho letopočtu", "po Kr.", "po Kristu"],
  },
  decades: {
    suffixes: [". léta", ". let", ". letech", ". letům"],
    words: Object.fromEntries(
      TENTHS.map((tenth, index) => [
        `${(index + 2) * 10}`,
        [`${tenth}á léta`, `${tenth}ých let`, `${tenth}ých letech`, `${tenth}ým letům`],
      ]),
    ),
  },
  ratioWords: words("z ze"),
  byWords: words("krát na"),
  countedWords: countedWords.cs,
  units: {
    bit: hard("bitov"),
    byte: ["bajt", "bajty", "bajtů", "bajtu", ...hard("bajtov")],
    piece: words(
      "plechovka plechovky plechovek stroužek stroužky stroužků svazek sáček sáčky kus kusy kusů ks",
    ),
    cup: words("hrnek hrnky hrnků hrnku šálek šálky šálků šálku"),
    tablespoon: words("lžíce lžíci lžic"),
    teaspoon: words("lžička lžičky lžiček lžičku"),
    "basis-point": ["bazický bod", "bazické body", "bazických bodů"],
    percent: words("procento procenta procent procentům procentech procenty procentní procentního"),
    permille: words("promile"),
    "percentage-point": [
      "procentní bod",
      "procentní body",
      "procentních bodů",
      "procentního bodu",
      "p. b.",
      "p.b.",
    ],
    decade: words("desetiletí dekáda dekády dekád"),
    century: words("století"),
    year: [
      "rok",
      "roku",
      "roky",
      "roce",
      "rocích",
      "let",
      "léta",
      "letech",
      "lety",
      ...hard("let"),
      ...soft("ročn"),
    ],
    month: ["měsíc", "měsíce", "měsíci", "měsíců", "měsících", ...soft("měsíčn")],
    week: ["týden", "týdne", "týdnu", "týdny", "týdnů", "týdnech", ...soft("týdenn")],
    day: ["den", "dne", "dny", "dní", "dnů", "dnech", "dni", "dnům", ...soft("denn")],
    hour: ["hodina", "hodiny", "hodin", "hodinu", "hodinách", "hod.", ...hard("hodinov")],
    minute: ["minuta", "minuty", "minut", "minutu", "minutách", ...hard("minutov")],
    second: [
      "sekunda",
      "sekundy",
      "sekund",
      "sekundu",
      "vteřina",
      "vteřiny",
      "vteřin",
      "vteřinu",
      ...hard("sekundov"),
      ...hard("vteřinov"),
    ],
    millisecond: words("milisekunda milisekundy milisekund"),
    meter: ["metr", "metry", "metrů", "metru", ...hard("metrov")],
    kilometer: hard("kilometrov"),
    "nautical-mile": ["námořní míle", "námořních mil", "námořní míli"],
    kilogram: ["kilo", "kila", "kil", ...hard("kilogramov"), ...hard("kilov")],
    ton: ["tuna", "tuny", "tun", "tunu", ...hard("tunov")],
    pixel: ["pixel", "pixely", "pixelů", "pixelu", ...hard("pixelov")],
    watt: ["watt", "watty", "wattů", "wattu", ...hard("wattov")],
    celsius: ["stupňů Celsia", "stupně Celsia", "stupeň Celsia"],
    degree: words("stupeň stupně stupňů stupni stupních"),
    "kilometer-per-hour": ["kilometrů za hodinu", "kilometry za hodinu", "km/hod"],
    "square-meter": ["metr čtvereční", "metry čtvereční", "metrů čtverečních", "čtverečních metrů"],
    "square-kilometer": ["kilometrů čtverečních", "čtverečních kilometrů"],
    "cubic-meter": ["metrů krychlových", "krychlových metrů", "kubíků"],
    mile: words("míle mil míli mílí"),
    inch: words("palec palce palců"),
  },
  currencies: {
    USD: ["dolar", "dolary", "dolarů", "dolaru", "US$"],
    EUR: ["euro", "eura", "eur", "eurech"],
    crown: words("koruna koruny korun korunu korunách korunami"),
    CZK: ["Kč", "korun českých", "českých korun"],
    GBP: ["libra", "libry", "liber", "libru", "liber šterlinků"],
    JPY: ["jenů"],
    "USD-cent": ["cent", "centy", "centů"],
  },
  fractions: {
    "1/2": [
      "půl",
      "půlka",
      "půlky",
      "půlku",
      "polovina",
      "poloviny",
      "polovinu",
      "polovině",
      "polovinou",
      "napůl",
    ],
    "1/3": part("třet"),
    "1/4": [...part("čtvrt"), "čtvrt"],
    "1/5": part("pět"),
    "1/6": part("šest"),
    "1/7": part("sedm"),
    "1/8": part("osm"),
    "1/9": part("devít"),
    "1/10": part("deset"),
    "1/12": part("dvanáct"),
    "1/20": part("dvacet"),
    "1/100": part("set"),
    "1/1000": part("tisíc"),
    "3/2": ["půldruhého", "půldruhé"],
  },
  addedFractions: {
    "1/2": ["a půl"],
    "1/4": ["a čtvrt"],
    "3/4": ["a tři čtvrtě"],
  },
  frequencies: {
    second: words("za_sekundu za_vteřinu každou_sekundu"),
    minute: words("za_minutu každou_minutu"),
    hour: words("za_hodinu každou_hodinu"),
    day: ["denně", "každý den", "za den", "každodenně", ...soft("každodenn")],
    week: ["týdně", "každý týden", "za týden"],
    month: ["měsíčně", "každý měsíc", "za měsíc"],
    quarter: ["čtvrtletně", "každé čtvrtletí", "za čtvrtletí", ...soft("čtvrtletn")],
    year: ["ročně", "každý rok", "za rok", "každoročně", ...soft("každoročn")],
  },
  looseFrequencies: {
    hour: words("hodinově na_hodinu"),
    day: ["na den", ...soft("denn")],
    week: words("na_týden týdenní týdenních v_týdnu"),
    month: ["na měsíc", "v měsíci", ...soft("měsíčn")],
    year: ["na rok", "do roka", "v roce", ...soft("ročn")],
  },
  multiples: {
    "1": ["jednou", "jedenkrát"],
    "2": words(
      "dvakrát dvojnásobek dvojnásobku dvojnásobně dvojnásobný dvojnásobná dvojnásobné zdvojnásobit zdvojnásobí zdvojnásobil zdvojnásobila zdvojnásobilo zdvojnásobily zdvojnásobte zdvojnásobujte dvojitý dvojitá dvojité",
    ),
    "3": words(
      "třikrát trojnásobek trojnásobku trojnásobně trojnásobný trojnásobné ztrojnásobit ztrojnásobil ztrojnásobila ztrojnásobilo",
    ),
    "4": words("čtyřikrát čtyřnásobek čtyřnásobně čtyřnásobný"),
    "5": words("pětkrát pětinásobek pětinásobně"),
    "6": words("šestkrát"),
    "7": words("sedmkrát"),
    "8": words("osmkrát"),
    "10": words("desetkrát desetinásobek desetinásobně"),
    "20": words("dvacetkrát"),
    "100": words("stokrát stonásobek"),
    "1000": words("tisíckrát"),
  },
  timesWords: ["krát", "násobek", "násobně", "násobný", "x", "×"],
  inverseWords: words(
    "méně menší levnější kratší rychlejší rychleji nižší rychlejších rychlejšího levněji",
  ),
  collectives: {
    "2": words("pár páru páry"),
    "10": words("desítka desítku desítce"),
    "12": words("tucet tuctu"),
    "100": words("stovka stovku"),
  },
  belowZero: ["pod nulou", "pod bodem mrazu", "mrazu"],
  fortnights: ["čtrnáct dní", "14 dní", "čtrnácti dnů", "čtrnácti dní"],
  nones: words("žádný žádná žádné žádného žádnou žádných bez"),
  ranges: {
    pairs: [
      ["od", "do"],
      ["od", "až do"],
      ["z", "na"],
      ["ze", "na"],
      ["mezi", "a"],
      ["mezi lety", "a"],
    ],
    joints: ["až", "do"],
  },
  conjunctions: ["a", "i", "nebo", "či"],
  ofWords: words("z ze"),
  idioms: words(
    "jeden_z jedna_z jedno_z jeden_ze jedna_ze jedno_ze jednoho_z jednu_z jedné_z za_prvé za_druhé za_třetí po_prvé poprvé podruhé na_první_pohled ještě_jednou jeden_po_druhém jeden_druhého jeden_druhému v_první_řadě na_jedné_straně na_druhé_straně na_druhou_stranu jednou_provždy ani_jeden ani_jedna zaprvé zadruhé v_jednom_kuse ve_dvou půl_na_půl první_poslední z_první_ruky mezi_čtyřma_očima jeden_každý",
  ),
  weakWords: words(
    "pár jednou druhý druhá druhé druhého druhou druhém druhým druzí druhých první oba obě obou sto set sta půl čtvrt nula dvojitý dvojitá dvojité",
  ),
  partWords: words(
    "kapitola kapitole kapitoly kapitolu část části oddíl oddílu obrázek obrázku obr. tabulka tabulce tab. svazek kniha příloha příloze článek čl. fáze krok kroku strana straně strany str. číslo č. bod bodu úroveň typ třída válka",
  ),
  versionWords: words("verze verzi verzí verzích vydání v"),
  yearWords: words(
    "v ve z ze od do po před rok roku roce let kolem okolo počátku začátku konci konce polovině jaře léta létě podzimu zimě zimy leta",
  ),
  punctuation: {
    quotes: [
      ["„", "“"],
      ["»", "«"],
      ["‚", "‘"],
      ['"', '"'],
    ],
    doublets: words("se si to že je"),
  },
  lengthRatio: 0.98,
  abbreviations: words(
    "např. tj. tzv. atd. apod. aj. resp. č. čís. str. obr. tab. kap. sv. odst. popř. příp. vč. max. ing. mgr. bc. dr. mudr. judr. prof. doc. př. stol. tis. mil. mld. hod. tel. red. vyd. angl. něm. lat. tzn. mj. pozn. ul. nám. čl. srov. event. zvl. zejm. dop. odp. kč. nar. zem. ev.",
  ),
  labelWords: sharedWithEnglish("cs"),
  ownNames: { ID: ["identifikátor"], URL: ["adres", "odkaz"] },
  boxTitles: words(
    "poznámka tip informace info varování upozornění důležité nebezpečí pozor příklad",
  ),
  relativeYears: words(
    "rok_poté o_rok_později následující_rok následujícího_roku příští_rok o_rok_dříve předchozí_rok předchozího_roku rok_předtím předešlý_rok téhož_roku ve_stejném_roce toho_roku loni",
  ),
  joiningWords: words("a ale nebo neboť protože zatímco ačkoli však avšak"),
  disjunctions: words("nebo anebo ani či"),
  functionWords: words(
    "a v na se je že s z do i to o k ve za by ale jako po od který která které nebo při jsou jeho jen také tak byl byla bylo byly jste pokud když než aby ze si není mezi až co podle před už ještě jejich kde této tento tato toto bez její pro bude má mohou může můžete všechny každý lze",
  ),
  opposites,
  negation,
};
