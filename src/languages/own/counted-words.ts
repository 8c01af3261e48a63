import type { CountedWords } from "../profile.ts";
import { withEndings, words } from "./own-knowledge.ts";

/** Stems for 1, 2, 3 … and for 20, 30 … 90, in order; `-` where the language has no such word. */
interface Stems {
  readonly ones: string;
  readonly tens: string;
}

/** Numbers from 1 to 99 by their stem; `join` combines the stem of a ten with that of a digit. */
function stemsOf(
  { ones, tens }: Stems,
  join: (ten: string, one: string) => string,
): Readonly<Record<string, string>> {
  const small = words(ones);
  const stems = new Map(small.map((stem, index) => [stem, index + 1]));
  for (const [index, ten] of words(tens).entries()) {
    const value = (index + 2) * 10;
    stems.set(ten, value);
    for (const [added, one] of small.slice(0, 9).entries()) {
      stems.set(join(ten, one), value + added + 1);
    }
  }
  const known = [...stems].filter(([stem]) => !stem.includes("-"));
  return Object.fromEntries(known.map(([stem, value]) => [stem, String(value)]));
}

/** Parses entries of a number and its stem, `20:veinteañer`, into numbers by stem. */
function numbered(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    words(text).map((entry) => {
      const [value = "", stem = ""] = entry.split(":");
      return [stem, value] as const;
    }),
  );
}

/** A stem with each ending; a leading space adds the stem without an ending. */
function inflected(stem: string, endings: string): readonly string[] {
  return withEndings(stem, endings.split(" "));
}

/** Words that take no ending. */
function whole(unit: string, text: string): CountedWords {
  return { stems: numbered(text), endings: { [unit]: [""] } };
}

const AGE = "year-person";

const ITALIAN = stemsOf(
  {
    ones: "un du tre quattr cinqu sei sett ott nov dec undic dodic tredic quattordic quindic sedic diciassett diciott diciannov",
    tens: "vent trent quarant cinquant sessant settant ottant novant",
  },
  // `ventott`, `ventisei`, `trentasei`: the ten drops its final vowel before another vowel.
  (ten, one) => `${ten}${/^[uo]/.test(one) ? "" : ten === "vent" ? "i" : "a"}${one}`,
);

