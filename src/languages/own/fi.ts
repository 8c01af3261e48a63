import { countedWords } from "./counted-words.ts";
import { sharedWithEnglish } from "./label-words.ts";
import { negation } from "./negation/fi.ts";
import { opposites } from "./opposites/fi.ts";
import { type OwnKnowledge, withEndings, words } from "./own-knowledge.ts";

/** Case forms of a noun with back or front vowels, from its weak stem: `tunni` → `tunnin`, `tunnissa`. */
const back = (weak: string) => withEndings(weak, words("n ssa sta lla lta lle ksi t"));
const front = (weak: string) => withEndings(weak, words("n ssä stä llä ltä lle ksi t"));

const MONTHS = words("tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu").map(
  (month) => withEndings(`${month}kuu`, words("n ssa sta hun lla lta lle na ksi t")),
);

const tai = (day: string) => withEndings(day, words("n na ta sta ssa hin lle lta ksi sin t"));

/** Suffixes that turn a number word into a decade or century: `yhdeksänkymmentäluvulla`. */
const ERA = words("luku lukua luvun luvulla luvulta luvulle luvut lukujen luvuilla");

/** Ordinals of tens, written as one word, in each case: `kahdeskymmenes`, `kahdennenkymmenennen`. */
const TENTHS = Object.fromEntries(
  words("kahde kolma neljä viide kuude seitsemä kahdeksa yhdeksä").flatMap((stem, index) => {
    const isFront = !/[aou]/.test(stem);
    const a = isFront ? "ä" : "a";
    const weak = words(`n ss${a} st${a} ll${a} lt${a} lle ksi`);
    const weakTens = words("n ssä stä llä ltä lle ksi");
    const forms = [
      `${stem}skymmenes`,
      `${stem}tt${a}kymmenettä`,
      `${stem}nten${a}kymmenentenä`,
      `${stem}nteenkymmenenteen`,
      ...weak.map((ending, at) => `${stem}nne${ending}kymmenenne${weakTens[at] ?? ""}`),
    ];
    return forms.map((form) => [form, `o${(index + 2) * 10}`]);
  }),
);

/**
 * Case forms of ten, which multiplies in Finnish: `kaksikymmentä`. Written folded, to override the forms from
 * CLDR.
 */
const TEN = Object.fromEntries(
  words(
    "kymmenen kymmenta kymmenena kymmeneksi kymmenessa kymmenesta kymmeneen kymmenella kymmenelta kymmenelle kymmenet kymmenien kymmenia kymmenina kymmeniksi kymmenissa kymmenista kymmeniin kymmenilla kymmenilta kymmenille",
  ).map((form) => [form, "x10"]),
);

