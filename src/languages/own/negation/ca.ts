import type { Negation } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** How Catalan negates, and words that may render a negation. */
export const negation: Negation = {
  sure: words("no"),
  sureEndings: [],
  copulas: words(
    "és són està estan era eren estava estaven sigui siguin serà seran ser estar sigut estat ha han es em et ens us el la els les li ho hi",
  ),
  opening: words("ningú res mai"),
  possible: words(
    "cap ningú res mai enlloc ni sense tampoc gens gaire gairebé amb_prou_feines poc poca pocs poques només sols solament únicament llevat tret excepte menys casi difícil impossible però encara fora lluny malament bé bo bona millor rar rara callat silenci en_lloc lloc contrari diferent diferents altre altra altres massa lliure espera espereu esperar igual gratis prou absent escàs escassa primera_vegada última_vegada darrera_vegada únic única únics úniques basta basten bastarà suficient suficients",
  ),
  senses: {
    otherwise: words("altrament en_cas_contrari"),
    enough: words("basta basten bastarà suficient suficients prou"),
    but: words("però"),
    only: words("només sols solament únicament únic única únics úniques"),
    other: words("altre altra altres"),
    still: words("encara"),
    few: words("poc poca pocs poques"),
  },
  privative: words("sense ni"),
  possibleStarts: words(
    "anònim anonim declin deix evit falt mancan manca tard impos oblid rebutj prohib neg nieg ignor perd absten abstin refus resist descur prescind dubt insuf imbatib insuper inigual incom incap inalt inac invari inexist inneces intact indist indepen indif inútil desconeg desactiv desaconsell ocult amag retir reten reserv secret abandon renunci desist cancel revoc elud fracass ceg sord alien suspen atur suprim obsolet inofens omet",
  ),
  excepting: words("més_que altre_que altra_que sinó"),
  comparing: {
    words: words(
      "més menys millor millors pitjor pitjors major majors menor menors tan tant tanta tants tantes",
    ),
    equals: words("tan tant tanta tants tantes així semblant comparable igual"),
    most: words("més millor millors pitjor pitjors rècord màxim màxima"),
    mostEndings: [],
  },
  idioms: words(
    "no_sense no_obstant si_no no_dubteu no_dubtis no_dubti no_només no_sols no_més_que per_què_no com_no no_oblideu no_oblidis ja_no més_que_mai millor_que_mai sí_i_l'altre_no sí_i_un_altre_no sí_i_una_altra_no sens_dubte sense_dubte",
  ),
};
