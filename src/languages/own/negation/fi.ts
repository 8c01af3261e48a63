import type { Negation } from "../../../model/language/opposites.ts";
import { words } from "../own-knowledge.ts";

/** How Finnish negates, by a verb, and words that may render a negation. */
export const negation: Negation = {
  sure: words(
    "ei en et emme ette eivät älä älkää älköön eikä enkä etkä emmekä ettekä eivätkä äläkä älkääkä",
  ),
  sureEndings: [],
  possible: words(
    "ilman tuskin harvoin harva harvat vain ainoastaan pelkästään paitsi lukuun_ottamatta sijaan sijasta mutta vaan vaikka muu muuta muut muita muuten toisin eri vielä yhä edelleen vähän vähemmän vaikea vaikeaa vaikeasti tyhjä tyhjää tyhjiä vapaa vapaasti ilmainen ilmaista ilmaiseksi maksutta nolla ennen vasta kunnes pikemminkin sama samaa viimeinen viimeksi ensimmäinen ainoa ainoana pois yli ulkopuolella väärin väärä väärää huono huonosti loppu kukaan mikään mitään ketään koskaan missään mihinkään kenenkään kumpikaan lainkaan ollenkaan molemmat kaukana poikkeus poikkeuksetta silti jos_ei",
  ),
  senses: {
    but: words("mutta vaan"),
    only: words("vain ainoastaan pelkästään"),
    other: words("muu muuta muut muita"),
    still: words("vielä yhä edelleen"),
    few: words("vähän harva harvat"),
    without: ["ilman"],
  },
  privative: ["ilman"],
  possibleStarts: words(
    "epa kielt kiell est valt lopet loppu lakka unoh hylk hyla hylat jatt jata kadot kadon menet menett puut ohit sala piilo sokea kuuro turha virhe vanhent sulje poist keskeyt peru torju vaike mykk hilja anonym kieltay kiista",
  ),
  possibleEndings: words(
    "matta mättä maton mätön mattoman mättömän mattomat mättömät mattomia mättömiä ton tön ttoman ttömän ttomat ttömät ttomia ttömiä tta ttä",
  ),
  excepting: words("muuta_kuin kuin vaan"),
  delaying: {
    until: words("ennen_kuin ennen kunnes"),
    order: words("ennen_kuin ennen jälkeen vasta kun ensin odota odottaa"),
  },
  comparing: {
    words: words("kuin enemmän vähemmän niin yhtä"),
    equals: words("niin yhtä sellainen tällainen samanlainen"),
    most: words("eniten ennätys"),
    mostEndings: words("in"),
  },
  idioms: words(
    "ei_vain ei_ainoastaan ei_vähiten eikö_niin tai_ei miksi_ei miksei älä_epäröi älä_unohda ei_enempää_kuin ei_koskaan_ennen jos_ei",
  ),
};