export const own: OwnKnowledge = {
  writing: { compounds: true, accented: true },
  not: words("kesä joulu"),
  numberWords: {
    ...TEN,
    ...TENTHS,
    molemmat: "2",
    molempien: "2",
    molempia: "2",
    molemmissa: "2",
    molemmille: "2",
    milj: "x1000000",
    mrd: "x1000000000",
  },
  suffixes: {
    milj: ["1000000"],
    mrd: ["1000000000"],
    "mrd.": ["1000000000"],
    K: ["1000"],
    k: ["1000"],
    M: ["1000000"],
    B: ["1000000000"],
    T: ["1000000000000"],
  },
  vague: {
    kymmeniä: ["10", "12"],
    kymmenet: ["10", "12"],
    kymmenien: ["10", "12"],
    tusinoittain: ["12", "10"],
    satoja: ["100"],
    sadat: ["100"],
    satojen: ["100"],
    tuhansia: ["1000"],
    tuhannet: ["1000"],
    tuhansien: ["1000"],
    kymmeniätuhansia: ["10000"],
    satojatuhansia: ["100000"],
    miljoonia: ["1000000"],
    miljoonat: ["1000000"],
    miljoonien: ["1000000"],
    miljardeja: ["1000000000"],
    miljardit: ["1000000000"],
  },
  dates: {
    weekdaySpans: {
      "1-5": words("arkipäivä arkipäivät arkipäivinä arkipäivisin arkipäivien arkisin arkena"),
      "6-7": words(
        "viikonloppu viikonloppuna viikonloppuisin viikonloput viikonlopun viikonloppuja viikonlopuksi",
      ),
    },
    quarters: words(
      "neljännes vuosineljännes vuosineljänneksen vuosineljänneksellä neljänneksellä kvartaali kvartaalin kvartaalilla Q",
    ),
    links: ["vuonna", "vuoden"],
    weak: [],
    months: MONTHS,
    weekdays: [
      tai("maanantai"),
      tai("tiistai"),
      words(
        "keskiviikon keskiviikkona keskiviikkoa keskiviikosta keskiviikkoon keskiviikolle keskiviikkoisin keskiviikot keskiviikoksi",
      ),
      tai("torstai"),
      tai("perjantai"),
      tai("lauantai"),
      tai("sunnuntai"),
    ],
  },
  times: {
    am: ["aamulla", "aamupäivällä", "aamuyöllä", "yöllä", "ap."],
    pm: ["illalla", "iltapäivällä", "ip."],
    noon: words("keskipäivä keskipäivällä keskipäivän puolipäivä puolipäivällä puoliltapäivin"),
    midnight: words(
      "keskiyö keskiyöllä keskiyöstä keskiyöhön keskiyön puoliyö puoliltaöin puoleenyöhön",
    ),
    clock: ["kello", "klo", "kello on"],
    minuteMarks: ["min"],
    until: {
      "-30": ["puoli"],
      "15": ["varttia yli", "vartin yli", "vartti yli", "neljännestä yli"],
      "-15": ["varttia vaille", "vartin vaille", "vartti vaille", "neljännestä vaille"],
      "5": ["viisi yli", "viittä yli"],
      "10": ["kymmenen yli", "kymmentä yli"],
      "20": ["kaksikymmentä yli"],
      "-5": ["viittä vaille", "viisi vaille"],
      "-10": ["kymmentä vaille", "kymmenen vaille"],
      "-20": ["kahtakymmentä vaille"],
    },
  },
  ordinals: {
    suffixes: [
      ":s",
      ":nnen",
      ":nnessä",
      ":nnestä",
      ":nnelle",
      ":nnellä",
      ":nneksi",
      ":tta",
      ":ttä",
      ":ntena",
      ":ntenä",
    ],
    fullStop: true,
  },
  centuries: {
    words: words(
      "vuosisata vuosisadan vuosisadalla vuosisadalta vuosisataa vuosisadat vuosisatojen vuosisadoilla",
    ),
    before: ["eaa.", "eKr.", "ennen ajanlaskun alkua", "ennen Kristusta"],
    after: ["jaa.", "jKr.", "jälkeen ajanlaskun alun", "jälkeen Kristuksen"],
  },
  decades: {
    onto: ["luku", "luvu", "luvut"],
    words: Object.fromEntries(
      words("kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän").map((one, index) => [
        `${(index + 2) * 10}`,
        withEndings(`${one}kymmentä`, ERA),
      ]),
    ),
  },
  byWords: words("kertaa"),
  countedWords: countedWords.fi,
  units: {
    bit: ["bitti", "bittiä", ...front("biti")],
    byte: ["tavu", "tavua", ...back("tavu"), "tavuun"],
    kilobyte: ["kilotavu", "kilotavua", ...back("kilotavu"), "kt"],
    megabyte: ["megatavu", "megatavua", ...back("megatavu"), "Mt"],
    gigabyte: ["gigatavu", "gigatavua", ...back("gigatavu"), "Gt"],
    terabyte: ["teratavu", "teratavua", ...back("teratavu"), "Tt"],
    piece: words(
      "purkki purkkia purkin kynsi kynttä pussi pussia pussin paketti pakettia kappale kappaletta kpl",
    ),
    cup: words("kuppi kuppia kupin"),
    tablespoon: words("ruokalusikka ruokalusikkaa ruokalusikallinen ruokalusikallista rkl"),
    teaspoon: words("teelusikka teelusikkaa teelusikallinen teelusikallista tl"),
    "basis-point": words("korkopiste korkopistettä peruspiste peruspistettä"),
    percent: [
      "prosentti",
      "prosenttia",
      "prosenttiin",
      "prosenttina",
      ...back("prosenti"),
      "prosenteilla",
    ],
    permille: words("promille promillea promillen"),
    "percentage-point": [
      "prosenttiyksikkö",
      "prosenttiyksikköä",
      "prosenttiyksikköön",
      ...front("prosenttiyksikö"),
    ],
    decade: ["vuosikymmen", "vuosikymmentä", ...front("vuosikymmene"), "vuosikymmenien"],
    century: words("vuosisata vuosisataa vuosisadan vuosisadassa vuosisatojen"),
    year: [
      ...words(
        "vuosi vuotta vuoteen vuotena vuosien vuosia vuosina vuotias vuotiaan vuotiaat vuotiaiden vuotiaille vuotiasta vuotiaita vuotiaana vuotiaille vuotinen vuotisen",
      ),
      ...back("vuode"),
    ],
    month: [
      ...words("kuukausi kuukautta kuukauteen kuukautena kuukausien kuukausia kuukautinen"),
      ...back("kuukaude"),
    ],
    week: [
      ...words("viikko viikkoa viikkoon viikkona viikkojen viikkoja viikkoinen"),
      ...back("viiko"),
    ],
    day: [
      ...words(
        "päivä päivää päivään päivänä päivien päiviä päiväinen päiväisen pv vuorokausi vuorokautta vrk työpäivä työpäivää työpäivään arkipäivää",
      ),
      ...front("päivä"),
      ...front("työpäivä"),
      ...back("vuorokaude"),
    ],
    hour: [
      ...words("tunti tuntia tuntiin tuntina tuntien tunteja tuntinen tuntisen"),
      ...back("tunni"),
    ],
    minute: [
      ...words("minuutti minuuttia minuuttiin minuuttina minuuttien minuutteja minuuttinen"),
      ...back("minuuti"),
    ],
    second: [
      ...words("sekunti sekuntia sekuntiin sekuntina sekuntien sekunteja"),
      ...back("sekunni"),
    ],
    millisecond: [...words("millisekunti millisekuntia millisekuntiin"), ...back("millisekunni")],
    meter: [...words("metri metriä metriin metrinä metrien metrinen"), ...front("metri")],
    kilometer: [...words("kilometriä kilometrien kilometrinä"), ...front("kilometri")],
    centimeter: [...words("senttiä sentin"), ...front("senttimetri")],
    "nautical-mile": words(
      "meripeninkulma meripeninkulmaa meripeninkulman merimaili merimailia merimailin",
    ),
    kilogram: [...words("kilo kiloa kiloon"), ...back("kilo")],
    ton: words("tonni tonnia tonnin tonniin"),
    liter: words("litra litraa litran litraan litralla litroja"),
    pixel: [...words("pikseli pikseliä pikseliin"), ...front("pikseli")],
    watt: words("watti wattia watin wattiin"),
    celsius: words("celsiusastetta celsiusaste celsiusasteen lämpöastetta"),
    degree: [...words("aste astetta asteeseen"), ...back("astee")],
    "kilometer-per-hour": ["kilometriä tunnissa", "kilometrin tuntinopeus", "km/t"],
    "square-meter": words("neliömetri neliömetriä neliömetrin neliö neliötä neliön"),
    "square-kilometer": words("neliökilometri neliökilometriä neliökilometrin"),
    "cubic-meter": words("kuutiometri kuutiometriä kuutio kuutiota"),
    mile: words("maili mailia mailin"),
    inch: words("tuuma tuumaa tuuman"),
  },
  currencies: {
    USD: ["dollari", "dollaria", "dollariin", "dollareita", "US$", ...back("dollari")],
    EUR: ["euro", "euroa", "euroon", "euroja", ...back("euro")],
    crown: ["kr", "kruunu", "kruunua", "kruunuun", ...back("kruunu")],
    GBP: words("punta puntaa punnan punnalla"),
    JPY: words("jeni jeniä jenin"),
    "USD-cent": words("sentti"),
  },
  fractions: {
    "1/2": words("puolet puoli puolen puolta puolikas puolikasta puolikkaan puoleen"),
    "1/3": words(
      "kolmannes kolmannesta kolmanneksen kolmanneksella kolmasosa kolmasosaa kolmasosan",
    ),
    "1/4": words(
      "neljännes neljännestä neljänneksen neljänneksellä neljäsosa neljäsosaa neljäsosan vartti varttia",
    ),
    "1/5": words("viidennes viidennestä viidenneksen viidesosa viidesosaa viidesosan"),
    "1/6": words("kuudesosa kuudesosaa kuudesosan kuudennes"),
    "1/7": words("seitsemäsosa seitsemäsosaa"),
    "1/8": words("kahdeksasosa kahdeksasosaa kahdeksannes"),
    "1/9": words("yhdeksäsosa yhdeksäsosaa"),
    "1/10": words("kymmenesosa kymmenesosaa kymmenesosan kymmenys kymmenystä kymmenyksen"),
    "1/12": words("kahdestoistaosa kahdestoistaosaa"),
    "1/20": words("kahdeskymmenesosa kahdeskymmenesosaa"),
    "1/100": words("sadasosa sadasosaa sadasosan"),
    "1/1000": words("tuhannesosa tuhannesosaa tuhannesosan"),
    "3/2": words("puolitoista puolentoista puoltatoista puolessatoista puoleentoista"),
  },
  addedFractions: { "1/2": ["ja puoli", "ja puolen", "ja puolessa"], "1/4": ["ja neljännes"] },
  frequencies: {
    second: words("sekunnissa joka_sekunti sekunnin_välein"),
    minute: words("minuutissa joka_minuutti"),
    hour: words("tunnissa joka_tunti tunneittain"),
    day: words(
      "päivittäin päivittäinen päivittäiset päivittäisen joka_päivä päivää_kohden päivää_kohti vuorokaudessa joka_vuorokausi",
    ),
    week: words("viikoittain viikoittainen viikoittaiset joka_viikko viikkoa_kohden"),
    month: words("kuukausittain kuukausittainen kuukausittaiset joka_kuukausi kuukautta_kohden"),
    quarter: words("neljännesvuosittain neljännesvuosittainen vuosineljänneksittäin"),
    year: words("vuosittain vuosittainen vuosittaiset joka_vuosi"),
  },
  looseFrequencies: {
    day: words("päivässä arkinen"),
    week: words("viikossa"),
    month: words("kuukaudessa kuussa"),
    year: words("vuodessa"),
  },
  multiples: {
    "1": ["kerran"],
    "2": words(
      "kahdesti kaksi_kertaa kaksinkertainen kaksinkertaisesti kaksinkertaisen kaksinkertaistaa kaksinkertaistui kaksinkertaistunut kaksinkertaista tuplasti tupla tuplaa tuplata tuplaantui",
    ),
    "3": words("kolmesti kolme_kertaa kolminkertainen kolminkertaisesti kolminkertaistui"),
    "4": words("neljästi neljä_kertaa nelinkertainen nelinkertaisesti nelinkertaistui"),
    "5": words("viidesti viisi_kertaa viisinkertainen viisinkertaisesti"),
    "10": words("kymmenen_kertaa kymmenkertainen kymmenkertaisesti"),
    "100": words("satakertainen satakertaisesti"),
  },
  timesWords: ["kertaa", "kerran", "kertainen", "kertaisesti", "x", "×"],
  inverseWords: words(
    "vähemmän pienempi pienemmän halvempi halvemmalla lyhyempi nopeampi nopeammin nopeampaa alempi harvempi",
  ),
  collectives: {
    "2": words("pari paria parin"),
    "12": words("tusina tusinaa tusinan"),
    "10": words("kymmenkunta"),
  },
  fortnights: ["neljätoista päivää", "14 päivää", "neljäntoista päivän"],
  belowZero: [
    "pakkasta",
    "pakkasastetta",
    "miinusastetta",
    "nollan alapuolella",
    "nollan alapuolelle",
    "alle nollan",
  ],
  nones: words("ilman"),
  ranges: {
    pairs: [],
    closed: [
      ["ja", "välillä"],
      ["ja", "välissä"],
      ["ja", "väliltä"],
    ],
    joints: [],
  },
  conjunctions: ["ja", "tai", "sekä"],
  idioms: words(
    "yksi_niistä yksi_heistä yksi_kerrallaan yksitellen ennen_kaikkea ensi_kertaa ensinnäkin toisaalta yhtä_aikaa samalla_kertaa vielä_kerran kerran_vielä toinen_toistaan toisen_kerran ensi_silmäyksellä ensimmäistä_kertaa kahden_kesken yhdessä yhteensä toistaiseksi toisin_sanoen yhden_toisensa_jälkeen sillä_kertaa puolin_ja_toisin kolmas_osapuoli kolmannen_osapuolen",
  ),
  weakWords: words(
    "pari paria parin sataa puoli puolen puolta puoleen vartti varttia kerran molemmat molempien molempia molemmissa molemmille nolla kymmenys tupla toinen toista toisen",
  ),
  partWords: words(
    "luku luvussa luvun osa osassa osan kohta kohdassa kuva kuvassa kuvan taulukko taulukossa liite liitteessä artikla vaihe vaiheessa sivu sivulla sivut s. numero nro piste taso tyyppi luokka maailmansota",
  ),
  versionWords: words("versio version versiossa versiota versiosta versioon versiot v"),
  yearWords: words(
    "vuonna vuosina vuodesta vuoteen vuoden vuosien vuosi jo ennen noin alussa lopussa lopulla keväällä kesällä syksyllä talvella",
  ),
  punctuation: {
    quotes: [
      ["”", "”"],
      ["»", "»"],
      ["’", "’"],
      ['"', '"'],
    ],
    doublets: words("ja se on että"),
  },
  lengthRatio: 1.02,
  abbreviations: words(
    "esim. ks. ns. mm. ym. yms. jne. n. s. nro. ts. tms. vrt. em. ko. fil. toht. prof. tri. dos. luv. kuv. puh. milj. mrd. t. eaa. jaa. ap. ip. os. alk. engl. ruots. saks. lat. huom. vast. ent. synt. kuol. k. v.",
  ),
  labelWords: sharedWithEnglish("fi"),
  ownNames: { ID: ["tunniste", "tunnus", "tunnuks"], URL: ["osoite", "osoitt"] },
  boxTitles: words(
    "huomautus huomaa huom vinkki tieto tietoa varoitus tärkeää tärkeä vaara esimerkki",
  ),
  relativeYears: words(
    "seuraavana_vuonna vuotta_myöhemmin ensi_vuonna edellisenä_vuonna edellisvuonna vuotta_aiemmin samana_vuonna sinä_vuonna viime_vuonna",
  ),
  joiningWords: words("ja mutta tai vaan sillä koska kun vaikka"),
  disjunctions: words("tai eikä"),
  functionWords: words(
    "ja on ei se että joka oli hän mutta myös kun niin kuin tai jos sen ovat ole voi vain sitä nyt kaikki mitä tämä jotka sekä olla ennen jälkeen mukaan kanssa vielä siitä niitä nämä tämän voit eivät koko ilman joten koska siis jo joita joissa jonka niiden ne me te he heidän sinun kuitenkin",
  ),
  opposites,
  negation,
};
