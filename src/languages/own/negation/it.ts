import type { Negation } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** How Italian negates, and words that may render a negation. */
export const negation: Negation = {
  sure: words("non mai"),
  sureEndings: [],
  copulas: words(
    "è sono era erano sia siano fu furono sarà saranno sarebbe sarebbero essere stato stata stati state viene vengono venga vengano veniva venivano ha hanno aveva avevano si mi ti ci vi lo la li le gli ne",
  ),
  opening: words("neanche nemmeno neppure nessun nessuna nessuno niente"),
  possible: words(
    "al_più_presto fino  peggio peggiore peggiori limite limiti limita limitato limitata limitati limitate tetto massimo massima gratis gratuito gratuita gratuitamente prima_volta_da prima_volta_in ultima_volta no né neanche nemmeno neppure niente nulla nessuno nessuna nessun senza solo soltanto solamente poco poca pochi poche meno tranne salvo eccetto quasi difficile impossibile ma però anzi invece sebbene fuori lontano male bene meglio raro raramente ancora altro altra altri altre altrimenti stesso stessa libero falso vuoto zero appena privo priva unico unica unici uniche basta bastano bastare basterà basteranno sufficiente sufficienti",
  ),
  senses: {
    otherwise: words("altrimenti in_caso_contrario"),
    enough: words("basta bastano bastare basterà basteranno sufficiente sufficienti"),
    undo: words("annullare annullato annullata annullati annullate annulla annullano"),
    unless: words("salvo tranne eccetto a_meno_che"),
    without: ["senza"],
    upto: words("fino"),
    limit: words("limite limiti limita limitato limitata limitati limitate tetto massimo massima"),
    but: words("ma però"),
    only: words("solo soltanto solamente unico unica unici uniche"),
    other: words("altro altra altri altre"),
    still: words("ancora"),
    few: words("poco poca pochi poche"),
  },
  privative: words("senza né nessun nessuno nessuna"),
  possibleStarts: words(
    "atip ambig ferm(?:o|a|i|e)$ bloccat congelat stazionar invariat tac(?:e|ere|iono|que)$ anonim dis(?!pon|pos|tri) in(?:valid|corrett|compat|esist|dipend|util|sicur|suff|attes|visib|compl|desid|super|eguagl|uguagl) im(?:poss|ped|prop|batt) ir(?:re|ra) evit manc fall imped dimentic ignor proib viet neg rifiut perd esclud esclus omett omess s(?:compar|prov) asten astien astenu nascos nascond trattien tratten ritir riserv segret abbandon rinunc cess annull revoc trascur sfugg elud resist esit priv(?!il) ciec sord estrane assent assenz sospend sospes odi(?:a|o$|an) detest soppri obsolet deprecat inaspett insens inoffens innocu superflu dispens sconsigl",
  ),
  excepting: words("altro_che altra_che altri_che altre_che più_che bensì"),
  delaying: {
    until: words("finché fino"),
    order: words("prima dopo quando una appena poi solo attendere"),
  },
  comparing: {
    words: words("più meno meglio migliore migliori peggiore maggiore minore tanto così quanto"),
    equals: words("così tanto tanta tanti tante tale tali simile simili niente nulla"),
    most: words(
      "più migliore migliori peggiore peggiori maggiore maggiori minore record massimo massima",
    ),
    mostEndings: [],
  },
  idioms: words(
    "non_senza senza_nessun senza_nessuna non_solo non_soltanto non_solamente se_non o_no o_meno perché_no non_dimenticare non_preoccuparti non_esitare mai_più più_che_mai che_mai non_appena finché_non fin_quando_non fino_a_quando_non fino_a_che_non sino_a_quando_non sino_a_che_non nonostante non_è_vero come_mai quanto_mai se_mai hai_mai ha_mai avete_mai hanno_mai avresti_mai avreste_mai sì_e_uno_no sì_e_una_no senza_dubbio",
  ),
};
