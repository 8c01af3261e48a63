import type { Negation } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** How German negates, and words that may render a negation. */
export const negation: Negation = {
  sure: words("nicht nie niemals kein keine keinen keinem keiner keines"),
  sureEndings: [],
  opening: words("niemand nichts"),
  possible: words(
    "stumpf stumpfe stumpfen stumpfes frühestens unter schlechtesten schlimm schlimmste begrenzt beschränkt begrenzen beschränken grenze obergrenze maximal maximum kostenlos gratis umsonst ersten_mal_seit erstmals zuletzt letzten_mal untersagt egal durchaus kein keine keinen keinem keiner keines keinerlei nichts niemand niemanden niemandem nirgends nirgendwo ohne weder noch kaum selten wenig wenige weniger nur erst bloß lediglich statt anstatt anstelle außer sonst bis aber doch trotzdem obwohl jedoch sondern fehlt fehlen fehlte fehlende fehlenden leer leere falsch falsche falschen schlecht schwer schwierig weg fort frei los nein null halt vorbei weit fern einzige einzigen allein andere anderen anderer anders anderes gleich gleiche dieselbe dasselbe raten rät riet rieten enthält_sich enthalten_sich enthielt_sich enthielten_sich sich_enthalten sich_enthält einziger einziges genügt genügen reicht reichen ausreichen ausreichend",
  ),
  senses: {
    otherwise: words("sonst andernfalls ansonsten"),
    surrender: words("aufgeben aufgegeben aufgibt aufgibst aufgab aufzugeben"),
    enough: words("genügt genügen reicht reichen ausreichen ausreichend genug"),
    unless: words("außer sofern_nicht"),
    without: ["ohne"],
    upto: words("bis"),
    limit: words("begrenzt beschränkt begrenzen beschränken grenze obergrenze maximal maximum"),
    but: words("aber"),
    only: words("nur bloß lediglich allein einzige einzigen einziger einziges"),
    other: words("andere anderen anderer anders anderes"),
    still: words("noch"),
    few: words("wenig wenige weniger"),
  },
  determiners: words("kein keine keinen keinem keiner keines"),
  privative: words("ohne kein keine keinen keinem keiner keines"),
  possibleStarts: words(
    "eingefror stagn stillst atyp mehrdeut schweig verschwieg anonym un(?!d|ser|ter|s$) in(?:valid|kompatib|korrekt|stabil) ver(?:mei|hin|biet|bot|gess|lier|lor|säum|weiger|zicht|schwind|lern|nachläss) ab(?:lehn|gelehnt|rat|zurat|geraten|seh|brech) miss nicht aus(?:schl|gesch|genom|lass|gelass|bleib) weg ignor fehl über(?:spring|seh) schei gescheit schwerlich höchst zurück(?:ge|zu|hal|zieh|zog) vorenth enthaltsam verborg verheim geheim aufge(?:geb|hob) aufhör eingestellt versag entzieh entzog entgeh entging entgang zöger widersteh widerstand blind taub fremd abwesend vergeblich hass verabscheu deaktiv abgesch abschalt unterdrück unterbind veralte harmlos ausblend ausgeblend",
  ),
  possibleEndings: words("los lose losen loser loses"),
  excepting: words("mehr_als anderes_als andere_als anderen_als sondern"),
  delaying: {
    until: ["bis"],
    order: words("bevor nachdem erst wenn sobald nach vor warten"),
  },
  comparing: {
    words: words("als mehr weniger so"),
    equals: words("so solch solche solchen solcher solches derart dermaßen vergleichbar etwas"),
    most: words("meisten Rekord"),
    mostEndings: ["ste", "sten", "ster", "stes", "stem"],
  },
  idioms: words(
    "nicht_ohne nicht_nur nicht_bloß ob_oder_nicht oder_nicht wenn_nicht warum_nicht wieso_nicht nicht_zuletzt nicht_zu_vergessen nicht_wahr mehr_denn_je nicht_umsonst zögern_Sie_nicht zögere_nicht vergessen_Sie_nicht vergiss_nicht keine_Sorge noch_nie wie_nie nie_zuvor ohne_Zweifel",
  ),
};