/** Words that contain both a number and the unit it counts, by base language: `quinquennial`. */
export const countedWords = {
  en: [
    {
      stems: numbered(
        "40:quadragenarian 50:quinquagenarian 60:sexagenarian 70:septuagenarian 80:octogenarian 90:nonagenarian 100:centenarian",
      ),
      endings: { [AGE]: ["", "s"] },
    },
    {
      stems: numbered("2:bienni 3:trienni 5:quinquenni 10:decenni"),
      endings: { year: words("al um a als") },
    },
    whole("fortnight", "1:fortnightly 1:biweekly"),
  ],
  es: [
    {
      stems: numbered(
        "15:quinceañer 18:dieciochoañer 20:veinteañer 30:treintañer 40:cuarentañer 50:cincuentañer 60:sesentañer 70:setentañer 80:ochentañer 90:noventañer 40:cuadragenari 50:quincuagenari 60:sexagenari 70:septuagenari 80:octogenari 90:nonagenari",
      ),
      endings: { [AGE]: words("o a os as") },
    },
    {
      stems: numbered("40:cuarent 50:cincuent 60:sesent 70:setent 80:ochent"),
      endings: { [AGE]: words("ón ona ones onas") },
    },
    {
      stems: numbered("2:bien 3:trien 4:cuatrien 5:quinquen 10:decen"),
      endings: { year: words("al ales io ios") },
    },
    {
      stems: numbered("2:bimestr 3:trimestr 4:cuatrimestr 6:semestr"),
      endings: { month: words("e es al ales") },
    },
    whole("day", "15:quincena 15:quincenas"),
  ],
  fr: [
    {
      stems: numbered(
        "30:trentenaire 40:quarantenaire 40:quadragénaire 50:quinquagénaire 60:sexagénaire 70:septuagénaire 80:octogénaire 90:nonagénaire",
      ),
      endings: { [AGE]: ["", "s"] },
    },
    {
      stems: numbered("2:bienn 3:trienn 4:quadrienn 5:quinquenn 10:décenn"),
      endings: { year: words("al ale ales aux") },
    },
    {
      stems: numbered("3:trimestr 6:semestr"),
      endings: { month: words("e es iel ielle iels ielles") },
    },
    whole("day", "15:quinzaine"),
  ],
  pt: [
    {
      stems: numbered(
        "40:quadragenári 50:quinquagenári 60:sexagenári 70:septuagenári 80:octogenári 90:nonagenári",
      ),
      endings: { [AGE]: words("o a os as") },
    },
    {
      stems: numbered("30:trint 40:quarent 50:cinquent 60:sessent 70:setent"),
      endings: { [AGE]: words("ão ona ões onas") },
    },
    {
      stems: numbered("2:bien 3:trien 4:quadrien 5:quinquen 10:decen"),
      endings: { year: words("al ais io ios") },
    },
    {
      stems: numbered("2:bimestr 3:trimestr 6:semestr"),
      endings: { month: words("e es al ais") },
    },
    whole("day", "15:quinzena 15:quinzenas"),
  ],
  it: [
    { stems: ITALIAN, endings: { [AGE]: words("enne enni") } },
    {
      stems: numbered(
        "50:quinquagenari 60:sessagenari 70:settuagenari 80:ottuagenari 90:nonagenari",
      ),
      endings: { [AGE]: ["", "o", "a", "e"] },
    },
    {
      stems: numbered("2:bienn 3:trienn 4:quadrienn 5:quinquenn 10:decenn 20:ventenn 30:trentenn"),
      endings: { year: words("ale ali io i") },
    },
    {
      stems: numbered("2:bimestr 3:trimestr 6:semestr"),
      endings: { month: words("e i ale ali") },
    },
  ],
  ca: [
    {
      stems: numbered("15:quinzeanyer 50:quinquagen 60:sexagen 70:septuagen 80:octogen 90:nonagen"),
      endings: { [AGE]: words("a s es ari ària aris àries") },
    },
    {
      stems: numbered("2:bienn 3:trienn 4:quadrienn 5:quinquenn 10:decenn"),
      endings: { year: words("al als i is") },
    },
    { stems: numbered("3:trimestr 6:semestr"), endings: { month: words("e es al als") } },
    whole("day", "15:quinzena 15:quinzenes"),
  ],
  de: [
    {
      stems: stemsOf(
        {
          ones: "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
          tens: "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
        },
        (ten, one) => `${one}und${ten}`,
      ),
      endings: {
        year: inflected("jährig", " e er es en em"),
        month: inflected("monatig", " e er es en em"),
        week: inflected("wöchig", " e er es en em"),
        day: inflected("tägig", " e er es en em"),
        hour: inflected("stündig", " e er es en em"),
        minute: inflected("minütig", " e er es en em"),
      },
    },
    {
      stems: numbered("0.25:viertel 0.75:dreiviertel"),
      endings: { hour: words("stunde stunden") },
    },
    { stems: numbered("0.25:viertel"), endings: { year: words("jahr jahre jahres jahren") } },
  ],
  ko: [whole("day", "2:이틀 3:사흘 4:나흘 5:닷새 6:엿새 7:이레 8:여드레 9:아흐레 10:열흘 15:보름")],
  nl: [
    {
      stems: stemsOf(
        {
          ones: "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
          tens: "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
        },
        (ten, one) => `${one}en${ten}`,
      ),
      endings: {
        year: words("jarig jarige jarigen"),
        month: words("maands maandse"),
        week: words("weeks weekse"),
        day: words("daags daagse"),
        hour: words("uurs urig urige"),
      },
    },
    whole("day", "1:etmaal"),
  ],
  sv: [
    {
      stems: stemsOf(
        {
          ones: "ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton",
          tens: "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
        },
        (ten, one) => `${ten}${one}`,
      ),
      endings: {
        year: words("årig årigt åriga åring åringar åringen års årsdag"),
        month: words("månaders"),
        week: words("veckors"),
        day: words("dagars dygns"),
        hour: words("timmars"),
        minute: words("minuters"),
      },
    },
    {
      stems: numbered("0.5:halv"),
      endings: {
        hour: words("timme timmen timmes timma"),
        year: words("år året års"),
        minute: words("minut minuts"),
        day: words("dag dagen dags"),
      },
    },
    whole("minute", "15:kvart"),
  ],
  da: [
    {
      stems: stemsOf(
        {
          ones: "et to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
          tens: "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems",
        },
        (ten, one) => `${one === "et" ? "en" : one}og${ten}`,
      ),
      endings: {
        year: words("årig årigt årige åring åringer års årsdag"),
        month: words("måneders"),
        week: words("ugers"),
        day: words("dages døgns"),
        hour: words("timers"),
        minute: words("minutters"),
      },
    },
    {
      stems: numbered("0.5:halv 1.5:halvanden"),
      endings: {
        hour: words("time timen times"),
        year: words("år året års"),
        day: words("dag dagen"),
      },
    },
    whole("minute", "15:kvarter"),
  ],
  nb: [
    {
      stems: stemsOf(
        {
          ones: "ett to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
          tens: "tjue tretti førti femti seksti sytti åtti nitti",
        },
        (ten, one) => `${ten}${one}`,
      ),
      endings: {
        year: words("årig årige åring åringer års årsdag"),
        month: words("måneders"),
        week: words("ukers"),
        day: words("dagers døgns"),
        hour: words("timers"),
        minute: words("minutters"),
      },
    },
    {
      stems: numbered("0.5:halv"),
      endings: {
        hour: words("time timen times"),
        year: words("år året års"),
        day: words("dag dagen"),
      },
    },
    whole("minute", "15:kvarter 15:kvarteret"),
  ],
  cs: [
    {
      stems: stemsOf(
        {
          ones: "jedno dvou tří čtyř pěti šesti sedmi osmi devíti deseti jedenácti dvanácti třinácti čtrnácti patnácti šestnácti sedmnácti osmnácti devatenácti",
          tens: "dvaceti třiceti čtyřiceti padesáti šedesáti sedmdesáti osmdesáti devadesáti",
        },
        (ten, one) => `${ten}${one}`,
      ),
      endings: {
        year: [...inflected("let", "ý á é ého ému ém ým ou í ých ými"), "letí"],
        month: inflected("měsíčn", "í ího ímu ím ích ími"),
        week: inflected("týdenn", "í ího ímu ím ích ími"),
        day: inflected("denn", "í ího ímu ím ích ími"),
        hour: inflected("hodinov", "ý á é ého ému ém ým ou í ých ými"),
        minute: inflected("minutov", "ý á é ého ému ém ým ou í ých ými"),
      },
    },
    {
      stems: numbered("0.5:půl"),
      endings: {
        hour: words("hodina hodiny hodinu hodině hodinou hodin"),
        year: words("rok roku roce roky"),
        day: words("den dne dny"),
      },
    },
    whole("minute", "15:čtvrthodina 15:čtvrthodiny 15:čtvrthodinu 15:čtvrthodině"),
  ],
  fi: [
    {
      stems: numbered(
        "1:yksi 2:kaksi 3:kolmi 4:neli 5:viisi 6:kuusi 7:seitsen 8:kahdeksan 9:yhdeksän 10:kymmen 12:kaksitoista 20:kaksikymmen 30:kolmikymmen 50:viisikymmen 100:sata",
      ),
      endings: {
        year: words(
          "vuotias vuotiaan vuotiaat vuotiasta vuotiaana vuotiaita vuotinen vuotisen vuotista vuotiset",
        ),
        month: words("kuukautinen kuukautisen kuukautista"),
        week: words("viikkoinen viikkoisen viikkoista"),
        day: words("päiväinen päiväisen päiväistä päiväiset"),
        hour: words("tuntinen tuntisen tuntista tuntiset"),
        minute: words("minuuttinen minuuttisen minuuttista"),
      },
    },
  ],
  pl: [
    {
      stems: stemsOf(
        {
          ones: "jedno dwu trzy cztero pięcio sześcio siedmio ośmio dziewięcio dziesięcio jedenasto dwunasto trzynasto czternasto piętnasto szesnasto siedemnasto osiemnasto dziewiętnasto",
          tens: "dwudziesto trzydziesto czterdziesto pięćdziesięcio sześćdziesięcio siedemdziesięcio osiemdziesięcio dziewięćdziesięcio",
        },
        (ten, one) => `${ten}${one}`,
      ),
      endings: {
        year: [
          ...inflected("letni", " a e ego ej emu m ch ą mi"),
          ...words("latek latka latkiem latkowi latkowie latków latki latkę latką lecie lecia"),
        ],
        month: inflected("miesięczn", "y a e ego ej emu ym ych ą ymi"),
        week: inflected("tygodniow", "y a e ego ej emu ym ych ą ymi"),
        day: inflected("dniow", "y a e ego ej emu ym ych ą ymi"),
        hour: inflected("godzinn", "y a e ego ej emu ym ych ą ymi"),
        minute: inflected("minutow", "y a e ego ej emu ym ych ą ymi"),
      },
    },
    whole("day", "1:doba 1:dobę 1:doby 1:dobie 1:dobą"),
  ],
  ru: [
    {
      stems: stemsOf(
        {
          ones: "одно двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати",
          tens: "двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста",
        },
        (ten, one) => `${ten}${one}`,
      ),
      endings: {
        year: [
          ...inflected("летн", "ий яя ее ие его ей ему им их ими юю"),
          ...words("летие летия летию летием"),
        ],
        month: inflected("месячн", "ый ая ое ые ого ой ому ым ых ыми ую"),
        week: inflected("недельн", "ый ая ое ые ого ой ому ым ых ыми ую"),
        day: inflected("дневн", "ый ая ое ые ого ой ому ым ых ыми ую"),
        hour: inflected("часов", "ой ая ое ые ого ому ым ых ыми ую"),
        minute: inflected("минутн", "ый ая ое ые ого ой ому ым ых ыми ую"),
      },
    },
    {
      stems: numbered("0.5:пол"),
      endings: {
        second: ["секунды"],
        minute: ["минуты"],
        hour: ["часа"],
        day: ["дня"],
        month: ["месяца"],
        year: ["года"],
      },
    },
    whole("day", "1:сутки 1:суток 1:суткам 1:сутками 1:сутках"),
  ],
  uk: [
    {
      stems: stemsOf(
        {
          ones: "одно дво три чотири - шести семи восьми - десяти одинадцяти дванадцяти тринадцяти чотирнадцяти - шістнадцяти сімнадцяти вісімнадцяти -",
          tens: "двадцяти тридцяти сорока - шістдесяти сімдесяти вісімдесяти -",
        },
        (ten, one) => `${ten}${one}`,
      ),
      endings: {
        year: [...inflected("річн", "ий а е і ого ої ому им их ими у"), "річчя"],
        month: inflected("місячн", "ий а е і ого ої ому им их ими у"),
        week: inflected("тижнев", "ий а е і ого ої ому им их ими у"),
        day: inflected("денн", "ий а е і ого ої ому им их ими у"),
        hour: inflected("годинн", "ий а е і ого ої ому им их ими у"),
      },
    },
    whole("day", "1:доба 1:добу 1:доби 1:добі 1:добою"),
  ],
} satisfies Record<string, readonly CountedWords[]>;
